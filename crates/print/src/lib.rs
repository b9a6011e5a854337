//! What comes out of the printer: returns bytes, saves nothing.
