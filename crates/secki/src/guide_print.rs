//! `secki guide`: the guide, one of its chapters or one of its pages as PDF.

use crate::arguments::GuidePart;
use crate::file::Refusal;
use crate::{save, sheet};
use content::{Chapter, Guide, Reading};
use locale::Words;
use print::{Extent, PrintError, guide_pages};
use std::path::Path;
use std::process::ExitCode;

/// How the command is used.
pub fn usage(words: &Words) -> String {
    let chapters = Chapter::ALL.map(Chapter::id).join(", ");
    words.say_with("print-guide-usage", &[("chapters", chapters.into())])
}

/// Prints what is asked.
pub fn print(part: &GuidePart, out: &Path, words: &Words) -> Result<ExitCode, Refusal> {
    let (place, extent) = match part {
        GuidePart::Book => ("guide", Extent::Book),
        GuidePart::Chapter(id) => ("--chapter", Extent::Chapter(id)),
        GuidePart::Page(id) => ("--page", Extent::Page(id)),
    };
    let place = Path::new(place);
    match pdf(extent, words) {
        Err(PrintError::NotInGuide(name)) => {
            Err(Refusal::of(place, "print-guide-unknown").because(&name))
        }
        made => save(out, place, made),
    }
}

fn pdf(extent: Extent, words: &Words) -> Result<Vec<u8>, PrintError> {
    let language = words.language();
    let guide = Guide::new(&pack::guide_files());
    let reading = Reading::new(language, &guide, &pack::guide_words(language.code()));
    let pictures = pack::pictures();
    let picture = |name: &str| {
        let found = pictures.iter().find(|(known, _)| *known == name);
        found.map(|(_, svg)| *svg)
    };
    let sheet = guide_pages(&guide, &reading, words, extent, sheet::today(), picture)?;
    print::pdf(&sheet)
}
