//! Shapes text and breaks it into lines.

use crate::PrintError;
use crate::display::{Mark, Text};
use crate::fonts::{Face, Font};
use locale::Language;
use rustybuzz::{Direction, GlyphBuffer, GlyphInfo, ShapePlan, UnicodeBuffer, script};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    pub(crate) size_mm: f32,
    /// Fonts may keep other letter shapes for a language.
    pub(crate) language: Language,
}

impl Style {
    /// The height of capitals and digits (660 of 1000 units).
    pub(crate) fn capital_mm(self) -> f32 {
        self.size_mm * 0.66
    }
}

/// A glyph of a shaped text; measures are parts of the font size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// The bytes of the text it stands for.
    pub(crate) range: Range<usize>,
    pub(crate) advance_em: f32,
    pub(crate) offset_em: (f32, f32),
}

/// A line of shaped text, not yet placed.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
    /// Without the space at its end.
    pub(crate) width_em: f32,
    /// With it.
    pub(crate) advance_em: f32,
}

impl Line {
    pub(crate) fn width_mm(&self, style: Style) -> f32 {
        self.width_em * style.size_mm
    }

    /// The line as a mark on the page.
    pub(crate) fn at(&self, style: Style, x_mm: f32, baseline_mm: f32) -> Mark {
        Mark::Text(Text {
            x_mm,
            baseline_mm,
            size_mm: style.size_mm,
            face: style.face,
            text: self.text.clone(),
            width_mm: self.width_mm(style),
            glyphs: self.glyphs.clone(),
        })
    }

    pub(crate) fn push(&mut self, word: &Line) {
        let offset = self.text.len();
        self.text.push_str(&word.text);
        self.glyphs.extend(word.glyphs.iter().map(|glyph| Glyph {
            range: glyph.range.start + offset..glyph.range.end + offset,
            ..glyph.clone()
        }));
        self.width_em = self.advance_em + word.width_em;
        self.advance_em += word.advance_em;
    }
}

