//! The messages of one language.

mod proofreading;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

pub use proofreading::{differences, faults};

use crate::Language;

/// One language's messages, to be shared between threads.
///
/// Only a message's value is said: attributes are not used.
#[derive(Clone)]
pub struct Words {
    language: Language,
    wording: Option<String>,
    resources: Vec<Arc<FluentResource>>,
    bundle: Arc<FluentBundle<Arc<FluentResource>>>,
}

/// Why files of messages are no words. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// What stands there is not Fluent.
    #[error("{file}:{line}: {reason}")]
    Syntax {
        /// The file's name as it was given.
        file: String,
        /// Where the reader stopped.
        line: usize,
        /// What it missed.
        reason: String,
    },
    /// An id stands a second time, here or in another file.
    #[error("{file}:{line}: `{id}` stands already in {first_file}:{first_line}")]
    Twice {
        /// The file of the second.
        file: String,
        /// The line of the second.
        line: usize,
        /// The id of both.
        id: String,
        /// The file of the first.
        first_file: String,
        /// The line of the first.
        first_line: usize,
    },
}

/// What a message is told besides its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Ready text: a name, a date, a grouped number, a line's number.
    Text(String),
    /// A count that chooses the plural form. Shown, it has no groups: a message that shows a large
    /// number takes its grouped text as a second argument.
    Number(i64),
}

impl Words {
    /// Reads files of Fluent messages, each given as its name and its text.
    ///
    /// # Errors
    ///
    /// Names the first place with a mistake of syntax, or with an id that stood before in any file.
    pub fn new(language: Language, files: &[(&str, &str)]) -> Result<Self, WordsError> {
        let code = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![code]);
        // The marks would land in prints and in copied text.
        bundle.set_use_isolating(false);
        let mut resources = Vec::new();
        let mut places = HashMap::new();
        for (file, text) in files {
            let resource = Arc::new(parsed(file, text)?);
            refuse_repeated_ids(file, text, &mut places)?;
            bundle.add_resource_overriding(Arc::clone(&resource));
            resources.push(resource);
        }
        Ok(Self {
            language,
            wording: None,
            resources,
            bundle: Arc::new(bundle),
        })
    }

    /// The same messages, but where there is one of the id `<id>-<wording>`, that one is said in
    /// the place of `<id>`: a form without cards does not speak of cards.
    #[must_use]
    pub fn worded(&self, wording: Option<&str>) -> Self {
        Self {
            wording: wording.map(str::to_owned),
            ..self.clone()
        }
    }

    /// The language of the messages.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message without arguments, or `⟨id⟩` if it is missing.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The text of a message, or `⟨id⟩` if it is missing. A missing argument shows as `{$name}`.
    #[must_use]
    pub fn say_with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.formatted(id, arguments)
            .unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// The text of a message without arguments, if it is there.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.formatted(id, &[])
    }

    /// Whether the message can be said.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let message = self.bundle.get_message(id);
        message.is_some_and(|message| message.value().is_some())
    }

    /// The ids of all messages that can be said.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<String> {
        let messages = self.entries().filter_map(|entry| match entry {
            Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_owned()),
            _ => None,
        });
        messages.collect()
    }

    fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.resources
            .iter()
            .flat_map(|resource| resource.entries())
    }

    fn formatted(&self, id: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let own = self.wording.as_ref().and_then(|wording| {
            let message = self.bundle.get_message(&format!("{id}-{wording}"));
            message.filter(|message| message.value().is_some())
        });
        let message = own.or_else(|| self.bundle.get_message(id))?;
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| (*name, value))
            .collect();
        // What could not be resolved is in the text too, where a reader sees it.
        let mut unresolved = Vec::new();
        let text = self
            .bundle
            .format_pattern(message.value()?, Some(&arguments), &mut unresolved);
        Some(text.into_owned())
    }
}

fn parsed(file: &str, text: &str) -> Result<FluentResource, WordsError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, mistakes)| {
        let first = mistakes.first();
        let position = first.map_or(0, |mistake| mistake.pos.start);
        WordsError::Syntax {
            file: file.to_owned(),
            line: 1 + text
                .bytes()
                .take(position)
                .filter(|byte| *byte == b'\n')
                .count(),
            reason: first
                .map(|mistake| mistake.kind.to_string())
                .unwrap_or_default(),
        }
    })
}

/// In a file without mistakes every line that begins with a letter, or a hyphen for a term, begins
/// an entry; entries of both kinds share their ids.
fn refuse_repeated_ids<'files>(
    file: &'files str,
    text: &'files str,
    places: &mut HashMap<&'files str, (&'files str, usize)>,
) -> Result<(), WordsError> {
    for (line, content) in (1..).zip(text.lines()) {
        let entry = content.strip_prefix('-').unwrap_or(content);
        if !entry.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let id = entry.split([' ', '=']).next().unwrap_or_default();
        if let Some((first_file, first_line)) = places.insert(id, (file, line)) {
            return Err(WordsError::Twice {
                file: file.to_owned(),
                line,
                id: id.to_owned(),
                first_file: first_file.to_owned(),
                first_line,
            });
        }
    }
    Ok(())
}

impl<'argument> From<&'argument Argument> for FluentValue<'argument> {
    fn from(argument: &'argument Argument) -> Self {
        match argument {
            Argument::Text(text) => text.as_str().into(),
            Argument::Number(number) => (*number).into(),
        }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Argument {
    /// A count beyond `i64`, which nothing here can reach, becomes the largest one.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
