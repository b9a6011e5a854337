//! What practising a walkthrough means: runs, exams, and what comes back when. Knows no store, window or clock.
//!
//! The first answer to a decision counts, further ones are for understanding. What was answered wrongly is met again
//! later in the day, and comes back in the review on days a memory model (FSRS) chooses; the eve of the election is the
//! last of them.

mod calendar;
mod card;
mod memory;
mod review;
mod run;

pub use calendar::Calendar;
pub use card::Card;
pub use memory::Memory;
pub use review::{Review, TEN_MINUTES, weak_points};
pub use run::{Run, Score, Way};
