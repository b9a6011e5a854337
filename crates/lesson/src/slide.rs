//! A slide: at most a heading, four lines and a picture, revealed beat by beat. It has no notes.

use crate::votes::{Bar, Votes};
use content::Scene;

/// The most lines of a slide.
pub const MOST_LINES: usize = 4;

/// The letters of answers.
pub(crate) const LETTERS: [char; 4] = ['A', 'B', 'C', 'D'];

/// One slide in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slide {
    /// What it shows, whatever the language.
    pub source: Source,
    /// Which of the slides that show it, from 0; another language may need more of them.
    pub part: usize,
    /// The heading.
    pub heading: String,
    /// At most [`MOST_LINES`].
    pub lines: Vec<Line>,
    /// Who says so, with the article; seen at the last beat. Empty where nothing is instructed.
    pub article: String,
    /// The plan of the station.
    pub scene: Option<Scene>,
    /// Who acts on the plan.
    pub actors: Vec<String>,
    /// The name of a drawing of the guide.
    pub picture: Option<String>,
    /// What is asked of the room.
    pub question: Option<Question>,
    /// The last beat; the first is 0.
    pub last_beat: usize,
}

/// What a slide shows, without words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Source {
    /// What the block is about.
    #[default]
    Title,
    /// A step of a walkthrough.
    Step(String),
    /// The decision of a step.
    Question(String),
    /// The page from this block on.
    Piece(String),
    /// What is told and done in an exercise.
    Exercise,
    /// A break.
    Break,
}

/// A line of a slide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// What stands before it: a number, a letter, an arrow, or nothing.
    pub mark: String,
    /// Its words.
    pub text: String,
    /// Whether it is said aloud.
    pub said: bool,
    /// Whether it is the answer to what stands above: unseen before its beat, not only grey.
    pub hidden: bool,
    /// The beat it is shown at.
    pub beat: usize,
}

/// A question to the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// `walkthrough/step`.
    pub id: String,
    /// The letters of its answers.
    pub letters: Vec<char>,
    /// The place of the right one.
    pub right: usize,
}

/// What stands on the wall at a beat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The lines.
    pub lines: Vec<ShownLine>,
    /// The article, or nothing before the last beat.
    pub article: String,
    /// What the room answered; empty before the second vote.
    pub histogram: Vec<Bar>,
}

/// A line as it stands on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownLine {
    /// What stands before it.
    pub mark: String,
    /// Its words; empty while hidden.
    pub text: String,
    /// Whether it is said aloud.
    pub said: bool,
    /// How it stands.
    pub state: State,
}

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// To be read.
    Shown,
    /// Grey: it comes.
    Ahead,
    /// The right answer.
    Right,
    /// A wrong answer.
    Wrong,
}

impl State {
    /// Its name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Ahead => "ahead",
            Self::Right => "right",
            Self::Wrong => "wrong",
        }
    }
}

impl Slide {
    /// What stands on the wall at a beat, when the room has voted so.
    #[must_use]
    pub fn at(&self, beat: usize, votes: &Votes) -> Shown {
        let is_last = beat >= self.last_beat;
        let right = self.question.as_ref().map(|question| question.right);
        let state = |place: usize, line: &Line| match right {
            _ if line.beat > beat => State::Ahead,
            Some(right) if is_last && place == right => State::Right,
            Some(_) if is_last => State::Wrong,
            _ => State::Shown,
        };
        let lines = self.lines.iter().enumerate().map(|(place, line)| {
            let state = state(place, line);
            let is_hidden = line.hidden && state == State::Ahead;
            ShownLine {
                mark: line.mark.clone(),
                text: if is_hidden {
                    String::new()
                } else {
                    line.text.clone()
                },
                said: line.said,
                state,
            }
        });
        Shown {
            lines: lines.collect(),
            article: if is_last {
                self.article.clone()
            } else {
                String::new()
            },
            histogram: self
                .question
                .as_ref()
                .map_or_else(Vec::new, |question| votes.histogram(&question.letters)),
        }
    }
}

