//! A small made-up guide: nothing it says is a rule.

use content::{Guide, Reading};
use locale::Language;

const FIRST: &str = r#"
chapter = "opening"
order = 10
see = ["counting.sample", "opening.next"]
terms = ["lamp"]

[[block]]
id = "why"
kind = "text"

[[block]]
id = "look"
kind = "step"
who = "chairperson"
standing = "law"
law = ["EC 901.2", "CEC 7/77"]

[[block]]
id = "write"
kind = "step"
who = "secretary"
standing = "older"
law = ["EC 901.3"]
check = true

[[block]]
id = "one-thing"
kind = "key"
standing = "advice"
near = ["EC 901.2"]

[[block]]
id = "head"
kind = "heading"

[[block]]
id = "drawing"
kind = "picture"
picture = "sample"

[[block]]
id = "cases"
kind = "see-do"
standing = "customary"
law = ["Report 1999"]

[[block]]
id = "next"
kind = "link"
to = "page:opening.next"

[[block]]
id = "line"
kind = "link"
to = "line:voters-total"
"#;

const NEXT: &str = r#"
chapter = "opening"
order = 20
see = []
terms = ["bell"]

[[block]]
id = "rows"
kind = "table"
standing = "advice"
near = []
check = true

[[block]]
id = "open"
kind = "text"
check = true
"#;

const COUNTING: &str = r#"
chapter = "counting"
order = 10
see = ["opening.first"]
terms = ["lamp"]

[[block]]
id = "again"
kind = "text"
"#;

const GLOSSARY: &str = r#"
[lamp]
name = { az = "lampa", en = "lamp", ru = "лампа" }
seen = ["az", "ru"]
az = "Otağı işıqlandıran şey."
en = "What lights the room."
ru = "То, что освещает комнату."

[bell]
name = { az = "zəng", en = "bell", ru = "звонок" }
seen = ["az", "en", "ru"]
az = "Səs çıxaran şey."
en = "What rings."
ru = "То, что звенит."
"#;

const ARTICLES: &str = r#"
["EC 901.2"]
read = "text"
az = "Lampanın yoxlanması"
en = "Checking the lamp"
ru = "Проверка лампы"

["EC 901.3"]
read = "older"
az = "Lampa haqqında yazı"
en = "A note on the lamp"
ru = "Запись о лампе"

["CEC 7/77"]
read = "unread"
az = "Lampa aktı"
en = "Act on lamps"
ru = "Акт о лампах"

["Report 1999"]
read = "reported"
name = { az = "Hesabat, 1999", en = "Report, 1999", ru = "Отчёт, 1999" }
az = "Zənglər"
en = "Bells"
ru = "Звонки"

["EC 999"]
read = "text"
az = "Heç yerdə adı çəkilməyən maddə"
en = "An article named nowhere"
ru = "Статья, которая нигде не названа"
"#;

/// A drawing of two shapes.
pub const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320">
<rect width="640" height="320" fill="#f6f4ee"/><path fill="none" stroke="#0d5c75" stroke-width="9" d="M40 60H600V280"/></svg>"##;

