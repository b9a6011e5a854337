//! What goes through the door of a printed sheet: its pages as they will be drawn.

use serde::Serialize;
use ts_rs::TS;

/// A sheet as it will be printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// Its title.
    pub title: String,
    /// Its pages.
    pub pages: Vec<PageView>,
}

/// One page, in millimetres.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageView {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// What is drawn, in order.
    pub marks: Vec<MarkView>,
}

/// One thing that is drawn, in millimetres from the upper left corner.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum MarkView {
    /// A run of text; `y` is its baseline.
    Text {
        /// Left edge.
        x: f32,
        /// Baseline.
        y: f32,
        /// Height of the type.
        size: f32,
        /// Which cut of the typeface.
        #[ts(type = "\"regular\" | \"semibold\" | \"bold\"")]
        font: &'static str,
        /// The text.
        text: String,
        /// Its width on paper.
        width: f32,
        /// Its colour.
        fill: String,
    },
    /// A box.
    Rect {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Its colour inside.
        fill: Option<String>,
        /// Its colour around.
        stroke: Option<String>,
        /// Thickness of its edge.
        line: f32,
    },
    /// A straight line.
    Line {
        /// Where it begins.
        x1: f32,
        /// Where it begins.
        y1: f32,
        /// Where it ends.
        x2: f32,
        /// Where it ends.
        y2: f32,
        /// Its colour.
        stroke: String,
        /// Its thickness.
        line: f32,
    },
    /// A filled outline.
    Path {
        /// The outline as SVG path data.
        d: String,
        /// Its colour.
        fill: String,
    },
}

/// Where a sheet was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedSheet {
    /// The file.
    pub path: String,
    /// Its folder.
    pub folder: String,
}
