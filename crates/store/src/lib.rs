//! What the trainee did: the only crate that writes a file of the user's.
