//! The structure of the guide: pages, blocks, who acts, who says so. It has no words.

use serde::Deserialize;

use crate::structure::{self, SynonymLists};
use crate::{Article, Term};

/// The guide without its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guide {
    /// Every page, by chapter and by its order in the chapter.
    pub pages: Vec<Page>,
    /// The terms of the field, by key.
    pub terms: Vec<Term>,
    /// What may be cited, in the order of the list.
    pub articles: Vec<Article>,
    /// What the search knows beside the texts.
    pub synonyms: SynonymLists,
    /// The day of the last change of the texts: year, month, day. None where no file says it.
    pub edition: Option<(i32, u32, u32)>,
}

/// A part of the guide. The first seven are the phases of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chapter {
    /// Until the evening before.
    Preparing,
    /// Until 08:00.
    Opening,
    /// Until 19:00.
    Voting,
    /// Until the first box is opened.
    Closing,
    /// The boxes.
    Counting,
    /// The protocol.
    Protocol,
    /// To the constituency commission.
    Delivery,
    /// What stands behind the day: roles, kinds of election, complaints, sources.
    Background,
    /// For whoever trains others.
    Trainers,
}

impl Chapter {
    /// Every chapter, in the order of the book.
    pub const ALL: [Self; 9] = [
        Self::Preparing,
        Self::Opening,
        Self::Voting,
        Self::Closing,
        Self::Counting,
        Self::Protocol,
        Self::Delivery,
        Self::Background,
        Self::Trainers,
    ];

    /// The phrase that finds its name, `chapter-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Opening => "opening",
            Self::Voting => "voting",
            Self::Closing => "closing",
            Self::Counting => "counting",
            Self::Protocol => "protocol",
            Self::Delivery => "delivery",
            Self::Background => "background",
            Self::Trainers => "trainers",
        }
    }
}

/// A page of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The topic, e.g. `opening.boxes`; also the name of its files.
    pub id: String,
    /// Where it stands.
    pub chapter: Chapter,
    /// Its place in the chapter; places have gaps.
    pub order: u32,
    /// Pages to read next.
    pub see: Vec<String>,
    /// The terms it explains.
    pub terms: Vec<String>,
    /// What it is made of.
    pub blocks: Vec<Block>,
}

/// A piece of a page; notes and bookmarks hold on to its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// A phrase, once in the page.
    pub id: String,
    /// What it looks like.
    pub kind: Kind,
    /// Who acts; every step has one.
    pub who: Option<Who>,
    /// Who says so; every instruction has one.
    pub standing: Option<Standing>,
    /// The articles and acts that say so.
    pub law: Vec<String>,
    /// The articles that our advice leans on: they do not say it.
    pub near: Vec<String>,
    /// Whether the reader is sent to the constituency commission, because the texts are old,
    /// incomplete or differ.
    pub check: bool,
    /// The drawing of a picture.
    pub picture: Option<String>,
    /// Where a link leads.
    pub to: Option<Link>,
}

/// What a block looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A line above what follows.
    Heading,
    /// Plain sentences.
    Text,
    /// One action. Steps that follow each other are one numbered list.
    Step,
    /// The one thing to remember.
    Key,
    /// What you see, what you do.
    SeeDo,
    /// Rows and columns; the first row is the head.
    Table,
    /// A drawing; the words are its caption.
    Picture,
    /// The way to a line, a form, an exercise or another page.
    Link,
}

impl Kind {
    /// Whether it always tells the reader to do something.
    #[must_use]
    pub fn is_instruction(self) -> bool {
        matches!(self, Self::Step | Self::Key | Self::SeeDo)
    }
}

/// Who acts in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The chairperson.
    Chairperson,
    /// One of the two secretaries.
    Secretary,
    /// Any member.
    Members,
    /// The member at the entrance, with the lamp.
    MemberAtDoor,
    /// The member with the voter list.
    MemberAtList,
    /// The member who issues ballots.
    MemberAtBallots,
    /// The commission together.
    Commission,
    /// An observer.
    Observer,
    /// The voter.
    Voter,
    /// The constituency commission.
    ConEc,
    /// The trainer of a session.
    Trainer,
    /// Whoever reads the page.
    Reader,
}

impl Who {
    /// Everybody who acts.
    pub const ALL: [Self; 12] = [
        Self::Chairperson,
        Self::Secretary,
        Self::Members,
        Self::MemberAtDoor,
        Self::MemberAtList,
        Self::MemberAtBallots,
        Self::Commission,
        Self::Observer,
        Self::Voter,
        Self::ConEc,
        Self::Trainer,
        Self::Reader,
    ];

    /// The phrase that finds the name, `who-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Chairperson => "chairperson",
            Self::Secretary => "secretary",
            Self::Members => "members",
            Self::MemberAtDoor => "member-at-door",
            Self::MemberAtList => "member-at-list",
            Self::MemberAtBallots => "member-at-ballots",
            Self::Commission => "commission",
            Self::Observer => "observer",
            Self::Voter => "voter",
            Self::ConEc => "con-ec",
            Self::Trainer => "trainer",
            Self::Reader => "reader",
        }
    }
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Read in the Code or in an act of the CEC.
    Law,
    /// Read in an older text alone.
    Older,
    /// Observers, the press or voter guides say so.
    Customary,
    /// Ours.
    Advice,
}

impl Standing {
    /// Every standing, the surest first.
    pub const ALL: [Self; 4] = [Self::Law, Self::Older, Self::Customary, Self::Advice];

    /// The phrase that finds its name, `standing-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Older => "older",
            Self::Customary => "customary",
            Self::Advice => "advice",
        }
    }

    /// Whether it must name the text that says so.
    #[must_use]
    pub fn rests_on_a_text(self) -> bool {
        matches!(self, Self::Law | Self::Older)
    }
}

/// Where a link leads: an id of that kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// A line of the protocol.
    Line(String),
    /// A form of the protocol.
    Form(String),
    /// An exercise.
    Exercise(String),
    /// A page of the guide.
    Page(String),
}

impl Link {
    /// Reads `line:voters-total`, `form:…`, `exercise:…`, `page:…`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        let id = id.to_owned();
        match kind {
            "line" => Some(Self::Line(id)),
            "form" => Some(Self::Form(id)),
            "exercise" => Some(Self::Exercise(id)),
            "page" => Some(Self::Page(id)),
            _ => None,
        }
    }
}

impl Guide {
    /// Reads the structure from files given as name and text: one for each page, called after its
    /// topic, the lists `glossary.toml`, `articles.toml`, `avoid.toml` and `synonyms.toml`, and
    /// `edition.toml` with its day.
    ///
    /// A file with a fault is left out: [`crate::faults`] names it, and a test demands that there is
    /// none.
    #[must_use]
    pub fn new(files: &[(&str, &str)]) -> Self {
        structure::read(files, &mut Vec::new()).guide()
    }

    /// The page of a topic.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The pages of a chapter, in its order.
    pub fn chapter(&self, chapter: Chapter) -> impl Iterator<Item = &Page> {
        self.pages
            .iter()
            .filter(move |page| page.chapter == chapter)
    }

    /// The term of a key.
    #[must_use]
    pub fn term(&self, key: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.key == key)
    }

    /// The article or act of a reference such as `EC 104.5`.
    #[must_use]
    pub fn article(&self, reference: &str) -> Option<&Article> {
        self.articles
            .iter()
            .find(|article| article.reference == reference)
    }
}
