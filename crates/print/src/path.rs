//! Outlines: letters and circles as paths.

use crate::PrintError;
use crate::fonts::Face;
use crate::shape::Line;
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

/// A point on the page in millimetres.
pub type Point = (f32, f32);

/// A step of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Begins a contour.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A quadratic curve: control point, end.
    Quad(Point, Point),
    /// A cubic curve: two control points, end.
    Cubic(Point, Point, Point),
    /// Closes the contour.
    Close,
}

impl Segment {
    /// The segment with every point put elsewhere.
    pub(crate) fn mapped(self, place: impl Fn(Point) -> Point) -> Self {
        match self {
            Self::Move(to) => Self::Move(place(to)),
            Self::Line(to) => Self::Line(place(to)),
            Self::Quad(control, to) => Self::Quad(place(control), place(to)),
            Self::Cubic(first, second, to) => Self::Cubic(place(first), place(second), place(to)),
            Self::Close => Self::Close,
        }
    }
}

/// The outline as the `d` of an SVG path, in millimetres to two places.
#[must_use]
pub fn svg_path(segments: &[Segment]) -> String {
    let at = |(x, y): Point| format!("{x:.2} {y:.2}");
    segments
        .iter()
        .map(|segment| match *segment {
            Segment::Move(to) => format!("M{}", at(to)),
            Segment::Line(to) => format!("L{}", at(to)),
            Segment::Quad(control, to) => format!("Q{} {}", at(control), at(to)),
            Segment::Cubic(first, second, to) => {
                format!("C{} {} {}", at(first), at(second), at(to))
            }
            Segment::Close => "Z".to_owned(),
        })
        .collect()
}

/// The outlines of a line of text that begins at 0,0 on its baseline.
pub(crate) fn text_outline(
    line: &Line,
    face: Face,
    size_mm: f32,
) -> Result<Vec<Segment>, PrintError> {
    let font = face.font()?;
    let mut pen = Pen {
        scale_mm: size_mm / font.units_per_em,
        x_mm: 0.0,
        segments: Vec::new(),
    };
    for glyph in &line.glyphs {
        let advance_mm = glyph.advance_em * size_mm;
        font.shaper.outline_glyph(GlyphId(glyph.id), &mut pen);
        pen.x_mm += advance_mm;
    }
    Ok(pen.segments)
}

/// A ring of that thickness: the outer circle one way round, the inner the other.
pub(crate) fn ring((x, y): Point, radius_mm: f32, line_mm: f32) -> Vec<Segment> {
    let mut segments = circle((x, y), radius_mm, 1.0);
    segments.extend(circle((x, y), radius_mm - line_mm, -1.0));
    segments
}

/// A circle, one way round (1) or the other (-1).
pub(crate) fn circle((x, y): Point, radius_mm: f32, way: f32) -> Vec<Segment> {
    /// How far the control points of a quarter circle stand off.
    const KAPPA: f32 = 0.552_285;
    let at = |across: f32, down: f32| (x + across * radius_mm, y + way * down * radius_mm);
    vec![
        Segment::Move(at(1.0, 0.0)),
        Segment::Cubic(at(1.0, KAPPA), at(KAPPA, 1.0), at(0.0, 1.0)),
        Segment::Cubic(at(-KAPPA, 1.0), at(-1.0, KAPPA), at(-1.0, 0.0)),
        Segment::Cubic(at(-1.0, -KAPPA), at(-KAPPA, -1.0), at(0.0, -1.0)),
        Segment::Cubic(at(KAPPA, -1.0), at(1.0, -KAPPA), at(1.0, 0.0)),
        Segment::Close,
    ]
}

/// Collects glyph outlines; fonts count upwards, pages downwards.
struct Pen {
    scale_mm: f32,
    x_mm: f32,
    segments: Vec<Segment>,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> Point {
        (self.x_mm + x * self.scale_mm, -y * self.scale_mm)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Move(self.at(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.segments.push(Segment::Line(self.at(x, y)));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.segments
            .push(Segment::Quad(self.at(x1, y1), self.at(x, y)));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.segments.push(Segment::Cubic(
            self.at(x1, y1),
            self.at(x2, y2),
            self.at(x, y),
        ));
    }

    fn close(&mut self) {
        self.segments.push(Segment::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_is_written_as_an_svg_path() {
        let segments = [
            Segment::Move((1.0, 2.0)),
            Segment::Line((3.456, 2.0)),
            Segment::Quad((4.0, 5.0), (6.0, -7.0)),
            Segment::Cubic((1.0, 1.0), (2.0, 2.0), (3.0, 3.0)),
            Segment::Close,
        ];
        let expected = "M1.00 2.00L3.46 2.00Q4.00 5.00 6.00 -7.00C1.00 1.00 2.00 2.00 3.00 3.00Z";
        assert_eq!(svg_path(&segments), expected);
    }
}
