//! What the paper form says: its lines, figures, relations and findings.
//!
//! Nothing here knows a file, a language, a window or a clock, and nothing here fails once a form
//! is parsed: what is wrong with a protocol is a [`Finding`], a value.

mod check;
mod figures;
mod finish;
mod form;
mod parse;
mod relation;
mod trace;

pub use check::{Finding, Message, Report, Side, SideTerm, check};
pub use figures::{Entries, Figures, GREATEST_FIGURE, RefusedFigure, read_figure};
pub use finish::{Obstacle, can_confirm, obstacles};
pub use form::{
    Bar, Cell, Difference, Evidence, Form, Group, Line, NumberEvidence, Rule, Severity, Stage,
};
pub use parse::FormError;
pub use relation::{Comparison, Expression, Quantity, Relation, Term};
pub use trace::{Cause, Recount, Repeat, Trace, traces};
