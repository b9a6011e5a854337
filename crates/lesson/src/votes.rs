//! What a room answers: a first vote, then a second after people have talked to each other.

use serde::{Deserialize, Serialize};

/// The counts of a question, by letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// At the first vote; empty before it.
    pub first: Vec<u32>,
    /// At the second vote; empty before it.
    pub second: Vec<u32>,
}

/// What a room answered to one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The letter.
    pub letter: char,
    /// At the first vote.
    pub first: u32,
    /// At the second vote.
    pub second: u32,
}

impl Votes {
    /// Takes the counts of a vote: the first, then the second; a further one replaces the second. Of no
    /// counts nothing is left, and the room votes again.
    pub fn cast(&mut self, counts: &[u32]) {
        if counts.is_empty() {
            *self = Self::default();
        } else if self.first.is_empty() {
            self.first = counts.to_vec();
        } else {
            self.second = counts.to_vec();
        }
    }

    /// A question with its counts as they are kept: `opening/begin 3,4,5 1,2,9`.
    #[must_use]
    pub fn text(&self, question: &str) -> String {
        let counts = |counts: &[u32]| {
            let counts: Vec<String> = counts.iter().map(u32::to_string).collect();
            counts.join(",")
        };
        format!(
            "{question} {} {}",
            counts(&self.first),
            counts(&self.second)
        )
    }

    /// Reads a question with its counts; nothing where the text is no such thing.
    #[must_use]
    pub fn read(text: &str) -> Option<(&str, Self)> {
        let mut parts = text.split(' ');
        let question = parts.next()?;
        let mut counts = || {
            let counts = parts.next()?.split(',').filter(|count| !count.is_empty());
            counts
                .map(|count| count.parse().ok())
                .collect::<Option<Vec<u32>>>()
        };
        let (first, second) = (counts()?, counts()?);
        Some((question, Self { first, second }))
    }

    /// Whether both votes were taken.
    #[must_use]
    pub fn are_complete(&self) -> bool {
        !self.first.is_empty() && !self.second.is_empty()
    }

    /// Both votes side by side; nothing before the second, so that nobody follows the many.
    #[must_use]
    pub fn histogram(&self, letters: &[char]) -> Vec<Bar> {
        if !self.are_complete() {
            return Vec::new();
        }
        let count = |counts: &[u32], place: usize| counts.get(place).copied().unwrap_or_default();
        let letters = letters.iter().enumerate();
        letters
            .map(|(place, letter)| Bar {
                letter: *letter,
                first: count(&self.first, place),
                second: count(&self.second, place),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Votes;

    #[test]
    fn votes_are_read_as_they_were_kept() {
        let mut votes = Votes::default();
        for counts in [[].as_slice(), &[3, 0, 12], &[1, 2]] {
            votes.cast(counts);
            let text = votes.text("opening/begin");
            assert_eq!(Votes::read(&text), Some(("opening/begin", votes.clone())));
        }
        for text in ["", "opening/begin", "a 1,x 2", "a 1 -2"] {
            assert_eq!(Votes::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_third_vote_takes_the_place_of_the_second() {
        let mut votes = Votes::default();
        for counts in [[1, 2], [3, 4], [5, 6]] {
            votes.cast(&counts);
        }
        assert_eq!((votes.first, votes.second), (vec![1, 2], vec![5, 6]));
    }
}
