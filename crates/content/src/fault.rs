//! What is wrong with the content, where, and how it is said. For whoever edits the texts.

use locale::{Argument, Language, Words};

/// A fault of the content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: Reason,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The reader of TOML refuses the file, for this reason.
    NotToml(String),
    /// A list of the structure is not there.
    NoList(&'static str),
    /// There are words for a page that the structure lacks.
    NoSuchPage(String),
    /// The page has no words in this language.
    NoWords(Language),
    /// A block of the structure has no words.
    NoBlockWords(String),
    /// Words for a block that the structure lacks.
    NoSuchBlock(String),
    /// Two have this id, this key or this place.
    Twice(String),
    /// The blocks stand in the order of the structure, which has this one here.
    OutOfOrder(String),
    /// A file of words begins with `# title`, an empty line and `> summary`.
    NoHead,
    /// Words are missing.
    Empty,
    /// A see-do line is `what you see => what to do`.
    NoSeeDo,
    /// A table has a head and rows, all with as many cells as the head.
    NoTable,
    /// The table or the see-do block has another size in this language.
    OtherRows(Language),
    /// A step says who acts.
    NoWho,
    /// An instruction says its standing.
    NoStanding,
    /// What the law or an older text says names its article.
    NoArticle,
    /// Advice names articles as `near`, not as `law`.
    AdviceWithLaw,
    /// Only a picture has a drawing and only a link has a target; both must.
    WrongKind,
    /// The list of articles lacks it.
    UnknownArticle(String),
    /// The glossary lacks it.
    UnknownTerm(String),
    /// There is no such line, form, exercise, page or language.
    UnknownTarget(String),
    /// The drawing is not there.
    UnknownPicture(String),
    /// A brace or a pair of stars is not closed, or a term is not `{key|words}`.
    Unbalanced,
    /// The term is marked a second time on the page.
    MarkedTwice(String),
    /// There are more terms or more bold words on the page than this.
    TooManyMarks(usize),
    /// The page explains the term, but no sentence marks it.
    NotMarked(String),
    /// The walkthrough has so many steps, and must have from … to ….
    StepCount(usize, usize, usize),
    /// The decision has so many answers, and must have from … to ….
    AnswerCount(usize, usize, usize),
    /// So many answers of the decision are right, and one must be.
    RightAnswers(usize),
    /// It is no `HH:MM`, or is earlier than the time before.
    WrongTime(String),
    /// Who acts is not in sight in this step.
    NotOnPlan(String),
    /// The step is addressed to a role that nobody can play.
    NotPlayed(String),
    /// No decision before this step remembers it.
    NotRemembered(String),
    /// A term or a bold word is marked where nothing opens or shows it.
    Marked,
    /// It is not said plainly.
    Style(Style),
}

/// What can be wrong with the way a sentence is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// A sentence has more words than its language takes.
    LongSentence {
        /// How many it has.
        words: usize,
        /// How many it may have.
        most: usize,
        /// How it begins.
        start: String,
    },
    /// The page has so many words, and must have from … to ….
    PageLength(usize, usize, usize),
    /// A word to avoid, and what to write.
    Avoid(String, String),
    /// This word has letters of another alphabet.
    ForeignLetters(String),
    /// This word is typed in capitals.
    Capitals(String),
    /// Two spaces, or a space before a sign or at the end.
    Spaces,
    /// A straight quotation mark or apostrophe.
    StraightQuote,
    /// A time of day without its first zero.
    ShortTime(String),
    /// The number of an article, which belongs to the structure.
    ArticleInWords(String),
}

impl Fault {
    /// `file:line: what is wrong`.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let reason = self.reason.said(words);
        format!("{}:{}: {reason}", self.file, self.line)
    }
}

