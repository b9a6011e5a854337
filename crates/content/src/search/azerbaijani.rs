//! The suffixes of Azerbaijani, so that bülletenlərinin finds bülleten and saymayın finds sayılır.
//!
//! No stemmer of the common libraries has Azerbaijani. A stemmer must guess one stem for each word,
//! and a language that puts six suffixes in a row leaves too many to guess. So nothing is guessed
//! here: a word has every stem that leaves a right row of suffixes behind it, and two words are the
//! same word if they share one.

/// A kind of suffix: the states it may follow, how it is written, the state after it.
///
/// The letters are folded (ə is e, ı is i). `A` stands for a and e, `I` for i and u: folding hides
/// which of the four vowels of the harmony was meant.
struct Suffix {
    after: &'static [State],
    forms: &'static [&'static str],
    then: State,
}

/// What stands behind a stem so far.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    /// Nothing, or something that makes a new noun: -lıq, -mış, -an.
    Noun,
    /// The plural.
    Plural,
    /// Whose it is.
    Possessive,
    /// Where it is, whom it concerns.
    Case,
    /// A verb: made of a noun, or with its voice.
    Verb,
    /// A verb that is not done.
    Negated,
    /// A verb with its time.
    Finite,
    /// Nothing follows.
    End,
}

use std::collections::BTreeSet;

use State::{Case, End, Finite, Negated, Noun, Plural, Possessive, Verb};

const SUFFIXES: [Suffix; 20] = [
    Suffix {
        after: &[Noun],
        forms: &["lAr"],
        then: Plural,
    },
    Suffix {
        after: &[Noun, Plural],
        forms: &["I", "sI", "Im", "In", "ImIz", "InIz"],
        then: Possessive,
    },
    Suffix {
        after: &[Noun, Plural, Possessive],
        forms: &[
            "In", "nIn", "A", "yA", "nA", "I", "nI", "yI", "dA", "ndA", "dAn", "ndAn", "lA", "ylA", "cA",
            "dAk", "AdAk", "yAdAk", "nAdAk",
        ],
        then: Case,
    },
    Suffix {
        after: &[Noun, Plural, Possessive],
        forms: &["dAkI", "ndAkI"],
        then: Noun,
    },
    Suffix {
        after: &[Noun],
        forms: &["lIg", "lIk", "lIy", "lI"],
        then: Noun,
    },
    Suffix {
        after: &[Noun, Plural, Possessive, Case, Finite],
        forms: &["dIr", "dIrlAr"],
        then: End,
    },
    Suffix {
        after: &[Noun],
        forms: &["lA", "lAn", "lAs"],
        then: Verb,
    },
    Suffix {
        after: &[Noun, Verb],
        forms: &["Il", "In", "n", "l", "dIr", "Is"],
        then: Verb,
    },
    Suffix {
        after: &[Noun, Verb],
        forms: &["mA"],
        then: Negated,
    },
    // The infinitive, the noun of the action, who does it, what was done, what will be.
    Suffix {
        after: &[Noun, Verb, Negated],
        forms: &[
            "mAg", "mAk", "mAy", "mA", "An", "yAn", "mIs", "dIg", "dIk", "AcAg", "AcAk", "yAcAg", "yAcAk",
        ],
        then: Noun,
    },
    Suffix {
        after: &[Noun, Verb, Negated],
        forms: &["Ar", "yAr", "r", "Ir", "yIr", "dI", "Ib", "yIb", "mAlI"],
        then: Finite,
    },
    Suffix {
        after: &[Noun, Verb],
        forms: &["mIr", "mAz"],
        then: Finite,
    },
    Suffix {
        after: &[Finite],
        forms: &["lAr", "dI", "mIs", "sA", "sInIz", "sIz", "Am", "Ig"],
        then: End,
    },
    // What is asked of you, of others; while, if.
    Suffix {
        after: &[Noun, Verb, Negated],
        forms: &[
            "In", "yIn", "sIn", "sInlAr", "ArAg", "ArAk", "yArAg", "yArAk", "ArkAn", "yArkAn", "sA", "Am",
            "yAm", "dIm", "Ag", "yAg",
        ],
        then: End,
    },
    // I did, we did; I write, we write.
    Suffix {
        after: &[Noun, Verb, Negated],
        forms: &["dIg", "dIm", "IrAm", "IrIg", "yIrAm", "yIrIg", "ArAm", "mIsAm"],
        then: End,
    },
    Suffix {
        after: &[Case],
        forms: &["mI"],
        then: End,
    },
    Suffix {
        after: &[Finite],
        forms: &["mI"],
        then: End,
    },
    Suffix {
        after: &[Possessive],
        forms: &["yAm", "yIg"],
        then: End,
    },
    Suffix {
        after: &[Noun],
        forms: &["cAsInA"],
        then: End,
    },
    Suffix {
        after: &[Plural],
        forms: &["cA"],
        then: Case,
    },
];

