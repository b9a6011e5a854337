//! Lines to cut along.

use crate::display::{Grey, Mark};
use crate::path::{Point, Segment};

const DASH_MM: f32 = 2.2;
const GAP_MM: f32 = 1.8;
const LINE_MM: f32 = 0.2;

/// A dashed line, level or upright. It begins and ends with half a dash, so that lines that meet
/// or cover each other do so with their dashes.
pub(crate) fn dashed((x1, y1): Point, (x2, y2): Point) -> Mark {
    let length_mm = (x2 - x1).hypot(y2 - y1);
    let (across, down) = ((x2 - x1) / length_mm, (y2 - y1) / length_mm);
    let whole = (length_mm / (DASH_MM + GAP_MM)).round().max(1.0);
    let period_mm = length_mm / whole;
    let half_mm = period_mm * DASH_MM / (DASH_MM + GAP_MM) / 2.0;
    let mut segments = Vec::new();
    let mut middle_mm = 0.0;
    while middle_mm < length_mm + half_mm {
        let from_mm = (middle_mm - half_mm).max(0.0);
        let to_mm = (middle_mm + half_mm).min(length_mm);
        let corner = |along_mm: f32, aside_mm: f32| {
            (
                x1 + across * along_mm - down * aside_mm,
                y1 + down * along_mm + across * aside_mm,
            )
        };
        let aside_mm = LINE_MM / 2.0;
        segments.extend([
            Segment::Move(corner(from_mm, -aside_mm)),
            Segment::Line(corner(to_mm, -aside_mm)),
            Segment::Line(corner(to_mm, aside_mm)),
            Segment::Line(corner(from_mm, aside_mm)),
            Segment::Close,
        ]);
        middle_mm += period_mm;
    }
    Mark::Path {
        segments: segments.into(),
        fill: Grey::BLACK,
    }
}