/// Lines that are to stand together, as far as a slide holds them.
pub(crate) type Group = Vec<Line>;

/// Lines by themselves that stand there from the beginning.
pub(crate) fn at_once(texts: Vec<String>) -> Vec<Group> {
    let line = |text| Line {
        text,
        ..Line::default()
    };
    texts.into_iter().map(|text| vec![line(text)]).collect()
}

/// Lays groups of lines on slides, each a copy of the one given; a group stands on one slide if it can,
/// a longer one goes on on the next. Lines by themselves are divided evenly, so that none is left alone.
/// Beats follow each other from the first line that has one.
pub(crate) fn laid(slide: &Slide, groups: Vec<Group>) -> Vec<Slide> {
    let most = if groups.iter().all(|group| group.len() <= 1) {
        let lines: usize = groups.iter().map(Vec::len).sum();
        lines.div_ceil(lines.div_ceil(MOST_LINES).max(1))
    } else {
        MOST_LINES
    };
    let mut pages: Vec<Vec<Line>> = Vec::new();
    let mut page: Vec<Line> = Vec::new();
    for group in groups {
        if page.len() + group.len() > most && !page.is_empty() {
            pages.push(std::mem::take(&mut page));
        }
        for line in group {
            if page.len() == most {
                pages.push(std::mem::take(&mut page));
            }
            page.push(line);
        }
    }
    if !page.is_empty() || pages.is_empty() {
        pages.push(page);
    }
    let pages = pages.into_iter().enumerate();
    pages
        .map(|(part, lines)| divided(slide, slide.part + part, lines))
        .collect()
}

/// A slide with its beats counted from its own first line.
fn divided(slide: &Slide, part: usize, mut lines: Vec<Line>) -> Slide {
    let first = lines.first().map_or(0, |line| line.beat);
    // What goes on from the slide before begins at once.
    let offset = if part > slide.part { first } else { 0 };
    for line in &mut lines {
        line.beat = line.beat.saturating_sub(offset);
    }
    Slide {
        part,
        last_beat: lines.iter().map(|line| line.beat).max().unwrap_or(0),
        lines,
        ..slide.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines on each slide, when so many lines belong together each time.
    fn divided_as(groups: &[usize]) -> Vec<usize> {
        let mut beat = 0;
        let group = |lines: &usize| {
            beat += 1;
            let line = Line {
                beat,
                ..Line::default()
            };
            vec![line; *lines]
        };
        let slides = laid(&Slide::default(), groups.iter().map(group).collect());
        for (part, slide) in slides.iter().enumerate() {
            assert_eq!(slide.part, part);
            let beats = slide.lines.iter().map(|line| line.beat);
            assert_eq!(beats.max().unwrap_or(0), slide.last_beat);
        }
        slides.iter().map(|slide| slide.lines.len()).collect()
    }

    #[test]
    fn long_texts_go_on_on_the_next_slide_and_no_line_is_lost() {
        for (groups, expected) in [
            (vec![], vec![0]),
            (vec![0], vec![0]),
            (vec![1; 4], vec![4]),
            (vec![1; 5], vec![3, 2]),
            (vec![1, 1, 1, 1, 0], vec![4]),
            (vec![1; 9], vec![3, 3, 3]),
            (vec![2, 2, 1], vec![4, 1]),
            (vec![1, 3, 2], vec![4, 2]),
            (vec![1, 4], vec![1, 4]),
            (vec![6], vec![4, 2]),
        ] {
            assert_eq!(divided_as(&groups), expected, "{groups:?}");
        }
    }

    #[test]
    fn what_goes_on_begins_at_once() {
        let line = |beat| Line {
            beat,
            ..Line::default()
        };
        let groups = (1..=6).map(|beat| vec![line(beat)]).collect();
        let slides = laid(&Slide::default(), groups);
        let beats: Vec<Vec<usize>> = slides
            .iter()
            .map(|slide| slide.lines.iter().map(|line| line.beat).collect())
            .collect();
        assert_eq!(beats, [[1, 2, 3], [0, 1, 2]]);
    }
}
