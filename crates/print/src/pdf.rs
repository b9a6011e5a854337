//! Writes a display list as tagged PDF: PDF/A-2a for archives and PDF/UA-1 for screen readers.

mod tags;

use crate::PrintError;
use crate::display::{
    Artifact, Bookmark, Branch, Content, Day, Grey, Leaf, Mark, Node, Page, Piece, Sheet, Target,
    Text,
};
use crate::path::Segment;
use crate::shape::Glyph;
use krilla::annotation::{self, Annotation, LinkAnnotation};
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::graphic::Graphic;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Node as TagNode, TagGroup, TagTree};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use locale::Language;
use std::collections::BTreeMap;
use std::sync::Arc;
use tags::{content_tag, leaf_node, tag};

/// Points in a millimetre: PDF counts in points.
const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// Writes the sheet. The same sheet gives the same bytes.
///
/// # Errors
/// The writer refuses what it draws, for instance more pages than a file may have.
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, PrintError> {
    let mut binding = Binding::new(sheet.language, &sheet.title, sheet.made)?;
    binding.draw(sheet)?;
    for node in outline_nodes(&sheet.bookmarks, 0) {
        binding.outline.push_child(node);
    }
    binding.pdf()
}

/// One PDF of many sheets, of which each is written when it is added and need not be kept.
/// The same sheets give the same bytes.
pub struct Binding {
    language: Language,
    document: Document,
    press: Press,
    tags: TagTree,
    outline: Outline,
    metadata: Metadata,
    pages: usize,
}

impl Binding {
    /// A document without pages; a sheet of another language says so itself.
    ///
    /// # Errors
    /// As [`pdf`].
    pub fn new(language: Language, title: &str, made: Day) -> Result<Self, PrintError> {
        Ok(Self {
            language,
            document: Document::new_with(settings()?),
            press: Press::default(),
            tags: TagTree::new().with_lang(Some(language.code().to_owned())),
            outline: Outline::new(),
            metadata: metadata(language, title, made),
            pages: 0,
        })
    }

    /// Adds the pages of a sheet. Its first bookmark stands for it, the others beneath.
    ///
    /// # Errors
    /// As [`pdf`].
    pub fn add(&mut self, sheet: &Sheet) -> Result<(), PrintError> {
        let before = self.pages;
        self.draw(sheet)?;
        let mut nodes = outline_nodes(&sheet.bookmarks, before).into_iter();
        if let Some(mut first) = nodes.next() {
            nodes.for_each(|node| first.push_child(node));
            self.outline.push_child(first);
        }
        Ok(())
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// As [`pdf`].
    pub fn pdf(self) -> Result<Vec<u8>, PrintError> {
        let mut document = self.document;
        document.set_tag_tree(self.tags);
        document.set_outline(self.outline);
        document.set_metadata(self.metadata);
        document
            .finish()
            .map_err(|error| PrintError::Writer(format!("{error:?}")))
    }

    fn draw(&mut self, sheet: &Sheet) -> Result<(), PrintError> {
        for page in &sheet.pages {
            self.press.draw_page(&mut self.document, page, self.pages)?;
        }
        self.pages += sheet.pages.len();
        let other = (sheet.language != self.language).then(|| sheet.language.code().to_owned());
        for node in &sheet.tree {
            let mut group = self.press.group(node)?;
            if other.is_some() {
                group.tag.set_lang(other.clone());
            }
            self.tags.push(group);
        }
        Ok(())
    }
}

fn settings() -> Result<SerializeSettings, PrintError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PrintError::Writer(format!("{error:?}")))?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

fn metadata(language: Language, title: &str, (year, month, day): Day) -> Metadata {
    let date = DateTime::new(u16::try_from(year).unwrap_or_default())
        .month(u8::try_from(month).unwrap_or_default())
        .day(u8::try_from(day).unwrap_or_default());
    Metadata::new()
        .title(title.to_owned())
        .language(language.code().to_owned())
        .creation_date(date)
}

/// Places to jump to, after so many pages of other sheets; deeper ones stand under the one before.
fn outline_nodes(bookmarks: &[Bookmark], before: usize) -> Vec<OutlineNode> {
    let Some(highest) = bookmarks.iter().map(|bookmark| bookmark.level).min() else {
        return Vec::new();
    };
    let chunks = bookmarks.chunk_by(|_, next| next.level > highest);
    let node = |chunk: &[Bookmark]| {
        let (first, under) = chunk.split_first()?;
        let mut node = outline_node(first, before);
        for deeper in outline_nodes(under, before) {
            node.push_child(deeper);
        }
        Some(node)
    };
    chunks.filter_map(node).collect()
}

