//! What all pages share: the measures of A4, the foot, a line that is cut, and the practice mark.

use crate::PrintError;
use crate::block::{count, rule};
use crate::display::{Artifact, Content, Grey, Mark, Page, Piece};
use crate::fonts::Face;
use crate::paper::Frame;
use crate::path::{Segment, text_outline};
use crate::shape::{Line, Style, Typesetter};
use locale::Language;

/// A4.
pub(crate) const PAGE_MM: (f32, f32) = (210.0, 297.0);
/// Room for punch holes.
pub(crate) const LEFT_MM: f32 = 20.0;
pub(crate) const RIGHT_MM: f32 = 195.0;
/// Old printers reach no further out.
pub(crate) const TOP_MM: f32 = 13.0;
/// Where the body of later pages begins, below the running head.
pub(crate) const LATER_TOP_MM: f32 = 25.0;
pub(crate) const BOTTOM_MM: f32 = 273.5;
/// Where the line of a running head stands.
pub(crate) const HEAD_MM: f32 = TOP_MM + 4.4;
/// Thickness of the rules people write on, and of boxes.
pub(crate) const THIN_MM: f32 = 0.2;

/// The foot of a page, as ready texts.
pub(crate) struct Foot<'a> {
    /// Left, strong: the practice mark.
    pub(crate) notice: &'a str,
    /// Right, strong: which page of how many.
    pub(crate) numbered: &'a str,
    /// Below: by what the page is known once it has left its pile. What may be long stands last.
    pub(crate) origin: &'a str,
}

/// A style of that language; printers count sizes in points.
pub(crate) fn style(language: Language, face: Face, size_pt: f32) -> Style {
    Style {
        face,
        size_mm: size_pt * 25.4 / 72.0,
        language,
    }
}

/// A page of these pieces on that paper.
pub(crate) fn page(pieces: Vec<Piece>, frame: &Frame) -> Page {
    let (width_mm, height_mm) = frame.page_mm;
    Page {
        width_mm,
        height_mm,
        pieces,
    }
}

impl Typesetter {
    /// One line that ends with … where it would be too long.
    pub(crate) fn cut(&self, text: &str, style: Style, width_mm: f32) -> Result<Line, PrintError> {
        let whole = self.line(text, style)?;
        if whole.width_mm(style) <= width_mm {
            return Ok(whole);
        }
        let lines = self.wrap(text, style, width_mm - style.size_mm)?;
        let begin = lines.first().map_or("", |line| line.text.trim_end());
        self.line(&format!("{begin}…"), style)
    }

    /// The foot of a page below its rule.
    pub(crate) fn foot(
        &self,
        foot: &Foot,
        frame: &Frame,
        language: Language,
    ) -> Result<Piece, PrintError> {
        /// Below the body: the rule, the upper line, the lower line.
        const DOWN_MM: [f32; 3] = [4.0, 7.5, 10.5];
        const APART_MM: f32 = 5.0;
        let Frame {
            left_mm, right_mm, ..
        } = *frame;
        let [rule_mm, upper_mm, lower_mm] = DOWN_MM.map(|down_mm| frame.bottom_mm + down_mm);
        let strong = style(language, Face::SemiBold, frame.foot_pt);
        let plain = style(language, Face::Regular, frame.foot_pt);
        let numbered = self.line(foot.numbered, strong)?;
        let numbered_x_mm = right_mm - numbered.width_mm(strong);
        let notice = self.cut(foot.notice, strong, numbered_x_mm - left_mm - APART_MM)?;
        let origin = self.cut(foot.origin, plain, right_mm - left_mm)?;
        Ok(Piece {
            content: Content::Artifact(Artifact::Foot),
            marks: vec![
                rule(left_mm, right_mm, rule_mm, THIN_MM),
                notice.at(strong, left_mm, upper_mm),
                numbered.at(strong, numbered_x_mm, upper_mm),
                origin.at(plain, left_mm, lower_mm),
            ],
        })
    }

    /// The practice mark as outlines, so that it never mixes into the text: its two halves one
    /// below the other, rising from corner to corner.
    pub(crate) fn watermark(
        &self,
        text: &str,
        frame: &Frame,
        language: Language,
    ) -> Result<Piece, PrintError> {
        /// It runs from corner to corner, in letters no larger than that; on A4 this long and large.
        const LENGTH_MM: f32 = 250.0;
        const SIZE_MM: f32 = 27.0;
        let part = frame.page_mm.0 / PAGE_MM.0;
        let unit = Style {
            face: Face::Bold,
            size_mm: 1.0,
            language,
        };
        let lines = halves(text)
            .into_iter()
            .map(|half| self.line(half, unit))
            .collect::<Result<Vec<_>, _>>()?;
        let widest_em = lines.iter().map(|line| line.width_em).fold(1.0, f32::max);
        let size_mm = (LENGTH_MM / widest_em).min(SIZE_MM) * part;
        let mut segments: Vec<Segment> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let along_mm = -line.width_em * size_mm / 2.0;
            let down_mm = size_mm * (1.25 * (count(index) - count(lines.len() - 1) / 2.0) + 0.33);
            let outline = text_outline(line, unit.face, size_mm)?;
            segments.extend(outline.into_iter().map(|segment| {
                segment.mapped(|(x_mm, y_mm)| rising((x_mm + along_mm, y_mm + down_mm), frame))
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

/// The point turned about the middle of the page, as the diagonal rises.
fn rising((x_mm, y_mm): (f32, f32), frame: &Frame) -> (f32, f32) {
    let (width_mm, height_mm) = frame.page_mm;
    let diagonal_mm = width_mm.hypot(height_mm);
    let (cosine, sine) = (width_mm / diagonal_mm, height_mm / diagonal_mm);
    (
        width_mm / 2.0 + x_mm * cosine + y_mm * sine,
        height_mm / 2.0 - x_mm * sine + y_mm * cosine,
    )
}

fn halves(text: &str) -> Vec<&str> {
    match text.split_once(" – ") {
        Some((first, second)) => vec![first, second],
        None => vec![text],
    }
}
