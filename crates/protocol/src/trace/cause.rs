//! The causes a trace may name, and how often we take each to happen.

/// A slip of the counting or writing that would explain figures that do not agree.
///
/// The ids are a documented list (`docs/traces.md`): words and `secki check --json` know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The figures of two lines stand in each other's place.
    LinesSwapped,
    /// Two neighbouring digits stand in each other's place.
    DigitsTransposed,
    /// One digit was read as one that looks like it.
    DigitMisread,
    /// One digit was left out.
    DigitDropped,
    /// One digit was written twice.
    DigitDoubled,
    /// The figure of the line above or below was written a second time.
    NeighbourCopied,
    /// Ballots of indeterminate form were counted into the line of a box.
    FormBallotsInBox,
    /// The ballots of the mobile box are missing, from their own line or from the piles.
    MobileBoxForgotten,
    /// The ballots of the mobile box were counted into the line of the stationary boxes too.
    MobileBoxAddedTwice,
    /// Spoilt ballots were counted among the unused ones too.
    SpoiltCountedAsUnused,
    /// The unused ballots were added twice.
    UnusedCountedOnceMore,
    /// A whole bundle was left out or counted twice.
    BundleOff,
    /// Invalid ballots were left in the pile of a candidate or an answer.
    InvalidLeftInPile,
    /// The voters with a de-registration card are missing from a sum.
    DvcVotersForgotten,
    /// A total is wrong while its parts are right.
    TotalWrong,
    /// One line alone was counted wrongly, by no slip we know.
    LineMiscounted,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 16] = [
        Self::LinesSwapped,
        Self::DigitsTransposed,
        Self::DigitMisread,
        Self::DigitDropped,
        Self::DigitDoubled,
        Self::NeighbourCopied,
        Self::FormBallotsInBox,
        Self::MobileBoxForgotten,
        Self::MobileBoxAddedTwice,
        Self::SpoiltCountedAsUnused,
        Self::UnusedCountedOnceMore,
        Self::BundleOff,
        Self::InvalidLeftInPile,
        Self::DvcVotersForgotten,
        Self::TotalWrong,
        Self::LineMiscounted,
    ];

    /// The id in words and in `secki check --json`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::LinesSwapped => "lines-swapped",
            Self::DigitsTransposed => "digits-transposed",
            Self::DigitMisread => "digit-misread",
            Self::DigitDropped => "digit-dropped",
            Self::DigitDoubled => "digit-doubled",
            Self::NeighbourCopied => "neighbour-copied",
            Self::FormBallotsInBox => "form-ballots-in-box",
            Self::MobileBoxForgotten => "mobile-box-forgotten",
            Self::MobileBoxAddedTwice => "mobile-box-added-twice",
            Self::SpoiltCountedAsUnused => "spoilt-counted-as-unused",
            Self::UnusedCountedOnceMore => "unused-counted-once-more",
            Self::BundleOff => "bundle-off",
            Self::InvalidLeftInPile => "invalid-left-in-pile",
            Self::DvcVotersForgotten => "dvc-voters-forgotten",
            Self::TotalWrong => "total-wrong",
            Self::LineMiscounted => "line-miscounted",
        }
    }

    /// Of a thousand slips so many are of this kind: our estimate, no source counts them. A plain
    /// miscount is given little weight, because it explains every figure and so says least.
    pub(super) fn weight(self) -> u64 {
        match self {
            Self::LinesSwapped | Self::DigitsTransposed | Self::DigitMisread => 100,
            Self::FormBallotsInBox
            | Self::BundleOff
            | Self::InvalidLeftInPile
            | Self::TotalWrong => 80,
            Self::SpoiltCountedAsUnused => 70,
            Self::MobileBoxForgotten | Self::MobileBoxAddedTwice | Self::DvcVotersForgotten => 60,
            Self::DigitDropped | Self::DigitDoubled | Self::NeighbourCopied => 50,
            Self::UnusedCountedOnceMore => 30,
            Self::LineMiscounted => 10,
        }
    }

    /// Whether it happens when a figure is written down, not when it is counted.
    pub(super) fn is_of_writing(self) -> bool {
        matches!(
            self,
            Self::LinesSwapped
                | Self::DigitsTransposed
                | Self::DigitMisread
                | Self::DigitDropped
                | Self::DigitDoubled
                | Self::NeighbourCopied
        )
    }
}
