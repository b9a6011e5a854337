//! `secki content check`: every fault of the texts, for whoever edits them.

use crate::file::{Refusal, form};
use crate::tell;
use content::{Guide, Index, Known, Reading, Sources, faults};
use exercise::Evening;
use locale::{Language, Words};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The files of the guide, with names as they have them in the project.
pub struct Texts {
    structure: Vec<(String, String)>,
    words: Vec<(Language, Vec<(String, String)>)>,
    pictures: BTreeSet<String>,
}

type Pairs<'texts> = Vec<(&'texts str, &'texts str)>;

fn borrowed(files: &[(String, String)]) -> Pairs<'_> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

impl Texts {
    /// What is built in.
    pub fn built_in() -> Self {
        let owned = |folder: &str, files: Pairs| {
            let files = files.into_iter();
            files
                .map(|(name, text)| (format!("{folder}/{name}"), text.to_owned()))
                .collect()
        };
        let words = Language::ALL.map(|language| {
            let files = pack::guide_words(language.code());
            (language, owned("locales", files))
        });
        Self {
            structure: owned("guide", pack::guide_files()),
            words: words.to_vec(),
            pictures: pack::pictures()
                .into_iter()
                .map(|(name, _)| name.to_owned())
                .collect(),
        }
    }

    /// What stands in a folder of the project, so that a text is checked before it is built in.
    fn of(project: &Path) -> Result<Self, Refusal> {
        let mut words = Vec::new();
        for language in Language::ALL {
            let folder = project.join("locales").join(language.code()).join("guide");
            words.push((language, files(&folder)?));
        }
        let guide = project.join("guide");
        let pictures = paths(&guide.join("pictures"))?.into_iter();
        let name = |path: PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
        Ok(Self {
            structure: files(&guide)?,
            words,
            pictures: pictures.filter_map(name).collect(),
        })
    }

    /// The structure alone.
    fn guide(&self) -> Guide {
        Guide::new(&borrowed(&self.structure))
    }

    /// The search over pages and terms.
    pub fn index(&self) -> Index {
        let guide = self.guide();
        let readings: Vec<Reading> = self
            .words
            .iter()
            .map(|(language, files)| Reading::new(*language, &guide, &borrowed(files)))
            .collect();
        Index::new(&guide, &readings, &[])
    }
}

fn refuse(place: &Path, error: &io::Error) -> Refusal {
    Refusal::of(place, "secki-unreadable").because(&error.to_string())
}

/// The files of a folder, in the order of their names.
fn paths(folder: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let entries = fs::read_dir(folder).map_err(|error| refuse(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    Ok(paths)
}

fn files(folder: &Path) -> Result<Vec<(String, String)>, Refusal> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).map_err(|error| refuse(&path, &error))?;
        Ok((path.display().to_string(), text))
    };
    paths(folder)?.into_iter().map(read).collect()
}

/// What a page may point to, but for the drawings.
fn known() -> Known {
    let forms = pack::form_ids();
    let lines = forms.iter().filter_map(|id| form(id)).flat_map(|form| {
        let ids = form.lines.iter().map(|line| line.id.clone());
        ids.collect::<Vec<_>>()
    });
    let evenings = pack::evenings().into_iter();
    let evenings = evenings.filter_map(|text| Evening::parse(text, form).ok());
    Known {
        lines: lines.collect(),
        exercises: evenings.map(|evening| evening.id).collect(),
        forms: forms.into_iter().map(str::to_owned).collect(),
        ..Known::default()
    }
}

/// Tells every fault of the built-in texts, or of those in a folder. Exit code 1 when there is one.
pub fn check(project: Option<&Path>, words: &Words) -> Result<ExitCode, Refusal> {
    let texts = project.map_or_else(|| Ok(Texts::built_in()), Texts::of)?;
    let sources = Sources {
        structure: borrowed(&texts.structure),
        words: texts
            .words
            .iter()
            .map(|(language, files)| (*language, borrowed(files)))
            .collect(),
    };
    let known = Known {
        pictures: texts.pictures.clone(),
        ..known()
    };
    let found = faults(&sources, &known);
    for fault in &found {
        tell(&fault.said(words))?;
    }
    if found.is_empty() {
        let guide = texts.guide();
        let counts = [
            ("pages", guide.pages.len().into()),
            ("terms", guide.terms.len().into()),
            ("articles", guide.articles.len().into()),
        ];
        tell(&words.say_with("content-right", &counts))?;
    } else {
        tell(&words.say_with("content-faults", &[("n", found.len().into())]))?;
    }
    Ok(ExitCode::from(u8::from(!found.is_empty())))
}
