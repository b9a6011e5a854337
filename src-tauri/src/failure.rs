//! What went wrong in the machine or in what was asked, in the person's language: what happened,
//! what was kept, what to do. The one place where each failure gets its words.

use crate::draft::Refused;
use crate::view;
use lesson::PlanError;
use locale::{Argument, Words};
use std::path::PathBuf;
use store::StoreError;

/// Everything a command can fail with.
#[derive(Debug)]
pub enum Failure {
    /// The store said no.
    Store(StoreError),
    /// The change cannot stand.
    Refused(Refused),
    /// The kept protocols could not be opened at the start; nothing can be kept.
    NotOpen,
    /// The kind of election is not built in.
    UnknownForm(String),
    /// The protocol is not ready to be finished.
    NotReady,
    /// The sheet could not be made.
    Sheet(String),
    /// The sheet could not be written.
    File(std::io::Error, PathBuf),
    /// No documents folder is known.
    NoDocuments,
    /// The file could not be shown; it may have been moved.
    NotShown(PathBuf),
    /// The exercise is not built in.
    UnknownExercise(String),
    /// The guide has no such page or block.
    UnknownPage(String),
    /// There is no such walkthrough, or no such step or answer in it.
    UnknownWalk(String),
    /// The text is no day of the calendar.
    NotADay(String),
    /// There is no such plan.
    UnknownPlan(String),
    /// A plan cannot stand as it is.
    Plan(PlanError),
    /// Nothing is projected, or not what was asked about.
    NothingShown,
    /// The wall's window could not be opened, for the reason said.
    NoWall(String),
    /// The text is no code of a planted mistake.
    UnknownCode(String),
    /// A protocol from elsewhere is refused, for the reason said.
    ForeignFile(String),
    /// A table of precincts is refused, for the reason said.
    Table(String),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl Failure {
    /// Says the failure.
    pub fn said(&self, words: &Words) -> view::Failure {
        let (kind, arguments) = match self {
            Self::Store(error) => store_words(error),
            Self::Refused(refused) => refused_words(refused),
            Self::NotOpen => ("not-open", Vec::new()),
            Self::UnknownForm(form) => ("unknown-form", vec![("form", form.as_str().into())]),
            Self::NotReady => ("not-ready", Vec::new()),
            Self::Sheet(reason) => ("sheet", vec![("reason", reason.as_str().into())]),
            Self::File(error, path) => (file_kind(error), vec![("path", path_argument(path))]),
            Self::NoDocuments => ("no-documents", Vec::new()),
            Self::NotShown(path) => ("not-shown", vec![("path", path_argument(path))]),
            Self::UnknownExercise(id) => {
                ("unknown-exercise", vec![("exercise", id.as_str().into())])
            }
            Self::UnknownPage(page) => ("unknown-page", vec![("page", page.as_str().into())]),
            Self::UnknownWalk(id) => ("unknown-walk", vec![("walk", id.as_str().into())]),
            Self::NotADay(text) => ("not-a-day", vec![("text", text.as_str().into())]),
            Self::UnknownPlan(plan) => ("unknown-plan", vec![("plan", plan.as_str().into())]),
            Self::Plan(error) => plan_words(error),
            Self::NothingShown => ("nothing-shown", Vec::new()),
            Self::NoWall(reason) => ("no-wall", vec![("reason", reason.as_str().into())]),
            Self::UnknownCode(code) => ("unknown-code", vec![("code", code.as_str().into())]),
            Self::ForeignFile(reason) => ("foreign-file", vec![("reason", reason.as_str().into())]),
            Self::Table(reason) => ("table", vec![("reason", reason.as_str().into())]),
        };
        let say = |part: &str| words.say_with(&format!("failure-{kind}-{part}"), &arguments);
        view::Failure {
            kind: kind.to_owned(),
            what: say("what"),
            kept: say("kept"),
            todo: say("todo"),
        }
    }
}

/// Whether the file can be put aside, kept, and a new one begun.
pub fn can_set_aside(error: &StoreError) -> bool {
    matches!(error, StoreError::Unreadable { .. })
}

type Said<'a> = (&'static str, Vec<(&'static str, Argument)>);

fn store_words(error: &StoreError) -> Said<'_> {
    match error {
        StoreError::NewerDatabase { .. } => ("newer-database", Vec::new()),
        StoreError::Unreadable { .. } => ("unreadable", Vec::new()),
        StoreError::InUse => ("in-use", Vec::new()),
        StoreError::DiskFull => ("disk-full", Vec::new()),
        StoreError::ReadOnly => ("read-only", Vec::new()),
        StoreError::NoFolder { .. } => ("no-folder", Vec::new()),
        StoreError::Missing { .. } => ("missing", Vec::new()),
        StoreError::Finished { .. } => ("finished", Vec::new()),
        StoreError::NothingToUndo => ("nothing-to-undo", Vec::new()),
        StoreError::NothingToRedo => ("nothing-to-redo", Vec::new()),
        StoreError::NoSuchStep { .. } => ("no-such-step", Vec::new()),
        StoreError::NoSuchPerson { .. } => ("no-such-person", Vec::new()),
        StoreError::NoSuchLesson { .. } => ("no-such-lesson", Vec::new()),
        StoreError::NameTaken { name } => ("name-taken", vec![("name", name.as_str().into())]),
        StoreError::Nameless => ("nameless", Vec::new()),
        StoreError::TooLong { .. } => ("text-too-long", Vec::new()),
        StoreError::Other { reason } => ("other", vec![("reason", reason.as_str().into())]),
    }
}

fn plan_words(error: &PlanError) -> Said<'_> {
    match error {
        PlanError::Minutes { block, .. }
        | PlanError::Day { block, .. }
        | PlanError::UnknownTarget { block, .. } => {
            ("plan-block", vec![("block", (*block).into())])
        }
        PlanError::Begins(text) => ("plan-begins", vec![("text", text.as_str().into())]),
        PlanError::Syntax { .. } | PlanError::TooMany(_) => {
            ("broken-plan", vec![("reason", error.to_string().into())])
        }
    }
}

fn refused_words(refused: &Refused) -> Said<'_> {
    match refused {
        Refused::NotDigits => ("not-digits", Vec::new()),
        Refused::FigureTooGreat => ("figure-too-great", Vec::new()),
        Refused::LockedLine => ("locked-line", Vec::new()),
        Refused::NotAllWritten => ("not-all-written", Vec::new()),
        Refused::UnknownField(field) => ("unknown-field", vec![("field", field.as_str().into())]),
        Refused::TextTooLong => ("text-too-long", Vec::new()),
        Refused::NotAMoment => ("not-a-moment", Vec::new()),
        Refused::NamelessCandidate => ("nameless-candidate", Vec::new()),
        Refused::EntryCount { least, most } => (
            "entry-count",
            vec![("least", (*least).into()), ("most", (*most).into())],
        ),
    }
}

fn file_kind(error: &std::io::Error) -> &'static str {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded => "file-disk-full",
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => "file-read-only",
        _ => "file",
    }
}

fn path_argument(path: &std::path::Path) -> Argument {
    path.display().to_string().into()
}
