//! A trainer's agenda, and what the session left: questions for the end, answers of the room.

use crate::PrintError;
use crate::booklet::{Column, Passage, Prose, Table};
use crate::display::{Day, Level, Sheet};
use crate::practice::{named, practice};
use locale::Words;

/// To write an answer on.
const LINES_FOR_AN_ANSWER: usize = 2;

/// A trainer's plan as ready texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agenda {
    /// What the session is called.
    pub title: String,
    /// The group and how many; or nothing.
    pub group: String,
    /// Its days.
    pub days: Vec<AgendaDay>,
    /// Questions of the group that were put off to the end.
    pub parked: Vec<String>,
    /// What the room answered.
    pub votes: Vec<AgendaVote>,
}

/// A day of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaDay {
    /// What is done, in order.
    pub blocks: Vec<AgendaBlock>,
    /// When its last block ends, `17:30`.
    pub ends: String,
}

/// A block of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaBlock {
    /// When it begins, `09:00`.
    pub begins: String,
    /// How long it takes.
    pub minutes: u32,
    /// What is done.
    pub title: String,
    /// What it is: a walkthrough, a page of the guide.
    pub kind: String,
    /// Whether nobody works in it.
    pub is_break: bool,
}

/// A question to the room with its answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaVote {
    /// What was asked.
    pub question: String,
    /// The letter of the right answer.
    pub right: String,
    /// What was answered, in the order of the letters.
    pub bars: Vec<VoteBar>,
}

/// How many chose an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoteBar {
    /// Its letter.
    pub letter: String,
    /// In the first vote.
    pub first: u32,
    /// In the second vote; zero in all where there was none.
    pub second: u32,
}

/// Lays out the agenda.
///
/// # Errors
/// As [`crate::booklet_pages`].
pub fn agenda(agenda: &Agenda, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let kind = words.say("print-walk-agenda");
    let subtitle = [kind.as_str(), agenda.group.trim()];
    let subtitle: Vec<&str> = (subtitle.into_iter())
        .filter(|part| !part.is_empty())
        .collect();
    let mut passages = vec![Passage::Title {
        title: agenda.title.clone(),
        subtitle: vec![subtitle.join("  ·  ")],
    }];
    for (number, day) in (1_usize..).zip(&agenda.days) {
        let is_alone = agenda.days.len() == 1;
        passages.push(Passage::Heading(
            Level::First,
            day_name(day, (!is_alone).then_some(number), words),
        ));
        passages.push(Passage::Table(blocks(day, words)));
        passages.push(Passage::Paragraph(totals(day, words)));
    }
    passages.extend(parked(&agenda.parked, words));
    passages.extend(votes(&agenda.votes, words));
    practice(named(&kind, &agenda.title), passages, words, made)
}

/// Its number and from when to when it lasts.
fn day_name(day: &AgendaDay, number: Option<usize>, words: &Words) -> String {
    let begins = day.blocks.first().map_or("", |block| block.begins.as_str());
    let number =
        number.map(|number| words.say_with("print-walk-agenda-day", &[("n", number.into())]));
    let lasts = (!begins.is_empty()).then(|| format!("{begins}–{}", day.ends));
    let parts: Vec<String> = number.into_iter().chain(lasts).collect();
    parts.join(" · ")
}

fn blocks(day: &AgendaDay, words: &Words) -> Table {
    let column = |head: &str, width_mm: Option<f32>| Column {
        head: words.say(head),
        width_mm,
        ..Column::default()
    };
    let row = |block: &AgendaBlock| {
        let title = if block.is_break {
            Prose::from(block.title.as_str())
        } else {
            Prose::strong(block.title.as_str())
        };
        vec![
            vec![Prose::from(block.begins.as_str())],
            vec![Prose::from(block.minutes.to_string())],
            vec![title],
            vec![Prose::from(block.kind.as_str())],
        ]
    };
    Table {
        columns: vec![
            column("print-walk-time", Some(14.0)),
            Column {
                numeric: true,
                ..column("print-walk-agenda-minutes", None)
            },
            Column {
                names_row: true,
                ..column("print-walk-agenda-what", None)
            },
            column("print-walk-agenda-kind", Some(46.0)),
        ],
        rows: day.blocks.iter().map(row).collect(),
        ..Table::default()
    }
}

