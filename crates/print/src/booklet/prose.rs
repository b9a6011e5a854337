//! Titles, headings, paragraphs and lists.

use super::blank::ruled_lines;
use super::galley::{Galley, Kept};
use super::{Compositor, Measure, Passage, Prose, Target};
use crate::PrintError;
use crate::block::{Block, rule, separate_lines};
use crate::display::{Artifact, Branch, Labels, Level, Mark, Role};
use crate::fonts::Face;
use crate::rich::{RichLine, Voice};
use crate::shape::{Line, Style};

/// Longer lines lose the reader's eye.
const WIDEST_MM: f32 = 152.0;
/// Where the text of a list begins; further where a label is longer.
const INDENT_MM: f32 = 6.0;
/// Between a label and its text, at least.
const AFTER_LABEL_MM: f32 = 1.4;

/// How a kind of text is set.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    pub(super) face: Face,
    pub(super) size_pt: f32,
    /// From line to line, as parts of the size.
    pub(super) pitch: f32,
}

pub(super) const TITLE: Manner = manner(Face::Bold, 19.0, 1.16);
pub(super) const SUBTITLE: Manner = manner(Face::Regular, 11.5, 1.3);
pub(super) const BODY: Manner = manner(Face::Regular, 10.5, 1.34);
pub(super) const SMALL: Manner = manner(Face::Regular, 8.5, 1.32);
/// The size of what stands back in a line, as a part of the others'.
const BACK: f32 = 0.8;

