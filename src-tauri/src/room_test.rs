//! A cabinet in a folder of its own, for tests.

use crate::cabinet::Cabinet;
use locale::Words;

/// A cabinet, its folder, and the language of the questions.
pub struct Room {
    folder: tempfile::TempDir,
    /// What the shell holds.
    pub cabinet: Cabinet,
    language: &'static str,
}

impl Room {
    /// With nothing kept in it.
    pub fn new(language: &'static str) -> Self {
        Self::of(tempfile::tempdir().unwrap(), language)
    }

    fn of(folder: tempfile::TempDir, language: &'static str) -> Self {
        let cabinet = Cabinet::in_folder(folder.path());
        Self {
            folder,
            cabinet,
            language,
        }
    }

    /// As after `kill -9`: what is read now was written before, closing writes nothing.
    pub fn opened_again(self) -> Self {
        drop(self.cabinet);
        Self::of(self.folder, self.language)
    }

    /// The words of the language.
    pub fn words(&self) -> &Words {
        self.cabinet.words(self.language).unwrap()
    }
}
