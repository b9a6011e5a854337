//! What stands around the text of each page: head, foot and the practice mark behind it.

use super::{LEFT_MM, PAGE_MM, RIGHT_MM, Setting, TOP_MM, check_code};
use crate::PrintError;
use crate::block::{count, rule};
use crate::display::{Artifact, Content, Grey, Mark, Piece};
use crate::fonts::Face;
use crate::path::{Segment, text_outline};
use crate::shape::{Line, Style};

const FOOT_RULE_MM: f32 = 277.5;
const FOOT_LINES_MM: [f32; 2] = [281.0, 284.0];
/// The mark runs from corner to corner, in letters no larger than that.
const MARK_LENGTH_MM: f32 = 250.0;
const MARK_SIZE_MM: f32 = 27.0;

impl Setting<'_> {
    /// Head and foot of one page; the first page's head is part of its text.
    pub(super) fn surround(
        &self,
        copy: u8,
        page: usize,
        pages: usize,
    ) -> Result<Vec<Piece>, PrintError> {
        let mut pieces = vec![Piece {
            content: Content::Artifact(Artifact::Foot),
            marks: self.foot(page, pages)?,
        }];
        if page > 1 {
            pieces.push(Piece {
                content: Content::Artifact(Artifact::Head),
                marks: self.running_head(copy)?,
            });
        }
        Ok(pieces)
    }

    /// The box in the top right corner that says which copy this is.
    pub(super) fn copy_box(&self, copy: u8) -> Result<(Mark, Mark), PrintError> {
        const HEIGHT_MM: f32 = 6.6;
        const PADDING_MM: f32 = 3.0;
        let style = self.style(Face::SemiBold, 9.0);
        let line = self
            .typesetter
            .line(&self.say(&format!("print-copy-{copy}")), style)?;
        let width_mm = line.width_mm(style) + 2.0 * PADDING_MM;
        let frame = Mark::Rect {
            x_mm: RIGHT_MM - width_mm,
            y_mm: TOP_MM,
            width_mm,
            height_mm: HEIGHT_MM,
            fill: Some(Grey::WHITE),
            line_mm: 0.3,
        };
        let baseline_mm = TOP_MM + f32::midpoint(HEIGHT_MM, style.capital_mm());
        let text = line.at(style, RIGHT_MM - width_mm + PADDING_MM, baseline_mm);
        Ok((frame, text))
    }

    fn running_head(&self, copy: u8) -> Result<Vec<Mark>, PrintError> {
        const BASELINE_MM: f32 = TOP_MM + 4.4;
        let style = self.style(Face::Regular, 9.0);
        let title = self.cut(&self.title(), style, 105.0)?;
        let (frame, text) = self.copy_box(copy)?;
        Ok(vec![title.at(style, LEFT_MM, BASELINE_MM), frame, text])
    }

    fn foot(&self, page: usize, pages: usize) -> Result<Vec<Mark>, PrintError> {
        let [upper_mm, lower_mm] = FOOT_LINES_MM;
        let strong = self.style(Face::SemiBold, 8.0);
        let plain = self.style(Face::Regular, 8.0);
        let practice = self.typesetter.line(&self.say("training-copy"), strong)?;
        let numbered = self.sheet.words.say_with(
            "print-page",
            &[("page", page.into()), ("pages", pages.into())],
        );
        let numbered = self.typesetter.line(&numbered, strong)?;
        let numbered_x_mm = RIGHT_MM - numbered.width_mm(strong);
        let origin = self.cut(&self.origin(), plain, RIGHT_MM - LEFT_MM)?;
        Ok(vec![
            rule(LEFT_MM, RIGHT_MM, FOOT_RULE_MM, 0.2),
            practice.at(strong, LEFT_MM, upper_mm),
            numbered.at(strong, numbered_x_mm, upper_mm),
            origin.at(plain, LEFT_MM, lower_mm),
        ])
    }

    /// By what the page is known once it has left its pile; what may be long stands last.
    fn origin(&self) -> String {
        let sheet = self.sheet;
        let form = format!("{} {}", sheet.form.id, sheet.form.version);
        let mut parts = vec![sheet.words.say_with("print-form", &[("form", form.into())])];
        if !sheet.blank {
            let code = [("code", check_code(sheet).into())];
            parts.push(sheet.words.say_with("print-check-code", &code));
        }
        if let Some(precinct) = self.written(&sheet.header.precinct) {
            let precinct = [("precinct", precinct.into())];
            parts.push(sheet.words.say_with("print-precinct-of-page", &precinct));
        }
        parts.join("  ·  ")
    }

    /// One line that ends with … where it would be too long.
    fn cut(&self, text: &str, style: Style, width_mm: f32) -> Result<Line, PrintError> {
        let whole = self.typesetter.line(text, style)?;
        if whole.width_mm(style) <= width_mm {
            return Ok(whole);
        }
        let lines = self
            .typesetter
            .wrap(text, style, width_mm - style.size_mm)?;
        let begin = lines.first().map_or("", |line| line.text.trim_end());
        self.typesetter.line(&format!("{begin}…"), style)
    }

    /// The practice mark as outlines, so that it never mixes into the text: its two halves one
    /// below the other, rising from corner to corner.
    pub(super) fn watermark(&self) -> Result<Piece, PrintError> {
        let text = self.say("training-copy");
        let unit = Style {
            size_mm: 1.0,
            ..self.style(Face::Bold, 1.0)
        };
        let lines = halves(&text)
            .into_iter()
            .map(|half| self.typesetter.line(half, unit))
            .collect::<Result<Vec<_>, _>>()?;
        let widest_em = lines.iter().map(|line| line.width_em).fold(1.0, f32::max);
        let size_mm = (MARK_LENGTH_MM / widest_em).min(MARK_SIZE_MM);
        let (width_mm, height_mm) = PAGE_MM;
        let diagonal_mm = width_mm.hypot(height_mm);
        let (cosine, sine) = (width_mm / diagonal_mm, height_mm / diagonal_mm);
        let mut segments: Vec<Segment> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let along_mm = -line.width_em * size_mm / 2.0;
            let down_mm = size_mm * (1.25 * (count(index) - count(lines.len() - 1) / 2.0) + 0.33);
            let outline = text_outline(line, unit.face, size_mm)?;
            segments.extend(outline.into_iter().map(|segment| {
                segment.mapped(|(x, y)| {
                    let (x, y) = (x + along_mm, y + down_mm);
                    (
                        width_mm / 2.0 + x * cosine + y * sine,
                        height_mm / 2.0 - x * sine + y * cosine,
                    )
                })
            }));
        }
        Ok(Piece {
            content: Content::Artifact(Artifact::Watermark),
            marks: vec![Mark::Path {
                segments: segments.into(),
                fill: Grey::WATERMARK,
            }],
        })
    }
}

fn halves(text: &str) -> Vec<&str> {
    match text.split_once(" – ") {
        Some((first, second)) => vec![first, second],
        None => vec![text],
    }
}
