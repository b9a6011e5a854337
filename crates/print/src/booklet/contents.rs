//! Lists of contents: number, name, leader, page.

use super::galley::{Galley, Kept};
use super::{Compositor, Entry, Measure};
use crate::PrintError;
use crate::block::{Block, count};
use crate::display::{Artifact, Branch, Grey, Leaf, Level, Mark, Role};
use crate::fonts::Face;
use crate::path::Segment;

/// Room for the number of the page.
const PAGE_MM: f32 = 10.0;
/// Leaders end before it.
const APART_MM: f32 = 2.0;

/// How the entries of a level are set.
#[derive(Clone, Copy)]
struct Row {
    face: Face,
    size_pt: f32,
    pitch: f32,
    /// Where the number begins.
    indent_mm: f32,
    /// How wide it is.
    number_mm: f32,
    above_mm: f32,
}

fn row(level: Level) -> Row {
    match level {
        Level::First => Row {
            face: Face::SemiBold,
            size_pt: 10.5,
            pitch: 1.3,
            indent_mm: 0.0,
            number_mm: 6.0,
            above_mm: 2.6,
        },
        Level::Second | Level::Third => Row {
            face: Face::Regular,
            size_pt: 10.0,
            pitch: 1.3,
            indent_mm: 6.0,
            number_mm: 10.0,
            above_mm: 0.0,
        },
    }
}

impl Compositor {
    pub(super) fn contents(
        &self,
        galley: &mut Galley,
        entries: &[Entry],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let has_numbers = entries.iter().any(|entry| !entry.number.is_empty());
        let has_chapters = entries.iter().any(|entry| entry.level == Level::First);
        let mut set = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let mut row = row(entry.level);
            if !has_numbers {
                row.number_mm = 0.0;
            }
            if !has_chapters {
                row.indent_mm = 0.0;
            }
            let (block, branch) = self.entry(entry, row, measure)?;
            let mut blocks = vec![block];
            if index > 0 && row.above_mm > 0.0 {
                galley.gap(row.above_mm);
            }
            // No page ends with an entry whose own entries stand on the next.
            let next = entries.get(index + 1);
            if next.is_some_and(|next| next.level > entry.level) {
                galley.lead(std::mem::take(&mut blocks), None);
            } else {
                galley.put(Kept::new(blocks));
            }
            set.push((entry.level, branch));
        }
        if !set.is_empty() {
            galley.tell([Role::Contents.of(nested(&set))]);
        }
        Ok(())
    }

    fn entry(
        &self,
        entry: &Entry,
        row: Row,
        measure: Measure,
    ) -> Result<(Block, Branch), PrintError> {
        let style = self.style(row.face, row.size_pt);
        let pitch_mm = style.size_mm * row.pitch;
        let baseline_mm = f32::midpoint(pitch_mm, style.capital_mm());
        let number_x_mm = measure.x_mm + row.indent_mm;
        let title_x_mm = number_x_mm + row.number_mm;
        let number = self.typesetter.line(&spaced(&entry.number), style)?;
        let page = self.typesetter.line(&entry.page, style)?;
        let widest_mm = measure.right_mm() - PAGE_MM - title_x_mm;
        let titles = self
            .typesetter
            .wrap(&spaced(&entry.title), style, widest_mm)?;
        let last_mm = baseline_mm + pitch_mm * count(titles.len().saturating_sub(1));
        let mut marks = vec![number.at(style, number_x_mm, baseline_mm)];
        for (index, line) in titles.iter().enumerate() {
            marks.push(line.at(style, title_x_mm, baseline_mm + pitch_mm * count(index)));
        }
        let page_x_mm = measure.right_mm() - page.width_mm(style);
        marks.push(page.at(style, page_x_mm, last_mm));
        let mut block = Block::gap(pitch_mm * count(titles.len().max(1)) + 0.5);
        let leaf = Leaf {
            leads_to: entry.to.clone(),
            ..self.leaf()
        };
        let told = block.tell(leaf, marks);
        let from_mm = title_x_mm + titles.last().map_or(0.0, |line| line.width_mm(style));
        let dots = leader(from_mm + APART_MM, page_x_mm - APART_MM, last_mm);
        block.decorate(Artifact::Layout, vec![dots]);
        Ok((block, Role::Reference.of(vec![told])))
    }
}

/// What is read before something else ends with a space.
fn spaced(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("{text} ")
    }
}

/// Fine dots that stand below each other in all entries.
fn leader(from_mm: f32, to_mm: f32, baseline_mm: f32) -> Mark {
    const STEP_MM: f32 = 1.8;
    const DOT_MM: f32 = 0.28;
    let mut segments = Vec::new();
    let mut x_mm = (from_mm / STEP_MM).ceil() * STEP_MM;
    while x_mm + DOT_MM <= to_mm {
        let above_mm = baseline_mm - DOT_MM;
        segments.extend([
            Segment::Move((x_mm, baseline_mm)),
            Segment::Line((x_mm + DOT_MM, baseline_mm)),
            Segment::Line((x_mm + DOT_MM, above_mm)),
            Segment::Line((x_mm, above_mm)),
            Segment::Close,
        ]);
        x_mm += STEP_MM;
    }
    Mark::Path {
        segments: segments.into(),
        fill: Grey::BLACK,
    }
}

/// The entries as a tree: each holds the deeper ones that follow it.
fn nested(entries: &[(Level, Branch)]) -> Vec<Branch> {
    let Some(highest) = entries.iter().map(|(level, _)| *level).min() else {
        return Vec::new();
    };
    let chunks = entries.chunk_by(|_, (next, _)| *next > highest);
    let item = |chunk: &[(Level, Branch)]| {
        let ((_, first), below) = chunk.split_first()?;
        let mut held = vec![first.clone()];
        if !below.is_empty() {
            held.push(Role::Contents.of(nested(below)));
        }
        Some(Role::ContentsItem.of(held))
    };
    chunks.filter_map(item).collect()
}
