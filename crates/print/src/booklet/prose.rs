//! Titles, headings, paragraphs and lists.

use super::galley::{Galley, Kept};
use super::{Compositor, Measure, Passage, Prose};
use crate::PrintError;
use crate::block::{Block, rule, separate_lines};
use crate::display::{Artifact, Branch, Level, Role};
use crate::fonts::Face;
use crate::rich::RichLine;
use crate::shape::Style;

/// Longer lines lose the reader's eye.
const WIDEST_MM: f32 = 152.0;
/// How far the text of a list stands from its label.
const INDENT_MM: f32 = 6.0;

/// How a kind of text is set.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    pub(super) face: Face,
    pub(super) size_pt: f32,
    /// From line to line, as parts of the size.
    pub(super) pitch: f32,
}

const TITLE: Manner = manner(Face::Bold, 19.0, 1.16);
const SUBTITLE: Manner = manner(Face::Regular, 11.5, 1.3);
const BODY: Manner = manner(Face::Regular, 10.5, 1.34);
const SMALL: Manner = manner(Face::Regular, 8.5, 1.32);

const fn manner(face: Face, size_pt: f32, pitch: f32) -> Manner {
    Manner {
        face,
        size_pt,
        pitch,
    }
}

fn heading(level: Level) -> Manner {
    match level {
        Level::First => manner(Face::Bold, 14.0, 1.2),
        Level::Second => manner(Face::SemiBold, 11.5, 1.24),
        Level::Third => manner(Face::SemiBold, 10.5, 1.3),
    }
}

/// Room above a passage.
fn above_mm(passage: &Passage, after_heading: bool) -> f32 {
    match passage {
        Passage::Heading(Level::First, _) if after_heading => 4.0,
        Passage::Heading(Level::First, _) => 8.0,
        Passage::Heading(Level::Second, _) if after_heading => 2.5,
        Passage::Heading(Level::Second, _) => 6.0,
        Passage::Heading(Level::Third, _) => 4.0,
        Passage::Together(passages) => passages
            .first()
            .map_or(0.0, |first| above_mm(first, after_heading)),
        Passage::KeyBox(_) => 3.0,
        Passage::Table(_) | Passage::Cards(_) => 2.0,
        _ if after_heading => 1.2,
        Passage::Small(_) => 1.4,
        _ => 2.2,
    }
}

impl Compositor {
    /// Sets the passages below each other.
    pub(super) fn set(
        &self,
        galley: &mut Galley,
        passages: &[Passage],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let mut after_heading = false;
        for passage in passages {
            galley.gap(above_mm(passage, after_heading));
            self.passage(galley, passage, measure)?;
            after_heading = matches!(passage, Passage::Heading(..) | Passage::Title { .. });
        }
        Ok(())
    }

    fn passage(
        &self,
        galley: &mut Galley,
        passage: &Passage,
        measure: Measure,
    ) -> Result<(), PrintError> {
        match passage {
            Passage::Title { title, subtitle } => self.title(galley, title, subtitle, measure),
            Passage::Heading(level, text) => self.heading(galley, *level, text, measure),
            Passage::Paragraph(prose) => self.paragraph(galley, prose, BODY, measure),
            Passage::Small(prose) => self.paragraph(galley, prose, SMALL, measure),
            Passage::List { numbered, items } => self.list(galley, *numbered, items, measure),
            Passage::KeyBox(passages) => self.key_box(galley, passages, measure),
            Passage::Cards(cards) => self.cards(galley, cards, measure),
            Passage::Table(table) => self.table(galley, table, measure),
            Passage::Together(passages) => {
                let mut inner = Galley::default();
                self.set(&mut inner, passages, measure)?;
                let (kept, branches) = inner.into_kept();
                galley.put(kept);
                galley.tell(branches);
                Ok(())
            }
            Passage::PageBreak => {
                galley.turn();
                Ok(())
            }
        }
    }

    fn title(
        &self,
        galley: &mut Galley,
        title: &str,
        subtitle: &[String],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let (mut blocks, leaves) = self.lines(&Prose::from(title), TITLE, measure)?;
        galley.tell([Role::Title(title.to_owned()).of(leaves)]);
        blocks.push(Block::gap(1.6));
        for line in subtitle {
            let (lines, leaves) = self.lines(&Prose::from(line.as_str()), SUBTITLE, measure)?;
            if !leaves.is_empty() {
                galley.tell([Role::Paragraph.of(leaves)]);
            }
            blocks.extend(lines);
        }
        let mut below = Block::gap(4.5);
        let line = rule(measure.x_mm, measure.right_mm(), 3.0, 0.6);
        below.decorate(Artifact::Layout, vec![line]);
        blocks.push(below);
        galley.lead(blocks, None);
        Ok(())
    }

