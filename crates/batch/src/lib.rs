//! Many sheets from one table of precincts: bytes in, bytes out.
//!
//! [`read`] takes a table apart, row by row; [`run`] lays the sheets out on all cores and hands
//! them over in the order of the rows. Nothing is saved here: the caller writes.

mod fault;
mod name;
mod order;
mod table;

pub use fault::{BatchError, Column, Fault, Reason};
pub use order::{Files, Job, Made, Outcome, run};
pub use table::{GREATEST_TABLE_BYTES, MOST_ROWS, Precinct, Table, read};
