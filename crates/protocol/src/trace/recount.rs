//! The smallest recount that would tell whether a slip happened, and how long it may take.
//!
//! The minutes are our estimate for two members who count together, so that the commission can
//! begin with what is quick. No source gives them; all of them stand here.

use super::cause::Cause;
use super::sheet::Sheet;

/// Finding a figure in its document and comparing it.
const MINUTES_TO_COMPARE: u32 = 2;
/// Ballots counted in a minute.
const BALLOTS_A_MINUTE: u32 = 30;
/// Ballots of a pile looked through in a minute, without counting.
const BALLOTS_LOOKED_THROUGH_A_MINUTE: u32 = 60;
/// Bundles counted in a minute, none of them opened.
const BUNDLES_A_MINUTE: u32 = 6;
/// Ballots in the smallest usual bundle.
const BALLOTS_IN_A_BUNDLE: u32 = 50;
/// Names or signatures of a list counted in a minute.
const NAMES_A_MINUTE: u32 = 60;
/// De-registration cards counted in a minute.
const CARDS_A_MINUTE: u32 = 20;
/// Figures added in a minute.
const FIGURES_ADDED_A_MINUTE: u32 = 5;

/// What is done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// The written figures are compared with their documents.
    Compare,
    /// The parts are added again.
    Add,
    /// The bundles are counted, none of them opened.
    Bundles,
    /// The ballots of a pile are looked through.
    LookThrough,
    /// The ballots are counted.
    Ballots,
    /// The names or signatures of a list are counted.
    Names,
    /// The de-registration cards are counted.
    Cards,
}

impl Repeat {
    /// The id in words and in `secki check --json`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Add => "add",
            Self::Bundles => "bundles",
            Self::LookThrough => "look-through",
            Self::Ballots => "ballots",
            Self::Names => "names",
            Self::Cards => "cards",
        }
    }

    /// The whole minutes for so many figures that come to so much.
    fn minutes(self, figures: u32, amount: u32) -> u32 {
        let minutes = match self {
            Self::Compare => figures * MINUTES_TO_COMPARE,
            Self::Add => MINUTES_TO_COMPARE + figures / FIGURES_ADDED_A_MINUTE,
            Self::Bundles => amount
                .div_ceil(BALLOTS_IN_A_BUNDLE)
                .div_ceil(BUNDLES_A_MINUTE),
            Self::LookThrough => amount.div_ceil(BALLOTS_LOOKED_THROUGH_A_MINUTE),
            Self::Ballots => amount.div_ceil(BALLOTS_A_MINUTE),
            Self::Names => amount.div_ceil(NAMES_A_MINUTE),
            Self::Cards => amount.div_ceil(CARDS_A_MINUTE),
        };
        minutes.max(1)
    }
}

/// The smallest recount that would tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recount {
    /// What is done again.
    pub repeat: Repeat,
    /// The cells whose figures are compared, added or counted, in paper order.
    pub lines: Vec<String>,
    /// How long it may take, by our estimate.
    pub minutes: u32,
}

/// `lines` are the cells the slip may concern, `other` the cell whose figure gave it away.
pub(super) fn recount(
    sheet: &Sheet,
    cause: Cause,
    lines: &[usize],
    other: Option<usize>,
    parts: usize,
) -> Recount {
    let repeat = repeat(sheet, cause, lines);
    let mut counted: Vec<usize> = match cause {
        Cause::DvcVotersForgotten => other.into_iter().collect(),
        Cause::NeighbourCopied | Cause::UnusedCountedOnceMore => lines.to_vec(),
        _ if repeat == Repeat::Compare => lines.iter().copied().chain(other).collect(),
        _ => lines.to_vec(),
    };
    counted.sort_unstable();
    let amount: i64 = counted.iter().map(|place| sheet.figure(*place)).sum();
    let amount = u32::try_from(amount).unwrap_or(u32::MAX);
    let figures = if repeat == Repeat::Add {
        parts
    } else {
        counted.len()
    };
    Recount {
        repeat,
        lines: counted
            .iter()
            .filter_map(|place| Some(sheet.cells.get(*place)?.id.clone()))
            .collect(),
        minutes: repeat.minutes(u32::try_from(figures).unwrap_or(u32::MAX), amount),
    }
}

fn repeat(sheet: &Sheet, cause: Cause, lines: &[usize]) -> Repeat {
    match cause {
        Cause::BundleOff => Repeat::Bundles,
        Cause::TotalWrong => Repeat::Add,
        Cause::InvalidLeftInPile => Repeat::LookThrough,
        Cause::DvcVotersForgotten => Repeat::Cards,
        Cause::FormBallotsInBox | Cause::SpoiltCountedAsUnused => Repeat::Ballots,
        Cause::LineMiscounted => counted_from(sheet, lines),
        // What is written stands in a document; what was added to what, in the note of the count.
        _ => Repeat::Compare,
    }
}

/// How a line is counted again, by the document its figure comes from.
fn counted_from(sheet: &Sheet, lines: &[usize]) -> Repeat {
    let cell = lines.first().and_then(|place| sheet.cells.get(*place));
    match cell.map_or("", |cell| cell.source.as_str()) {
        "voter-list"
        | "additional-list"
        | "voter-lists"
        | "voter-lists-and-cards"
        | "signatures"
        | "signatures-and-cards"
        | "mobile-register" => Repeat::Names,
        "cards-attached-to-the-list" | "dvc-register" => Repeat::Cards,
        "act-of-receipt" => Repeat::Compare,
        _ => Repeat::Ballots,
    }
}
