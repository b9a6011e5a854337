//! What the trainee did: the only crate that writes a file of the user's.
//!
//! A protocol is a set of text fields, each change of which is kept. This crate knows no form, no language and no clock:
//! what a field means is the caller's business, and every time arrives as text (RFC 3339, local time with its offset).

mod beside;
mod cards;
mod error;
#[cfg(test)]
mod failing_disk;
mod history;
mod lessons;
mod marks;
mod opening;
mod people;
mod points;
mod record;
mod set_aside;
mod store;
mod walks;

pub use cards::Card;
pub use error::StoreError;
pub use lessons::{LONGEST_PLAN, Lesson, LessonResult};
pub use marks::Mark;
pub use people::{LONGEST_NAME, Person, Try};
pub use points::{Change, Step, StepKind};
pub use record::Record;
pub use set_aside::set_aside;
pub use store::{LONGEST_FIELD, LONGEST_VALUE, Store};
pub use walks::Walk;
