//! What stands before the chapters: cover, contents, what the marks mean.

use super::{Book, Part, place_of_page, place_of_section, section};
use crate::booklet::{Column, Cover, Entry, Passage, Prose, Table};
use crate::display::Level;
use content::{Block, BlockWords, Chapter, Standing, plain};
use locale::long_date;

/// The picture on the cover: the boxes are shown empty.
pub(super) const COVER_PICTURE: &str = "opening-boxes";

impl Book<'_> {
    /// Cover, contents, marks.
    pub(super) fn front(&self) -> Vec<Passage> {
        let mut passages = vec![Passage::Cover(self.cover())];
        let [_, head, anchor, chapter] = section("contents", self.say("print-guide-contents"));
        passages.extend([head, anchor, chapter, Passage::Contents(self.entries())]);
        passages.push(Passage::Anchor(place_of_section("marks")));
        passages.push(Passage::Heading(
            Level::First,
            self.say("print-guide-marks"),
        ));
        passages.push(Passage::Paragraph(
            self.say("print-guide-marks-where").into(),
        ));
        passages.push(Passage::Table(self.marks_table()));
        passages.push(Passage::Paragraph(
            self.say("print-guide-articles-of").into(),
        ));
        passages
    }

    fn cover(&self) -> Cover {
        Cover {
            above: self.say("print-guide-program"),
            title: self.say("print-guide-title"),
            subtitle: self.say("print-guide-for"),
            drawing: self.cover_drawing(),
            notice: vec![
                Prose::strong(self.say("print-guide-notice")),
                self.say("print-guide-not-official").into(),
                self.say("print-guide-not-of-cec").into(),
            ],
            below: vec![self.edition()],
        }
    }

    /// Language, day of the texts, day of printing.
    fn edition(&self) -> String {
        let edition = self.guide.edition.map(|(year, month, day)| {
            let date = long_date(year, month, day, self.words.language());
            self.words
                .say_with("print-guide-edition", &[("date", date.into())])
        });
        let told = [Some(self.own_name()), edition, Some(self.printed())];
        told.into_iter().flatten().collect::<Vec<_>>().join("  ·  ")
    }

    /// The drawing with the caption it has in its page.
    fn cover_drawing(&self) -> Option<(crate::Drawing, String)> {
        let drawing = self.drawings.get(COVER_PICTURE)?;
        let is_it = |block: &&Block| block.picture.as_deref() == Some(COVER_PICTURE);
        let caption = self.parts.iter().find_map(|part| {
            let block = part.page.blocks.iter().find(is_it)?;
            part.words.blocks.get(&block.id)
        });
        let caption = caption.map_or_else(Vec::new, BlockWords::runs);
        let caption: String = caption.into_iter().map(plain).collect();
        Some((drawing.clone(), caption))
    }

    fn entries(&self) -> Vec<Entry> {
        let mut entries = vec![self.section_entry("marks", self.say("print-guide-marks"))];
        for (number, chapter) in (1..).zip(Chapter::ALL) {
            let parts = || {
                self.parts
                    .iter()
                    .filter(|part| part.page.chapter == chapter)
            };
            if parts().next().is_none() {
                continue;
            }
            let name = self.say(&format!("chapter-{}", chapter.id()));
            entries.push(Entry {
                number: number.to_string(),
                ..self.section_entry(chapter.id(), name)
            });
            entries.extend(parts().map(|part| self.entry(part)));
        }
        entries.push(self.section_entry("terms", self.say("print-guide-terms")));
        entries.push(self.section_entry("articles", self.say("print-guide-articles")));
        entries
    }

    fn section_entry(&self, id: &str, title: String) -> Entry {
        let place = place_of_section(id);
        Entry {
            level: Level::First,
            number: String::new(),
            page: self.page_number(&place),
            to: self.target(&place, title.clone()),
            title,
        }
    }

    /// A page in the contents.
    pub(super) fn entry(&self, part: &Part) -> Entry {
        let place = place_of_page(&part.page.id);
        Entry {
            level: Level::Second,
            number: part.number(),
            title: part.words.title.clone(),
            page: self.page_number(&place),
            to: self.target(&place, part.words.title.clone()),
        }
    }

    /// The marks behind instructions with what each means, as far as they are used.
    fn marks(&self) -> Vec<(String, String)> {
        let blocks = || self.parts.iter().flat_map(|part| &part.page.blocks);
        let used = |standing: &Standing| blocks().any(|block| block.standing == Some(*standing));
        let standings = Standing::ALL.into_iter().filter(used);
        let mut marks: Vec<(String, String)> = standings
            .map(|standing| {
                let id = format!("standing-{}", standing.id());
                (self.say(&id), self.say(&format!("{id}-about")))
            })
            .collect();
        if blocks().any(|block| block.check) {
            let about = self.say("print-guide-check-about");
            marks.push((self.say("check-with-con-ec"), about));
        }
        marks
    }

    fn marks_table(&self) -> Table {
        let column = |head: &str, width_mm: Option<f32>, names_row: bool| Column {
            head: self.say(head),
            width_mm,
            names_row,
            ..Column::default()
        };
        let row = |(mark, about): (String, String)| {
            vec![vec![Prose::strong(mark)], vec![Prose::from(about)]]
        };
        Table {
            columns: vec![
                column("print-guide-mark", Some(48.0), true),
                column("print-guide-meaning", None, false),
            ],
            rows: self.marks().into_iter().map(row).collect(),
            ..Table::default()
        }
    }

    /// The same in small letters, where no book stands around it.
    pub(super) fn marks_alone(&self) -> Vec<Passage> {
        let mut told = Prose::default();
        for (mark, about) in self.marks() {
            let about = format!("{about} ");
            told.0.extend(Prose::labelled(&format!("{mark}:"), about).0);
        }
        told.0
            .extend(Prose::from(self.say("print-guide-articles-of")).0);
        let label = Prose::strong(self.say("print-guide-marks"));
        vec![Passage::Together(vec![
            Passage::Small(label),
            Passage::Small(told),
        ])]
    }
}
