//! The short code by which pages of different protocols are told apart.

use super::ProtocolSheet;

/// 64-bit FNV-1a.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// Digits and capitals without I, L, O and U, which are misread.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: u32 = 6;

/// Six letters and digits that follow from the form, the header, the names and every figure:
/// sheets that differ in one of them almost always differ in the code. It guards against mixed
/// pages, not against forgery.
#[must_use]
pub fn check_code(sheet: &ProtocolSheet) -> String {
    let header = &sheet.header;
    let mut texts = vec![
        sheet.form.id.clone(),
        sheet.form.version.clone(),
        header.constituency.clone(),
        header.precinct.clone(),
        header.address.clone(),
        format!("{:?}", header.date),
        header.series.clone(),
        header.number.clone(),
    ];
    texts.extend_from_slice(sheet.candidates);
    for cell in sheet.cells {
        let figure = sheet.figures.get(&cell.id);
        texts.push(cell.id.clone());
        texts.push(figure.map_or_else(String::new, |figure| figure.to_string()));
    }
    letters(texts.iter().fold(OFFSET, |hash, text| added(hash, text)))
}

fn added(hash: u64, text: &str) -> u64 {
    /// Keeps "1", "23" apart from "12", "3".
    const END: u8 = 0x1f;
    text.bytes().chain([END]).fold(hash, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    })
}

fn letters(hash: u64) -> String {
    let folded = hash ^ (hash >> 32);
    (0..LENGTH)
        .filter_map(|place| {
            let index = usize::try_from((folded >> (5 * place)) & 31).ok()?;
            ALPHABET.chars().nth(index)
        })
        .collect()
}
