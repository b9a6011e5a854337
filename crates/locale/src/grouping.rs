//! Whole numbers in figures, grouped by thousands.

/// A space that does not break, in all languages: comma and point mean something else to a reader
/// of Azerbaijani or Russian.
const BETWEEN_GROUPS: char = '\u{a0}';

/// The number in figures with its thousands apart: `5 412 345`. A number below zero, which only a
/// difference can be, has the minus sign U+2212.
///
/// Not for the boxes of the protocol form, whose figures stand ungrouped.
#[must_use]
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "\u{2212}" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(BETWEEN_GROUPS);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart_and_do_not_break() {
        for (number, expected) in [
            (0, "0"),
            (999, "999"),
            (1012, "1\u{a0}012"),
            (22222, "22\u{a0}222"),
            (999_999, "999\u{a0}999"),
            (5_412_345, "5\u{a0}412\u{a0}345"),
            (-3, "\u{2212}3"),
            (-1234, "\u{2212}1\u{a0}234"),
            (
                i64::MIN,
                "\u{2212}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808",
            ),
        ] {
            assert_eq!(grouped(number), expected);
        }
    }
}
