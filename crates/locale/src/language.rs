//! The three languages of the program.

/// A language in which the program speaks and prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Azerbaijani in Latin letters: the language of the official protocol.
    Az,
    /// British English.
    En,
    /// Russian.
    Ru,
}

impl Language {
    /// Every language, in the order in which a person chooses among them.
    pub const ALL: [Self; 3] = [Self::Az, Self::En, Self::Ru];

    /// The code of folders and settings, which is also the `lang` of a page.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Az => "az",
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The language of a code, or nothing for a code that is not ours.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// Its name in itself, so that everybody finds their own language whatever the present one is.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Az => "Azərbaycanca",
            Self::En => "English",
            Self::Ru => "Русский",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_code_leads_back_to_its_language_and_a_foreign_one_to_none() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        for foreign in ["tr", "AZ", "en-GB", ""] {
            assert_eq!(Language::from_code(foreign), None, "{foreign}");
        }
    }
}
