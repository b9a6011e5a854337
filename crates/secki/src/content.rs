//! `secki content check`: every fault of the texts, for whoever edits them.

use crate::file::{Refusal, form};
use crate::tell;
use content::{Guide, Index, Known, Reading, Sources, WalkReading, Walkthroughs, faults};
use exercise::Evening;
use locale::{Language, Words};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The files of guide and walkthroughs, with names as they have them in the project.
pub struct Texts {
    structure: Vec<(String, String)>,
    words: Vec<(Language, Vec<(String, String)>)>,
    walkthroughs: Vec<(String, String)>,
    walkthrough_words: Vec<(Language, Vec<(String, String)>)>,
    pictures: BTreeSet<String>,
}

type Pairs<'texts> = Vec<(&'texts str, &'texts str)>;

fn borrowed(files: &[(String, String)]) -> Pairs<'_> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect()
}

fn each_borrowed(words: &[(Language, Vec<(String, String)>)]) -> Vec<(Language, Pairs<'_>)> {
    let words = words.iter();
    words
        .map(|(language, files)| (*language, borrowed(files)))
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
        let words = |files: fn(&str) -> Pairs<'static>| {
            let words = Language::ALL.into_iter();
            words
                .map(|language| (language, owned("locales", files(language.code()))))
                .collect()
        };
        Self {
            structure: owned("guide", pack::guide_files()),
            words: words(pack::guide_words),
            walkthroughs: owned("walkthroughs", pack::walkthrough_files()),
            walkthrough_words: words(pack::walkthrough_words),
            pictures: pack::pictures()
                .into_iter()
                .map(|(name, _)| name.to_owned())
                .collect(),
        }
    }

    /// What stands in a folder of the project, so that a text is checked before it is built in.
    fn of(project: &Path) -> Result<Self, Refusal> {
        let words = |of: &str| {
            let words = Language::ALL.into_iter().map(|language| {
                let folder = project.join("locales").join(language.code()).join(of);
                Ok((language, files(&folder)?))
            });
            words.collect::<Result<Vec<_>, Refusal>>()
        };
        let guide = project.join("guide");
        let pictures = paths(&guide.join("pictures"))?.into_iter();
        let name = |path: PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
        Ok(Self {
            structure: files(&guide)?,
            words: words("guide")?,
            walkthroughs: files(&project.join("walkthroughs"))?,
            walkthrough_words: words("walkthroughs")?,
            pictures: pictures.filter_map(name).collect(),
        })
    }

    /// The structure alone.
    fn guide(&self) -> Guide {
        Guide::new(&borrowed(&self.structure))
    }

    /// The search over pages, terms and walkthroughs, as the app has it.
    pub fn index(&self) -> Index {
        let guide = self.guide();
        let readings = self.words.iter();
        let readings: Vec<Reading> = readings
            .map(|(language, files)| Reading::new(*language, &guide, &borrowed(files)))
            .collect();
        let walkthroughs = Walkthroughs::new(&borrowed(&self.walkthroughs));
        let walk_readings = self.walkthrough_words.iter();
        let walk_readings: Vec<WalkReading> = walk_readings
            .map(|(language, files)| WalkReading::new(*language, &walkthroughs, &borrowed(files)))
            .collect();
        Index::with_walkthroughs(&guide, &readings, &walkthroughs, &walk_readings, &[])
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
        words: each_borrowed(&texts.words),
        walkthroughs: borrowed(&texts.walkthroughs),
        walkthrough_words: each_borrowed(&texts.walkthrough_words),
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
            ("walkthroughs", texts.walkthroughs.len().into()),
            ("terms", guide.terms.len().into()),
            ("articles", guide.articles.len().into()),
        ];
        tell(&words.say_with("content-right", &counts))?;
    } else {
        tell(&words.say_with("content-faults", &[("n", found.len().into())]))?;
    }
    Ok(ExitCode::from(u8::from(!found.is_empty())))
}