    fn heading(
        &self,
        galley: &mut Galley,
        level: Level,
        text: &str,
        measure: Measure,
    ) -> Result<(), PrintError> {
        let (blocks, leaves) = self.lines(&Prose::from(text), heading(level), measure)?;
        if leaves.is_empty() {
            return Ok(());
        }
        let level = self.next_level(level);
        galley.tell([Role::Heading(level, text.to_owned()).of(leaves)]);
        galley.lead(blocks, Some((level, text)));
        Ok(())
    }

    /// The level as a reader of the tree meets it: none may be left out on the way down.
    fn next_level(&self, level: Level) -> Level {
        let level = match self.level.get() {
            None => Level::First,
            Some(Level::First) => level.min(Level::Second),
            Some(_) => level,
        };
        self.level.set(Some(level));
        level
    }

    fn paragraph(
        &self,
        galley: &mut Galley,
        prose: &Prose,
        manner: Manner,
        measure: Measure,
    ) -> Result<(), PrintError> {
        let (blocks, leaves) = self.lines(prose, manner, measure)?;
        if leaves.is_empty() {
            return Ok(());
        }
        galley.tell([Role::Paragraph.of(leaves)]);
        for group in without_lone_lines(blocks) {
            galley.put(Kept::new(group));
        }
        Ok(())
    }

    fn list(
        &self,
        galley: &mut Galley,
        numbered: bool,
        items: &[Vec<Prose>],
        measure: Measure,
    ) -> Result<(), PrintError> {
        const BETWEEN_ITEMS_MM: f32 = 2.4;
        if items.is_empty() {
            return Ok(());
        }
        let mut branches = Vec::new();
        for (number, item) in (1..).zip(items) {
            let label = if numbered {
                format!("{number}. ")
            } else {
                "• ".to_owned()
            };
            if number > 1 {
                galley.gap(BETWEEN_ITEMS_MM);
            }
            let (kept, branch) = self.item(&label, item, measure)?;
            galley.put(kept);
            branches.push(branch);
        }
        galley.tell([Role::List { numbered }.of(branches)]);
        Ok(())
    }

    fn item(
        &self,
        label: &str,
        paragraphs: &[Prose],
        measure: Measure,
    ) -> Result<(Kept, Branch), PrintError> {
        const BETWEEN_MM: f32 = 0.6;
        let style = self.style(Face::SemiBold, BODY.size_pt);
        let mut first = Block::default();
        let line = self.typesetter.line(label, style)?;
        let mark = line.at(style, measure.x_mm, baseline_mm(style, BODY));
        let label = first.tell(self.leaves.next(), vec![mark]);
        let mut blocks = vec![first];
        let mut body = Vec::new();
        for prose in paragraphs {
            let (lines, leaves) = self.lines(prose, BODY, measure.inside(INDENT_MM, 0.0))?;
            if blocks.len() > 1 {
                blocks.push(Block::gap(BETWEEN_MM));
            }
            blocks.extend(lines);
            body.push(Role::Paragraph.of(leaves));
        }
        let (label, body) = (Role::Label.of(vec![label]), Role::ListBody.of(body));
        Ok((Kept::new(blocks), Role::ListItem.of(vec![label, body])))
    }

    /// The text as one block for each line, so that pages may break in it.
    fn lines(
        &self,
        prose: &Prose,
        manner: Manner,
        measure: Measure,
    ) -> Result<(Vec<Block>, Vec<Branch>), PrintError> {
        let style = self.style(manner.face, manner.size_pt);
        let width_mm = measure.width_mm.min(WIDEST_MM);
        let lines = self.wrapped(prose, style, width_mm)?;
        let marks = lines
            .iter()
            .map(|line| line.at(style, measure.x_mm, baseline_mm(style, manner)));
        Ok(separate_lines(marks, pitch_mm(style, manner), &self.leaves))
    }

    /// The text in lines no wider than that; what stands out does so in semi-bold.
    pub(super) fn wrapped(
        &self,
        prose: &Prose,
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<RichLine>, PrintError> {
        let runs = prose.0.iter().map(|run| {
            let face = if run.strong {
                Face::SemiBold
            } else {
                style.face
            };
            (run.text.as_str(), face)
        });
        self.typesetter.wrap_runs(runs, style, width_mm)
    }
}

fn pitch_mm(style: Style, manner: Manner) -> f32 {
    style.size_mm * manner.pitch
}

/// Capitals stand in the middle of their line.
fn baseline_mm(style: Style, manner: Manner) -> f32 {
    f32::midpoint(pitch_mm(style, manner), style.capital_mm())
}

/// The lines of a paragraph in groups that stay together: no page begins or ends with a lone line.
fn without_lone_lines(mut lines: Vec<Block>) -> Vec<Vec<Block>> {
    if lines.len() < 4 {
        return vec![lines];
    }
    let last = lines.split_off(lines.len() - 2);
    let rest = lines.split_off(2);
    let mut groups = vec![lines];
    groups.extend(rest.into_iter().map(|line| vec![line]));
    groups.push(last);
    groups
}
