//! The articles, acts and reports that may be cited.

use locale::Language;
use serde::Deserialize;

use crate::structure::{ArticleEntry, Three};

/// What may stand beside an instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// How it is cited, e.g. `EC 104.5`, `CEC 31/249`, `OSCE 2013`.
    pub reference: String,
    /// How far it was read.
    pub read: Read,
    name: Option<Three>,
    subject: Three,
}

/// How far a text was read when the guide was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Read {
    /// In the text itself or its translation. It may have changed since.
    Text,
    /// In an older text alone.
    Older,
    /// Only what others say about it.
    Reported,
    /// Not read: it is named so that the reader can look there.
    Unread,
}

impl Read {
    /// Every way of reading.
    pub const ALL: [Self; 4] = [Self::Text, Self::Older, Self::Reported, Self::Unread];

    /// The phrase that finds its name, `read-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Older => "older",
            Self::Reported => "reported",
            Self::Unread => "unread",
        }
    }
}

impl Article {
    pub(crate) fn of(reference: String, entry: ArticleEntry) -> Self {
        Self {
            reference,
            read: entry.read,
            name: entry.name,
            subject: Three {
                az: entry.az,
                en: entry.en,
                ru: entry.ru,
            },
        }
    }

    /// How a language cites it, where it is no article of the Code and no numbered act.
    #[must_use]
    pub fn name(&self, language: Language) -> Option<&str> {
        self.name.as_ref().map(|name| name.of(language))
    }

    /// What it is about, in our words.
    #[must_use]
    pub fn subject(&self, language: Language) -> &str {
        self.subject.of(language)
    }
}
