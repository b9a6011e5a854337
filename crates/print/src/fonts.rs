//! The three faces every sheet is set in, parsed once for the whole program.

use crate::PrintError;
use std::sync::OnceLock;

const REGULAR: &[u8] = include_bytes!("../../../fonts/SourceSans3-Regular.ttf");
const SEMI_BOLD: &[u8] = include_bytes!("../../../fonts/SourceSans3-SemiBold.ttf");
const BOLD: &[u8] = include_bytes!("../../../fonts/SourceSans3-Bold.ttf");

/// A weight of Source Sans 3: its digits are tabular, and it has every letter of the three languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Running text.
    Regular,
    /// Labels and names.
    SemiBold,
    /// Titles and figures.
    Bold,
}

impl Face {
    /// The id in the display list: `regular`, `semibold` or `bold`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::SemiBold => "semibold",
            Self::Bold => "bold",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::SemiBold => SEMI_BOLD,
            Self::Bold => BOLD,
        }
    }

    /// The parsed font of this face.
    pub(crate) fn font(self) -> Result<&'static Font, PrintError> {
        static FONTS: [OnceLock<Option<Font>>; 3] = [const { OnceLock::new() }; 3];
        let [regular, semi_bold, bold] = &FONTS;
        let place = match self {
            Self::Regular => regular,
            Self::SemiBold => semi_bold,
            Self::Bold => bold,
        };
        place
            .get_or_init(|| Font::parse(self.bytes()))
            .as_ref()
            .ok_or(PrintError::Font(self))
    }
}

/// One font, parsed for shaping and for writing.
pub(crate) struct Font {
    pub(crate) shaper: rustybuzz::Face<'static>,
    pub(crate) writer: krilla::text::Font,
    pub(crate) units_per_em: f32,
}

impl Font {
    fn parse(bytes: &'static [u8]) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(bytes, 0)?;
        let units_per_em = f32::from(shaper.as_ref().units_per_em());
        let writer = krilla::text::Font::new(bytes.into(), 0)?;
        Some(Self {
            shaper,
            writer,
            units_per_em,
        })
    }

    /// Font units as parts of the size; Source Sans 3 has no value beyond 16 bits.
    pub(crate) fn em(&self, units: i32) -> f32 {
        f32::from(i16::try_from(units).unwrap_or_default()) / self.units_per_em
    }

    /// Whether the font can draw the letter.
    pub(crate) fn has(&self, letter: char) -> bool {
        self.shaper.glyph_index(letter).is_some()
    }
}
