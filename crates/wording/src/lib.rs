//! How a finding is said: the protocol's values as sentences of one language.
//!
//! Screen, paper and terminal say the same words because they all come from here.

mod cell;
mod finding;
mod law;
mod relation;
mod sum;
mod trace;

pub use cell::{CellWords, cell_words};
pub use finding::{FindingWords, explained, finding_words};
pub use law::law_words;
pub use relation::{RelationWords, difference_sum, relation_words};
pub use sum::{Paper, side_figures, side_items};
pub use trace::{TraceWords, trace_words};
