//! Lines in which words of different weight and size follow each other.

use crate::PrintError;
use crate::display::Mark;
use crate::fonts::Face;
use crate::shape::{Line, Style, Typesetter, broken, is_break};
use std::rc::Rc;

/// How a run differs from the text it stands in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Voice {
    pub(crate) face: Face,
    /// Its size as a part of the size of the text.
    pub(crate) scale: f32,
}

impl Voice {
    /// As large as the text.
    pub(crate) fn of(face: Face) -> Self {
        Self { face, scale: 1.0 }
    }

    fn style(self, style: Style) -> Style {
        Style {
            face: self.face,
            size_mm: style.size_mm * self.scale,
            ..style
        }
    }
}

/// A line of text in more than one voice, not yet placed.
#[derive(Debug, Clone, Default)]
pub(crate) struct RichLine {
    /// Where each part begins, and its voice.
    parts: Vec<(f32, Voice, Line)>,
    advance_em: f32,
}

impl RichLine {
    /// Without the space at its end.
    pub(crate) fn width_mm(&self, style: Style) -> f32 {
        let last = self.parts.last();
        last.map_or(0.0, |(x_em, voice, line)| {
            x_em * style.size_mm + line.width_mm(voice.style(style))
        })
    }

    /// The line as marks on the page, one for each voice.
    pub(crate) fn at(&self, style: Style, x_mm: f32, baseline_mm: f32) -> Vec<Mark> {
        let mark = |(x_em, voice, line): &(f32, Voice, Line)| {
            line.at(voice.style(style), x_mm + x_em * style.size_mm, baseline_mm)
        };
        self.parts.iter().map(mark).collect()
    }

    fn push(&mut self, word: &Line, voice: Voice) {
        match self.parts.last_mut() {
            Some((_, last, line)) if *last == voice => line.push(word),
            _ => self.parts.push((self.advance_em, voice, word.clone())),
        }
        self.advance_em += word.advance_em * voice.scale;
    }
}

impl Typesetter {
    /// Runs in lines no wider than that, as [`Self::wrap`] does it for one run. The first run ends
    /// with the space before the second.
    pub(crate) fn wrap_runs<'t>(
        &self,
        runs: impl IntoIterator<Item = (&'t str, Voice)>,
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<RichLine>, PrintError> {
        let mut setting = Setting {
            widest_em: width_mm / style.size_mm,
            lines: Vec::new(),
            unit: Vec::new(),
        };
        for (text, voice) in runs {
            for word in text.split_inclusive(is_break) {
                let shaped = self.word(word, voice.style(style))?;
                if setting.is_empty() && shaped.width_em <= 0.0 {
                    continue;
                }
                setting.unit.push((shaped, voice));
                if word.ends_with(is_break) {
                    setting.place_unit();
                }
            }
        }
        setting.place_unit();
        Ok(setting.lines)
    }
}

/// Lines as they grow.
struct Setting {
    widest_em: f32,
    lines: Vec<RichLine>,
    /// What no space parts: a word, and the signs behind it in another voice.
    unit: Vec<(Rc<Line>, Voice)>,
}

impl Setting {
    fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.unit.is_empty()
    }

    /// Ends the unit: it goes on the line as a whole where a line can hold it.
    fn place_unit(&mut self) {
        let unit = std::mem::take(&mut self.unit);
        let mut width_em = 0.0;
        let mut advance_em = 0.0;
        for (word, voice) in &unit {
            width_em = advance_em + word.width_em * voice.scale;
            advance_em += word.advance_em * voice.scale;
        }
        if unit.is_empty() {
            return;
        }
        self.make_room(width_em);
        let fits = width_em <= self.widest_em;
        for (word, voice) in unit {
            for part in broken(&word, self.widest_em / voice.scale) {
                if !fits {
                    self.make_room(part.width_em * voice.scale);
                }
                if let Some(line) = self.lines.last_mut() {
                    line.push(&part, voice);
                }
            }
        }
    }

    /// Begins a line where the last has no room for that, unless it is empty.
    fn make_room(&mut self, width_em: f32) {
        let full =
            |line: &RichLine| !line.parts.is_empty() && line.advance_em + width_em > self.widest_em;
        if self.lines.last().is_none_or(full) {
            self.lines.push(RichLine::default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Language;

    #[test]
    fn a_sign_behind_a_strong_word_is_never_parted_from_it() {
        let typesetter = Typesetter::default();
        let style = Style {
            face: Face::Regular,
            size_mm: 4.0,
            language: Language::Az,
        };
        let strong = Voice::of(Face::SemiBold);
        let small = Voice {
            scale: 0.8,
            ..Voice::of(Face::Regular)
        };
        let runs = [
            ("Bir ", Voice::of(Face::Regular)),
            ("bülleten", strong),
            (", iki, ", Voice::of(Face::Regular)),
            ("Qanun", small),
        ];
        for tenths in 60..400_u16 {
            let width_mm = f32::from(tenths) / 10.0;
            let lines = typesetter.wrap_runs(runs, style, width_mm).unwrap();
            let said: Vec<String> = (lines.iter())
                .map(|line| {
                    line.parts
                        .iter()
                        .map(|(_, _, line)| line.text.as_str())
                        .collect()
                })
                .collect();
            assert_eq!(said.concat(), "Bir bülleten, iki, Qanun");
            if width_mm > 20.0 {
                assert!(
                    said.iter().any(|line| line.contains("bülleten,")),
                    "{said:?}"
                );
            }
            for line in &lines {
                assert!(line.width_mm(style) <= width_mm + 0.001, "{line:?}");
            }
        }
    }
}