/// The folded word as its letters are compared: q and ğ change into each other before a vowel and
/// are typed for each other.
pub(super) fn letters(folded: &str) -> String {
    folded.replace('q', "g")
}

/// Every stem of a word that [`letters`] gave; the word itself is the first. None is shorter than
/// two letters.
pub(super) fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![word.to_owned()];
    for (place, _) in word.char_indices().skip(2) {
        let (stem, suffixes) = word.split_at(place);
        if !follows(suffixes) {
            continue;
        }
        stems.push(stem.to_owned());
        // Before a vowel k becomes y and t becomes d: kömək, köməyi; et, edir.
        if suffixes.starts_with(['a', 'e', 'i', 'u']) {
            for (voiced, voiceless) in [('y', 'k'), ('d', 't')] {
                stems.extend(stem.strip_suffix(voiced).map(|start| format!("{start}{voiceless}")));
            }
        }
    }
    stems
}

/// Whether the rest of a word is a right row of suffixes.
fn follows(rest: &str) -> bool {
    // The states in which the reader may be at each place: suffixes can be told apart in more than
    // one way, and no way is tried twice.
    let mut open = BTreeSet::from([(0, Noun)]);
    let mut known = open.clone();
    while let Some((place, state)) = open.pop_first() {
        if place == rest.len() {
            return true;
        }
        let Some(ahead) = rest.get(place..) else { continue };
        for suffix in SUFFIXES.iter().filter(|suffix| suffix.after.contains(&state)) {
            let ends = suffix.forms.iter().filter_map(|form| without(ahead, form));
            for after in ends {
                let next = (rest.len() - after.len(), suffix.then);
                if known.insert(next) {
                    open.insert(next);
                }
            }
        }
    }
    false
}

/// What follows the suffix at the beginning of a text.
fn without<'text>(text: &'text str, form: &str) -> Option<&'text str> {
    let mut letters = text.chars();
    let fits = form.chars().all(|pattern| {
        let Some(letter) = letters.next() else {
            return false;
        };
        match pattern {
            'A' => matches!(letter, 'a' | 'e'),
            'I' => matches!(letter, 'i' | 'u'),
            pattern => letter == pattern,
        }
    });
    fits.then(|| letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::{letters, stems};
    use locale::fold;

    fn are_one_word(one: &str, other: &str) -> bool {
        let stems_of = |word: &str| stems(&letters(&fold(word)));
        let other = stems_of(other);
        stems_of(one).iter().any(|stem| other.contains(stem))
    }

    #[test]
    fn forms_of_a_word_are_one_word() {
        for forms in [
            "bülleten bülletenlər bülletenlərin bülleteni bülletenlərindən bülletendir",
            "qutu qutular qutunun qutusunda qutudakı qutulardan",
            "səsvermə səsvermənin səsvermədə səsverməyə səsverməsindən",
            "siyahı siyahıda siyahısında siyahıların siyahıdadır",
            "sayın saymayın sayılır sayılmış saymaq sayandan sayılması",
            "imzala imzalayın imzalanır imzalayan imzalamaq imzalamır",
            "kömək köməyi köməklik köməyinə",
            "vərəq vərəğin vərəqlər vərəğə",
            "etmək edin edir edilir edilmiş et",
            "açmaq açın açılır açılması açılana açılanadək açarkən",
            "vermək verilir verin verməyin vermir verdi versin verməlidir",
            "əlil əlilliyi əlillik",
            "kilid kilidləyin kilidlənmiş kilidin",
            "üzv üzvlər üzvü üzvlərinin",
            "yazdım yazmaq yazılır yazılmalıdır",
            "ad adı adları",
            "ev evdə evin evdən",
            "etibarlı etibarlıdır etibar",
        ] {
            let forms: Vec<&str> = forms.split(' ').collect();
            for form in &forms {
                assert!(are_one_word(forms[0], form), "{} {form}", forms[0]);
            }
        }
    }

    #[test]
    fn other_words_stay_other_words() {
        for (one, other) in [
            ("etibarlı", "etibarsız"),
            ("seçki", "seçici"),
            ("sədr", "səs"),
            ("katib", "kağız"),
            ("surət", "sual"),
            ("nüsxə", "nümunə"),
            ("daşınan", "daşınmaz"),
            ("protokol", "prosedur"),
        ] {
            assert!(!are_one_word(one, other), "{one} {other}");
        }
    }
}
