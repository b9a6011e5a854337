//! An invented evening as ready texts in three languages, for its answer key and its handout.

use locale::Language;
use print::{AnswerKey, AnswerRow, Handout, HandoutDocument, HandoutRow};

/// The texts of one language: title, subtitle, story, key.
fn texts(language: Language) -> ([&'static str; 2], [&'static str; 2], &'static str) {
    match language {
        Language::Az => (
            [
                "Sakit kənd",
                "Prezident seçkisi  ·  Səviyyə 3  ·  15 dəqiqə",
            ],
            [
                "Səsvermə bitib. Komissiya istifadə edilməmiş bülletenləri sayıb və ləğv edib. Saylar aktlara yazılıb.",
                "Daşınan seçki qutusu üç evə aparılıb. Sonra qutular açılıb, bülletenlər yığınlara ayrılıb.",
            ],
            "Müəyyənləşdirilmiş formada olmayan bülletenlər qutunun bəndinə yazılmır. Onlar yalnız etibarsız bülletenlərə qatılır. Sayma qeydindəki iki sayı müqayisə edin.",
        ),
        Language::En => (
            [
                "A quiet village",
                "Presidential election  ·  Level 3  ·  15 minutes",
            ],
            [
                "Voting has ended. The commission has counted and cancelled the unused ballots. The figures are written in the acts.",
                "The mobile ballot box was taken to three houses. Then the boxes were opened and the ballots were sorted into piles.",
            ],
            "Ballots of indeterminate form are not written in the item of a box. They are added to the invalid ballots only. Compare the two figures in the note of the count.",
        ),
        Language::Ru => (
            [
                "Тихое село",
                "Президентские выборы  ·  Уровень 3  ·  15 минут",
            ],
            [
                "Голосование закончилось. Комиссия сосчитала и погасила неиспользованные бюллетени. Числа записаны в акты.",
                "С переносным избирательным ящиком обошли три дома. Затем ящики вскрыли и разложили бюллетени по стопкам.",
            ],
            "Бюллетени неустановленной формы не вписывают в строку ящика. Их прибавляют только к недействительным. Сравните два числа в записи подсчёта.",
        ),
    }
}

/// A document: its title, a note, and its rows.
type Document = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const DOCUMENTS_AZ: [Document; 9] = [
    (
        "Seçici siyahısı",
        "Siyahı üç səhifədir.",
        &[
            ("Siyahıdakı seçicilər", "940"),
            ("Otaqda bülleten almış seçicilərin imzaları", "500"),
            ("Otaqdan kənarda bülleten almış seçicilər", "12"),
        ],
    ),
    (
        "Əlavə seçici siyahısı",
        "",
        &[("Siyahıdakı seçicilər", "7"), ("İmzalar", "6")],
    ),
    (
        "Bülletenlərin qəbulu haqqında akt",
        "",
        &[("Dairə seçki komissiyasından alınmış bülletenlər", "1 020")],
    ),
    (
        "İstifadə edilməmiş bülletenlərin ləğvi haqqında akt",
        "Bağlamalar möhürlənib.",
        &[
            ("Ləğv edilmiş bülletenlər", "5 × 100 + 5"),
            ("Bağlamadan kənarda", "3"),
        ],
    ),
    (
        "Korlanmış bülletenlər haqqında akt",
        "",
        &[("Korlanmış və dəyişdirilmiş bülletenlər", "3")],
    ),
    (
        "Sayma qeydi: daşınan seçki qutusu",
        "",
        &[
            ("Tapılmış bülletenlər", "12"),
            ("Ayrı qoyulub: müəyyənləşdirilmiş formada deyil", "1"),
        ],
    ),
    (
        "Sayma qeydi: daşınmaz seçki qutuları",
        "Qutulardan çıxan bütün vərəqlər sayılıb.",
        &[
            ("Tapılmış bülletenlər", "498"),
            ("Ayrı qoyulub: müəyyənləşdirilmiş formada deyil", "2"),
        ],
    ),
    (
        "Etibarsız bülletenlərin yığınları",
        "",
        &[
            ("Müəyyənləşdirilmiş formada olmayan", "2"),
            ("Heç bir qeyd edilməmiş", "4"),
            ("Digər etibarsız bülletenlər", "3"),
        ],
    ),
    (
        "Namizədlərin yığınları",
        "Hər bağlamada 100 bülleten var.",
        &[
            ("Namizəd Birinci", "2 × 100 + 60"),
            ("Namizəd İkinci", "150"),
            ("Namizəd Üçüncü", "71"),
            ("Namizəd Dördüncü", "20"),
        ],
    ),
];

