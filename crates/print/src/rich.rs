//! Lines in which words of different weight follow each other.

use crate::PrintError;
use crate::display::Mark;
use crate::fonts::Face;
use crate::shape::{Line, Style, Typesetter, broken, is_break};

/// A line of text in more than one weight, not yet placed.
#[derive(Debug, Clone, Default)]
pub(crate) struct RichLine {
    /// Where each part begins, and in which face.
    parts: Vec<(f32, Face, Line)>,
    advance_em: f32,
}

impl RichLine {
    /// Without the space at its end.
    pub(crate) fn width_mm(&self, style: Style) -> f32 {
        let last = self.parts.last();
        last.map_or(0.0, |(x_em, _, line)| {
            x_em * style.size_mm + line.width_mm(style)
        })
    }

    /// The line as marks on the page, one for each weight.
    pub(crate) fn at(&self, style: Style, x_mm: f32, baseline_mm: f32) -> Vec<Mark> {
        let mark = |(x_em, face, line): &(f32, Face, Line)| {
            let style = Style {
                face: *face,
                ..style
            };
            line.at(style, x_mm + x_em * style.size_mm, baseline_mm)
        };
        self.parts.iter().map(mark).collect()
    }

    fn push(&mut self, word: &Line, face: Face) {
        match self.parts.last_mut() {
            Some((_, last, line)) if *last == face => line.push(word),
            _ => self.parts.push((self.advance_em, face, word.clone())),
        }
        self.advance_em += word.advance_em;
    }
}

impl Typesetter {
    /// Runs of one size in lines no wider than that, as [`Self::wrap`] does it for one run. The
    /// first run ends with the space before the second.
    pub(crate) fn wrap_runs<'t>(
        &self,
        runs: impl IntoIterator<Item = (&'t str, Face)>,
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<RichLine>, PrintError> {
        let widest_em = width_mm / style.size_mm;
        let mut lines: Vec<RichLine> = Vec::new();
        for (text, face) in runs {
            for word in text.split_inclusive(is_break) {
                let word = self.word(word, Style { face, ..style })?;
                if lines.is_empty() && word.width_em <= 0.0 {
                    continue;
                }
                for part in broken(&word, widest_em) {
                    let advance_em = lines.last().map_or(f32::INFINITY, |line| line.advance_em);
                    if advance_em + part.width_em > widest_em {
                        lines.push(RichLine::default());
                    }
                    if let Some(line) = lines.last_mut() {
                        line.push(&part, face);
                    }
                }
            }
        }
        Ok(lines)
    }
}
