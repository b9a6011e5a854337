//! Files with bytes changed at random never stop the program; what is still read reads back.

use crate::protocols::{BY_HAND, exercises, forms, full};
use exchange::{read, write_csv, write_json};

const SEED: u64 = 0x5ec1_91d4;
const CHANGES: usize = 500;

/// Numbers that are the same each time (Knuth's MMIX constants).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// A few bytes of the file are changed, left out, put in or repeated.
fn change(file: &mut Vec<u8>, numbers: &mut Numbers) {
    const BYTES: &[u8] = b"\"\"\"{}[]:,;\n\r'=.-+09aZ \\u\t\xff\xc9\x00";
    for _ in 0..=numbers.below(4) {
        let place = numbers.below(file.len().max(1)).min(file.len());
        let byte = BYTES[numbers.below(BYTES.len())];
        match numbers.below(5) {
            0 if place < file.len() => file[place] = byte,
            1 if place < file.len() => drop(file.remove(place)),
            2 => file.truncate(place.max(file.len() / 2)),
            3 => {
                let end = file.len().min(place + numbers.below(80));
                let part = file[place..end].to_vec();
                file.splice(place..place, part);
            }
            _ => file.insert(place, byte),
        }
    }
}

#[test]
fn changed_bytes_never_stop_the_reader_and_what_is_read_reads_back() {
    let mut numbers = Numbers(SEED);
    let mut files = vec![BY_HAND.to_owned()];
    let forms = forms();
    let form = |id: &str| forms.iter().find(|form| form.id == id).cloned();
    for form in &forms {
        for protocol in [full(form), exercises(form).remove(0)] {
            files.extend([write_json(form, &protocol), write_csv(form, &protocol)]);
        }
    }
    let (mut taken, mut refused) = (0, 0);
    for text in &files {
        for _ in 0..CHANGES {
            let mut file = text.clone().into_bytes();
            change(&mut file, &mut numbers);
            let Ok(opened) = read(&file, form) else {
                refused += 1;
                continue;
            };
            taken += 1;
            for write in [write_json, write_csv] {
                let written = write(&opened.form, &opened.protocol);
                let again = read(written.as_bytes(), form);
                let again = again.unwrap_or_else(|error| panic!("{error}\n{written}"));
                assert_eq!(again.protocol, opened.protocol, "{written}");
                assert_eq!(again.notes, []);
            }
        }
    }
    assert!(taken > CHANGES && refused > CHANGES, "{taken} {refused}");
}
