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
#[derive(Clone, Copy)]
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
            "In", "nIn", "A", "yA", "nA", "I", "nI", "yI", "dA", "ndA", "dAn", "ndAn", "lA", "ylA",
            "cA", "dAk", "AdAk", "yAdAk", "nAdAk",
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
            "mAg", "mAk", "mAy", "mA", "An", "yAn", "mIs", "dIg", "dIk", "AcAg", "AcAk", "yAcAg",
            "yAcAk",
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
            "In", "yIn", "sIn", "sInlAr", "ArAg", "ArAk", "yArAg", "yArAk", "ArkAn", "yArkAn",
            "sA", "Am", "yAm", "dIm", "Ag", "yAg",
        ],
        then: End,
    },
    // I did, we did; I write, we write.
    Suffix {
        after: &[Noun, Verb, Negated],
        forms: &[
            "dIg", "dIm", "IrAm", "IrIg", "yIrAm", "yIrIg", "ArAm", "mIsAm",
        ],
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

/// A verb made of a shorter noun is another word: kor is blind, korlamaq to spoil; göz the eye,
/// gözləmək to wait. Of a longer one it is the same matter: imza, imzalamaq.
const LEAST_OF_A_VERB: usize = 4;

/// Every stem of a word that [`letters`] gave; the word itself is the first. None is shorter than
/// two letters.
pub(super) fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![word.to_owned()];
    if !word.is_ascii() {
        return stems;
    }
    for (place, _) in word.char_indices().skip(2) {
        let (stem, suffixes) = word.split_at(place);
        let is_another_verb = stem.chars().count() < LEAST_OF_A_VERB && makes_a_verb(suffixes);
        if is_another_verb || !follows(suffixes) {
            continue;
        }
        stems.push(stem.to_owned());
        // Before a vowel k becomes y and t becomes d: kömək, köməyi; et, edir.
        if suffixes.starts_with(['a', 'e', 'i', 'u']) {
            for (voiced, voiceless) in [('y', 'k'), ('d', 't')] {
                stems.extend(
                    stem.strip_suffix(voiced)
                        .map(|start| format!("{start}{voiceless}")),
                );
            }
        }
    }
    stems
}

/// Whether a verb is made of the noun: -la, but not the plural and not "with".
fn makes_a_verb(suffixes: &str) -> bool {
    let after = without(suffixes, "lA");
    after.is_some_and(|after| !after.is_empty() && !after.starts_with('r'))
}

/// Whether the rest of a word is a right row of suffixes.
fn follows(rest: &str) -> bool {
    // At each place the states the reader may be in: suffixes can be told apart in more than one
    // way, and no way is tried twice.
    let mut open = vec![0_u8; rest.len() + 1];
    if let Some(first) = open.first_mut() {
        *first = Noun.bit();
    }
    for place in 0..rest.len() {
        let states = open.get(place).copied().unwrap_or_default();
        let Some(ahead) = rest.get(place..).filter(|_| states != 0) else {
            continue;
        };
        let may_follow =
            |suffix: &&Suffix| suffix.after.iter().any(|state| states & state.bit() != 0);
        for suffix in SUFFIXES.iter().filter(may_follow) {
            for after in suffix.forms.iter().filter_map(|form| without(ahead, form)) {
                if let Some(states) = open.get_mut(rest.len() - after.len()) {
                    *states |= suffix.then.bit();
                }
            }
        }
    }
    open.last().is_some_and(|states| *states != 0)
}

impl State {
    fn bit(self) -> u8 {
        match self {
            Noun => 1,
            Plural => 1 << 1,
            Possessive => 1 << 2,
            Case => 1 << 3,
            Verb => 1 << 4,
            Negated => 1 << 5,
            Finite => 1 << 6,
            End => 1 << 7,
        }
    }
}

/// What follows the suffix at the beginning of a text. Folded suffixes have one byte a letter.
fn without<'text>(text: &'text str, form: &str) -> Option<&'text str> {
    let start = text.as_bytes().get(..form.len())?;
    let fits = start
        .iter()
        .zip(form.bytes())
        .all(|(letter, pattern)| match pattern {
            b'A' => matches!(letter, b'a' | b'e'),
            b'I' => matches!(letter, b'i' | b'u'),
            pattern => *letter == pattern,
        });
    if fits { text.get(form.len()..) } else { None }
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
            ("kor", "korlanmış"),
            ("göz", "gözləyin"),
            ("yoxdur", "yoxlayın"),
            ("protokol", "prosedur"),
        ] {
            assert!(!are_one_word(one, other), "{one} {other}");
        }
    }
}
