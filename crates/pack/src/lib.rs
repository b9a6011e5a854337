//! What is built in: forms, words and exercises as bytes.
