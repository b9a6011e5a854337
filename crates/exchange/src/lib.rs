//! A protocol as a file from or for elsewhere: checked, never trusted.
//!
//! Bytes in, values out: no path is opened here, and none that stands in a file is followed. The
//! formats are told in `docs/exchange.md`; what a JSON file may look like, in
//! `docs/protocol.schema.json`.

mod fault;
mod filling;
mod json;
mod protocol_file;
mod table;
mod text;
mod tree;

pub use fault::{Fault, Note, Place, Reason, Refused};
pub use json::{read_json, write_json};
pub use protocol_file::{Completed, HEADER, Opened, ProtocolFile};
pub use table::{read_csv, write_csv};

use protocol::Form;

/// The greatest file that is read: more than the longest explanations of every rule take.
pub const GREATEST_FILE_BYTES: usize = 1 << 20;
/// The most keys of a JSON file, or rows of a table: the longest form has some two hundred.
pub const MOST_KEYS: usize = 1000;
/// Longest name and longest text of the head, in characters.
pub const LONGEST_TEXT: usize = 300;
/// Longest explanation, in characters.
pub const LONGEST_EXPLANATION: usize = 4000;

/// The name of the format, in both kinds of file.
const FORMAT: &str = "secki-gunu-protocol";
/// The version of the format. A file with another one is not read.
const FORMAT_VERSION: u64 = 1;

/// Reads a file of either kind: the table is known by its head row, whatever its name ends with.
/// `form` finds a form by its id.
///
/// # Errors
/// As [`read_json`] and [`read_csv`].
pub fn read(bytes: &[u8], form: impl Fn(&str) -> Option<Form>) -> Result<Opened, Refused> {
    if table::is_table(bytes) {
        read_csv(bytes, form)
    } else {
        read_json(bytes, form)
    }
}
