//! What a trainer shows: plans, slides, positions, time, votes. Knows no store, window or clock.
//!
//! Language, time and chance are arguments. What a slide shows and what a trainer says beside it come
//! from different functions, and a slide has no place for notes.

mod clock;
mod exercise_slides;
mod lots;
mod material;
mod page_slides;
mod plan;
mod position;
mod sentences;
mod showing;
mod slide;
mod votes;
mod walk_slides;

pub use clock::{Clock, Pace};
pub use lots::{Lot, actors, draw};
pub use material::{Choice, Material};
pub use plan::{Block, BlockKind, LONGEST_BLOCK_MINUTES, MOST_BLOCKS, MOST_DAYS, Plan, PlanError};
pub use position::{Deck, Position};
pub use showing::Showing;
pub use slide::{Line, MOST_LINES, Question, Shown, ShownLine, Slide, Source, State};
pub use votes::{Bar, Votes};
