//! Practice protocols as sheets: nobody and no precinct here exists.

use locale::{Language, Words};
use print::{Explained, Header, ProtocolSheet};
use protocol::{Cell, Entries, Figures, Form};

/// The lines of the practice protocol that agrees with itself, its candidates left out.
pub fn agreeing_lines() -> impl Iterator<Item = (&'static str, u32)> {
    let right: [(&str, u32); 21] = include!("../../../../fixtures/right-protocol.in");
    right.into_iter().take(17)
}

/// Everything a sheet borrows.
pub struct Practice {
    form: Form,
    cells: Vec<Cell>,
    words: Words,
    pub header: Header,
    pub figures: Figures,
    candidates: Vec<String>,
}

impl Practice {
    /// The agreeing protocol with four candidates.
    pub fn agreeing(language: Language) -> Self {
        let names = ["Birinci", "İkinci", "Üçüncü", "Dördüncü"];
        let names = names.map(|name| format!("Namizəd {name}"));
        Self::with_candidates(language, names.into_iter().zip([260, 150, 71, 20]))
    }

    /// The agreeing protocol with other candidates.
    pub fn with_candidates(
        language: Language,
        candidates: impl IntoIterator<Item = (String, u32)>,
    ) -> Self {
        let form = form("presidential");
        let (candidates, votes): (Vec<String>, Vec<u32>) = candidates.into_iter().unzip();
        let group = form.groups.first().unwrap().id.clone();
        let cells = form.cells(&Entries::of(&group, candidates.len()));
        let lines = agreeing_lines().map(|(cell, figure)| (cell.to_owned(), figure));
        let votes = votes
            .into_iter()
            .enumerate()
            .map(|(index, votes)| (format!("{group}-{}", index + 1), votes));
        Self {
            cells,
            words: words(language),
            header: header(),
            figures: lines.chain(votes).collect(),
            candidates,
            form,
        }
    }

    /// The same with made-up item numbers: the official ones stand in the form file alone.
    pub fn renumbered(mut self) -> Self {
        renumber(&mut self.form);
        let group = self.form.groups.first().unwrap().id.clone();
        self.cells = self.form.cells(&Entries::of(&group, self.candidates.len()));
        self
    }

    /// The sheet of it, filled, in one copy.
    pub fn sheet(&self) -> ProtocolSheet<'_> {
        ProtocolSheet {
            form: &self.form,
            cells: &self.cells,
            words: &self.words,
            header: self.header.clone(),
            figures: &self.figures,
            candidates: &self.candidates,
            explanations: Vec::new(),
            members: None,
            completed: Some(((2031, 2, 7), (22, 40))),
            disagreements: 0,
            blank: false,
            copies: 1,
            made: (2031, 2, 7),
        }
    }
}

/// Gives the numbered lines and groups of a form made-up numbers.
pub fn renumber(form: &mut Form) {
    let lines = form.lines.iter_mut().map(|line| &mut line.no);
    let groups = form.groups.iter_mut().map(|group| &mut group.no);
    let numbered = lines.chain(groups).filter(|no| !no.is_empty());
    for (letter, no) in ('A'..='Z').zip(numbered) {
        *no = letter.to_string();
    }
}

/// A form as it is built in.
pub fn form(id: &str) -> Form {
    Form::parse(pack::form(id).unwrap(), pack::form).unwrap()
}

/// An explanation as the wording gives it.
pub fn explained() -> Explained {
    Explained {
        title: "More ballots in the mobile box than requests".to_owned(),
        sum: "12 + 498 = 510 ≠ 501 + 9 − 2 = 508; 12 ≤ 13 ≥ 11".to_owned(),
        explanation: "One voter asked twice; the register shows both requests. ".repeat(4),
    }
}

/// The words of printed sheets in one language.
pub fn words(language: Language) -> Words {
    let files: Vec<(&str, &str)> = pack::words(language.code())
        .into_iter()
        .filter(|(name, _)| {
            let needed = [
                "/content.ftl",
                "/print.ftl",
                "/protocol.ftl",
                "/trace.ftl",
                "/walk-papers.ftl",
            ];
            needed.iter().any(|end| name.ends_with(end))
        })
        .collect();
    assert_eq!(files.len(), 5, "{language:?} lacks a word file");
    Words::new(language, &files).unwrap()
}

fn header() -> Header {
    Header {
        constituency: "126 saylı təlim seçki dairəsi".to_owned(),
        precinct: "8".to_owned(),
        address: "Nümunə küçəsi 49, 3 saylı tam orta məktəb".to_owned(),
        date: Some((2031, 2, 7)),
        series: "TN".to_owned(),
        number: "004512".to_owned(),
    }
}

/// The agreeing protocol with so many candidates.
pub fn many(language: Language, candidates: u32) -> Practice {
    let each = |index: u32| (format!("Namizəd Nümunəvi Sınaq oğlu {index}"), index * 37);
    Practice::with_candidates(language, (1..=candidates).map(each))
}

/// What people may type: endless words, letters of other scripts, signs that show nothing.
pub fn odd(language: Language) -> Practice {
    let names = [
        "Uzunadlı ".repeat(33),
        "ğ".repeat(300),
        "İki\tsətirli\nad \u{200b}\u{feff}\u{7} 漢字 🗳️ שלום e\u{301}i\u{307}".to_owned(),
        String::new(),
        "  ".to_owned(),
    ];
    let mut odd = Practice::with_candidates(language, names.into_iter().zip(1..));
    odd.figures.write("voters-list", 9_999_999);
    odd.figures.clear("valid-votes");
    odd.header.constituency = "Dairə ".repeat(40);
    odd.header.address = "Ünvan🏫".repeat(40);
    odd.header.precinct = "8/".repeat(60);
    odd
}

/// A message of the sheet's words.
pub fn say(sheet: &ProtocolSheet, id: &str) -> String {
    sheet.words.say(id)
}
