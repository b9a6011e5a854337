//! What each part of a sheet is called in tagged PDF.

use crate::display::{Artifact, Content, Labels, Leaf, Level, Role};
use krilla::tagging::{
    Artifact as Decoration, ArtifactType, ContentTag, Identifier, ListNumbering, Node as TagNode,
    SpanTag, TableHeaderScope, Tag, TagGroup, TagKind,
};
use locale::Language;
use std::num::NonZeroU16;

pub(super) fn content_tag(content: &Content) -> ContentTag<'_> {
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

/// The leaf in the tree: what is read in its place stands in a span of its own, what leads
/// elsewhere with its link.
pub(super) fn leaf_node(leaf: &Leaf, drawn: Identifier, link: Option<Identifier>) -> TagNode {
    let mut node = TagNode::Leaf(drawn);
    if leaf.instead.is_some() || leaf.description.is_some() {
        let span = Tag::Span
            .with_actual_text(leaf.instead.clone())
            .with_alt_text(leaf.description.clone());
        node = TagNode::Group(TagGroup::with_children(span, vec![node]));
    }
    match link {
        None => node,
        Some(link) => TagNode::Group(TagGroup::with_children(Tag::Link, vec![node, link.into()])),
    }
}

pub(super) fn tag(role: &Role) -> TagKind {
    match role {
        Role::Part => Tag::Part.into(),
        Role::Title(text) => Tag::Hn(NonZeroU16::MIN, Some(text.clone())).into(),
        Role::Heading(level, text) => Tag::Hn(depth(*level), Some(text.clone())).into(),
        Role::Paragraph => Tag::P.into(),
        Role::Group => Tag::Div.into(),
        Role::List(Labels::Bullets) => Tag::L(ListNumbering::Disc).into(),
        Role::List(Labels::Numbers) => Tag::L(ListNumbering::Decimal).into(),
        Role::List(Labels::Letters) => Tag::L(ListNumbering::UpperAlpha).into(),
        Role::ListItem => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::ListBody => Tag::LBody.into(),
        Role::Contents => Tag::TOC.into(),
        Role::ContentsItem => Tag::TOCI.into(),
        Role::Reference => Tag::Reference.into(),
        Role::Figure(said) => Tag::Figure(Some(said.clone())).into(),
        Role::Caption => Tag::Caption.into(),
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
