//! The guide as its screens show it: contents, pages, and what the reader left in them.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::guide_block::{block_text, kind_id};
use crate::guide_view::{
    BlockView, ChapterView, GuidePage, GuideView, LinkView, NoteView, PageLink, PlaceView, TermView,
};
use crate::library::Left;
use crate::sheet::Made;
use crate::show::moment;
use content::{Block, BlockWords, Chapter, Guide, Kind, Link, Page, Reading, Span, plain};
use locale::{Language, Words, long_date};
use std::collections::BTreeSet;
use store::Mark;
use wording::law_words;

/// Words a practised reader takes in during a minute; ours, for "about 3 minutes".
const WORDS_A_MINUTE: usize = 110;
/// So much of a block is quoted beside a note, in characters.
const LONGEST_QUOTE: usize = 90;

fn place(page: &str, block: &str) -> String {
    format!("{page}#{block}")
}

impl Cabinet {
    fn left(&self) -> Result<Left, Failure> {
        self.with_store(|store| {
            Ok(Left {
                marks: store.marks()?,
            })
        })
    }

    /// The contents and how far the reader has come.
    pub fn guide(&self, words: &Words) -> Result<GuideView, Failure> {
        let left = self.left()?;
        let teller = Teller::new(self, words, &left);
        let chapters: Vec<ChapterView> = (1..)
            .zip(Chapter::ALL)
            .map(|(no, chapter)| ChapterView {
                id: chapter.id().to_owned(),
                no,
                title: teller.chapter(chapter),
                pages: self
                    .library
                    .guide
                    .chapter(chapter)
                    .map(|page| teller.link(page))
                    .collect(),
            })
            .collect();
        let pages = || chapters.iter().flat_map(|chapter| &chapter.pages);
        Ok(GuideView {
            read: pages().filter(|page| page.read).count(),
            pages: pages().count(),
            edition: self
                .library
                .guide
                .edition
                .map_or_else(String::new, |(year, month, day)| {
                    long_date(year, month, day, words.language())
                }),
            stopped: left
                .text("stopped", "guide")
                .and_then(|stopped| stopped.split_once('#'))
                .and_then(|(page, block)| {
                    Some(PlaceView {
                        page: page.to_owned(),
                        title: teller.reading.page(page)?.title.clone(),
                        block: block.to_owned(),
                    })
                }),
            chapters,
        })
    }

    /// A page, with another language beside it where one is asked.
    pub fn guide_page(
        &self,
        id: &str,
        beside: Option<&str>,
        words: &Words,
    ) -> Result<GuidePage, Failure> {
        let left = self.left()?;
        let beside = beside
            .and_then(Language::from_code)
            .filter(|language| *language != words.language())
            .map(|language| self.library.reading(language));
        let page = self.page(id)?;
        Teller::new(self, words, &left)
            .page(page, beside)
            .ok_or_else(|| Failure::UnknownPage(id.to_owned()))
    }

    fn page(&self, id: &str) -> Result<&Page, Failure> {
        let page = self.library.guide.page(id);
        page.ok_or_else(|| Failure::UnknownPage(id.to_owned()))
    }

    fn block(&self, page: &str, block: &str) -> Result<String, Failure> {
        let known = self
            .page(page)?
            .blocks
            .iter()
            .any(|known| known.id == block);
        if known {
            Ok(place(page, block))
        } else {
            Err(Failure::UnknownPage(place(page, block)))
        }
    }

    fn leave(&self, kind: &str, place: &str, text: &str, at: &str) -> Result<(), Failure> {
        self.with_store(|store| Ok(store.leave_mark(kind, place, text, at)?))
    }

    /// Keeps where to go on reading.
    pub fn stop_at(&self, page: &str, block: &str, at: &str) -> Result<(), Failure> {
        let place = self.block(page, block)?;
        self.leave("stopped", "guide", &place, at)
    }

    /// Keeps that the reader has read a page as it is now, or has not.
    pub fn mark_read(&self, page: &str, read: bool, at: &str) -> Result<(), Failure> {
        let edition = self.library.edition(self.page(page)?);
        let told: Vec<String> = edition
            .iter()
            .map(|(block, mark)| format!("{block}={mark}"))
            .collect();
        self.leave(
            "read",
            page,
            if read { told.join(" ") } else { String::new() }.as_str(),
            at,
        )
    }

    /// Puts a bookmark, or takes it away.
    pub fn bookmark(&self, page: &str, on: bool, at: &str) -> Result<(), Failure> {
        self.page(page)?;
        self.leave("bookmark", page, yes(on), at)
    }

    /// Highlights a block, or no longer.
    pub fn highlight(&self, page: &str, block: &str, on: bool, at: &str) -> Result<(), Failure> {
        let place = self.block(page, block)?;
        self.leave("highlight", &place, yes(on), at)
    }

    /// Writes a note beside a block.
    pub fn write_note(&self, page: &str, block: &str, text: &str, at: &str) -> Result<(), Failure> {
        let place = self.block(page, block)?;
        self.leave("note", &place, text.trim(), at)
    }