/// How long the day is, and how much of it is work and how much breaks.
fn totals(day: &AgendaDay, words: &Words) -> Prose {
    let sum = |of: &dyn Fn(&&AgendaBlock) -> bool| {
        let blocks = day.blocks.iter().filter(|block| of(block));
        blocks.map(|block| block.minutes).sum::<u32>()
    };
    let said = |id: &str, minutes: u32| {
        let time = [
            ("hours", (minutes / 60).into()),
            ("minutes", (minutes % 60).into()),
        ];
        let id_of_time = match (minutes / 60, minutes % 60) {
            (0, _) => "print-walk-lasts-minutes",
            (_, 0) => "print-walk-lasts-hours",
            _ => "print-walk-lasts",
        };
        let time = words.say_with(id_of_time, &time);
        words.say_with(id, &[("time", time.into())])
    };
    let whole = said("print-walk-agenda-total", sum(&|_| true));
    let breaks = sum(&|block| block.is_break);
    if breaks == 0 {
        return Prose::strong(whole);
    }
    let work = said("print-walk-agenda-work", sum(&|block| !block.is_break));
    let breaks = said("print-walk-agenda-breaks", breaks);
    Prose::labelled(&format!("{whole} "), format!("·  {work}  ·  {breaks}"))
}

/// Each question with lines to write its answer on.
fn parked(questions: &[String], words: &Words) -> Vec<Passage> {
    let question = |question: &String| {
        Passage::Together(vec![
            Passage::Paragraph(Prose::strong(question.as_str())),
            Passage::Lines(LINES_FOR_AN_ANSWER),
        ])
    };
    let mut passages: Vec<Passage> = questions.iter().map(question).collect();
    if !passages.is_empty() {
        let heading = words.say("print-walk-agenda-parked");
        passages.insert(0, Passage::Heading(Level::First, heading));
    }
    passages
}

/// Each question with what the room answered, and after talking about it again.
fn votes(votes: &[AgendaVote], words: &Words) -> Vec<Passage> {
    if votes.is_empty() {
        return Vec::new();
    }
    let most = votes.iter().map(|vote| vote.bars.len()).max();
    let letters = votes.iter().max_by_key(|vote| vote.bars.len());
    let letters = letters.into_iter().flat_map(|vote| &vote.bars);
    let mut columns = vec![
        Column {
            head: words.say("print-walk-agenda-question"),
            names_row: true,
            ..Column::default()
        },
        Column {
            head: words.say("print-walk-agenda-right"),
            width_mm: Some(16.0),
            ..Column::default()
        },
    ];
    columns.extend(letters.map(|bar| Column {
        head: bar.letter.clone(),
        width_mm: Some(16.0),
        ..Column::default()
    }));
    let row = |vote: &AgendaVote| {
        let again = vote.bars.iter().any(|bar| bar.second > 0);
        let mut cells = vec![
            vec![Prose::from(vote.question.as_str())],
            vec![Prose::strong(vote.right.as_str())],
        ];
        cells.extend(vote.bars.iter().map(|bar| vec![counts(bar, again, vote)]));
        cells.resize(most.unwrap_or_default() + 2, Vec::new());
        cells
    };
    let table = Table {
        columns,
        rows: votes.iter().map(row).collect(),
        note: words.say("print-walk-agenda-votes-about").into(),
        ..Table::default()
    };
    let heading = words.say("print-walk-agenda-votes");
    vec![
        Passage::Heading(Level::First, heading),
        Passage::Table(table),
    ]
}

/// The first count, and the second if there was one; the right answer stands out.
fn counts(bar: &VoteBar, again: bool, vote: &AgendaVote) -> Prose {
    let text = if again {
        format!("{}\u{a0}→\u{a0}{}", bar.first, bar.second)
    } else {
        bar.first.to_string()
    };
    if bar.letter == vote.right {
        Prose::strong(text)
    } else {
        text.into()
    }
}
