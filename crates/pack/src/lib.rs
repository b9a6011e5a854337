//! What is built in: forms, exercises, guide, walkthroughs, lessons and words as bytes.
//!
//! Everything that is content is read from here as text, never from a path, so that a newer pack
//! can take the place of the built-in one.

use include_dir::{Dir, include_dir};

static FORMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../forms");
static EVENINGS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../fixtures/exercises/evenings");
static GUIDE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../guide");
static WALKTHROUGHS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../walkthroughs");
static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../lessons");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The form file of one kind of election, e.g. `presidential`.
#[must_use]
pub fn form(id: &str) -> Option<&'static str> {
    FORMS.get_file(format!("{id}.toml"))?.contents_utf8()
}

/// The kinds of election there are form files for.
#[must_use]
pub fn form_ids() -> Vec<&'static str> {
    FORMS
        .files()
        .filter_map(|file| file.path().file_stem()?.to_str())
        .collect()
}

/// The word files of one language, by its code: file name and text.
#[must_use]
pub fn words(language: &str) -> Vec<(&'static str, &'static str)> {
    LOCALES.get_dir(language).map(texts).unwrap_or_default()
}

/// The exercises told in documents, in the order of their names.
#[must_use]
pub fn evenings() -> Vec<&'static str> {
    let mut files: Vec<_> = EVENINGS.files().collect();
    files.sort_by_key(|file| file.path());
    files
        .into_iter()
        .filter_map(|file| file.contents_utf8())
        .collect()
}

/// The structure of the guide and its lists, without words: file name and text.
#[must_use]
pub fn guide_files() -> Vec<(&'static str, &'static str)> {
    texts(&GUIDE)
}

/// The words of the guide in one language, by its code: file name and text.
#[must_use]
pub fn guide_words(language: &str) -> Vec<(&'static str, &'static str)> {
    LOCALES
        .get_dir(format!("{language}/guide"))
        .map(texts)
        .unwrap_or_default()
}

/// The structure of the walkthroughs, without words: file name and text.
#[must_use]
pub fn walkthrough_files() -> Vec<(&'static str, &'static str)> {
    texts(&WALKTHROUGHS)
}

/// The words of the walkthroughs in one language, by its code: file name and text.
#[must_use]
pub fn walkthrough_words(language: &str) -> Vec<(&'static str, &'static str)> {
    LOCALES
        .get_dir(format!("{language}/walkthroughs"))
        .map(texts)
        .unwrap_or_default()
}

/// The ready plans of lessons: file name and text.
#[must_use]
pub fn lesson_files() -> Vec<(&'static str, &'static str)> {
    texts(&LESSONS)
}

/// The files of a folder, not of the folders in it.
fn texts(folder: &Dir<'static>) -> Vec<(&'static str, &'static str)> {
    folder
        .files()
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .collect()
}

/// The drawings of the guide: name without ending, and SVG.
#[must_use]
pub fn pictures() -> Vec<(&'static str, &'static str)> {
    let drawings = GUIDE.get_dir("pictures").into_iter().flat_map(Dir::files);
    drawings
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .collect()
}
