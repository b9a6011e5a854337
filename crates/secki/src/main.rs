//! The command line for trainers' batches and for tests.
fn main() {}
