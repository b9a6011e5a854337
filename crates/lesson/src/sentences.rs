//! Texts as sentences: what is long becomes more lines and more slides, never less words.

/// The sentences of a text. What stands between quotation marks is not taken apart.
pub(crate) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut quotes = 0_usize;
    let mut ended = false;
    let mut before = "";
    for (place, sign) in text.char_indices() {
        match sign {
            '“' | '«' => quotes += 1,
            '”' | '»' => quotes = quotes.saturating_sub(1),
            _ => {}
        }
        let rest = text.get(place + sign.len_utf8()..).unwrap_or_default();
        let is_end = matches!(sign, '.' | '?' | '!' | '…') || (ended && matches!(sign, '”' | '»'));
        ended = is_end;
        if is_end
            && quotes == 0
            && rest.starts_with(' ')
            && begins_anew(rest)
            && !before.ends_with("No")
        {
            let end = place + sign.len_utf8();
            sentences.extend(text.get(start..end).map(|text| text.trim().to_owned()));
            start = end;
        }
        before = text.get(..place + sign.len_utf8()).unwrap_or_default();
    }
    sentences.extend(text.get(start..).map(|text| text.trim().to_owned()));
    sentences.retain(|sentence| !sentence.is_empty());
    timed(sentences)
}

/// A time that stands by itself, as in "Saat 07:50. Qutuları göstərin.", belongs to what follows.
fn timed(sentences: Vec<String>) -> Vec<String> {
    let mut timed: Vec<String> = Vec::new();
    let mut time = None;
    for sentence in sentences {
        let sentence = match time.take() {
            Some(time) => format!("{time} {sentence}"),
            None => sentence,
        };
        if is_time(&sentence) {
            time = Some(sentence);
        } else {
            timed.push(sentence);
        }
    }
    timed.extend(time);
    timed
}

fn is_time(sentence: &str) -> bool {
    sentence.split(' ').count() <= 2 && sentence.ends_with('.') && sentence.contains(':')
}

/// Whether what follows begins like a sentence: not with a small letter.
fn begins_anew(rest: &str) -> bool {
    !rest.trim_start().starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_text_is_split_where_a_sentence_ends() {
        for (text, expected) in [
            (
                "Saat 07:50. Qutuları göstərin.",
                vec!["Saat 07:50. Qutuları göstərin."],
            ),
            ("Bağlayın. Saat 19:00.", vec!["Bağlayın.", "Saat 19:00."]),
            (
                "Deyin: “Bağlıdır. Sabah gəlin.” Sonra yazın.",
                vec!["Deyin: “Bağlıdır. Sabah gəlin.”", "Sonra yazın."],
            ),
            ("Say: “No.” Write it.", vec!["Say: “No.”", "Write it."]),
            (
                "Ask for No. 5. Then stop",
                vec!["Ask for No. 5.", "Then stop"],
            ),
            ("Kim? Sədr!", vec!["Kim?", "Sədr!"]),
            ("Üç gün və s. olur", vec!["Üç gün və s. olur"]),
            (
                "Спросите ОИК… «Кто?» И запишите.",
                vec!["Спросите ОИК…", "«Кто?»", "И запишите."],
            ),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }
}