const DOCUMENTS_EN: [Document; 9] = [
    (
        "Voter list",
        "The list has three pages.",
        &[
            ("Voters in the list", "940"),
            (
                "Signatures of voters who received a ballot in the room",
                "500",
            ),
            ("Voters who received a ballot outside the room", "12"),
        ],
    ),
    (
        "Additional voter list",
        "",
        &[("Voters in the list", "7"), ("Signatures", "6")],
    ),
    (
        "Act on receipt of ballot papers",
        "",
        &[("Ballots received from the Con.EC", "1 020")],
    ),
    (
        "Act on cancelling unused ballot papers",
        "The bundles are sealed.",
        &[
            ("Ballots cancelled", "5 × 100 + 5"),
            ("Outside the bundles", "3"),
        ],
    ),
    (
        "Act on spoilt ballot papers",
        "",
        &[("Ballots spoilt and replaced", "3")],
    ),
    (
        "Note of the count: mobile ballot box",
        "",
        &[
            ("Ballots found", "12"),
            ("Put apart: of indeterminate form", "1"),
        ],
    ),
    (
        "Note of the count: stationary ballot boxes",
        "All papers that came out of the boxes were counted.",
        &[
            ("Ballots found", "498"),
            ("Put apart: of indeterminate form", "2"),
        ],
    ),
    (
        "Piles of invalid ballots",
        "",
        &[
            ("Of indeterminate form", "2"),
            ("Unmarked", "4"),
            ("Other invalid ballots", "3"),
        ],
    ),
    (
        "Piles of the candidates",
        "A bundle holds 100 ballots.",
        &[
            ("Namizəd Birinci", "2 × 100 + 60"),
            ("Namizəd İkinci", "150"),
            ("Namizəd Üçüncü", "71"),
            ("Namizəd Dördüncü", "20"),
        ],
    ),
];

const DOCUMENTS_RU: [Document; 9] = [
    (
        "Список избирателей",
        "В списке три страницы.",
        &[
            ("Избиратели в списке", "940"),
            (
                "Подписи избирателей, получивших бюллетени в помещении",
                "500",
            ),
            ("Избиратели, получившие бюллетени вне помещения", "12"),
        ],
    ),
    (
        "Дополнительный список избирателей",
        "",
        &[("Избиратели в списке", "7"), ("Подписи", "6")],
    ),
    (
        "Акт о получении избирательных бюллетеней",
        "",
        &[("Получено от ОИК", "1 020")],
    ),
    (
        "Акт о погашении неиспользованных бюллетеней",
        "Пачки опечатаны.",
        &[("Погашенные бюллетени", "5 × 100 + 5"), ("Вне пачек", "3")],
    ),
    (
        "Акт об испорченных бюллетенях",
        "",
        &[("Испорченные и заменённые бюллетени", "3")],
    ),
    (
        "Запись подсчёта: переносной избирательный ящик",
        "",
        &[
            ("Найдено бюллетеней", "12"),
            ("Отложено: неустановленной формы", "1"),
        ],
    ),
    (
        "Запись подсчёта: стационарные избирательные ящики",
        "Сосчитаны все листы из ящиков.",
        &[
            ("Найдено бюллетеней", "498"),
            ("Отложено: неустановленной формы", "2"),
        ],
    ),
    (
        "Стопки недействительных бюллетеней",
        "",
        &[
            ("Неустановленной формы", "2"),
            ("Без отметок", "4"),
            ("Иные недействительные", "3"),
        ],
    ),
    (
        "Стопки кандидатов",
        "В пачке 100 бюллетеней.",
        &[
            ("Namizəd Birinci", "2 × 100 + 60"),
            ("Namizəd İkinci", "150"),
            ("Namizəd Üçüncü", "71"),
            ("Namizəd Dördüncü", "20"),
        ],
    ),
];

fn documents(language: Language) -> Vec<HandoutDocument> {
    let documents = match language {
        Language::Az => DOCUMENTS_AZ,
        Language::En => DOCUMENTS_EN,
        Language::Ru => DOCUMENTS_RU,
    };
    let document = |(title, note, rows): Document| HandoutDocument {
        title: title.to_owned(),
        note: note.to_owned(),
        rows: rows
            .iter()
            .map(|(label, figure)| HandoutRow {
                label: (*label).to_owned(),
                figure: (*figure).to_owned(),
            })
            .collect(),
    };
    documents.into_iter().map(document).collect()
}

/// The evening's documents.
pub fn handout(language: Language) -> Handout {
    let ([title, subtitle], story, _) = texts(language);
    Handout {
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        story: story.map(str::to_owned).to_vec(),
        documents: documents(language),
    }
}

/// Its answer key: each figure of the documents once, with made-up item numbers.
pub fn answer_key(language: Language) -> AnswerKey {
    let ([title, subtitle], story, key) = texts(language);
    let article = match language {
        Language::Az => "Maddə",
        Language::En => "Article",
        Language::Ru => "ст.",
    };
    let documents = documents(language);
    let figures = documents
        .iter()
        .flat_map(|document| document.rows.iter().map(move |row| (document, row)));
    let rows = (1..)
        .zip(figures)
        .map(|(number, (document, row))| AnswerRow {
            no: format!("{number}a"),
            label: row.label.clone(),
            figure: row.figure.clone(),
            from: format!("{}: {}", document.title, row.label),
            law: format!("{article} 100.2.{number}"),
        });
    AnswerKey {
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        story: story.map(str::to_owned).to_vec(),
        rows: rows.collect(),
        key: vec![key.to_owned()],
    }
}
