//! The papers sheets are printed on, and where on them something may stand.

use crate::page::{BOTTOM_MM, LATER_TOP_MM, LEFT_MM, PAGE_MM, RIGHT_MM, TOP_MM};

/// A size of paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm, for folders.
    #[default]
    A4,
    /// 105 × 148 mm, for a pocket.
    A6,
}

/// Where the parts of a page stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) page_mm: (f32, f32),
    pub(crate) left_mm: f32,
    pub(crate) right_mm: f32,
    /// Where the body of the first page begins.
    pub(crate) top_mm: f32,
    /// Where the body of later pages begins, below the running head.
    pub(crate) later_top_mm: f32,
    pub(crate) bottom_mm: f32,
    /// The size of what stands at the foot.
    pub(crate) foot_pt: f32,
}

impl Paper {
    pub(crate) fn frame(self) -> Frame {
        match self {
            Self::A4 => Frame {
                page_mm: PAGE_MM,
                left_mm: LEFT_MM,
                right_mm: RIGHT_MM,
                top_mm: TOP_MM,
                later_top_mm: LATER_TOP_MM,
                bottom_mm: BOTTOM_MM,
                foot_pt: 8.0,
            },
            // Nobody punches a card, and it is cut from a larger paper or fed as it is.
            Self::A6 => Frame {
                page_mm: (105.0, 148.0),
                left_mm: 8.0,
                right_mm: 97.0,
                top_mm: 8.0,
                later_top_mm: 16.0,
                bottom_mm: 130.5,
                foot_pt: 6.0,
            },
        }
    }
}
