//! Reading the files of the guide's structure; every id keeps the line it stands on.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::Spanned;

use crate::fault::{Fault, Place, Reason};
use crate::guide::{Block, Chapter, Guide, Kind, Link, Page, Standing, Who};
use crate::{Article, Term};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFile {
    chapter: Chapter,
    order: u32,
    see: Vec<Spanned<String>>,
    terms: Vec<Spanned<String>>,
    block: Vec<BlockEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockEntry {
    id: Spanned<String>,
    kind: Kind,
    who: Option<Who>,
    standing: Option<Standing>,
    #[serde(default)]
    law: Vec<String>,
    #[serde(default)]
    near: Vec<String>,
    #[serde(default)]
    check: bool,
    picture: Option<String>,
    to: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermEntry {
    pub name: Three,
    #[serde(default)]
    pub seen: Vec<Spanned<String>>,
    pub az: String,
    pub en: String,
    pub ru: String,
}

/// A text in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Three {
    /// Azerbaijani.
    pub az: String,
    /// English.
    pub en: String,
    /// Russian.
    pub ru: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArticleEntry {
    pub read: crate::article::Read,
    pub name: Option<Three>,
    pub az: String,
    pub en: String,
    pub ru: String,
}

/// Words to avoid, each with the ones to write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AvoidEntry {
    language: Spanned<String>,
    pub words: Vec<String>,
    pub instead: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AvoidFile {
    avoid: Vec<AvoidEntry>,
}

/// What the search knows beside the texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SynonymLists {
    /// Words that find each other, whatever their language.
    pub same: Vec<Vec<String>>,
    /// Words that say little by themselves.
    pub small: Vec<String>,
    /// What people ask for a page by, beside the words of its texts.
    pub asked: BTreeMap<String, Asked>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SynonymFile {
    same: Vec<Vec<String>>,
    small: Vec<String>,
    asked: BTreeMap<Spanned<String>, Asked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EditionFile {
    date: toml::value::Date,
}

/// Phrases as people type them, in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Azerbaijani.
    pub az: Vec<String>,
    /// English.
    pub en: Vec<String>,
    /// Russian.
    pub ru: Vec<String>,
}

/// A page with the lines its ids stand on.
pub(crate) struct PlacedPage<'files> {
    pub file: &'files str,
    pub page: Page,
    /// In the order of `page.see`, `page.terms`, `page.blocks`.
    pub see_lines: Vec<usize>,
    pub term_lines: Vec<usize>,
    pub block_lines: Vec<usize>,
    /// Targets that could not be read, with their lines.
    pub wrong_targets: Vec<(usize, String)>,
}

/// A list of entries with keys, and the line of each key.
pub(crate) struct Listed<'files, Entry> {
    pub file: &'files str,
    pub entries: Vec<(usize, String, Entry)>,
}

impl<Entry> Default for Listed<'_, Entry> {
    fn default() -> Self {
        Self {
            file: "",
            entries: Vec::new(),
        }
    }
}

/// Everything that stands in the files of the structure.
#[derive(Default)]
pub(crate) struct Structure<'files> {
    /// The topics that have a file, whether it could be read or not.
    pub topics: BTreeSet<&'files str>,
    pub pages: Vec<PlacedPage<'files>>,
    pub terms: Listed<'files, TermEntry>,
    pub articles: Listed<'files, ArticleEntry>,
    pub avoid: Listed<'files, AvoidEntry>,
    pub asked: Listed<'files, Asked>,
    same: Vec<Vec<String>>,
    small: Vec<String>,
    edition: Option<(i32, u32, u32)>,
}