/// Shaped words by face, language and letters.
type Words = HashMap<(Face, &'static str), HashMap<String, Rc<Line>>>;
/// Shape plans by face, language and whether the letters are Cyrillic.
type Plans = HashMap<(Face, &'static str, bool), Rc<ShapePlan>>;

/// Shapes and wraps, and remembers the words it has shaped: sheets repeat them.
#[derive(Default)]
pub(crate) struct Typesetter {
    words: RefCell<Words>,
    plans: RefCell<Plans>,
    remembered: Cell<usize>,
}

impl Typesetter {
    /// The typesetter of this thread: the sheets of a batch share almost all of their words.
    pub(crate) fn shared() -> Rc<Self> {
        thread_local!(static SHARED: Rc<Typesetter> = Rc::default());
        SHARED.with(|shared| {
            shared.forget_if_full();
            Rc::clone(shared)
        })
    }

    /// Names and addresses differ from sheet to sheet; memory must stay flat over thousands. The guide
    /// has about six thousand in a language.
    fn forget_if_full(&self) {
        const MOST_WORDS: usize = 20_000;
        if self.remembered.get() > MOST_WORDS {
            self.words.borrow_mut().clear();
            self.remembered.set(0);
        }
    }

    /// The text on one line, however long it is.
    pub(crate) fn line(&self, text: &str, style: Style) -> Result<Line, PrintError> {
        let lines = self.wrap(text, style, f32::INFINITY)?;
        Ok(lines.into_iter().next().unwrap_or_default())
    }

    /// The text in lines no wider than that; a word that is wider alone is broken between letters.
    /// A text without a visible letter has no line.
    pub(crate) fn wrap(
        &self,
        text: &str,
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<Line>, PrintError> {
        let widest_em = width_mm / style.size_mm;
        let mut lines: Vec<Line> = Vec::new();
        for word in text.split_inclusive(is_break) {
            let word = self.word(word, style)?;
            if lines.is_empty() && word.width_em <= 0.0 {
                continue;
            }
            for part in broken(&word, widest_em) {
                match lines.last_mut() {
                    Some(line) if line.advance_em + part.width_em <= widest_em => line.push(&part),
                    _ => lines.push(part.into_owned()),
                }
            }
        }
        Ok(lines)
    }

    /// Lines of about the same width, as many as [`Self::wrap`] needs: for titles.
    pub(crate) fn wrap_evenly(
        &self,
        text: &str,
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<Line>, PrintError> {
        const STEP_MM: f32 = 1.0;
        let mut lines = self.wrap(text, style, width_mm)?;
        loop {
            let widths = lines.iter().map(|line| line.width_mm(style));
            let narrower_mm = widths.fold(0.0, f32::max) - STEP_MM;
            let narrower = self.wrap(text, style, narrower_mm)?;
            if narrower.len() != lines.len() || narrower_mm <= style.size_mm {
                return Ok(lines);
            }
            lines = narrower;
        }
    }

    pub(crate) fn word(&self, word: &str, style: Style) -> Result<Rc<Line>, PrintError> {
        let key = (style.face, style.language.code());
        let known = self.words.borrow();
        if let Some(line) = known.get(&key).and_then(|words| words.get(word)) {
            return Ok(Rc::clone(line));
        }
        drop(known);
        let shaped = Rc::new(self.shape(word, style)?);
        let mut words = self.words.borrow_mut();
        let words = words.entry(key).or_default();
        words.insert(word.to_owned(), Rc::clone(&shaped));
        self.remembered.set(self.remembered.get() + 1);
        Ok(shaped)
    }

    fn shape(&self, word: &str, style: Style) -> Result<Line, PrintError> {
        let font = style.face.font()?;
        let text = printable(word, font);
        let cyrillic = text
            .chars()
            .any(|letter| matches!(letter, '\u{400}'..='\u{52f}'));
        let plan = self.plan(font, style, cyrillic);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script_of(cyrillic));
        let shaped = rustybuzz::shape_with_plan(&font.shaper, &plan, buffer);
        Ok(word_line(text, &shaped, font))
    }

    fn plan(&self, font: &Font, style: Style, cyrillic: bool) -> Rc<ShapePlan> {
        let key = (style.face, style.language.code(), cyrillic);
        let mut plans = self.plans.borrow_mut();
        let plan = plans.entry(key).or_insert_with(|| {
            let language = style.language.code().parse().ok();
            Rc::new(ShapePlan::new(
                &font.shaper,
                Direction::LeftToRight,
                Some(script_of(cyrillic)),
                language.as_ref(),
                &[],
            ))
        });
        Rc::clone(plan)
    }
}

/// A shaped word as a line of its own.
fn word_line(text: String, shaped: &GlyphBuffer, font: &Font) -> Line {
    let infos = shaped.glyph_infos();
    let start = |info: &GlyphInfo| usize::try_from(info.cluster).unwrap_or_default();
    let mut line = Line::default();
    for (info, position) in infos.iter().zip(shaped.glyph_positions()) {
        let begin = start(info);
        let end = infos.iter().map(start).find(|next| *next > begin);
        let advance_em = font.em(position.x_advance);
        line.advance_em += advance_em;
        if !text.get(begin..).is_some_and(|rest| rest.starts_with(' ')) {
            line.width_em = line.advance_em;
        }
        line.glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or_default(),
            range: begin..end.unwrap_or(text.len()),
            advance_em,
            offset_em: (font.em(position.x_offset), font.em(position.y_offset)),
        });
    }
    line.text = text;
    line
}

fn script_of(cyrillic: bool) -> rustybuzz::Script {
    if cyrillic {
        script::CYRILLIC
    } else {
        script::LATIN
    }
}

/// The text as the font can draw it: what it has no letter for becomes a question mark, what
/// shows nothing goes.
/// Names are typed by people; a letter of another script must not stop the print.
fn printable(text: &str, font: &Font) -> String {
    let mut before = None;
    let mut letters = text
        .chars()
        .filter(|letter| !shows_nothing(*letter))
        .peekable();
    let mut printed = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        let between_digits = [before, letters.peek().copied()]
            .map(|beside| beside.is_some_and(|beside| beside.is_ascii_digit()));
        printed.push(match letter {
            letter if is_break(letter) => ' ',
            // What binds words has done its work; in a number it goes on to say that it is one.
            '\u{a0}' if between_digits != [true, true] => ' ',
            letter if font.has(letter) => letter,
            _ => '?',
        });
        before = Some(letter);
    }
    printed
}