    /// Every note and highlight, in the order of the guide. One whose block is gone from the guide
    /// comes last, with its page alone.
    pub fn notes(&self, words: &Words) -> Result<Vec<NoteView>, Failure> {
        let left = self.left()?;
        let teller = Teller::new(self, words, &left);
        let mut notes: Vec<((usize, usize), NoteView)> = left
            .marks
            .iter()
            .filter(|mark| {
                mark.kind == "note" || (mark.kind == "highlight" && !left.has("note", &mark.place))
            })
            .filter_map(|mark| teller.note(mark))
            .collect();
        notes.sort_by_key(|(order, _)| *order);
        Ok(notes.into_iter().map(|(_, note)| note).collect())
    }

    /// The notes as a text file: page, what is quoted, what was written.
    pub fn notes_file(&self, words: &Words) -> Result<Made, Failure> {
        let mut lines = Vec::new();
        let mut page = String::new();
        for note in self.notes(words)? {
            if note.page != page {
                lines.extend([note.title, String::new()]);
                page = note.page;
            }
            lines.push(format!("“{}”", note.quote));
            lines.extend(note.text.lines().map(str::to_owned));
            lines.extend([note.at, String::new()]);
        }
        // The mark at the beginning tells old editors that it is UTF-8.
        let text = format!("\u{feff}{}", lines.join("\r\n"));
        Ok(Made {
            name: format!("{}.txt", words.say("notes-file-name")),
            bytes: text.into_bytes(),
        })
    }

    /// The articles of references, each once.
    pub fn law<'t>(
        &self,
        references: impl Iterator<Item = &'t String>,
        words: &Words,
    ) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        for reference in references {
            let article = self.library.guide.article(reference);
            let name = article.and_then(|article| article.name(words.language()));
            let said = name.map_or_else(|| law_words(words, reference), str::to_owned);
            if !told.contains(&said) {
                told.push(said);
            }
        }
        told
    }

    /// A link of the guide with the name of what it leads to.
    pub fn link(&self, link: &Link, words: &Words) -> LinkView {
        let (kind, id, title) = match link {
            Link::Page(id) => {
                let page = self.library.reading(words.language()).page(id);
                (
                    "page",
                    id,
                    page.map_or_else(String::new, |page| page.title.clone()),
                )
            }
            Link::Line(id) => ("line", id, words.say(&format!("line-{id}"))),
            Link::Form(id) => ("form", id, words.say(&format!("election-{id}"))),
            Link::Exercise(id) => ("exercise", id, words.say(&format!("evening-{id}"))),
        };
        LinkView {
            kind,
            id: id.clone(),
            title,
        }
    }
}

fn yes(on: bool) -> &'static str {
    if on { "yes" } else { "" }
}

/// Everything that is needed to say a page in one language.
struct Teller<'a> {
    cabinet: &'a Cabinet,
    words: &'a Words,
    reading: &'a Reading,
    left: &'a Left,
}

impl<'a> Teller<'a> {
    fn new(cabinet: &'a Cabinet, words: &'a Words, left: &'a Left) -> Self {
        Self {
            cabinet,
            words,
            reading: cabinet.library.reading(words.language()),
            left,
        }
    }

