//! The way of the law when the mobile box holds more ballots than there were requests: the
//! commission's decision, the act with the members who went with the box, and all votes of the box
//! among the invalid ones (EC 106.2).

use crate::draft::Draft;
use crate::paper_view::MobileBoxView;
use locale::{Words, grouped};
use protocol::{Cell, Form};

/// The rule that fails when the box holds too many.
pub const RULE: &str = "mobile-ballots-within-requests";
/// What the act needs.
const FIELDS: [&str; 3] = ["mobile/decision", "mobile/time", "mobile/members"];

/// How far the commission is on the way; none where the box holds no more than there were requests.
pub fn mobile_box(form: &Form, draft: &Draft) -> Option<MobileBoxView> {
    let found = draft.figures.get("box-mobile")?;
    if found <= draft.figures.get("voters-outside")? {
        return None;
    }
    let invalid: Vec<Cell> = form
        .cells(&draft.entries(form))
        .into_iter()
        .filter(|cell| matches!(cell.line.as_str(), "invalid-other" | "question-invalid"))
        .collect();
    let text = |field: &str| draft.text(field).to_owned();
    let written = FIELDS.map(text);
    let is_complete = !written.iter().any(String::is_empty);
    let [decision, time, members] = written;
    Some(MobileBoxView {
        written: is_complete,
        votes_moved: invalid
            .iter()
            .all(|cell| draft.figures.get(&cell.id) >= Some(found)),
        invalid_cell: invalid
            .into_iter()
            .next()
            .map_or_else(String::new, |cell| cell.id),
        decision,
        time,
        members,
    })
}

/// Whether a field belongs to the way.
pub fn is_of_the_way(field: &str) -> bool {
    FIELDS.contains(&field)
}

/// The explanation that the written decision amounts to; empty while something of it is missing.
pub fn explanation(form: &Form, draft: &Draft, words: &Words) -> String {
    match mobile_box(form, draft) {
        Some(way) if way.written => words.say_with(
            "mobile-box-explanation",
            &[
                ("decision", way.decision.into()),
                ("time", way.time.into()),
                ("members", way.members.into()),
                (
                    "found",
                    grouped(draft.figures.get("box-mobile").map_or(0, i64::from)).into(),
                ),
            ],
        ),
        _ => String::new(),
    }
}
