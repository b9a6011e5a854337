//! A block of the guide as its screens show it.

use crate::guide_view::{BlockText, SpanView};
use content::{BlockWords, Kind, Span};

/// The id of a kind of block, as the screens know it.
pub fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Heading => "heading",
        Kind::Text => "text",
        Kind::Step => "step",
        Kind::Key => "key",
        Kind::SeeDo => "see-do",
        Kind::Table => "table",
        Kind::Picture => "picture",
        Kind::Link => "link",
    }
}

/// What a block says.
pub fn block_text(words: &BlockWords) -> BlockText {
    let spans = |run: &[Span]| run.iter().map(span_view).collect::<Vec<_>>();
    match words {
        BlockWords::Prose(paragraphs) => BlockText {
            paragraphs: paragraphs.iter().map(|run| spans(run)).collect(),
            rows: Vec::new(),
        },
        BlockWords::SeeDo(cases) => BlockText {
            paragraphs: Vec::new(),
            rows: cases
                .iter()
                .map(|case| vec![spans(&case.see), spans(&case.then)])
                .collect(),
        },
        BlockWords::Table(rows) => BlockText {
            paragraphs: Vec::new(),
            rows: rows
                .iter()
                .map(|row| row.iter().map(|cell| spans(cell)).collect())
                .collect(),
        },
    }
}

fn span_view(span: &Span) -> SpanView {
    SpanView {
        text: span.text().to_owned(),
        strong: matches!(span, Span::Strong(_)),
        term: match span {
            Span::Term { key, .. } => Some(key.clone()),
            _ => None,
        },
    }
}
