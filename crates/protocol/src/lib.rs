//! What the paper form says: its lines, figures, relations and findings.
