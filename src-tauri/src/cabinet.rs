//! What the app holds while it runs: the store, the words of each language, the forms.

use crate::draft::{Draft, accept, entry_changes};
use crate::failure::{Failure, can_set_aside};
use crate::library::Library;
use crate::mobile_box::{RULE, explanation, is_of_the_way, mobile_box};
use crate::people::people_view;
use crate::projector::Projector;
use crate::settings::{kept_settings, usual_settings};
use crate::show::protocol_summary;
use crate::view::{EntryChange, FieldChange, ProtocolSummary, ProtocolView, Start, Trouble};
use content::Index;
use exercise::{Evening, EveningError};
use locale::{Language, Words};
use protocol::{Form, check, obstacles};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use store::{Record, Store, StoreError, set_aside};

/// The kinds of election in the order they are offered. A form that is not named comes last.
const KINDS: [&str; 5] = [
    "presidential",
    "presidential-abroad",
    "milli-majlis",
    "municipal",
    "referendum",
];
/// The exercise a newcomer meets first.
const FIRST_EXERCISE: &str = "first-evening";

/// Why the app cannot start at all: its built-in content is broken. Tests hold this empty.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// A word file.
    #[error("{0}")]
    Words(#[from] locale::WordsError),
    /// A form file.
    #[error("{0}: {1}")]
    Form(&'static str, protocol::FormError),
    /// An exercise.
    #[error("{0}")]
    Exercise(#[from] EveningError),
}

fn evenings(forms: &[Form]) -> Result<Vec<Evening>, EveningError> {
    let find = |id: &str| forms.iter().find(|form| form.id == id).cloned();
    let mut evenings = pack::evenings()
        .into_iter()
        .map(|text| Evening::parse(text, find))
        .collect::<Result<Vec<_>, _>>()?;
    let kind = |id: &str| forms.iter().position(|form| form.id == id);
    evenings.sort_by_key(|evening| {
        (
            evening.level,
            evening.id != FIRST_EXERCISE,
            kind(&evening.form),
        )
    });
    Ok(evenings)
}

/// What is built in, read. It needs no window and no folder, so it is read while the system makes the window.
pub struct Contents {
    words: [Words; 3],
    forms: Vec<Form>,
    evenings: Vec<Evening>,
    library: Library,
}

impl Contents {
    /// Reads the built-in words, forms, exercises and the guide.
    pub fn read() -> Result<Self, ContentError> {
        let words = |language: Language| Words::new(language, &pack::words(language.code()));
        let words = [
            words(Language::Az)?,
            words(Language::En)?,
            words(Language::Ru)?,
        ];
        let mut ids = pack::form_ids();
        ids.sort_by_key(|id| {
            KINDS
                .iter()
                .position(|kind| kind == id)
                .unwrap_or(KINDS.len())
        });
        let forms: Vec<Form> = ids
            .into_iter()
            .filter_map(|id| Some((id, pack::form(id)?)))
            .map(|(id, text)| {
                Form::parse(text, pack::form).map_err(|error| ContentError::Form(id, error))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            evenings: evenings(&forms)?,
            library: Library::open(),
            words,
            forms,
        })
    }
}

/// What the app holds while it runs.
pub struct Cabinet {
    path: PathBuf,
    store: Mutex<Result<Store, StoreError>>,
    words: [Words; 3],
    forms: Vec<Form>,
    /// The exercises, by level and then by kind of election.
    pub evenings: Vec<Evening>,
    /// The guide.
    pub library: Library,
    /// What can be found, once somebody searches.
    pub index: OnceLock<Index>,
    /// Whether the batch that is printed now is to stop.
    pub cancelled: AtomicBool,
    /// Sheets saved while the app runs: only these are opened on request.
    pub saved: Mutex<BTreeSet<PathBuf>>,
    /// What is projected.
    pub projector: Mutex<Projector>,
}

impl Cabinet {
    /// Opens the kept protocols. A store that cannot be opened is kept as the trouble the first screen tells.
    pub fn open(path: PathBuf, contents: Contents) -> Self {
        let Contents {
            words,
            forms,
            evenings,
            library,
        } = contents;
        Self {
            store: Mutex::new(Store::open(&path)),
            path,
            words,
            forms,
            evenings,
            library,
            index: OnceLock::new(),
            cancelled: AtomicBool::new(false),
            saved: Mutex::default(),
            projector: Mutex::default(),
        }
    }

    /// A cabinet of a test, kept in its own folder.
    #[cfg(test)]
    pub fn in_folder(folder: &std::path::Path) -> Self {
        let contents = Contents::read().unwrap();
        Self::open(folder.join("protocols.sqlite"), contents)
    }

    /// The words of a language; Azerbaijani where the code names none.
    pub fn words(&self, language: &str) -> Option<&Words> {
        let language = Language::from_code(language).unwrap_or(Language::Az);
        self.words.iter().find(|words| words.language() == language)
    }

    /// The form of a kept protocol.
    pub fn form(&self, id: &str) -> Result<&Form, Failure> {
        self.forms
            .iter()
            .find(|form| form.id == id)
            .ok_or_else(|| Failure::UnknownForm(id.to_owned()))
    }

    /// A kind of election by chance.
    pub fn any_form(&self, number: u32) -> String {
        let count = self.forms.len().max(1);
        let place = usize::try_from(number).unwrap_or_default() / 10_000 % count;
        self.forms
            .get(place)
            .map_or_else(String::new, |form| form.id.clone())
    }

    /// The words of every language.
    pub fn every_language(&self) -> &[Words] {
        &self.words
    }

    /// The kinds of election.
    pub fn forms(&self) -> &[Form] {
        &self.forms
    }

    /// The words of every language in the wording of a form.
    pub fn all_words(&self, form: &Form) -> [Words; 3] {
        self.words
            .each_ref()
            .map(|words| words.worded(form.wording.as_deref()))
    }

    fn lock(&self) -> MutexGuard<'_, Result<Store, StoreError>> {
        // A thread that died held no half change: every change is one transaction.
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Works with the store, if it could be opened.
    pub fn with_store<T>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match self.lock().as_mut() {
            Ok(store) => work(store),
            Err(_) => Err(Failure::NotOpen),
        }
    }

    /// What the first screen needs. A trouble is told in the language asked for, else the kept one.
    pub fn start(&self, language: Option<&str>) -> Start {
        let store = self.lock();
        let settings = store
            .as_ref()
            .map_or_else(|_| usual_settings(), kept_settings);
        let language = language.unwrap_or(&settings.language);
        let trouble = store
            .as_ref()
            .err()
            .zip(self.words(language))
            .map(|(error, words)| self.trouble(error, words));
        Start {
            trouble,
            settings,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            form_version: self
                .forms
                .first()
                .map_or_else(String::new, |form| form.version.clone()),
            forms: self.forms.iter().map(|form| form.id.clone()).collect(),
            people: store
                .as_ref()
                .ok()
                .and_then(|store| people_view(store).ok())
                .unwrap_or_default(),
        }
    }

    fn trouble(&self, error: &StoreError, words: &Words) -> Trouble {
        let said = Failure::Store(error.clone()).said(words);
        Trouble {
            kind: said.kind,
            what: said.what,
            kept: said.kept,
            todo: said.todo,
            place: Some(self.path.display().to_string()),
            can_set_aside: can_set_aside(error),
        }
    }

    /// Puts an unreadable file aside, keeping it, and begins a new one.
    pub fn begin_anew(&self, at: &str) -> Result<(), Failure> {
        let mut store = self.lock();
        if store.as_ref().err().is_some_and(can_set_aside) {
            set_aside(&self.path, at)?;
            *store = Store::open(&self.path);
        }
        Ok(())
    }

    /// Every kept protocol, the last changed first.
    pub fn list(&self, words: &Words) -> Result<Vec<ProtocolSummary>, Failure> {
        let records = self.with_store(|store| Ok(store.list()?))?;
        records
            .iter()
            .map(|record| Ok(protocol_summary(self.form(&record.form)?, words, record)))
            .collect()
    }

    /// The protocol in which a line is shown: the open one, else the draft changed last that has it.
    pub fn with_line(&self, line: &str, open: Option<i64>) -> Result<Option<i64>, Failure> {
        let records = self.with_store(|store| Ok(store.list()?))?;
        let has_line = |record: &&Record| {
            let form = self.form(&record.form);
            form.is_ok_and(|form| form.lines.iter().any(|known| known.id == line))
        };
        let is_open = |record: &Record| open == Some(record.id);
        let mut shown: Vec<&Record> = records
            .iter()
            .filter(|record| record.finished_at.is_none() || is_open(record))
            .filter(has_line)
            .collect();
        shown.sort_by_key(|record| !is_open(record));
        Ok(shown.first().map(|record| record.id))
    }

    /// A new draft with invented candidates, or with one question.
    pub fn create(&self, form: &str, words: &Words, at: &str) -> Result<ProtocolView, Failure> {
        let form = self.form(form)?;
        let invented = words.say("invented-candidates");
        let is_named = form.groups.first().is_some_and(|group| group.named);
        let entries: Vec<EntryChange> = invented
            .split(';')
            .take(if is_named { usize::MAX } else { 1 })
            .map(|name| EntryChange {
                name: name.to_owned(),
                from: None,
            })
            .collect();
        let fields = entry_changes(form, &Draft::default(), &entries)?;
        self.with_store(|store| {
            let record = store.create(&form.id, &form.version, &fields, at)?;
            self.shown(store, words, &record)
        })
    }

    /// Does something with one protocol and shows it.
    pub fn on_protocol(
        &self,
        words: &Words,
        work: impl FnOnce(&mut Store) -> Result<Record, StoreError>,
    ) -> Result<ProtocolView, Failure> {
        self.with_store(|store| {
            let record = work(store)?;
            self.shown(store, words, &record)
        })
    }

    /// A kept protocol as it stands.
    pub fn record(&self, id: i64) -> Result<Record, Failure> {
        self.with_store(|store| Ok(store.read(id)?))
    }

    /// Removes a protocol and its history.
    pub fn remove(&self, id: i64) -> Result<(), Failure> {
        self.with_store(|store| Ok(store.remove(id)?))
    }

    /// Writes fields, all or none.
    pub fn write(
        &self,
        id: i64,
        words: &Words,
        changes: &[FieldChange],
        at: &str,
    ) -> Result<ProtocolView, Failure> {
        self.change(id, words, at, |form, draft| {
            for change in changes {
                accept(form, draft, change)?;
            }
            let mut fields: Vec<(String, String)> = changes
                .iter()
                .map(|change| (change.field.clone(), change.value.clone()))
                .collect();
            if changes.iter().any(|change| is_of_the_way(&change.field)) {
                let explained = explanation(form, &draft.with(&fields), words);
                fields.push((format!("explanation/{RULE}"), explained));
            }
            Ok(fields)
        })
    }

    /// Writes the list of candidates or questions.
    pub fn write_entries(
        &self,
        id: i64,
        words: &Words,
        entries: &[EntryChange],
        at: &str,
    ) -> Result<ProtocolView, Failure> {
        self.change(id, words, at, |form, draft| {
            Ok(entry_changes(form, draft, entries)?)
        })
    }

    fn change(
        &self,
        id: i64,
        words: &Words,
        at: &str,
        fields: impl FnOnce(&Form, &Draft) -> Result<Vec<(String, String)>, Failure>,
    ) -> Result<ProtocolView, Failure> {
        self.with_store(|store| {
            let record = store.read(id)?;
            let form = self.form(&record.form)?;
            let fields = fields(form, &Draft::read(&record.fields))?;
            let record = store.write(id, &fields, at)?;
            self.shown(store, words, &record)
        })
    }

    /// Locks a protocol in which nothing is missing.
    pub fn finish(&self, id: i64, words: &Words, at: &str) -> Result<ProtocolView, Failure> {
        self.with_store(|store| {
            let record = store.read(id)?;
            let form = self.form(&record.form)?;
            let draft = Draft::read(&record.fields);
            let report = check(form, &draft.entries(form), &draft.figures);
            let votes_to_move = mobile_box(form, &draft).is_some_and(|way| !way.votes_moved);
            let missing = obstacles(form, &draft.figures, &report, &draft.explained());
            if votes_to_move || !missing.is_empty() {
                return Err(Failure::NotReady);
            }
            let record = store.finish(id, at)?;
            self.shown(store, words, &record)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_shown_in_the_open_protocol_else_in_the_last_draft_that_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        let words = cabinet.words("en").unwrap();
        let with_line = |line: &str, open| cabinet.with_line(line, open).unwrap();
        assert_eq!(with_line("voters-total", None), None);
        let begin = |form: &str, hour: u8| {
            let at = format!("2026-01-07T{hour:02}:00:00+04:00");
            cabinet.create(form, words, &at).unwrap().id
        };
        let first = begin("presidential", 8);
        let second = begin("presidential", 9);
        let municipal = begin("municipal", 10);
        for (line, open, shown) in [
            ("voters-total", None, Some(municipal)),
            ("dvc-voted", None, Some(second)),
            ("dvc-voted", Some(first), Some(first)),
            ("dvc-voted", Some(municipal), Some(second)),
            ("no-such-line", Some(first), None),
        ] {
            assert_eq!(with_line(line, open), shown, "{line} {open:?}");
        }
        let finish = |store: &mut Store| Ok(store.finish(second, "2026-01-07T11:00:00+04:00")?);
        cabinet.with_store(finish).unwrap();
        assert_eq!(with_line("dvc-voted", None), Some(first));
        assert_eq!(with_line("dvc-voted", Some(second)), Some(second));
    }
}
