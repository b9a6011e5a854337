//! Writes a display list as tagged PDF: PDF/A-2a for archives and PDF/UA-1 for screen readers.

use crate::PrintError;
use crate::display::{
    Artifact, Bookmark, Branch, Content, Day, Grey, Leaf, Level, Mark, Node, Page, Role, Sheet,
    Text,
};
use crate::path::Segment;
use crate::shape::Glyph;
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::graphic::Graphic;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact as Decoration, ArtifactType, ContentTag, Identifier, ListNumbering, Node as TagNode,
    SpanTag, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use locale::Language;
use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::sync::Arc;

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
            self.press.draw_page(&mut self.document, page)?;
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
    fn draw_page(&mut self, document: &mut Document, page: &Page) -> Result<(), PrintError> {
        let (width, height) = (
            page.width_mm * POINTS_PER_MM,
            page.height_mm * POINTS_PER_MM,
        );
        let size = PageSettings::from_wh(width, height)
            .ok_or_else(|| PrintError::Writer(format!("no page is {width} by {height}")))?;
        let mut leaf = document.start_page_with(size);
        let mut surface = leaf.surface();
        for piece in &page.pieces {
            let identifier = surface.start_tagged(content_tag(&piece.content));
            if let Content::Leaf(leaf) = &piece.content {
                self.leaves.insert(leaf.id, leaf_node(leaf, identifier));
            }
            let drawn = match &piece.content {
                Content::Leaf(Leaf {
                    instead: Some(text),
                    ..
                }) => draw_as_one(&mut surface, &piece.marks, text),
                _ => (piece.marks.iter()).try_for_each(|mark| self.draw(&mut surface, mark)),
            };
            surface.end_tagged();
            drawn?;
        }
        surface.finish();
        leaf.finish();
        Ok(())
    }

    fn draw(&mut self, surface: &mut Surface<'_>, mark: &Mark) -> Result<(), PrintError> {
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
                let graphic = self.graphic(surface, segments, *fill);
                surface.draw_graphic(graphic);
            }
        }
        Ok(())
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

fn content_tag(content: &Content) -> ContentTag<'_> {
    match content {
        Content::Artifact(artifact) => {
            ContentTag::Artifact(Decoration::with_kind(match artifact {
                Artifact::Head => ArtifactType::Header,
                Artifact::Foot => ArtifactType::Footer,
                Artifact::Watermark => ArtifactType::Watermark,
                Artifact::Layout => ArtifactType::Layout,
            }))
        }
        Content::Leaf(leaf) => ContentTag::Span(
            SpanTag::empty()
                .with_lang(leaf.language.map(Language::code))
                .with_alt_text(leaf.description.as_deref()),
        ),
    }
}

/// The leaf in the tree: what is read in its place stands in a span of its own.
fn leaf_node(leaf: &Leaf, identifier: Identifier) -> TagNode {
    if leaf.instead.is_none() && leaf.description.is_none() {
        return TagNode::Leaf(identifier);
    }
    let span = Tag::Span
        .with_actual_text(leaf.instead.clone())
        .with_alt_text(leaf.description.clone());
    TagNode::Group(TagGroup::with_children(span, vec![identifier.into()]))
}

fn tag(role: &Role) -> TagKind {
    match role {
        Role::Part => Tag::Part.into(),
        Role::Title(text) => Tag::Hn(NonZeroU16::MIN, Some(text.clone())).into(),
        Role::Heading(level, text) => Tag::Hn(depth(*level), Some(text.clone())).into(),
        Role::Paragraph => Tag::P.into(),
        Role::Group => Tag::Div.into(),
        Role::List { numbered: true } => Tag::L(ListNumbering::Decimal).into(),
        Role::List { numbered: false } => Tag::L(ListNumbering::Disc).into(),
        Role::ListItem => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::ListBody => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
    }
}

/// Headings begin below the title, which has the first depth.
fn depth(level: Level) -> NonZeroU16 {
    NonZeroU16::MIN.saturating_add(match level {
        Level::First => 1,
        Level::Second => 2,
        Level::Third => 3,
    })
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