fn outline_node(bookmark: &Bookmark, before: usize) -> OutlineNode {
    let place = point((0.0, bookmark.y_mm));
    let target = XyzDestination::new(before + bookmark.page, place);
    OutlineNode::new(bookmark.title.clone(), target)
}

/// What is known while the pages are written.
#[derive(Default)]
struct Press {
    leaves: BTreeMap<usize, TagNode>,
    /// Outlines that more than one page shows, written once.
    shared: Vec<(Arc<[Segment]>, Graphic)>,
}

impl Press {
    /// Draws a page after so many pages of other sheets.
    fn draw_page(
        &mut self,
        document: &mut Document,
        page: &Page,
        before: usize,
    ) -> Result<(), PrintError> {
        let (width, height) = (
            page.width_mm * POINTS_PER_MM,
            page.height_mm * POINTS_PER_MM,
        );
        let size = PageSettings::from_wh(width, height)
            .ok_or_else(|| PrintError::Writer(format!("no page is {width} by {height}")))?;
        let mut paper = document.start_page_with(size);
        let mut surface = paper.surface();
        let mut told = Vec::new();
        for piece in &page.pieces {
            let identifier = surface.start_tagged(content_tag(&piece.content));
            let drawn = self.draw_piece(&mut surface, piece);
            surface.end_tagged();
            drawn?;
            if let Content::Leaf(leaf) = &piece.content {
                told.push((leaf, &piece.marks, identifier));
            }
        }
        surface.finish();
        for (leaf, marks, identifier) in told {
            let target = leaf.leads_to.as_ref();
            let link = target.and_then(|target| link(marks, target, before));
            let link = link.map(|link| paper.add_tagged_annotation(link));
            self.leaves
                .insert(leaf.id, leaf_node(leaf, identifier, link));
        }
        paper.finish();
        Ok(())
    }

    fn draw_piece(&mut self, surface: &mut Surface<'_>, piece: &Piece) -> Result<(), PrintError> {
        if let Content::Leaf(Leaf {
            instead: Some(text),
            ..
        }) = &piece.content
        {
            return draw_as_one(surface, &piece.marks, text);
        }
        let shared = matches!(piece.content, Content::Artifact(Artifact::Watermark));
        (piece.marks.iter()).try_for_each(|mark| match mark {
            Mark::Path { segments, fill } if shared => {
                let graphic = self.graphic(surface, segments, *fill);
                surface.draw_graphic(graphic);
                Ok(())
            }
            mark => draw(surface, mark),
        })
    }

    fn graphic(
        &mut self,
        surface: &mut Surface<'_>,
        segments: &Arc<[Segment]>,
        fill: Grey,
    ) -> Graphic {
        let known = self.shared.iter().find(|(drawn, _)| drawn == segments);
        if let Some((_, graphic)) = known {
            return graphic.clone();
        }
        let mut builder = surface.stream_builder();
        let mut inner = builder.surface();
        draw_path(&mut inner, outline_path(segments), Some(fill), 0.0);
        inner.finish();
        let graphic = Graphic::new(builder.finish(), false);
        self.shared.push((Arc::clone(segments), graphic.clone()));
        graphic
    }

    fn group(&mut self, node: &Node) -> Result<TagGroup, PrintError> {
        let mut group = TagGroup::new(tag(&node.role));
        for child in &node.children {
            match child {
                Branch::Node(node) => group.push(self.group(node)?),
                Branch::Leaf(id) => {
                    group.push(self.leaves.remove(id).ok_or_else(|| {
                        PrintError::Writer(format!("leaf {id} is drawn nowhere or told twice"))
                    })?);
                }
            }
        }
        Ok(group)
    }
}

fn draw(surface: &mut Surface<'_>, mark: &Mark) -> Result<(), PrintError> {
    match mark {
        Mark::Text(text) => return draw_text(surface, text),
        Mark::Rect {
            x_mm,
            y_mm,
            width_mm,
            height_mm,
            fill,
            line_mm,
        } => {
            let [x, y, width, height] =
                [*x_mm, *y_mm, *width_mm, *height_mm].map(|measure| measure * POINTS_PER_MM);
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(x, y, width, height) {
                path.push_rect(rect);
            }
            draw_path(surface, path, *fill, *line_mm);
        }
        Mark::Line {
            from_mm,
            to_mm,
            line_mm,
        } => {
            let (from, to) = (point(*from_mm), point(*to_mm));
            let mut path = PathBuilder::new();
            path.move_to(from.x, from.y);
            path.line_to(to.x, to.y);
            draw_path(surface, path, None, *line_mm);
        }
        Mark::Path { segments, fill } => {
            draw_path(surface, outline_path(segments), Some(*fill), 0.0);
        }
    }
    Ok(())
}

