//! What the person chose for the app: kept, and never out of range.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::view::Settings;
use locale::Language;
use store::Store;

/// Sizes of the text in percent.
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];
/// The first one is usual.
const THEMES: [&str; 2] = ["light", "dark"];

impl Cabinet {
    /// Keeps the settings; values out of range become the nearest ones there are.
    pub fn save_settings(&self, settings: &Settings) -> Result<Settings, Failure> {
        let settings = Settings {
            language: Language::from_code(&settings.language)
                .unwrap_or(Language::Az)
                .code()
                .to_owned(),
            text_size: TEXT_SIZES
                .into_iter()
                .min_by_key(|size| size.abs_diff(settings.text_size))
                .unwrap_or(100),
            theme: theme(&settings.theme),
            ..settings.clone()
        };
        self.with_store(|store| {
            store.set_setting("language", &settings.language)?;
            store.set_setting("text-size", &settings.text_size.to_string())?;
            store.set_setting("theme", &settings.theme)?;
            store.set_setting("contrast", &settings.contrast.to_string())?;
            store.set_setting("motion", &settings.motion.to_string())?;
            store.set_setting("letter-keys", &settings.letter_keys.to_string())?;
            Ok(())
        })?;
        Ok(settings)
    }
}

/// The settings nobody has chosen yet.
pub fn usual_settings() -> Settings {
    Settings {
        language: Language::Az.code().to_owned(),
        text_size: 100,
        theme: theme(""),
        contrast: false,
        motion: true,
        letter_keys: true,
    }
}

/// The theme of that name, or the usual one.
fn theme(name: &str) -> String {
    let [usual, ..] = THEMES;
    let known = THEMES.into_iter().find(|theme| *theme == name);
    known.unwrap_or(usual).to_owned()
}

/// The kept settings; a setting that cannot be read is the usual one.
pub fn kept_settings(store: &Store) -> Settings {
    let setting = |key| store.setting(key).ok().flatten();
    let switch = |key, usual: bool| {
        let text = setting(key);
        text.and_then(|text| text.parse().ok()).unwrap_or(usual)
    };
    let usual = usual_settings();
    Settings {
        language: setting("language")
            .filter(|code| Language::from_code(code).is_some())
            .unwrap_or(usual.language),
        text_size: setting("text-size")
            .and_then(|size| size.parse().ok())
            .unwrap_or(usual.text_size),
        theme: theme(&setting("theme").unwrap_or_default()),
        contrast: switch("contrast", usual.contrast),
        motion: switch("motion", usual.motion),
        letter_keys: switch("letter-keys", usual.letter_keys),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cabinet() -> (tempfile::TempDir, Cabinet) {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        (folder, cabinet)
    }

    #[test]
    fn what_was_chosen_is_there_at_the_next_start() {
        let (_folder, cabinet) = cabinet();
        assert_eq!(cabinet.start(None).settings, usual_settings());
        let chosen = Settings {
            language: "ru".to_owned(),
            text_size: 150,
            theme: "dark".to_owned(),
            contrast: true,
            motion: false,
            letter_keys: false,
        };
        assert_eq!(cabinet.save_settings(&chosen).unwrap(), chosen);
        assert_eq!(cabinet.start(None).settings, chosen);
    }

    #[test]
    fn a_value_out_of_range_becomes_one_there_is() {
        let (_folder, cabinet) = cabinet();
        let strange = Settings {
            language: "xx".to_owned(),
            text_size: 163,
            theme: "sepia".to_owned(),
            ..usual_settings()
        };
        let kept = Settings {
            text_size: 175,
            ..usual_settings()
        };
        assert_eq!(cabinet.save_settings(&strange).unwrap(), kept);
    }

    #[test]
    fn a_setting_that_cannot_be_read_is_the_usual_one() {
        let (_folder, cabinet) = cabinet();
        let write = |store: &mut Store| {
            for key in [
                "language",
                "text-size",
                "theme",
                "contrast",
                "motion",
                "letter-keys",
            ] {
                store.set_setting(key, "?")?;
            }
            Ok(())
        };
        cabinet.with_store(write).unwrap();
        assert_eq!(cabinet.start(None).settings, usual_settings());
    }
}
