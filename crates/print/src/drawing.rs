//! Drawings: an SVG of flat shapes as outlines in shades of grey.

use crate::PrintError;
use crate::display::{Grey, Mark};
use crate::path::{Point, Segment};
use std::sync::Arc;
use usvg::tiny_skia_path::{Path, PathSegment, PathStroker, Transform};
use usvg::{Group, Node, Options, Paint, Tree};

/// A drawing whose colours have become greys, so that it can be read from any printer.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width and height in its own units.
    size: (f32, f32),
    /// Outlines in those units, back to front.
    shapes: Arc<[(Arc<[Segment]>, Grey)]>,
}

impl Drawing {
    /// Reads an SVG of flat shapes. Strokes become outlines too. Gradients, pictures and text in it
    /// are left out.
    ///
    /// # Errors
    /// The text is no SVG.
    pub fn read(name: &str, svg: &str) -> Result<Self, PrintError> {
        let tree = Tree::from_str(svg, &Options::default()).map_err(|error| {
            let name = name.to_owned();
            PrintError::Drawing(name, error.to_string())
        })?;
        let mut shapes = Vec::new();
        gather(tree.root(), &mut shapes);
        Ok(Self {
            size: (tree.size().width(), tree.size().height()),
            shapes: shapes.into(),
        })
    }

    /// How high it is when it is that wide.
    pub(crate) fn height_mm(&self, width_mm: f32) -> f32 {
        let (width, height) = self.size;
        width_mm * height / width
    }

    /// Its marks when its top left corner stands there and it is that wide.
    pub(crate) fn marks(&self, (x_mm, y_mm): Point, width_mm: f32) -> Vec<Mark> {
        let scale_mm = width_mm / self.size.0;
        let place = |(x, y): Point| (x_mm + x * scale_mm, y_mm + y * scale_mm);
        let mark = |(segments, fill): &(Arc<[Segment]>, Grey)| Mark::Path {
            segments: segments.iter().map(|each| each.mapped(place)).collect(),
            fill: *fill,
        };
        self.shapes.iter().map(mark).collect()
    }
}

fn gather(group: &Group, shapes: &mut Vec<(Arc<[Segment]>, Grey)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => gather(group, shapes),
            Node::Path(path) if path.is_visible() => {
                let place = path.abs_transform();
                let filled = path.fill().map(|fill| (fill.paint(), path.data().clone()));
                let stroked = path.stroke().and_then(|stroke| {
                    let scale = PathStroker::compute_resolution_scale(&place);
                    let pen = stroke.to_tiny_skia();
                    let dashed = pen.dash.as_ref();
                    let dashed = dashed.and_then(|dash| path.data().dash(dash, scale));
                    let line = dashed.as_ref().unwrap_or(path.data());
                    Some((stroke.paint(), line.stroke(&pen, scale)?))
                });
                for (paint, outline) in filled.into_iter().chain(stroked) {
                    shapes.extend(shape(paint, outline, place));
                }
            }
            Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
        }
    }
}

fn shape(paint: &Paint, outline: Path, place: Transform) -> Option<(Arc<[Segment]>, Grey)> {
    let Paint::Color(colour) = paint else {
        return None;
    };
    let outline = outline.transform(place)?;
    let segments = outline.segments().map(|segment| match segment {
        PathSegment::MoveTo(to) => Segment::Move((to.x, to.y)),
        PathSegment::LineTo(to) => Segment::Line((to.x, to.y)),
        PathSegment::QuadTo(control, to) => Segment::Quad((control.x, control.y), (to.x, to.y)),
        PathSegment::CubicTo(first, second, to) => {
            Segment::Cubic((first.x, first.y), (second.x, second.y), (to.x, to.y))
        }
        PathSegment::Close => Segment::Close,
    });
    let shade = Grey::of_colour(colour.red, colour.green, colour.blue);
    Some((segments.collect(), shade))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Drawing {
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" stroke-linecap="round">{body}</svg>"#
        );
        Drawing::read("sample", &svg).unwrap()
    }

    /// Left, top, right and bottom edge of each outline of a drawing set 80 mm wide.
    fn edges_mm(drawing: &Drawing) -> Vec<[f32; 4]> {
        let outlines = drawing.marks((100.0, 10.0), 80.0);
        let edges = outlines.iter().map(|mark| {
            let Mark::Path { segments, .. } = mark else {
                panic!("{mark:?}");
            };
            let points = segments.iter().filter_map(|segment| match *segment {
                Segment::Move(to)
                | Segment::Line(to)
                | Segment::Quad(_, to)
                | Segment::Cubic(_, _, to) => Some(to),
                Segment::Close => None,
            });
            points.fold([f32::MAX, f32::MAX, 0.0, 0.0], |edges, (x, y)| {
                let [left, top, right, bottom] = edges;
                [left.min(x), top.min(y), right.max(x), bottom.max(y)]
            })
        });
        edges.collect()
    }

    #[test]
    fn a_shape_stands_where_its_groups_put_it_in_the_size_asked_for() {
        let drawing = read(r#"<g transform="translate(10 5)"><path d="M0 0h20v10h-20z"/></g>"#);
        assert!((drawing.height_mm(80.0) - 40.0).abs() < 0.001);
        assert_eq!(edges_mm(&drawing), [[120.0, 20.0, 160.0, 40.0]]);
    }

    #[test]
    fn a_stroke_is_an_outline_as_wide_as_its_pen_and_each_dash_its_own() {
        let stroke = r##"<path fill="none" stroke="#fff" stroke-width="2" d="M10 10H30"/>"##;
        let [[left, top, right, bottom]] = edges_mm(&read(stroke))[..] else {
            panic!();
        };
        for (edge, expected) in [(left, 118.0), (top, 28.0), (right, 162.0), (bottom, 32.0)] {
            assert!((edge - expected).abs() < 0.05, "{edge}");
        }
        let dashed = stroke.replace("d=", r#"stroke-dasharray="2 8" d="#);
        let moves = |drawing: &Drawing| {
            let (segments, _) = &drawing.shapes[0];
            let begins = segments
                .iter()
                .filter(|each| matches!(each, Segment::Move(_)));
            begins.count()
        };
        assert!(moves(&read(&dashed)) >= 2);
        assert!(moves(&read(stroke)) < moves(&read(&dashed)));
    }

    #[test]
    fn what_is_no_svg_is_refused_with_its_name() {
        let refused = Drawing::read("boxes", "<svg");
        assert!(matches!(refused, Err(PrintError::Drawing(name, _)) if name == "boxes"));
    }
}