/// Where a line may end: at every white space but the one that binds.
pub(crate) fn is_break(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}'
}

/// Control and format characters; a tab or line end is a space.
fn shows_nothing(letter: char) -> bool {
    let format = matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    format || (letter.is_control() && !letter.is_whitespace())
}

/// The word, or its parts where it is wider than the line.
pub(crate) fn broken(word: &Line, widest_em: f32) -> Vec<Cow<'_, Line>> {
    if word.width_em <= widest_em {
        return vec![Cow::Borrowed(word)];
    }
    let mut parts: Vec<Line> = Vec::new();
    for cluster in word.glyphs.chunk_by(|one, next| one.range == next.range) {
        let letter = single(&word.text, cluster);
        match parts.last_mut() {
            Some(part) if part.advance_em + letter.width_em <= widest_em => part.push(&letter),
            _ => parts.push(letter),
        }
    }
    parts.into_iter().map(Cow::Owned).collect()
}

/// The glyphs of one letter as a line of their own.
fn single(word: &str, cluster: &[Glyph]) -> Line {
    let range = cluster.first().map(|glyph| glyph.range.clone());
    let text = word.get(range.unwrap_or_default()).unwrap_or_default();
    let advance_em = cluster.iter().map(|glyph| glyph.advance_em).sum();
    Line {
        text: text.to_owned(),
        glyphs: cluster
            .iter()
            .map(|glyph| Glyph {
                range: 0..text.len(),
                ..glyph.clone()
            })
            .collect(),
        width_em: if text == " " { 0.0 } else { advance_em },
        advance_em,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(language: Language) -> Style {
        Style {
            face: Face::Regular,
            size_mm: 10.0,
            language,
        }
    }

    #[test]
    fn every_line_fits_and_goes_on_with_its_space() {
        let typesetter = Typesetter::default();
        let text = "Seçici siyahısındakı seçicilərin sayı və uzunuzunuzunuzunuzunuzun söz";
        for width_mm in [20.0, 45.0, 60.0, 1000.0] {
            let lines = typesetter
                .wrap(text, style(Language::Az), width_mm)
                .unwrap();
            let whole: String = lines.iter().map(|line| line.text.as_str()).collect();
            assert_eq!(whole, text, "{width_mm}");
            for line in &lines {
                assert!(line.width_mm(style(Language::Az)) <= width_mm, "{line:?}");
                let covered: usize = line.glyphs.iter().map(|glyph| glyph.range.len()).sum();
                assert_eq!(covered, line.text.len());
            }
        }
    }

    #[test]
    fn a_text_without_a_visible_letter_has_no_line() {
        let typesetter = Typesetter::default();
        for text in ["", " ", " \t\n", "\u{200b}", " \u{feff} \u{7}"] {
            let lines = typesetter.wrap(text, style(Language::Ru), 50.0).unwrap();
            assert_eq!(lines, [], "{text:?}");
        }
    }

    #[test]
    fn a_letter_the_font_lacks_is_replaced_and_a_bound_space_is_one_to_a_reader() {
        let typesetter = Typesetter::default();
        for (text, drawn) in [
            ("漢字", "??"),
            ("e\u{301}\u{ad}!", "e\u{301}!"),
            ("maddə\u{a0}5", "maddə 5"),
            ("1\u{a0}012", "1\u{a0}012"),
        ] {
            let line = typesetter.line(text, style(Language::En)).unwrap();
            assert_eq!(line.text, drawn);
            assert!(line.glyphs.iter().all(|glyph| glyph.id != 0), "{line:?}");
        }
    }
}