pub(super) const fn manner(face: Face, size_pt: f32, pitch: f32) -> Manner {
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
            match passage {
                Passage::Anchor(name) => galley.anchor(name),
                Passage::RunningHead(text) => galley.head(text),
                passage => {
                    galley.gap(self.above_mm(passage, after_heading));
                    self.passage(galley, passage, measure)?;
                    after_heading = is_heading(passage);
                }
            }
        }
        Ok(())
    }

    /// Room above a passage.
    fn above_mm(&self, passage: &Passage, after_heading: bool) -> f32 {
        match passage {
            Passage::Heading(level, _) => match (self.look(*level), after_heading) {
                (Level::First, false) => 8.0,
                (Level::Second, true) => 2.5,
                (Level::Second, false) => 6.0,
                (Level::First, true) | (Level::Third, _) => 4.0,
            },
            Passage::Together(passages) => match passages.first() {
                None => 0.0,
                // Notes at the end of something stand off from it.
                Some(Passage::Small(_)) => 4.0,
                Some(first) => self.above_mm(first, after_heading),
            },
            Passage::Leading(_, passage) => self.above_mm(passage, after_heading),
            Passage::KeyBox(_) | Passage::Picture { .. } => 3.0,
            Passage::Table(table) if table.has_head() && !after_heading => 3.4,
            Passage::Table(_) | Passage::Cards(_) => 2.0,
            _ if after_heading => 1.2,
            Passage::Small(_) => 1.4,
            _ => 2.2,
        }
    }

    /// As large as which level a heading is: below chapters one level higher than its own.
    fn look(&self, level: Level) -> Level {
        match level {
            Level::Second if self.has_chapters.get() => Level::First,
            Level::Third if self.has_chapters.get() => Level::Second,
            level => level,
        }
    }

    fn passage(
        &self,
        galley: &mut Galley,
        passage: &Passage,
        measure: Measure,
    ) -> Result<(), PrintError> {
        match passage {
            Passage::Title { title, subtitle } => self.title(galley, title, subtitle, measure),
            Passage::Cover(cover) => self.cover(galley, cover, measure),
            Passage::Chapter(title) => self.chapter(galley, title, measure),
            Passage::Heading(level, text) => self.heading(galley, *level, text, measure),
            Passage::Leading(target, passage) => self.leading(galley, target, passage, measure),
            Passage::Lead(prose) => self.lead(galley, prose, measure),
            Passage::Paragraph(prose) => self.paragraph(galley, prose, BODY, measure),
            Passage::Small(prose) => self.paragraph(galley, prose, SMALL, measure),
            Passage::List { labels, items } => self.list(galley, *labels, items, measure),
            Passage::Contents(entries) => self.contents(galley, entries, measure),
            Passage::Picture { drawing, caption } => {
                self.picture(galley, drawing, caption, measure)
            }
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
            Passage::OnePage {
                name,
                largest,
                passages,
            } => self.one_page(galley, (name, *largest), passages, measure),
            Passage::CutCards(cards) => self.cut_cards(galley, cards),
            Passage::Fields(labels) => self.fields(galley, labels, measure),
            Passage::Lines(lines) => {
                ruled_lines(galley, *lines, measure);
                Ok(())
            }
            // They take no room: they were met before.
            Passage::Anchor(_) | Passage::RunningHead(_) => Ok(()),
        }
    }

    fn leading(
        &self,
        galley: &mut Galley,
        target: &Target,
        passage: &Passage,
        measure: Measure,
    ) -> Result<(), PrintError> {
        let before = self.leads_to.replace(Some(target.clone()));
        let set = self.passage(galley, passage, measure);
        self.leads_to.replace(before);
        set
    }

    fn lead(&self, galley: &mut Galley, prose: &Prose, measure: Measure) -> Result<(), PrintError> {
        let (blocks, leaves) = self.lines(prose, SUBTITLE, measure)?;
        if !leaves.is_empty() {
            galley.tell([Role::Paragraph.of(leaves)]);
            galley.lead(blocks, None);
        }
        Ok(())
    }

    fn chapter(
        &self,
        galley: &mut Galley,
        title: &str,
        measure: Measure,
    ) -> Result<(), PrintError> {
        let (mut blocks, leaves) = self.lines(&Prose::from(title), TITLE, measure)?;
        if leaves.is_empty() {
            return Ok(());
        }
        self.has_chapters.set(true);
        self.level.set(Some(Level::First));
        galley.tell([Role::Heading(Level::First, title.to_owned()).of(leaves)]);
        blocks.push(underlined(measure));
        galley.lead(blocks, Some((Level::First, title)));
        Ok(())
    }

    fn title(
        &self,
        galley: &mut Galley,
        title: &str,
        subtitle: &[String],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let (mut blocks, leaves) = self.lines(&Prose::from(title), TITLE, measure)?;
        if !leaves.is_empty() {
            self.has_title.set(true);
            galley.tell([Role::Title(title.to_owned()).of(leaves)]);
        }
        blocks.push(Block::gap(1.6));
        for line in subtitle {
            let (lines, leaves) = self.lines(&Prose::from(line.as_str()), SUBTITLE, measure)?;
            if !leaves.is_empty() {
                galley.tell([Role::Paragraph.of(leaves)]);
            }
            blocks.extend(lines);
        }
        blocks.push(underlined(measure));
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
        let manner = heading(self.look(level));
        let (blocks, leaves) = self.lines(&Prose::from(text), manner, measure)?;
        if leaves.is_empty() {
            return Ok(());
        }
        let (level, role) = self.heading_role(level, text);
        galley.tell([role.of(leaves)]);
        galley.lead(blocks, Some((level, text)));
        Ok(())
    }

    /// What a heading is to a reader of the tree.
    pub(super) fn heading_role(&self, level: Level, text: &str) -> (Level, Role) {
        let level = self.next_level(level);
        let text = text.to_owned();
        if self.has_title.get() || level != Level::First {
            (level, Role::Heading(level, text))
        } else {
            (level, Role::Title(text))
        }
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
        kind: Labels,
        items: &[Vec<Passage>],
        measure: Measure,
    ) -> Result<(), PrintError> {
        const BETWEEN_ITEMS_MM: f32 = 2.4;
        if items.is_empty() {
            return Ok(());
        }
        let style = self.style(Face::SemiBold, BODY.size_pt);
        let labels = (1..=items.len()).zip('A'..).map(|(number, letter)| {
            let label = match kind {
                Labels::Bullets => "• ".to_owned(),
                Labels::Numbers => format!("{number}. "),
                Labels::Letters => format!("{letter}. "),
            };
            self.typesetter.line(&label, style)
        });
        let labels = labels.collect::<Result<Vec<Line>, _>>()?;
        let indent_mm = labels.iter().fold(INDENT_MM, |indent_mm, label| {
            indent_mm.max(label.width_mm(style) + AFTER_LABEL_MM)
        });
        let mut branches = Vec::new();
        for (label, item) in labels.iter().zip(items) {
            if !branches.is_empty() {
                galley.gap(BETWEEN_ITEMS_MM);
            }
            let mark = label.at(style, measure.x_mm, baseline_mm(style, BODY));
            let (kept, branch) = self.item(mark, item, measure.inside(indent_mm, 0.0))?;
            galley.put(kept);
            branches.push(branch);
        }
        galley.tell([Role::List(kind).of(branches)]);
        Ok(())
    }

    fn item(
        &self,
        label: Mark,
        passages: &[Passage],
        measure: Measure,
    ) -> Result<(Kept, Branch), PrintError> {
        const BETWEEN_MM: f32 = 0.6;
        const ABOVE_BOX_MM: f32 = 1.8;
        let mut first = Block::default();
        let label = first.tell(self.leaf(), vec![label]);
        let mut inner = Galley::default();
        for (index, passage) in passages.iter().enumerate() {
            if let Passage::Anchor(name) = passage {
                inner.anchor(name);
                continue;
            }
            if index > 0 {
                inner.gap(match passage {
                    Passage::KeyBox(_) => ABOVE_BOX_MM,
                    _ => BETWEEN_MM,
                });
            }
            self.passage(&mut inner, passage, measure)?;
        }
        let (body, branches) = inner.into_kept();
        let mut kept = Kept::new(vec![first]);
        kept.append(body);
        let (label, body) = (Role::Label.of(vec![label]), Role::ListBody.of(branches));
        Ok((kept, Role::ListItem.of(vec![label, body])))
    }

    /// The text as one block for each line, so that pages may break in it.
    pub(super) fn lines(
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
        Ok(separate_lines(marks, pitch_mm(style, manner), || {
            self.leaf()
        }))
    }

    /// The text in lines no wider than that; what stands out does so in semi-bold.
    pub(super) fn wrapped(
        &self,
        prose: &Prose,
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<RichLine>, PrintError> {
        let runs = prose.0.iter().map(|run| {
            let voice = Voice {
                face: if run.strong {
                    Face::SemiBold
                } else {
                    style.face
                },
                scale: if run.small { BACK } else { 1.0 },
            };
            (run.text.as_str(), voice)
        });
        self.typesetter.wrap_runs(runs, style, width_mm)
    }
}

fn is_heading(passage: &Passage) -> bool {
    matches!(
        passage,
        Passage::Heading(..) | Passage::Title { .. } | Passage::Chapter(_)
    )
}

/// The rule below a title.
fn underlined(measure: Measure) -> Block {
    let mut below = Block::gap(4.5);
    let line = rule(measure.x_mm, measure.right_mm(), 3.0, 0.6);
    below.decorate(Artifact::Layout, vec![line]);
    below
}

pub(super) fn pitch_mm(style: Style, manner: Manner) -> f32 {
    style.size_mm * manner.pitch
}

/// Capitals stand in the middle of their line.
pub(super) fn baseline_mm(style: Style, manner: Manner) -> f32 {
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
