//! Protocols as files: written, read back, refused.

#[cfg(test)]
#[path = "files/documents.rs"]
mod documents;
#[cfg(test)]
#[path = "files/mutations.rs"]
mod mutations;
#[cfg(test)]
#[path = "files/protocols.rs"]
mod protocols;
#[cfg(test)]
#[path = "files/refusals.rs"]
mod refusals;
#[cfg(test)]
#[path = "files/round_trip.rs"]
mod round_trip;
#[cfg(test)]
#[path = "files/spreadsheets.rs"]
mod spreadsheets;
#[cfg(test)]
#[path = "files/wrong.rs"]
mod wrong;
