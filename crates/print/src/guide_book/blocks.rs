//! The blocks of a page of the guide as passages.

use super::{Book, Part, place_of_block, place_of_page};
use crate::booklet::{Column, Passage, Prose, Run, Table};
use crate::display::{Labels, Level};
use content::{Block, BlockWords, Kind, Link, Span, plain};
use wording::law_words;

/// What stands before a way to another place.
const WAY: &str = "→\u{a0}";
/// Binds what must not be parted by a line's end.
const BOUND: &str = "\u{a0}";

impl Book<'_> {
    /// What a page says, block by block; its headings stand on that level.
    pub(super) fn blocks(&self, part: &Part, heading: Level) -> Vec<Passage> {
        let blocks: Vec<&Block> = part.page.blocks.iter().collect();
        let runs = blocks.chunk_by(|one, next| one.kind == Kind::Step && next.kind == Kind::Step);
        let mut passages = Vec::new();
        for run in runs {
            let kind = run.first().map(|block| block.kind);
            if kind == Some(Kind::Step) {
                passages.push(Passage::List {
                    labels: Labels::Numbers,
                    items: run
                        .iter()
                        .filter_map(|step| self.step(part, step))
                        .collect(),
                });
                continue;
            }
            for block in run {
                passages.push(Passage::Anchor(place_of_block(&part.page.id, &block.id)));
                passages.extend(self.block(part, block, heading));
            }
        }
        passages
    }

    fn step(&self, part: &Part, block: &Block) -> Option<Vec<Passage>> {
        let BlockWords::Prose(paragraphs) = part.words.blocks.get(&block.id)? else {
            return None;
        };
        let who = block.who.map(|who| self.say(&format!("who-{}", who.id())));
        let mut item = vec![Passage::Anchor(place_of_block(&part.page.id, &block.id))];
        item.extend(self.paragraphs(paragraphs, who, block));
        Some(item)
    }

    fn block(&self, part: &Part, block: &Block, heading: Level) -> Vec<Passage> {
        match (block.kind, part.words.blocks.get(&block.id)) {
            (_, None) => Vec::new(),
            (Kind::Heading, Some(words)) => vec![Passage::Heading(heading, said(words))],
            (Kind::Picture, Some(words)) => vec![self.picture(block, words)],
            (Kind::Link, Some(words)) => vec![self.link(block, &said(words))],
            (Kind::Key, Some(BlockWords::Prose(paragraphs))) => {
                let label = Some(self.say("print-guide-key"));
                vec![Passage::KeyBox(self.paragraphs(paragraphs, label, block))]
            }
            (_, Some(BlockWords::Prose(paragraphs))) => self.paragraphs(paragraphs, None, block),
            (_, Some(BlockWords::SeeDo(cases))) => {
                let heads = ["print-guide-see", "print-guide-do"].map(|id| self.say(id));
                let rows = cases.iter().map(|case| vec![&case.see, &case.then]);
                vec![self.rows(heads.to_vec(), rows, block)]
            }
            (_, Some(BlockWords::Table(rows))) => {
                let mut rows = rows.iter().map(|row| row.iter().collect::<Vec<_>>());
                let heads = rows.next().unwrap_or_default();
                let heads = heads.into_iter().map(|cell| plain(cell)).collect();
                vec![self.rows(heads, rows, block)]
            }
        }
    }

    /// Paragraphs after a label, with who says so behind the last.
    fn paragraphs(
        &self,
        paragraphs: &[Vec<Span>],
        label: Option<String>,
        block: &Block,
    ) -> Vec<Passage> {
        let mut told: Vec<Prose> = paragraphs.iter().map(|spans| prose(spans)).collect();
        if let (Some(first), Some(label)) = (told.first_mut(), label) {
            let mut labelled = Prose::strong(format!("{label}: "));
            labelled.0.append(&mut first.0);
            *first = labelled;
        }
        if let (Some(last), Some(source)) = (told.last_mut(), self.source(block)) {
            if let Some(run) = last.0.last_mut() {
                run.text.push_str("  ");
            }
            last.0
                .extend(source.0.into_iter().map(|run| Run { small: true, ..run }));
        }
        told.into_iter().map(Passage::Paragraph).collect()
    }

    fn rows<'t>(
        &self,
        heads: Vec<String>,
        rows: impl Iterator<Item = Vec<&'t Vec<Span>>>,
        block: &Block,
    ) -> Passage {
        let column = |(place, head): (usize, String)| Column {
            head,
            names_row: place == 0,
            ..Column::default()
        };
        let row =
            |cells: Vec<&Vec<Span>>| cells.into_iter().map(|cell| vec![prose(cell)]).collect();
        Passage::Table(Table {
            columns: heads.into_iter().enumerate().map(column).collect(),
            rows: rows.map(row).collect(),
            note: self.source(block).unwrap_or_default(),
            ..Table::default()
        })
    }

    /// The picture, or its caption alone where there is no such drawing.
    fn picture(&self, block: &Block, words: &BlockWords) -> Passage {
        let caption = Prose::from(said(words));
        let name = block.picture.as_deref().unwrap_or_default();
        match self.drawings.get(name) {
            None => Passage::Small(caption),
            Some(drawing) => Passage::Picture {
                drawing: drawing.clone(),
                caption,
            },
        }
    }

    /// A sentence that leads elsewhere. Only pages of the guide can be turned to on paper.
    fn link(&self, block: &Block, sentence: &str) -> Passage {
        match &block.to {
            Some(Link::Page(topic)) => {
                let place = self.see_page(topic);
                let place = place.or_else(|| Some(self.other(topic)?.name()));
                self.way(topic, sentence, place, Passage::Paragraph)
            }
            _ => Passage::Paragraph(format!("{WAY}{sentence}").into()),
        }
    }

    /// Pages to read next, without those the page has led to before.
    pub(super) fn see_also(&self, part: &Part) -> Vec<Passage> {
        let links = part
            .page
            .blocks
            .iter()
            .filter_map(|block| block.to.as_ref());
        let links: Vec<&Link> = links.collect();
        let named = part.page.see.iter().filter_map(|topic| {
            let is_told = |link: &&Link| matches!(link, Link::Page(told) if told == topic);
            if links.iter().any(is_told) {
                return None;
            }
            let name = self.other(topic)?.name();
            Some(self.way(topic, &name, self.see_page(topic), Passage::Small))
        });
        let mut ways: Vec<Passage> = named.collect();
        if ways.is_empty() {
            return Vec::new();
        }
        let label = Prose::strong(self.say("print-guide-see-also"));
        ways.insert(0, Passage::Small(label));
        vec![Passage::Together(ways)]
    }

    /// Any page of the guide, printed here or not.
    fn other(&self, topic: &str) -> Option<Part<'_>> {
        let all = super::all_parts(self.guide, self.reading);
        all.into_iter().find(|part| part.page.id == topic)
    }

    /// The number of the paper on which a page of the guide stands, if it is printed here.
    fn see_page(&self, topic: &str) -> Option<String> {
        let is_here = self.parts.iter().any(|part| part.page.id == topic);
        let page = [("page", self.page_number(&place_of_page(topic)).into())];
        is_here.then(|| self.words.say_with("print-guide-see-page", &page))
    }

    fn way(
        &self,
        topic: &str,
        sentence: &str,
        place: Option<String>,
        passage: fn(Prose) -> Passage,
    ) -> Passage {
        let place = place.map_or_else(String::new, |place| {
            format!(" ({})", place.replace(' ', BOUND))
        });
        let passage = passage(format!("{WAY}{sentence}{place}").into());
        match self.target(&place_of_page(topic), sentence.to_owned()) {
            Some(target) => Passage::Leading(target, Box::new(passage)),
            None => passage,
        }
    }

    /// Who says so, by which articles, and whether to ask; what is short stays on one line.
    fn source(&self, block: &Block) -> Option<Prose> {
        const ONE_LINE: usize = 70;
        let mut parts = Vec::new();
        if let Some(standing) = block.standing {
            parts.push(self.say(&format!("standing-{}", standing.id())));
        }
        parts.extend(block.law.iter().map(|law| self.law(law)));
        let near: Vec<String> = block.near.iter().map(|law| self.law(law)).collect();
        if !near.is_empty() {
            let label = self.say("near-articles");
            parts.push(format!("{label}: {}", near.join(", ")));
        }
        let check = block.check.then(|| self.say("check-with-con-ec"));
        let check = check.unwrap_or_default();
        let mut text = parts.join(" · ");
        if !text.is_empty() && !check.is_empty() {
            text.push_str(" · ");
        }
        let is_short = text.chars().count() + check.chars().count() <= ONE_LINE;
        let bound = |text: &str| {
            if is_short {
                text.replace(' ', BOUND)
            } else {
                // No line begins with the dot.
                text.replace(" ·", "\u{a0}·")
            }
        };
        let mut prose = Prose::from(bound(&text));
        prose.0.extend(Prose::strong(bound(&check)).0);
        prose.0.retain(|run| !run.text.is_empty());
        (!prose.0.is_empty()).then_some(prose)
    }

    /// An article or act as it is cited; a number stays with its name.
    pub(super) fn law(&self, reference: &str) -> String {
        let article = self.guide.article(reference);
        let name = article.and_then(|article| article.name(self.words.language()));
        name.map_or_else(
            || law_words(self.words, reference).replace(' ', BOUND),
            str::to_owned,
        )
    }
}

/// The words of a block as one line.
fn said(words: &BlockWords) -> String {
    let runs = words.runs();
    let runs: Vec<String> = runs.into_iter().map(plain).collect();
    runs.join(" ")
}

fn prose(spans: &[Span]) -> Prose {
    let run = |span: &Span| Run {
        text: span.text().to_owned(),
        strong: matches!(span, Span::Strong(_)),
        small: false,
    };
    Prose(spans.iter().map(run).collect())
}
