//! Every control relation of a form on one or two pages, generated from the form.

use crate::PrintError;
use crate::booklet::{Booklet, Column, Passage, Prose, Table, booklet_pages};
use crate::display::{Day, Level, Sheet};
use crate::paper::Paper;
use locale::Words;
use protocol::{Difference, Evidence, Form, Rule, Severity};
use wording::{difference_sum, relation_words};

/// Lays out the list of all relations of a form. `words` are worded as the form prefers.
///
/// # Errors
/// As [`booklet_pages`].
pub fn relations_pages(form: &Form, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let list = List { form, words };
    let version = format!("{} {}", form.id, form.version);
    booklet_pages(&Booklet {
        language: words.language(),
        paper: Paper::A4,
        title: list.name(),
        made,
        notice: words.say("practice-only"),
        watermark: false,
        origin: words.say_with("print-form", &[("form", version.into())]),
        passages: list.passages(),
    })
}

/// What is said of one relation.
struct Row {
    is_advice: bool,
    control: String,
    holds: Vec<Prose>,
    severity: String,
    basis: String,
    law: Vec<String>,
}

struct List<'a> {
    form: &'a Form,
    words: &'a Words,
}

impl List<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn election(&self) -> String {
        self.say(&format!("election-{}", self.form.id))
    }

    fn name(&self) -> String {
        format!(
            "{} – {}",
            self.say("print-relations-title"),
            self.election()
        )
    }

    fn passages(&self) -> Vec<Passage> {
        let rules = self.form.rules.iter().map(|rule| self.row(rule));
        let shown = self.form.differences.iter().map(|shown| self.shown(shown));
        let mut rows: Vec<Row> = rules.chain(shown).collect();
        // Codes have two digits, so their letters put them into the order of the evening.
        rows.sort_by(|one, other| one.control.cmp(&other.control));
        let (advice, controls): (Vec<Row>, Vec<Row>) =
            rows.into_iter().partition(|row| row.is_advice);
        let title = Passage::Title {
            title: self.say("print-relations-title"),
            subtitle: vec![self.election()],
        };
        let mut passages = vec![
            title,
            self.heading("print-relations-controls"),
            self.table(controls, true),
            self.heading("print-relations-advice"),
            // Its heading says already who says so.
            self.table(advice, false),
        ];
        passages.extend(self.assumptions());
        passages.extend(self.legend());
        passages
    }

    fn heading(&self, id: &str) -> Passage {
        Passage::Heading(Level::First, self.say(id))
    }

    fn table(&self, rows: Vec<Row>, with_basis: bool) -> Passage {
        let column = |head: &str, width_mm: Option<f32>| Column {
            head: self.say(head),
            width_mm,
            ..Column::default()
        };
        let mut columns = vec![
            column("print-control", Some(10.0)),
            Column {
                names_row: true,
                ..column("print-must-hold", None)
            },
            // Where a column is left out this one keeps its place.
            column("print-if-not", Some(if with_basis { 25.0 } else { 62.0 })),
        ];
        columns.extend(with_basis.then(|| column("print-basis", Some(34.0))));
        columns.push(column("print-source", Some(21.0)));
        let cells = |row: Row| {
            let mut cells = vec![
                vec![Prose::strong(row.control)],
                row.holds,
                vec![row.severity.into()],
            ];
            cells.extend(with_basis.then(|| vec![row.basis.into()]));
            cells.push(row.law.into_iter().map(Prose::from).collect());
            cells
        };
        Passage::Table(Table {
            columns,
            rows: rows.into_iter().map(cells).collect(),
            small: true,
            ..Table::default()
        })
    }

    fn row(&self, rule: &Rule) -> Row {
        let said = relation_words(self.words, self.form, rule);
        let mut holds = vec![Prose::from(said.title)];
        holds.extend(said.relations.into_iter().map(Prose::strong));
        let beside = said.condition.into_iter().chain(said.each);
        holds.extend(beside.map(Prose::from));
        let assumptions = said.assumptions.join(", ");
        let basis = match assumptions.as_str() {
            "" => said.basis,
            assumptions => format!("{}: {assumptions}", said.basis),
        };
        Row {
            is_advice: rule.evidence == Evidence::Advice,
            control: said.control,
            holds,
            severity: said.severity,
            basis,
            law: said.law,
        }
    }

    /// An amount that is shown and never judged.
    fn shown(&self, difference: &Difference) -> Row {
        let title = self.say(&format!("difference-{}", difference.id));
        let sum = difference_sum(self.words, self.form, difference);
        Row {
            is_advice: false,
            control: difference.control.clone(),
            holds: vec![title.into(), Prose::strong(sum)],
            severity: self.say("print-shown-only"),
            basis: self.say("print-no-rule"),
            law: Vec::new(),
        }
    }

    fn assumptions(&self) -> Vec<Passage> {
        let mut ids: Vec<&String> = Vec::new();
        for rule in &self.form.rules {
            ids.extend(&rule.assumptions);
        }
        ids.sort();
        ids.dedup();
        let told = ids.into_iter().map(|id| {
            let text = self.say(&format!("assumption-{id}"));
            Passage::Small(Prose::labelled(&format!("{id}."), text))
        });
        let heading = self.heading("print-assumptions");
        std::iter::once(heading).chain(told).collect()
    }

    fn legend(&self) -> Vec<Passage> {
        let say = |part: &str| self.say(&format!("print-legend-{part}"));
        let brackets = format!("{} {}", say("items"), say("names"));
        let mut gravity = Prose::default();
        for severity in [Severity::Error, Severity::Explain, Severity::Note] {
            let label = self.say(&format!("severity-{}", severity.id()));
            let text = format!("{} ", say(severity.id()));
            gravity
                .0
                .extend(Prose::labelled(&format!("{label}:"), text).0);
        }
        vec![
            self.heading("print-legend"),
            Passage::Small(brackets.into()),
            Passage::Small(say("signs").into()),
            Passage::Small(gravity),
            Passage::Small(say("numbers").into()),
        ]
    }
}
