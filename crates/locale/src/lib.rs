//! Which languages there are: words, numbers in words, dates, order and folding of letters.

mod dates;
mod fold;
mod grouping;
mod language;
mod letters;
mod number_words;
mod order;
mod words;

pub use dates::{clock_time, clock_time_with_seconds, long_date, minutes_of_day, numeric_date};
pub use fold::{cyrillic_schwa_to_latin, fold};
pub use grouping::grouped;
pub use language::Language;
pub use letters::capitalized;
pub use number_words::{
    AzerbaijaniOne, Gender, Hint, LARGEST_IN_WORDS, Reading, azerbaijani_number_words,
    number_in_words, read_number_in_words, russian_number_words,
};
pub use order::compare_az;
pub use words::{Argument, Words, WordsError, differences, faults};
