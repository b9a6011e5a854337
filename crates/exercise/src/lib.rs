//! What the trainee practises: evenings told in documents, planted mistakes, figures to write in
//! words.
//!
//! Everything here knows the form and nothing of files, languages, windows or clocks. Chance comes
//! from a seed alone, so that the same code gives the same exercise on every machine.

mod chance;
mod code;
mod drill;
mod evening;
mod planted;
mod slip;
mod truth;

pub use chance::Chance;
pub use code::{Code, RefusedCode};
pub use drill::{GREATEST_DRILL_LEVEL, drill};
pub use evening::{
    Amount, Document, Evening, EveningError, Grade, LineGrade, Mistake, Part, Row, Source,
};
pub use planted::{Planted, Recounting, planted};
pub use slip::{Slip, plant};
pub use truth::{TrueProtocol, true_protocol};
