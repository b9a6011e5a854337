//! What the trainee reads: the guide, its glossary, the walkthroughs, and the search over all of it.
//!
//! The structure of a page stands once, without language; its words stand in each language. All of
//! it comes in as text, and nothing here opens a file.

mod article;
mod check;
mod fault;
mod glossary;
mod guide;
mod page_words;
mod reading;
mod scene;
mod search;
mod structure;
mod style;
mod walk_reading;
mod walk_structure;
mod walkthrough;

pub use article::{Article, Read};
pub use check::{Known, Sources, faults};
pub use fault::{Fault, Reason, Style};
pub use glossary::Term;
pub use guide::{Block, Chapter, Guide, Kind, Link, Page, Standing, Who};
pub use reading::{BlockWords, PageWords, Reading, SeeDo, Span, plain};
pub use scene::{Scene, Thing};
pub use search::{Entry, Found, Hit, Index};
pub use structure::{Asked, SynonymLists, Three};
pub use walk_reading::{AnswerWords, StepWords, WalkReading, WalkWords};
pub use walkthrough::{Role, WalkAnswer, WalkStep, Walkthrough, Walkthroughs};
