//! An evening is refused with every fault, and each with its place.

use exercise::{Evening, EveningError};
use protocol::Form;

const TEXT: &str = include_str!("content/a-quiet-village.toml");

/// What is written instead of what, and what is said then.
type Fault = ([&'static str; 2], &'static str);

const FAULTS: [Fault; 39] = [
    (["level = 1", "level = "], "line 4"),
    (["level = 1", "level = 1\nweather = \"rain\""], "weather"),
    (
        ["level = 1", "level = 6"],
        "level is 6; it must be from 1 to 5",
    ),
    (
        ["level = 1", "level = 1\nseats = 5"],
        "seats does not belong to this form",
    ),
    (
        ["level = 1", "level = 1\nquestions = 5"],
        "questions does not belong to this form",
    ),
    (
        ["form = \"presidential\"", "form = \"municipal\""],
        "seats is missing",
    ),
    (
        ["form = \"presidential\"", "form = \"referendum\""],
        "names does not belong to this form",
    ),
    (
        ["form = \"presidential\"", "form = \"referendum\""],
        "questions is missing",
    ),
    (["minutes = 15", "minutes = 0"], "minutes is 0"),
    (
        ["\"presidential\"", "\"mayoral\""],
        "form: there is no `mayoral`",
    ),
    (
        ["\"a-quiet-village\"", "\"A village\""],
        "id: `A village` is no phrase id",
    ),
    (
        ["\"voters-add-up\"", "\"voters-adds-up\""],
        "teaches: there is no `voters-adds-up`",
    ),
    (
        ["\"total-wrong\", \"voters-add-up\"", ""],
        "teaches is missing",
    ),
    (
        ["İkinci", "Birinci"],
        "names: `Namizəd Birinci` stands twice",
    ),
    (
        ["\"Namizəd İkinci\"", "\" \""],
        "a name in names is missing",
    ),
    (
        ["\"Namizəd Birinci\", ", ""],
        "names is 1; it must be from 2 to 30",
    ),
    (["precinct = \"5\"", ""], "header.precinct is missing"),
    (
        ["precinct = \"5\"", "precinct = \"5\"\nstreet = \"x\""],
        "header: there is no `street`",
    ),
    (
        ["id = \"first-count\"", "id = \"notes\""],
        "document: `notes` stands twice",
    ),
    (
        ["\"form\", figure = 1", "\"cards\", figure = 1"],
        "document notes: `cards` stands twice",
    ),
    (
        ["entry = 2, figure = 268", "entry = 3, figure = 268"],
        "row pile of entry 3",
    ),
    (
        ["figure = 47", "bundles = 47"],
        "document voter-list, row pages: write either",
    ),
    (
        ["figure = 47", "figure = 10000000"],
        "document voter-list, row pages is 10000000",
    ),
    (["figure = 47", "figure = -1"], "line"),
    (
        ["voters-outside = \"notes.outside\"", ""],
        "answer.voters-outside is missing",
    ),
    (
        ["corners-cut = ", "corners-cutt = "],
        "answer: there is no `corners-cutt`",
    ),
    (
        ["corners-cut = ", "members = "],
        "answer.members does not belong to this form",
    ),
    (
        ["\"notes.unused\"", "\"notes.unusd\""],
        "answer.ballots-cancelled-unused: there is no `notes.unusd`",
    ),
    (
        ["pile.1\"", "pile.3\""],
        "answer.candidate-1: there is no `candidate-piles.pile.3`",
    ),
    (
        ["pile.1\"", "pile\""],
        "answer.candidate-1: there is no `candidate-piles.pile`",
    ),
    (["\"notes.unused\"", "\"434\""], "`434` is a number"),
    (
        ["\"notes.unused\"", "\"notes.unused notes.form\""],
        "where + or - belongs",
    ),
    (
        ["\"notes.unused\"", "\"notes.unused +\""],
        "a reference is missing",
    ),
    (["\"notes.unused\"", "\"\""], "a reference is missing"),
    (
        ["\"notes.unused\"", "\"notes.unused.x\""],
        "`notes.unused.x` is no reference",
    ),
    (
        ["\"notes.unused\"", "\"notes.none - notes.unused\""],
        "answer.ballots-cancelled-unused is -434",
    ),
    (
        ["\"notes.unmarked\"", "\"invalid-total\""],
        "answer.invalid-total is made of itself",
    ),
    (
        ["figure = 434", "figure = 435"],
        "raises [C05], the file says []",
    ),
    (
        ["minutes = 15", "minutes = 15\nraises = [\"C05\"]"],
        "raises [], the file says [C05]",
    ),
];

fn form(id: &str) -> Option<Form> {
    Form::parse(pack::form(id)?, pack::form).ok()
}

#[test]
fn every_fault_is_told_with_its_place() {
    assert_eq!(Evening::faults(TEXT, form), []);
    for ([from, to], expected) in FAULTS {
        assert!(TEXT.contains(from), "{from}");
        let text = TEXT.replacen(from, to, 1);
        let told = Evening::faults(&text, form);
        let told: Vec<String> = told.iter().map(EveningError::to_string).collect();
        let is_told = told.iter().any(|fault| fault.contains(expected));
        assert!(is_told, "{expected}: {told:?}");
        let first = Evening::parse(&text, form).unwrap_err().to_string();
        assert_eq!(told.first(), Some(&first));
    }
}