    fn guide(&self) -> &'a Guide {
        &self.cabinet.library.guide
    }

    fn chapter(&self, chapter: Chapter) -> String {
        self.words.say(&format!("chapter-{}", chapter.id()))
    }

    /// The number of a page in the contents: its chapter and its place there.
    fn number(&self, page: &Page) -> (usize, usize) {
        let chapter = Chapter::ALL
            .iter()
            .position(|chapter| *chapter == page.chapter);
        let mut pages = self.guide().chapter(page.chapter);
        let place = pages.position(|known| known.id == page.id);
        (
            chapter.unwrap_or_default() + 1,
            place.unwrap_or_default() + 1,
        )
    }

    /// The blocks that changed since the reader read the page.
    fn changed(&self, page: &Page) -> BTreeSet<String> {
        let library = &self.cabinet.library;
        self.left.changed(page, |page| library.edition(page))
    }

    fn link(&self, page: &Page) -> PageLink {
        let (chapter, place) = self.number(page);
        let words = self.reading.page(&page.id);
        let text =
            |of: fn(&content::PageWords) -> &String| words.map(of).cloned().unwrap_or_default();
        PageLink {
            id: page.id.clone(),
            no: format!("{chapter}.{place}"),
            title: text(|words| &words.title),
            summary: text(|words| &words.summary),
            read: self.left.has("read", &page.id),
            changed: !self.changed(page).is_empty(),
            bookmarked: self.left.has("bookmark", &page.id),
        }
    }

    fn page(&self, page: &Page, beside: Option<&Reading>) -> Option<GuidePage> {
        let words = self.reading.page(&page.id)?;
        let beside = beside.and_then(|reading| reading.page(&page.id));
        let order: Vec<&Page> = Chapter::ALL
            .into_iter()
            .flat_map(|chapter| self.guide().chapter(chapter))
            .collect();
        let here = order.iter().position(|known| known.id == page.id)?;
        let neighbour = |place: Option<usize>| {
            let page = order.get(place?)?;
            Some(self.link(page))
        };
        let see = page.see.iter().filter_map(|id| self.guide().page(id));
        Some(GuidePage {
            link: self.link(page),
            chapter: page.chapter.id().to_owned(),
            chapter_title: self.chapter(page.chapter),
            minutes: self.minutes(words),
            law: self
                .cabinet
                .law(page.blocks.iter().flat_map(|block| &block.law), self.words),
            blocks: self.blocks(page, words, beside),
            see: see.map(|page| self.link(page)).collect(),
            previous: neighbour(here.checked_sub(1)),
            next: neighbour(Some(here + 1)),
            beside_title: beside.map_or_else(String::new, |words| words.title.clone()),
            terms: self.terms(page, words),
        })
    }

    fn minutes(&self, words: &content::PageWords) -> String {
        let runs = words.blocks.values().flat_map(BlockWords::runs);
        let count: usize = runs.map(|run| plain(run).split(' ').count()).sum();
        let minutes = count.div_ceil(WORDS_A_MINUTE).max(1);
        self.words
            .say_with("guide-minutes", &[("minutes", minutes.into())])
    }

    fn blocks(
        &self,
        page: &Page,
        words: &content::PageWords,
        beside: Option<&content::PageWords>,
    ) -> Vec<BlockView> {
        let changed = self.changed(page);
        let mut step = 0;
        page.blocks
            .iter()
            .filter_map(|block| {
                step = if block.kind == Kind::Step {
                    step + 1
                } else {
                    0
                };
                let place = place(&page.id, &block.id);
                let beside = beside.and_then(|words| words.blocks.get(&block.id));
                Some(BlockView {
                    no: (step > 0).then_some(step),
                    beside: beside.map(block_text),
                    changed: changed.contains(&block.id),
                    highlighted: self.left.has("highlight", &place),
                    note: self
                        .left
                        .text("note", &place)
                        .unwrap_or_default()
                        .to_owned(),
                    ..self.block(block, words.blocks.get(&block.id)?)
                })
            })
            .collect()
    }

    fn block(&self, block: &Block, words: &BlockWords) -> BlockView {
        let say = |id: String| self.words.say(&id);
        BlockView {
            id: block.id.clone(),
            kind: kind_id(block.kind),
            no: None,
            who: block
                .who
                .map_or_else(String::new, |who| say(format!("who-{}", who.id()))),
            standing: block.standing.map_or_else(String::new, |standing| {
                say(format!("standing-{}", standing.id()))
            }),
            standing_id: block.standing.map(content::Standing::id),
            law: self
                .cabinet
                .law(block.law.iter().chain(&block.near), self.words),
            check: if block.check {
                self.words.say("check-with-con-ec")
            } else {
                String::new()
            },
            words: block_text(words),
            beside: None,
            picture: block
                .picture
                .as_ref()
                .and_then(|picture| self.cabinet.library.picture(picture).map(str::to_owned)),
            to: block
                .to
                .as_ref()
                .map(|link| self.cabinet.link(link, self.words)),
            changed: false,
            highlighted: false,
            note: String::new(),
        }
    }

    /// The glossary words that the page marks, in the order they come.
    fn terms(&self, page: &Page, words: &content::PageWords) -> Vec<TermView> {
        let blocks = page
            .blocks
            .iter()
            .filter_map(|block| words.blocks.get(&block.id));
        let mut keys: Vec<&String> = Vec::new();
        for span in blocks.flat_map(BlockWords::runs).flatten() {
            if let Span::Term { key, .. } = span
                && !keys.contains(&key)
            {
                keys.push(key);
            }
        }
        let language = self.words.language();
        keys.into_iter()
            .filter_map(|key| self.guide().term(key))
            .map(|term| TermView {
                key: term.key.clone(),
                word: term.name(language).to_owned(),
                meaning: term.explanation(language).to_owned(),
                others: Language::ALL
                    .into_iter()
                    .filter(|other| *other != language)
                    .map(|other| format!("{} ({})", term.name(other), other.code()))
                    .collect(),
            })
            .collect()
    }

    fn note(&self, mark: &Mark) -> Option<((usize, usize), NoteView)> {
        let (id, block) = mark.place.split_once('#')?;
        let page = self.guide().page(id)?;
        let words = self.reading.page(id)?;
        let quote = words.blocks.get(block).map_or_else(String::new, |words| {
            words
                .runs()
                .first()
                .map_or_else(String::new, |run| plain(run))
        });
        let order = page.blocks.iter().position(|known| known.id == block);
        let (chapter, number) = self.number(page);
        let note = NoteView {
            page: id.to_owned(),
            title: words.title.clone(),
            block: block.to_owned(),
            quote: shortened(&quote),
            text: if mark.kind == "note" {
                mark.text.clone()
            } else {
                String::new()
            },
            at: moment(&mark.at, self.words.language()),
        };
        Some(((chapter * 100 + number, order.unwrap_or(usize::MAX)), note))
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}
