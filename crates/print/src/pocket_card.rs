//! A card for the pocket: what somebody still answers wrongly, and what is right.

use crate::PrintError;
use crate::booklet::{Passage, Prose};
use crate::display::{Day, Labels, Level, Sheet};
use crate::paper::Paper;
use crate::practice::practice_on;
use crate::walk_paper::Basis;
use locale::Words;

/// A card holds no more: it is read in a minute.
const MOST_POINTS: usize = 6;
/// As many stand on the front alone.
const ON_FRONT: usize = 3;

/// Something to look at once more, as ready texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WeakPoint {
    /// The walkthrough it is from.
    pub about: String,
    /// The question in short.
    pub question: String,
    /// What is right.
    pub right: String,
    /// How it is known.
    pub basis: Basis,
}

/// Lays out front and back of the card, each an A6 page. The weakest point comes first; after six
/// the card is full. Where the front is enough the back is left to write on.
///
/// # Errors
/// A built-in font is broken.
pub fn pocket_card(points: &[WeakPoint], words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let title = words.say("print-walk-pocket");
    let points = points.get(..MOST_POINTS).unwrap_or(points);
    let half = points.len().div_ceil(2).max(ON_FRONT).min(points.len());
    let (front, back) = points.split_at(half);
    let mut first = vec![Passage::Heading(Level::First, title.clone())];
    if front.is_empty() {
        first.push(Passage::Paragraph(
            words.say("print-walk-pocket-none").into(),
        ));
    }
    first.extend(listed(front, words));
    let mut second = vec![Passage::Heading(
        Level::First,
        words.say(if back.is_empty() {
            "print-walk-pocket-own"
        } else {
            "print-walk-pocket-back"
        }),
    )];
    if back.is_empty() {
        second.push(Passage::Lines(8));
    }
    second.extend(listed(back, words));
    let how = Passage::Small(words.say("print-walk-pocket-print").into());
    second.push(Passage::Together(vec![how]));
    let page = |passages: Vec<Passage>| Passage::OnePage {
        name: String::new(),
        largest: 1.1,
        passages,
    };
    practice_on(
        Paper::A6,
        title,
        vec![page(first), page(second)],
        words,
        made,
    )
}

fn listed(points: &[WeakPoint], words: &Words) -> Option<Passage> {
    let item = |point: &WeakPoint| {
        let mut known = point.basis.told(words);
        known
            .0
            .extend(Prose::from(format!("\u{a0}· {}", point.about)).0);
        vec![
            Passage::Paragraph(point.question.as_str().into()),
            Passage::Paragraph(Prose::strong(format!("→\u{a0}{}", point.right))),
            Passage::Small(known),
        ]
    };
    (!points.is_empty()).then(|| Passage::List {
        labels: Labels::Bullets,
        items: points.iter().map(item).collect(),
    })
}