/// Texts of a page: title, summary, then the words of its blocks in their order.
type Texts = [&'static [(&'static str, &'static str)]; 3];

const AZ: Texts = [
    &[
        ("# Lampa", "> Lampanı yoxlayın və yazın."),
        ("why", "Qaranlıqda **heç nə** görünmür. Bunu hamı bilir."),
        ("look", "{lamp|Lampaya} baxın."),
        (
            "write",
            "Gördüyünüzü dəftərə yazın. Yazını yüksək səslə oxuyun.",
        ),
        ("one-thing", "Lampa yanır."),
        ("head", "Lampa yanmırsa"),
        ("drawing", "Lampa stolun üstündədir."),
        (
            "cases",
            "Lampa sönüb => Yenisini gətirin.\nLampa yoxdur => Sədrə deyin.",
        ),
        ("next", "Zəngə keçin."),
        ("line", "Protokolun bəndi: seçicilərin ümumi sayı."),
    ],
    &[
        ("# Zəng", "> Zəngi nə vaxt çalmaq."),
        ("rows", "Vaxt | Zəng\n07:50 | Bir dəfə\n08:00 | İki dəfə"),
        (
            "open",
            "{bell|Zəngin} səsi haqqında qayda tapmadıq.\n\nSoruşun.",
        ),
    ],
    &[
        ("# Axşam lampası", "> Axşam da baxın."),
        ("again", "Eyni {lamp|lampaya} bir də baxın."),
    ],
];

const EN: Texts = [
    &[
        ("# The lamp", "> Check the lamp and write it down."),
        (
            "why",
            "In the dark, **nothing** is seen. Everybody knows it.",
        ),
        ("look", "Look at the {lamp|lamp}."),
        ("write", "Write in the book what you see. Read it aloud."),
        ("one-thing", "The lamp is on."),
        ("head", "If the lamp is off"),
        ("drawing", "The lamp stands on the table."),
        (
            "cases",
            "The lamp is broken => Bring another.\nThere is no lamp => Tell the chairperson.",
        ),
        ("next", "Go on to the bell."),
        ("line", "Protocol item: total number of voters."),
    ],
    &[
        ("# The bell", "> When to ring the bell."),
        ("rows", "Time | Bell\n07:50 | Once\n08:00 | Twice"),
        (
            "open",
            "No rule on the sound of the {bell|bell} was found.\n\nAsk.",
        ),
    ],
    &[
        ("# The evening lamp", "> Look in the evening too."),
        ("again", "Look at the same {lamp|lamp} again."),
    ],
];

const RU: Texts = [
    &[
        ("# Лампа", "> Проверьте лампу и запишите."),
        ("why", "В темноте **ничего** не видно. Это знают все."),
        ("look", "Посмотрите на {lamp|лампу}."),
        ("write", "Запишите в книгу, что видите. Прочитайте вслух."),
        ("one-thing", "Лампа горит."),
        ("head", "Если лампа не горит"),
        ("drawing", "Лампа стоит на столе."),
        (
            "cases",
            "Лампа погасла => Принесите другую.\nЛампы нет => Скажите председателю.",
        ),
        ("next", "Перейдите к звонку."),
        ("line", "Строка протокола: всего избирателей."),
    ],
    &[
        ("# Звонок", "> Когда звонить."),
        ("rows", "Время | Звонок\n07:50 | Один раз\n08:00 | Два раза"),
        (
            "open",
            "Правила о громкости {bell|звонка} не найдено.\n\nСпросите.",
        ),
    ],
    &[
        ("# Вечерняя лампа", "> Вечером посмотрите ещё раз."),
        ("again", "Посмотрите на ту же {lamp|лампу} ещё раз."),
    ],
];

const TOPICS: [(&str, &str); 3] = [
    ("opening.first", FIRST),
    ("opening.next", NEXT),
    ("counting.sample", COUNTING),
];

/// The structure of the made-up guide.
pub fn sample() -> Guide {
    let mut files: Vec<(String, &str)> = TOPICS
        .map(|(topic, text)| (format!("guide/{topic}.toml"), text))
        .to_vec();
    files.push(("guide/glossary.toml".to_owned(), GLOSSARY));
    files.push(("guide/articles.toml".to_owned(), ARTICLES));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), *text))
        .collect();
    Guide::new(&files)
}

/// Its words in a language.
pub fn sample_reading(language: Language, guide: &Guide) -> Reading {
    let texts = match language {
        Language::Az => AZ,
        Language::En => EN,
        Language::Ru => RU,
    };
    let files: Vec<(String, String)> = TOPICS
        .into_iter()
        .zip(texts)
        .map(|((topic, _), blocks)| (format!("{topic}.md"), page(blocks)))
        .collect();
    let files: Vec<(&str, &str)> = (files.iter())
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    Reading::new(language, guide, &files)
}

fn page(blocks: &[(&str, &str)]) -> String {
    let (head, rest) = blocks.split_first().unwrap();
    let words = rest
        .iter()
        .map(|(id, words)| format!("\n[{id}]\n{words}\n"));
    format!("{}\n\n{}\n{}", head.0, head.1, words.collect::<String>())
}
