//! What is built in: forms and words as bytes.
//!
//! Everything that is content is read from here as text, never from a path, so that a newer pack
//! can take the place of the built-in one.

use include_dir::{Dir, include_dir};

static FORMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../forms");
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
    LOCALES
        .get_dir(language)
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .collect()
}
