//! Single slips planted in generated true protocols: for the test and the measurement of traces.

mod chance;
mod protocols;
mod shares;
mod slips;

pub use shares::{Plan, Share, measured, measured_in_pairs, measured_on_anything};