/// The last part of a file's name without its ending: the topic of a page, the name of a list.
pub(crate) fn stem(file: &str) -> &str {
    let stem = Path::new(file).file_stem();
    stem.and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// Reads all files. One that is not what it must be is left out, with a fault.
pub(crate) fn read<'files>(
    files: &[(&'files str, &str)],
    faults: &mut Vec<Fault>,
) -> Structure<'files> {
    let mut structure = Structure::default();
    for (file, text) in files {
        let mut place = Place::new(file, faults);
        match stem(file) {
            "glossary" => structure.terms = listed(text, &mut place),
            "articles" => structure.articles = listed(text, &mut place),
            "avoid" => structure.avoid = avoided(text, &mut place),
            "synonyms" => {
                let file: SynonymFile = toml(text, &mut place);
                structure.asked = placed(file.asked, text, place.file);
                (structure.same, structure.small) = (file.same, file.small);
            }
            "edition" => {
                let file: Option<EditionFile> = parsed(text, &mut place);
                structure.edition = file.map(|EditionFile { date }| {
                    (date.year.into(), date.month.into(), date.day.into())
                });
            }
            topic => {
                structure.topics.insert(topic);
                structure.pages.extend(page(text, &mut place));
            }
        }
    }
    structure
        .pages
        .sort_by(|one, other| one.page.place().cmp(&other.page.place()));
    structure
}

impl Page {
    fn place(&self) -> (Chapter, u32, &str) {
        (self.chapter, self.order, &self.id)
    }
}

/// A file of TOML; nothing, with a fault, where it is none of that kind.
pub(crate) fn parsed<T: DeserializeOwned>(text: &str, place: &mut Place) -> Option<T> {
    let parsed = toml::from_str(text);
    if let Err(error) = &parsed {
        let at = error.span().map_or(0, |span| span.start);
        let reason = error.message().to_owned();
        place.add(line_of(text, at), Reason::NotToml(reason));
    }
    parsed.ok()
}

fn toml<T: DeserializeOwned + Default>(text: &str, place: &mut Place) -> T {
    parsed(text, place).unwrap_or_default()
}

/// The line of a byte of a text, from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    let before = text.bytes().take(byte);
    1 + before.filter(|byte| *byte == b'\n').count()
}

fn listed<'files, Entry: DeserializeOwned>(
    text: &str,
    place: &mut Place<'files, '_>,
) -> Listed<'files, Entry> {
    placed(toml(text, place), text, place.file)
}

/// The entries in the order of their lines, which a table does not keep.
fn placed<'files, Entry>(
    entries: BTreeMap<Spanned<String>, Entry>,
    text: &str,
    file: &'files str,
) -> Listed<'files, Entry> {
    let mut entries: Vec<_> = entries
        .into_iter()
        .map(|(key, entry)| {
            let line = line_of(text, key.span().start);
            (line, key.into_inner(), entry)
        })
        .collect();
    entries.sort_by_key(|(line, ..)| *line);
    Listed { file, entries }
}

/// The words to avoid, by the code of their language.
fn avoided<'files>(text: &str, place: &mut Place<'files, '_>) -> Listed<'files, AvoidEntry> {
    let file: AvoidFile = toml(text, place);
    let entries = file.avoid.into_iter().map(|entry| {
        let line = line_of(text, entry.language.span().start);
        (line, entry.language.get_ref().clone(), entry)
    });
    Listed {
        file: place.file,
        entries: entries.collect(),
    }
}

fn page<'files>(text: &str, place: &mut Place<'files, '_>) -> Option<PlacedPage<'files>> {
    let file: PageFile = parsed(text, place)?;
    let line = |name: &Spanned<String>| line_of(text, name.span().start);
    let lines = |names: &[Spanned<String>]| names.iter().map(line).collect();
    let texts = |names: Vec<Spanned<String>>| names.into_iter().map(Spanned::into_inner).collect();
    let wrong_targets = file.block.iter().filter_map(|block| {
        let to = block.to.as_ref()?;
        let wrong = Link::read(to.get_ref()).is_none();
        wrong.then(|| (line(to), to.get_ref().clone()))
    });
    Some(PlacedPage {
        file: place.file,
        see_lines: lines(&file.see),
        term_lines: lines(&file.terms),
        block_lines: file.block.iter().map(|block| line(&block.id)).collect(),
        wrong_targets: wrong_targets.collect(),
        page: Page {
            id: stem(place.file).to_owned(),
            chapter: file.chapter,
            order: file.order,
            see: texts(file.see),
            terms: texts(file.terms),
            blocks: file.block.into_iter().map(BlockEntry::block).collect(),
        },
    })
}

impl BlockEntry {
    fn block(self) -> Block {
        Block {
            id: self.id.into_inner(),
            kind: self.kind,
            who: self.who,
            standing: self.standing,
            law: self.law,
            near: self.near,
            check: self.check,
            picture: self.picture,
            to: self.to.and_then(|to| Link::read(to.get_ref())),
        }
    }
}

impl Structure<'_> {
    /// The guide, without the lines.
    pub fn guide(self) -> Guide {
        let terms = self.terms.entries.into_iter();
        let articles = self.articles.entries.into_iter();
        let asked = self.asked.entries.into_iter();
        Guide {
            pages: self.pages.into_iter().map(|placed| placed.page).collect(),
            terms: terms.map(|(_, key, entry)| Term::of(key, entry)).collect(),
            articles: articles
                .map(|(_, reference, entry)| Article::of(reference, entry))
                .collect(),
            synonyms: SynonymLists {
                same: self.same,
                small: self.small,
                asked: asked.map(|(_, page, asked)| (page, asked)).collect(),
            },
            edition: self.edition,
        }
    }
}
