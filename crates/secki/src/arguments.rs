//! The words of the command line.

use lexopt::Arg::{Long, Short, Value};
use locale::Language;
use std::path::PathBuf;

/// What is asked.
pub struct Arguments {
    /// What to do.
    pub command: Command,
    /// The language of everything that is said.
    pub language: Language,
}

/// What to do.
pub enum Command {
    /// Tell how the command is used.
    Usage,
    /// Check a protocol.
    Check {
        /// The protocol.
        file: PathBuf,
        /// Answer with JSON.
        json: bool,
    },
    /// Print a protocol.
    Print {
        /// The protocol.
        file: PathBuf,
        /// The PDF to write.
        out: PathBuf,
        /// What of it.
        paper: Paper,
    },
    /// Print all relations of a form.
    Relations {
        /// The form, as it was typed.
        form: String,
        /// The PDF to write.
        out: PathBuf,
    },
    /// Print a protocol for each row of a table.
    Batch(Batch),
    /// Print the guide.
    Guide {
        /// How much of it.
        part: GuidePart,
        /// The PDF to write.
        out: PathBuf,
    },
    /// Search the guide.
    Search {
        /// The words, as they were typed.
        typed: String,
        /// Answer with JSON.
        json: bool,
    },
    /// Check the texts of the guide.
    ContentCheck {
        /// The project's folder; without one, what is built in.
        project: Option<PathBuf>,
    },
}

/// What is printed of a protocol.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The protocol.
    Filled,
    /// The protocol without its figures.
    Blank,
    /// What the check found, with the explanations.
    Findings,
}

/// How much of the guide is printed.
pub enum GuidePart {
    /// All of it.
    Book,
    /// A chapter, as it was typed.
    Chapter(String),
    /// A page, as it was typed.
    Page(String),
}

/// A table to print, and how.
pub struct Batch {
    /// The table of precincts.
    pub table: PathBuf,
    /// The form, as it was typed.
    pub form: String,
    /// The folder to write into.
    pub out: PathBuf,
    /// How many candidates or questions, as it was typed.
    pub entries: Option<String>,
    /// One file in all.
    pub one_file: bool,
}

/// Why the command line is refused.
pub struct Refused {
    /// The language asked for, as far as it was read.
    pub language: Language,
    /// The message that says it.
    pub message: &'static str,
    /// The word it is about.
    pub word: String,
}

#[derive(Default)]
struct Words {
    plain: Vec<String>,
    language: Option<Language>,
    out: Option<PathBuf>,
    form: Option<String>,
    entries: Option<String>,
    page: Option<String>,
    chapter: Option<String>,
    /// Words that stand alone, such as `--json`.
    switches: Vec<&'static str>,
}

impl Words {
    fn has(&self, switch: &str) -> bool {
        self.switches.contains(&switch)
    }
}

/// Reads the command line of this process.
pub fn read() -> Result<Arguments, Refused> {
    let mut words = Words::default();
    let gathered = gather(lexopt::Parser::from_env(), &mut words);
    let language = words.language.unwrap_or(Language::Az);
    let refuse = |message, word| Refused {
        language,
        message,
        word,
    };
    gathered.map_err(|(message, word)| refuse(message, word))?;
    command(words)
        .map(|command| Arguments { command, language })
        .map_err(|(message, word)| refuse(message, word))
}

type Wrong = (&'static str, String);

fn gather(mut parser: lexopt::Parser, words: &mut Words) -> Result<(), Wrong> {
    let wrong = |error: lexopt::Error| ("secki-wrong-word", error.to_string());
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Long("lang") => {
                let code = text(parser.value().map_err(wrong)?)?;
                words.language =
                    Some(Language::from_code(&code).ok_or(("secki-unknown-language", code))?);
            }
            Long("out") => words.out = Some(parser.value().map_err(wrong)?.into()),
            Long("form") => words.form = Some(text(parser.value().map_err(wrong)?)?),
            Long("entries") => words.entries = Some(text(parser.value().map_err(wrong)?)?),
            Long("page") => words.page = Some(text(parser.value().map_err(wrong)?)?),
            Long("chapter") => words.chapter = Some(text(parser.value().map_err(wrong)?)?),
            Long("one-file") => words.switches.push("one-file"),
            Long("json") => words.switches.push("json"),
            Long("blank") => words.switches.push("blank"),
            Long("findings") => words.switches.push("findings"),
            Long("help") | Short('h') => words.switches.push("help"),
            Value(value) => words.plain.push(text(value)?),
            other => return Err(wrong(other.unexpected())),
        }
    }
    Ok(())
}

fn text(value: std::ffi::OsString) -> Result<String, Wrong> {
    value
        .into_string()
        .map_err(|value| ("secki-wrong-word", value.to_string_lossy().into_owned()))
}

fn command(words: Words) -> Result<Command, Wrong> {
    if words.has("help") {
        return Ok(Command::Usage);
    }
    let (json, one_file) = (words.has("json"), words.has("one-file"));
    let paper = paper(&words)?;
    let mut plain = words.plain.into_iter();
    let name = plain.next().ok_or(("secki-no-command", String::new()))?;
    let mut file = || {
        plain
            .next()
            .map(PathBuf::from)
            .ok_or(("secki-no-file", name.clone()))
    };
    let command = match name.as_str() {
        "check" => Command::Check {
            file: file()?,
            json,
        },
        "print" => Command::Print {
            file: file()?,
            out: words.out.ok_or(("secki-no-out", name.clone()))?,
            paper,
        },
        "relations" => Command::Relations {
            form: words.form.ok_or(("batch-no-form", name.clone()))?,
            out: words.out.ok_or(("secki-no-out", name.clone()))?,
        },
        "batch" => Command::Batch(Batch {
            table: file()?,
            form: words.form.ok_or(("batch-no-form", name.clone()))?,
            out: words.out.ok_or(("secki-no-out", name.clone()))?,
            entries: words.entries,
            one_file,
        }),
        "guide" => Command::Guide {
            part: guide_part(words.page, words.chapter)?,
            out: words.out.ok_or(("secki-no-out", name.clone()))?,
        },
        "search" => Command::Search {
            typed: Some(plain.by_ref().collect::<Vec<_>>().join(" "))
                .filter(|typed| !typed.trim().is_empty())
                .ok_or(("content-no-query", name))?,
            json,
        },
        "content" => match plain.next() {
            Some(word) if word == "check" => Command::ContentCheck {
                project: plain.next().map(PathBuf::from),
            },
            word => return Err(("content-no-such-command", word.unwrap_or_default())),
        },
        _ => return Err(("secki-unknown-command", name)),
    };
    match plain.next() {
        None => Ok(command),
        Some(word) => Err(("secki-wrong-word", word)),
    }
}

fn paper(words: &Words) -> Result<Paper, Wrong> {
    match (words.has("blank"), words.has("findings")) {
        (false, false) => Ok(Paper::Filled),
        (true, false) => Ok(Paper::Blank),
        (false, true) => Ok(Paper::Findings),
        // Findings are about figures.
        (true, true) => Err(("secki-wrong-word", "--blank --findings".to_owned())),
    }
}

fn guide_part(page: Option<String>, chapter: Option<String>) -> Result<GuidePart, Wrong> {
    match (page, chapter) {
        (None, None) => Ok(GuidePart::Book),
        (Some(page), None) => Ok(GuidePart::Page(page)),
        (None, Some(chapter)) => Ok(GuidePart::Chapter(chapter)),
        (Some(_), Some(_)) => Err(("secki-wrong-word", "--page --chapter".to_owned())),
    }
}
