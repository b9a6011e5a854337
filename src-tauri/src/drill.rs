//! Numbers in words: ten figures, what the typed words say, and how a drill went.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::practice_view::{DrillFigure, DrillView, WordsAnswer};
use exercise::{GREATEST_DRILL_LEVEL, drill};
use locale::{Words, grouped, number_in_words, read_number_in_words};
use store::Try;

/// Ten figures of that level. `number` decides which.
pub fn drill_view(level: u8, number: u32) -> DrillView {
    let level = level.clamp(1, GREATEST_DRILL_LEVEL);
    DrillView {
        level,
        figures: drill(number, level)
            .into_iter()
            .map(|figure| DrillFigure {
                figure,
                grouped: grouped(i64::from(figure)),
            })
            .collect(),
    }
}

/// What became of the typed words. Any accepted spelling is right; a wrong ending is told gently.
pub fn check_words(figure: u32, text: &str, words: &Words) -> WordsAnswer {
    let reading = read_number_in_words(text, words.language());
    let hints = match &reading {
        None => vec![words.say("words-nothing-read")],
        Some(reading) if reading.number != figure => {
            let read = grouped(i64::from(reading.number));
            vec![words.say_with("words-say-another", &[("figure", read.into())])]
        }
        Some(reading) => reading
            .hints
            .iter()
            .map(|hint| {
                let arguments = [
                    ("written", hint.written.as_str().into()),
                    ("correct", hint.correct.as_str().into()),
                ];
                words.say_with("words-spelling", &arguments)
            })
            .collect(),
    };
    WordsAnswer {
        right: reading.is_some_and(|reading| reading.number == figure),
        written: number_in_words(figure, words.language()),
        hints,
    }
}

impl Cabinet {
    /// Keeps how a drill went.
    pub fn finish_drill(
        &self,
        level: u8,
        right: u32,
        whole: u32,
        missed: &[u32],
        at: &str,
    ) -> Result<(), Failure> {
        let missed: Vec<String> = missed.iter().take(100).map(u32::to_string).collect();
        self.with_store(|store| {
            Ok(store.keep_try(&Try {
                subject: format!("words/{}", level.clamp(1, GREATEST_DRILL_LEVEL)),
                at: at.to_owned(),
                reached: right.min(whole),
                whole,
                missed: missed.join(" "),
            })?)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Language;

    #[test]
    fn words_are_right_by_their_number_and_corrected_gently() {
        for (language, figure, text, right, hints) in [
            (Language::Az, 1234, "min iki yüz otuz dörd", true, 0),
            (Language::Az, 1234, "bir min iki yuz otuz dord", true, 0),
            (Language::Az, 1234, "min iki yüz otuz beş", false, 1),
            (Language::Az, 1234, "alma", false, 1),
            (Language::Ru, 2000, "два тысячи", true, 1),
            (Language::En, 101, "one hundred one", true, 0),
            (Language::En, 101, "", false, 1),
        ] {
            let words = Words::new(language, &pack::words(language.code())).unwrap();
            let answer = check_words(figure, text, &words);
            assert_eq!(
                (answer.right, answer.hints.len()),
                (right, hints),
                "{text}: {:?}",
                answer.hints
            );
        }
    }
}
