//! Tables of precincts, read and printed.

#[cfg(test)]
#[path = "batch/printing.rs"]
mod printing;
#[cfg(test)]
#[path = "batch/reading.rs"]
mod reading;