impl Reason {
    /// What is wrong, in the language of the words.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let name = |name: &str| vec![("name", Argument::from(name))];
        let code = |language: &Language| name(language.code());
        let limits = |count: &usize, least: &usize, most: &usize| {
            vec![
                ("count", (*count).into()),
                ("least", (*least).into()),
                ("most", (*most).into()),
            ]
        };
        let (message, arguments) = match self {
            Self::NotToml(reason) => ("content-not-toml", name(reason)),
            Self::NoList(list) => ("content-no-list", name(list)),
            Self::NoSuchPage(page) => ("content-no-such-page", name(page)),
            Self::NoWords(language) => ("content-no-words", code(language)),
            Self::NoBlockWords(block) => ("content-no-block-words", name(block)),
            Self::NoSuchBlock(block) => ("content-no-such-block", name(block)),
            Self::Twice(id) => ("content-twice", name(id)),
            Self::OutOfOrder(block) => ("content-out-of-order", name(block)),
            Self::NoHead => ("content-no-head", vec![]),
            Self::Empty => ("content-empty", vec![]),
            Self::NoSeeDo => ("content-no-see-do", vec![]),
            Self::NoTable => ("content-no-table", vec![]),
            Self::OtherRows(language) => ("content-other-rows", code(language)),
            Self::NoWho => ("content-no-who", vec![]),
            Self::NoStanding => ("content-no-standing", vec![]),
            Self::NoArticle => ("content-no-article", vec![]),
            Self::AdviceWithLaw => ("content-advice-with-law", vec![]),
            Self::WrongKind => ("content-wrong-kind", vec![]),
            Self::UnknownArticle(article) => ("content-unknown-article", name(article)),
            Self::UnknownTerm(key) => ("content-unknown-term", name(key)),
            Self::UnknownTarget(target) => ("content-unknown-target", name(target)),
            Self::UnknownPicture(picture) => ("content-unknown-picture", name(picture)),
            Self::Unbalanced => ("content-unbalanced", vec![]),
            Self::MarkedTwice(key) => ("content-marked-twice", name(key)),
            Self::TooManyMarks(most) => ("content-too-many-marks", vec![("most", (*most).into())]),
            Self::NotMarked(key) => ("content-not-marked", name(key)),
            Self::StepCount(count, least, most) => {
                ("content-step-count", limits(count, least, most))
            }
            Self::AnswerCount(count, least, most) => {
                ("content-answer-count", limits(count, least, most))
            }
            Self::RightAnswers(count) => {
                ("content-right-answers", vec![("count", (*count).into())])
            }
            Self::WrongTime(time) => ("content-wrong-time", name(time)),
            Self::NotOnPlan(who) => ("content-not-on-plan", name(who)),
            Self::NotPlayed(role) => ("content-not-played", name(role)),
            Self::NotRemembered(flag) => ("content-not-remembered", name(flag)),
            Self::Marked => ("content-marked", vec![]),
            Self::Style(style) => return style.said(words),
        };
        words.say_with(message, &arguments)
    }
}

impl Style {
    fn said(&self, words: &Words) -> String {
        let name = |name: &str| vec![("name", Argument::from(name))];
        let (message, arguments) = match self {
            Self::LongSentence {
                words: count,
                most,
                start,
            } => (
                "content-long-sentence",
                vec![
                    ("words", (*count).into()),
                    ("most", (*most).into()),
                    ("start", start.as_str().into()),
                ],
            ),
            Self::PageLength(count, least, most) => (
                "content-page-length",
                vec![
                    ("words", (*count).into()),
                    ("least", (*least).into()),
                    ("most", (*most).into()),
                ],
            ),
            Self::Avoid(word, instead) => (
                "content-avoid",
                vec![
                    ("name", word.as_str().into()),
                    ("instead", instead.as_str().into()),
                ],
            ),
            Self::ForeignLetters(word) => ("content-foreign-letters", name(word)),
            Self::Capitals(word) => ("content-capitals", name(word)),
            Self::Spaces => ("content-spaces", vec![]),
            Self::StraightQuote => ("content-straight-quote", vec![]),
            Self::ShortTime(time) => ("content-short-time", name(time)),
            Self::ArticleInWords(number) => ("content-article-in-words", name(number)),
        };
        words.say_with(message, &arguments)
    }
}

impl From<Style> for Reason {
    fn from(style: Style) -> Self {
        Self::Style(style)
    }
}

/// Where faults of one file are gathered.
pub(crate) struct Place<'files, 'faults> {
    /// The file as it was named.
    pub file: &'files str,
    faults: &'faults mut Vec<Fault>,
}

impl<'files, 'faults> Place<'files, 'faults> {
    pub fn new(file: &'files str, faults: &'faults mut Vec<Fault>) -> Self {
        Self { file, faults }
    }

    pub fn add(&mut self, line: usize, reason: impl Into<Reason>) {
        self.faults.push(Fault {
            file: self.file.to_owned(),
            line,
            reason: reason.into(),
        });
    }
}
