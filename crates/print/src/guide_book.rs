//! The guide on paper: a page, a chapter, or the whole book.

mod back;
mod blocks;
mod front;

use crate::PrintError;
use crate::block::Place;
use crate::booklet::{Booklet, Passage, laid_out};
use crate::display::{Day, Level, Sheet, Target};
use crate::drawing::Drawing;
use crate::paper::Paper;
use content::{Chapter, Guide, Page, PageWords, Reading};
use locale::{Words, long_date};
use std::collections::BTreeMap;

/// How much of the guide is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent<'a> {
    /// The page of a topic.
    Page(&'a str),
    /// A chapter, by its id.
    Chapter(&'a str),
    /// All of it, with cover, contents, index of terms and list of articles.
    Book,
}

/// Lays out a part of the guide. `words` and `reading` are of one language; `pictures` gives the SVG
/// of a drawing by its name.
///
/// # Errors
/// The guide has no such page or chapter, a drawing cannot be read, or as
/// [`booklet_pages`](crate::booklet_pages).
pub fn guide_pages<'p>(
    guide: &Guide,
    reading: &Reading,
    words: &Words,
    extent: Extent,
    made: Day,
    pictures: impl Fn(&str) -> Option<&'p str>,
) -> Result<Sheet, PrintError> {
    let mut book = Book {
        guide,
        reading,
        words,
        extent,
        made,
        parts: parts(guide, reading, extent)?,
        drawings: BTreeMap::new(),
        places: BTreeMap::new(),
    };
    book.drawings = book.drawings(pictures)?;
    book.sheet()
}

/// A page of the guide with its number and its words.
struct Part<'a> {
    page: &'a Page,
    /// Of its chapter, and its own in the chapter.
    number: (usize, usize),
    words: &'a PageWords,
}

impl Part<'_> {
    fn number(&self) -> String {
        let (chapter, page) = self.number;
        format!("{chapter}.{page}")
    }

    /// Number and title.
    fn name(&self) -> String {
        format!("{} {}", self.number(), self.words.title)
    }
}

/// What is printed, and all that is needed to say it.
struct Book<'a> {
    guide: &'a Guide,
    reading: &'a Reading,
    words: &'a Words,
    extent: Extent<'a>,
    made: Day,
    /// The pages that are printed.
    parts: Vec<Part<'a>>,
    /// Those of these pages, by their names.
    drawings: BTreeMap<&'a str, Drawing>,
    /// Where what has a name stood when the book was laid out last.
    places: BTreeMap<String, Place>,
}

/// Every page that has words, numbered as the contents number them.
fn all_parts<'a>(guide: &'a Guide, reading: &'a Reading) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for (chapter, id) in (1..).zip(Chapter::ALL) {
        for (place, page) in (1..).zip(guide.chapter(id)) {
            parts.extend(reading.page(&page.id).map(|words| Part {
                page,
                number: (chapter, place),
                words,
            }));
        }
    }
    parts
}

fn parts<'a>(
    guide: &'a Guide,
    reading: &'a Reading,
    extent: Extent,
) -> Result<Vec<Part<'a>>, PrintError> {
    let mut parts = all_parts(guide, reading);
    let (name, is_asked): (&str, fn(&Page, &str) -> bool) = match extent {
        Extent::Page(id) => (id, |page, id| page.id == id),
        Extent::Chapter(id) => (id, |page, id| page.chapter.id() == id),
        Extent::Book => ("pages", |_, _| true),
    };
    parts.retain(|part| is_asked(part.page, name));
    if parts.is_empty() {
        return Err(PrintError::NotInGuide(name.to_owned()));
    }
    Ok(parts)
}

