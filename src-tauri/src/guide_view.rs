//! What goes through the door about the guide: contents, pages, search, what a reader left.

use serde::Serialize;
use ts_rs::TS;

/// The contents of the guide and how far the reader has come.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    /// The chapters in the order of the day, then what belongs to no hour.
    pub chapters: Vec<ChapterView>,
    /// Where the reader stopped.
    pub stopped: Option<PlaceView>,
    /// How many pages are read.
    pub read: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The day of the last change of its texts, written out.
    pub edition: String,
}

/// A chapter of the guide.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChapterView {
    /// The phrase that names it.
    pub id: String,
    /// Its number in the contents.
    pub no: usize,
    /// Its name.
    pub title: String,
    /// Its pages.
    pub pages: Vec<PageLink>,
}

/// A page in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageLink {
    /// Its topic.
    pub id: String,
    /// Its number in the contents, as `5.2`.
    pub no: String,
    /// Its title.
    pub title: String,
    /// What it says in a sentence.
    pub summary: String,
    /// Whether the reader has read it.
    pub read: bool,
    /// Whether something of it changed since then.
    pub changed: bool,
    /// Whether it has a bookmark.
    pub bookmarked: bool,
}

/// A place in the guide.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The topic.
    pub page: String,
    /// The title of the page.
    pub title: String,
    /// The block.
    pub block: String,
}

/// A page of the guide.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuidePage {
    /// Its place in the contents.
    pub link: PageLink,
    /// The chapter it belongs to.
    pub chapter: String,
    /// The name of the chapter.
    pub chapter_title: String,
    /// How long it takes to read.
    pub minutes: String,
    /// Every article the page rests on.
    pub law: Vec<String>,
    /// What it says.
    pub blocks: Vec<BlockView>,
    /// Pages that go on from here.
    pub see: Vec<PageLink>,
    /// The page before.
    pub previous: Option<PageLink>,
    /// The page after.
    pub next: Option<PageLink>,
    /// The other language beside it: its title, empty where none is asked.
    pub beside_title: String,
    /// The glossary words of the page, by key.
    pub terms: Vec<TermView>,
}

/// A block of a page.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
    /// The phrase that names it in every language.
    pub id: String,
    /// What it is.
    #[ts(
        type = "\"heading\" | \"text\" | \"step\" | \"key\" | \"see-do\" | \"table\" | \"picture\" | \"link\""
    )]
    pub kind: &'static str,
    /// The number of a step.
    pub no: Option<usize>,
    /// Who acts.
    pub who: String,
    /// Who says so, in a word.
    pub standing: String,
    /// The id of that.
    #[ts(type = "\"law\" | \"older\" | \"customary\" | \"advice\" | null")]
    pub standing_id: Option<&'static str>,
    /// The articles behind it.
    pub law: Vec<String>,
    /// That it is to be checked with the constituency commission; empty where it is not.
    pub check: String,
    /// What it says.
    pub words: BlockText,
    /// The same in the language beside it.
    pub beside: Option<BlockText>,
    /// The drawing, as SVG.
    pub picture: Option<String>,
    /// Where a link leads.
    pub to: Option<LinkView>,
    /// Whether it changed since the reader read the page.
    pub changed: bool,
    /// Whether the reader marked it.
    pub highlighted: bool,
    /// What the reader wrote beside it.
    pub note: String,
}

/// What a block says, in one language.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockText {
    /// Paragraphs; of a heading, a step, a caption the only one. Empty where there are rows.
    pub paragraphs: Vec<Vec<SpanView>>,
    /// Rows of cells: of a table with the head first, of what one sees and does with two cells each.
    pub rows: Vec<Vec<Vec<SpanView>>>,
}

/// A run of words.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpanView {
    /// The words.
    pub text: String,
    /// Whether they stand out.
    pub strong: bool,
    /// The glossary word they are.
    pub term: Option<String>,
}

/// A glossary word.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// Its key.
    pub key: String,
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: String,
    /// The word in the other languages.
    pub others: Vec<String>,
}

/// Where a link leads.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// What it leads to.
    #[ts(type = "\"page\" | \"line\" | \"form\" | \"exercise\" | \"term\" | \"walkthrough\"")]
    pub kind: &'static str,
    /// The topic, line, kind of election, exercise, walkthrough or key.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// What was found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SearchView {
    /// The best first.
    pub hits: Vec<HitView>,
}

/// Something that was found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HitView {
    /// Where it leads.
    pub to: LinkView,
    /// Of a page: the block with the words; where they stand in its title, the first one.
    pub block: String,
    /// What stands above it: the chapter, or what kind of thing it is.
    pub above: String,
    /// The words around the hit; every second piece is a hit, the first is not.
    pub passage: Vec<String>,
}

/// A note of the reader.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// The topic.
    pub page: String,
    /// Its title.
    pub title: String,
    /// The block.
    pub block: String,
    /// The beginning of what the block says.
    pub quote: String,
    /// What the reader wrote; empty where the block is only highlighted.
    pub text: String,
    /// When.
    pub at: String,
}