/// The area of what leads elsewhere, and where it leads.
fn link(marks: &[Mark], target: &Target, before: usize) -> Option<Annotation> {
    let edges = marks.iter().filter_map(Mark::edges_mm);
    let [left, top, right, bottom] = edges.reduce(|one, other| {
        let [x1, y1, x2, y2] = one;
        let [left, top, right, bottom] = other;
        [x1.min(left), y1.min(top), x2.max(right), y2.max(bottom)]
    })?;
    let (from, to) = (point((left, top)), point((right, bottom)));
    let area = Rect::from_ltrb(from.x, from.y, to.x, to.y)?;
    let place = XyzDestination::new(before + target.page, point((0.0, target.y_mm)));
    let link = LinkAnnotation::new(
        area,
        annotation::Target::Destination(Destination::Xyz(place)),
    );
    Some(Annotation::new_link(link, Some(target.says.clone())))
}

fn draw_text(surface: &mut Surface<'_>, text: &Text) -> Result<(), PrintError> {
    let font = text.face.font()?;
    let glyphs: Vec<KrillaGlyph> = text.glyphs.iter().map(writer_glyph).collect();
    surface.set_fill(Some(fill_of(Grey::BLACK)));
    surface.set_stroke(None);
    surface.draw_glyphs(
        point((text.x_mm, text.baseline_mm)),
        &glyphs,
        font.writer.clone(),
        &text.text,
        text.size_mm * POINTS_PER_MM,
        false,
    );
    Ok(())
}

fn writer_glyph(glyph: &Glyph) -> KrillaGlyph {
    let (across, up) = glyph.offset_em;
    KrillaGlyph::new(
        GlyphId::new(u32::from(glyph.id)),
        glyph.advance_em,
        across,
        up,
        0.0,
        glyph.range.clone(),
        None,
    )
}

/// Draws the digits of a figure, each where its box is, as one run that stands for one text: the
/// writer then says so inside the run, where extraction looks for it.
fn draw_as_one(surface: &mut Surface<'_>, marks: &[Mark], text: &str) -> Result<(), PrintError> {
    let digits: Vec<&Text> = marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text(digit) => Some(digit),
            _ => None,
        })
        .collect();
    let Some(first) = digits.first() else {
        return Ok(());
    };
    let mut glyphs = Vec::new();
    for (index, digit) in digits.iter().enumerate() {
        let next = digits.get(index + 1);
        let to_next_mm = next.map_or(digit.width_mm, |next| next.x_mm - digit.x_mm);
        glyphs.extend(digit.glyphs.iter().map(|glyph| Glyph {
            range: 0..text.len(),
            advance_em: to_next_mm / digit.size_mm,
            ..glyph.clone()
        }));
    }
    let figure = Text {
        text: text.to_owned(),
        glyphs,
        ..(*first).clone()
    };
    draw_text(surface, &figure)
}

fn draw_path(surface: &mut Surface<'_>, path: PathBuilder, fill: Option<Grey>, line_mm: f32) {
    surface.set_fill(fill.map(fill_of));
    surface.set_stroke((line_mm > 0.0).then(|| Stroke {
        paint: luma::Color::black().into(),
        width: line_mm * POINTS_PER_MM,
        ..Stroke::default()
    }));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn fill_of(Grey(shade): Grey) -> Fill {
    Fill {
        paint: luma::Color::new(shade).into(),
        ..Fill::default()
    }
}

fn outline_path(segments: &[Segment]) -> PathBuilder {
    let mut path = PathBuilder::new();
    for segment in segments {
        match *segment {
            Segment::Move(to) => path.move_to(point(to).x, point(to).y),
            Segment::Line(to) => path.line_to(point(to).x, point(to).y),
            Segment::Quad(control, to) => {
                let [control, to] = [control, to].map(point);
                path.quad_to(control.x, control.y, to.x, to.y);
            }
            Segment::Cubic(first, second, to) => {
                let [first, second, to] = [first, second, to].map(point);
                path.cubic_to(first.x, first.y, second.x, second.y, to.x, to.y);
            }
            Segment::Close => path.close(),
        }
    }
    path
}

/// To a hundredth of a point, finer than any printer: the digits beyond it are most of what an
/// outline would write.
fn point((x_mm, y_mm): (f32, f32)) -> Point {
    let [x, y] = [x_mm, y_mm].map(|measure| (measure * POINTS_PER_MM * 100.0).round() / 100.0);
    Point::from_xy(x, y)
}
