//! What all pages share: their measures, the foot, a line that is cut, and the practice mark.

use crate::PrintError;
use crate::block::{count, rule};
use crate::display::{Artifact, Content, Grey, Mark, Page, Piece};
use crate::fonts::Face;
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

/// A page of these pieces.
pub(crate) fn page(pieces: Vec<Piece>) -> Page {
    let (width_mm, height_mm) = PAGE_MM;
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
    pub(crate) fn foot(&self, foot: &Foot, language: Language) -> Result<Piece, PrintError> {
        const RULE_MM: f32 = 277.5;
        const UPPER_MM: f32 = 281.0;
        const LOWER_MM: f32 = 284.0;
        const APART_MM: f32 = 5.0;
        let strong = style(language, Face::SemiBold, 8.0);
        let plain = style(language, Face::Regular, 8.0);
        let numbered = self.line(foot.numbered, strong)?;
        let numbered_x_mm = RIGHT_MM - numbered.width_mm(strong);
        let notice = self.cut(foot.notice, strong, numbered_x_mm - LEFT_MM - APART_MM)?;
        let origin = self.cut(foot.origin, plain, RIGHT_MM - LEFT_MM)?;
        Ok(Piece {
            content: Content::Artifact(Artifact::Foot),
            marks: vec![
                rule(LEFT_MM, RIGHT_MM, RULE_MM, THIN_MM),
                notice.at(strong, LEFT_MM, UPPER_MM),
                numbered.at(strong, numbered_x_mm, UPPER_MM),
                origin.at(plain, LEFT_MM, LOWER_MM),
            ],
        })
    }

    /// The practice mark as outlines, so that it never mixes into the text: its two halves one
    /// below the other, rising from corner to corner.
    pub(crate) fn watermark(&self, text: &str, language: Language) -> Result<Piece, PrintError> {
        /// It runs from corner to corner, in letters no larger than that.
        const LENGTH_MM: f32 = 250.0;
        const SIZE_MM: f32 = 27.0;
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
        let size_mm = (LENGTH_MM / widest_em).min(SIZE_MM);
        let mut segments: Vec<Segment> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let along_mm = -line.width_em * size_mm / 2.0;
            let down_mm = size_mm * (1.25 * (count(index) - count(lines.len() - 1) / 2.0) + 0.33);
            let outline = text_outline(line, unit.face, size_mm)?;
            segments.extend(outline.into_iter().map(|segment| {
                segment.mapped(|(x_mm, y_mm)| rising((x_mm + along_mm, y_mm + down_mm)))
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
fn rising((x_mm, y_mm): (f32, f32)) -> (f32, f32) {
    let (width_mm, height_mm) = PAGE_MM;
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
