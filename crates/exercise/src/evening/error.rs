//! Why an evening is refused. For whoever writes evenings; trainees never see it.

/// A fault of an evening's file, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EveningError {
    /// The file is not TOML, or a key is missing or unknown.
    #[error("{0}")]
    Syntax(String),
    /// A name that nothing has: a form, a cell, a cause, a document, a row.
    #[error("{place}: there is no `{name}`")]
    Unknown {
        /// Where the name stands.
        place: String,
        /// The name.
        name: String,
    },
    /// Two have one name.
    #[error("{place}: `{name}` stands twice")]
    Twice {
        /// Where they stand.
        place: String,
        /// The name.
        name: String,
    },
    /// Nothing stands where something must.
    #[error("{0} is missing")]
    Missing(String),
    /// Something stands that the form has no place for.
    #[error("{0} does not belong to this form")]
    NotOfTheForm(String),
    /// An id is not made of small Latin letters, digits and hyphens.
    #[error("{place}: `{name}` is no phrase id")]
    NoPhrase {
        /// What it names.
        place: String,
        /// The id.
        name: String,
    },
    /// A number is too small or too great.
    #[error("{place} is {is}; it must be from {least} to {most}")]
    Outside {
        /// Which number.
        place: String,
        /// The number.
        is: i64,
        /// The smallest it may be.
        least: i64,
        /// The greatest it may be.
        most: i64,
    },
    /// A row has neither a figure nor bundles, or both.
    #[error("{0}: write either `figure`, or all of `bundles`, `of` and `loose`")]
    Amount(String),
    /// An answer is not references with + and − between them.
    #[error("{place}: {reason}")]
    Answer {
        /// The cell.
        place: String,
        /// What is wrong.
        reason: String,
    },
    /// Answers are made of each other, so none can be reckoned.
    #[error("answer.{0} is made of itself")]
    Circle(String),
    /// The right answer raises other controls than the file says.
    #[error("the right answer raises [{}], the file says [{}]", .raised.join(", "), .expected.join(", "))]
    Raises {
        /// What the file says.
        expected: Vec<String>,
        /// What the check says.
        raised: Vec<String>,
    },
}