impl<'a> Book<'a> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn drawings<'p>(
        &self,
        pictures: impl Fn(&str) -> Option<&'p str>,
    ) -> Result<BTreeMap<&'a str, Drawing>, PrintError> {
        let mut drawings = BTreeMap::new();
        let named = self.parts.iter().flat_map(|part| &part.page.blocks);
        let cover = (self.extent == Extent::Book).then_some(front::COVER_PICTURE);
        for name in named
            .filter_map(|block| block.picture.as_deref())
            .chain(cover)
        {
            if let Some(svg) = pictures(name)
                && !drawings.contains_key(name)
            {
                drawings.insert(name, Drawing::read(name, svg)?);
            }
        }
        Ok(drawings)
    }

    /// Laid out again until every page number is the one it says.
    fn sheet(&mut self) -> Result<Sheet, PrintError> {
        const MOST_PASSES: usize = 6;
        let mut passes = 1;
        loop {
            let (sheet, places) = laid_out(&self.booklet())?;
            if places == self.places || passes == MOST_PASSES {
                return Ok(sheet);
            }
            self.places = places;
            passes += 1;
        }
    }

    fn booklet(&self) -> Booklet {
        Booklet {
            language: self.words.language(),
            paper: Paper::A4,
            title: self.title(),
            made: self.made,
            notice: self.say("print-guide-notice"),
            watermark: false,
            origin: [self.guide_and_chapter(), self.own_name(), self.printed()].join("  ·  "),
            passages: self.passages(),
        }
    }

    /// The name of the document.
    fn title(&self) -> String {
        match (self.extent, self.parts.first()) {
            (Extent::Page(_), Some(part)) => part.words.title.clone(),
            _ => self.guide_and_chapter(),
        }
    }

    fn guide_and_chapter(&self) -> String {
        let guide = self.say("print-guide-title");
        match (self.extent, self.parts.first()) {
            (Extent::Page(_) | Extent::Chapter(_), Some(part)) => {
                format!("{guide} – {}", self.chapter(part.page.chapter))
            }
            _ => guide,
        }
    }

    /// The name of the language in itself.
    fn own_name(&self) -> String {
        self.words.language().own_name().to_owned()
    }

    /// The day of printing.
    fn printed(&self) -> String {
        let (year, month, day) = self.made;
        let date = long_date(year, month, day, self.words.language());
        let date = [("date", date.into())];
        self.words.say_with("print-guide-printed", &date)
    }

    /// Number and name of a chapter.
    fn chapter(&self, chapter: Chapter) -> String {
        let place = Chapter::ALL.iter().position(|known| *known == chapter);
        let name = self.say(&format!("chapter-{}", chapter.id()));
        format!("{} {name}", place.unwrap_or_default() + 1)
    }

    fn passages(&self) -> Vec<Passage> {
        match self.extent {
            Extent::Page(_) => self.page_alone(),
            Extent::Chapter(_) => self.chapter_alone(),
            Extent::Book => self.book(),
        }
    }

    fn page_alone(&self) -> Vec<Passage> {
        let mut passages = Vec::new();
        for part in &self.parts {
            passages.push(Passage::Title {
                title: part.words.title.clone(),
                subtitle: vec![part.words.summary.clone()],
            });
            passages.extend(self.blocks(part, Level::First));
            passages.extend(self.see_also(part));
        }
        passages.extend(self.terms_alone());
        passages.extend(self.marks_alone());
        passages
    }

    fn chapter_alone(&self) -> Vec<Passage> {
        let mut passages = Vec::new();
        if let Some(first) = self.parts.first() {
            passages.push(Passage::Title {
                title: self.chapter(first.page.chapter),
                subtitle: vec![self.say("print-guide-title")],
            });
        }
        passages.push(Passage::Contents(
            self.parts.iter().map(|part| self.entry(part)).collect(),
        ));
        passages.extend(self.marks_alone());
        for part in &self.parts {
            passages.extend(self.part(part, Level::First, Level::Second));
        }
        passages.push(Passage::Heading(
            Level::First,
            self.say("print-guide-terms"),
        ));
        passages.extend(self.terms());
        passages.push(Passage::Heading(
            Level::First,
            self.say("print-guide-articles"),
        ));
        passages.extend(self.articles());
        passages
    }

    fn book(&self) -> Vec<Passage> {
        let mut passages = self.front();
        for chapter in Chapter::ALL {
            let mut parts = self
                .parts
                .iter()
                .filter(|part| part.page.chapter == chapter)
                .peekable();
            if parts.peek().is_none() {
                continue;
            }
            passages.extend(section(chapter.id(), self.chapter(chapter)));
            for part in parts {
                passages.extend(self.part(part, Level::Second, Level::Third));
            }
        }
        passages.extend(section("terms", self.say("print-guide-terms")));
        passages.extend(self.terms());
        passages.extend(section("articles", self.say("print-guide-articles")));
        passages.extend(self.articles());
        passages
    }

    /// A page among others, its title on that level and its headings on the next.
    fn part(&self, part: &Part, title: Level, heading: Level) -> Vec<Passage> {
        let mut passages = vec![
            Passage::Anchor(place_of_page(&part.page.id)),
            Passage::Heading(title, part.name()),
            Passage::Lead(part.words.summary.as_str().into()),
        ];
        passages.extend(self.blocks(part, heading));
        passages.extend(self.see_also(part));
        passages
    }

    /// Where something with a name stands.
    fn target(&self, name: &str, says: String) -> Option<Target> {
        let place = self.places.get(name)?;
        Some(Target {
            page: place.page,
            y_mm: place.y_mm,
            says,
        })
    }

    /// The printed number of the page where something stands; as wide as one before it is known.
    fn page_number(&self, name: &str) -> String {
        self.places
            .get(name)
            .map_or_else(|| "00".to_owned(), |place| (place.page + 1).to_string())
    }
}

/// A chapter, or what stands beside the chapters, on a new page.
fn section(id: &str, title: String) -> [Passage; 4] {
    [
        Passage::PageBreak,
        Passage::RunningHead(title.clone()),
        Passage::Anchor(place_of_section(id)),
        Passage::Chapter(title),
    ]
}

fn place_of_section(id: &str) -> String {
    format!("section:{id}")
}

fn place_of_page(topic: &str) -> String {
    format!("page:{topic}")
}

fn place_of_block(topic: &str, block: &str) -> String {
    format!("block:{topic}#{block}")
}
