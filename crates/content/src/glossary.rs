//! The terms of the field.

use locale::Language;

use crate::structure::{Asked, TermEntry, Three};

/// A term, opened in place where a page has marked it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// What finds it, e.g. `ballot_box`.
    pub key: String,
    name: Three,
    explanation: Three,
    seen: Vec<Language>,
}

impl Term {
    pub(crate) fn of(key: String, entry: TermEntry) -> Self {
        let seen = entry.seen.iter();
        Self {
            key,
            name: entry.name,
            explanation: Three {
                az: entry.az,
                en: entry.en,
                ru: entry.ru,
            },
            seen: seen
                .filter_map(|code| Language::from_code(code.get_ref()))
                .collect(),
        }
    }

    /// The term in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        self.name.of(language)
    }

    /// What it means, in a sentence or two.
    #[must_use]
    pub fn explanation(&self, language: Language) -> &str {
        self.explanation.of(language)
    }

    /// Whether the name was read in a text of that language; if not, it is our translation.
    #[must_use]
    pub fn is_attested(&self, language: Language) -> bool {
        self.seen.contains(&language)
    }
}

impl Three {
    /// The texts that a function gives for the languages.
    #[must_use]
    pub fn each(text: impl Fn(Language) -> String) -> Self {
        Self {
            az: text(Language::Az),
            en: text(Language::En),
            ru: text(Language::Ru),
        }
    }

    /// The text of a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Az => &self.az,
            Language::En => &self.en,
            Language::Ru => &self.ru,
        }
    }
}

impl Asked {
    /// The phrases of a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &[String] {
        match language {
            Language::Az => &self.az,
            Language::En => &self.en,
            Language::Ru => &self.ru,
        }
    }
}
