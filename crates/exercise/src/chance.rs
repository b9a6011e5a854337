//! Chance from a seed: the same seed gives the same exercises everywhere.

/// splitmix64: one addition and a few shifts, enough for made-up figures.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The chance of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The chance of a text, e.g. of a code that is typed again elsewhere (FNV-1a).
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mixed = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |mixed, byte| {
            (mixed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(mixed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: u32, most: u32) -> u32 {
        let choices = u64::from(most.saturating_sub(least)) + 1;
        least + u32::try_from(self.next() % choices).unwrap_or_default()
    }

    /// Whether something happens that happens `part` times in `of`.
    pub fn happens(&mut self, part: u32, of: u32) -> bool {
        self.between(1, of) <= part
    }

    /// One of the choices.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        let last = u32::try_from(choices.len().checked_sub(1)?).unwrap_or_default();
        choices.get(usize::try_from(self.between(0, last)).unwrap_or_default())
    }

    /// Puts things into an order by chance.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for place in (1..things.len()).rev() {
            let last = u32::try_from(place).unwrap_or_default();
            let other = usize::try_from(self.between(0, last)).unwrap_or_default();
            things.swap(place, other);
        }
    }
}
