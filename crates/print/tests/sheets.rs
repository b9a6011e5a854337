//! What printed sheets must hold, on the display list and on the finished file.
#![expect(clippy::float_arithmetic, reason = "millimetres on paper")]

#[cfg(test)]
#[path = "sheets/booklets.rs"]
mod booklets;
#[cfg(test)]
#[path = "sheets/conformity.rs"]
mod conformity;
#[cfg(test)]
#[path = "sheets/documents.rs"]
mod documents;
#[cfg(test)]
#[path = "sheets/evening.rs"]
mod evening;
#[cfg(test)]
#[path = "sheets/extraction.rs"]
mod extraction;
#[cfg(test)]
#[path = "sheets/golden.rs"]
mod golden;
#[cfg(test)]
#[path = "sheets/guide.rs"]
mod guide;
#[cfg(test)]
#[path = "sheets/guide_sample.rs"]
mod guide_sample;
#[cfg(test)]
#[path = "sheets/layout.rs"]
mod layout;
#[cfg(test)]
#[path = "sheets/pictures.rs"]
mod pictures;
#[cfg(test)]
#[path = "sheets/support.rs"]
mod support;
#[cfg(test)]
#[path = "sheets/walk_papers.rs"]
mod walk_papers;
#[cfg(test)]
#[path = "sheets/walk_sample.rs"]
mod walk_sample;
