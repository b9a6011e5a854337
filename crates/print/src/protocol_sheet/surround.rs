//! What stands around the text of each page: head, foot and the box that names the copy.

use super::{ProtocolSheet, Setting, check_code, written};
use crate::PrintError;
use crate::display::{Artifact, Content, Grey, Mark, Piece};
use crate::fonts::Face;
use crate::page::{Foot, HEAD_MM, LEFT_MM, RIGHT_MM, TOP_MM};
use crate::paper::Paper;

impl Setting<'_> {
    /// Head and foot of one page; the first page's head is part of its text.
    pub(super) fn surround(
        &self,
        copy: u8,
        page: usize,
        pages: usize,
    ) -> Result<Vec<Piece>, PrintError> {
        let words = self.sheet.words;
        let numbers = [("page", page.into()), ("pages", pages.into())];
        let foot = Foot {
            notice: &self.say("training-copy"),
            numbered: &words.say_with("print-page", &numbers),
            origin: &origin(self.sheet),
        };
        let mut pieces =
            vec![(self.typesetter).foot(&foot, &Paper::A4.frame(), words.language())?];
        if page > 1 {
            pieces.push(Piece {
                content: Content::Artifact(Artifact::Head),
                marks: self.running_head(copy)?,
            });
        }
        Ok(pieces)
    }

    /// The box in the top right corner that says which copy this is.
    pub(super) fn copy_box(&self, copy: u8) -> Result<(Mark, Mark), PrintError> {
        const HEIGHT_MM: f32 = 6.6;
        const PADDING_MM: f32 = 3.0;
        let style = self.style(Face::SemiBold, 9.0);
        let line = self
            .typesetter
            .line(&self.say(&format!("print-copy-{copy}")), style)?;
        let width_mm = line.width_mm(style) + 2.0 * PADDING_MM;
        let frame = Mark::Rect {
            x_mm: RIGHT_MM - width_mm,
            y_mm: TOP_MM,
            width_mm,
            height_mm: HEIGHT_MM,
            fill: Some(Grey::WHITE),
            line_mm: 0.3,
        };
        let baseline_mm = TOP_MM + f32::midpoint(HEIGHT_MM, style.capital_mm());
        let text = line.at(style, RIGHT_MM - width_mm + PADDING_MM, baseline_mm);
        Ok((frame, text))
    }

    fn running_head(&self, copy: u8) -> Result<Vec<Mark>, PrintError> {
        let style = self.style(Face::Regular, 9.0);
        let title = self.typesetter.cut(&self.title(), style, 105.0)?;
        let (frame, text) = self.copy_box(copy)?;
        Ok(vec![title.at(style, LEFT_MM, HEAD_MM), frame, text])
    }
}

/// By what a page is known once it has left its pile; what may be long stands last.
pub(crate) fn origin(sheet: &ProtocolSheet) -> String {
    let form = format!("{} {}", sheet.form.id, sheet.form.version);
    let mut parts = vec![sheet.words.say_with("print-form", &[("form", form.into())])];
    if !sheet.blank {
        let code = [("code", check_code(sheet).into())];
        parts.push(sheet.words.say_with("print-check-code", &code));
    }
    if let Some(precinct) = written(sheet, &sheet.header.precinct) {
        let precinct = [("precinct", precinct.into())];
        parts.push(sheet.words.say_with("print-precinct-of-page", &precinct));
    }
    parts.join("  ·  ")
}
