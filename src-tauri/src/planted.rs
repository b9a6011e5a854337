//! Find the mistake: a protocol with one planted fault, from a code that can be typed elsewhere.

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::draft::Draft;
use crate::failure::Failure;
use crate::practice_view::{PlantedAnswer, PlantedLine, PlantedView};
use exercise::{Code, Planted, Recounting, planted};
use locale::{Words, grouped, number_in_words};
use protocol::{Cell, Form, Severity, check};
use store::Try;
use wording::{Paper, cell_words, law_words, trace_words};

impl Cabinet {
    /// A protocol with a planted mistake of that level. `number` decides which.
    pub fn plant_mistake(
        &self,
        form: &str,
        level: u8,
        number: u32,
        words: &Words,
    ) -> Result<PlantedView, Failure> {
        let code = Code {
            form: form.to_owned(),
            level: level.clamp(1, Code::GREATEST_LEVEL),
            number: number % (Code::GREATEST_NUMBER + 1),
        };
        self.puzzle(&code).map(|puzzle| puzzle.view(words))
    }

    /// The protocol of a code.
    pub fn open_mistake(&self, code: &str, words: &Words) -> Result<PlantedView, Failure> {
        self.puzzle(&read_code(code)?)
            .map(|puzzle| puzzle.view(words))
    }

    /// Tells whether the mistake is there and keeps it: half for the line, half for the recount.
    pub fn answer_mistake(
        &self,
        code: &str,
        cell: &str,
        recount: usize,
        words: &Words,
        at: &str,
    ) -> Result<PlantedAnswer, Failure> {
        let puzzle = self.puzzle(&read_code(code)?)?;
        let answer = puzzle.answer(cell, recount, words);
        let missed = [
            (answer.line_right, "line"),
            (answer.recount_right, "recount"),
        ];
        let missed = missed.into_iter().filter(|(right, _)| !right);
        let missed: Vec<&str> = missed.map(|(_, what)| what).collect();
        let reached = u32::from(answer.line_right) + u32::from(answer.recount_right);
        let tried = Try {
            subject: format!("mistake/{}", puzzle.planted.code),
            at: at.to_owned(),
            reached,
            whole: 2,
            missed: missed.join(" "),
        };
        self.with_store(|store| {
            // Asked again in another language, the same answer is no further try.
            let last = store.tries()?.into_iter().next();
            let is_new = last.is_none_or(|last| {
                (&last.subject, &last.missed) != (&tried.subject, &tried.missed)
            });
            if is_new {
                store.keep_try(&tried)?;
            }
            Ok(())
        })?;
        Ok(answer)
    }

    fn puzzle(&self, code: &Code) -> Result<Puzzle<'_>, Failure> {
        let form = self.form(&code.form)?;
        let planted = planted(form, code).ok_or_else(|| Failure::UnknownCode(code.to_string()))?;
        let cells = form.cells(&planted.entries);
        Ok(Puzzle {
            form,
            planted,
            cells,
        })
    }
}

fn read_code(code: &str) -> Result<Code, Failure> {
    code.parse()
        .map_err(|_| Failure::UnknownCode(code.chars().take(20).collect()))
}

struct Puzzle<'a> {
    form: &'a Form,
    planted: Planted,
    cells: Vec<Cell>,
}

impl Puzzle<'_> {
    /// Invented names; a candidate beyond the last goes by the number.
    fn names(&self, words: &Words) -> Vec<String> {
        let invented = ["invented-candidates", "invented-further"].map(|id| words.say(id));
        let names = invented.iter().flat_map(|names| names.split(';'));
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.resize(self.planted.names_count, String::new());
        names
    }

    fn view(&self, words: &Words) -> PlantedView {
        let words = &words.worded(self.form.wording.as_deref());
        let names = self.names(words);
        let figures = &self.planted.figures;
        let report = check(self.form, &self.planted.entries, figures);
        let broken = report.of_severity(Severity::Error).count();
        let level = self.planted.code.level;
        let about = words.say(&format!("planted-about-{level}"));
        let about = match level {
            2 => {
                let arguments = [("count", broken.into())];
                format!("{about} {}", words.say_with("planted-broken", &arguments))
            }
            _ => about,
        };
        let desk = Desk::new(self.form, words, Draft::of(names.clone(), figures.clone()));
        let cells = self.cells.iter();
        PlantedView {
            code: self.planted.code.to_string(),
            form: self.form.id.clone(),
            level,
            lines: cells
                .filter(|cell| cell.stage.is_on_the_form())
                .map(|cell| self.line(words, cell, &names))
                .collect(),
            messages: if level == 1 {
                desk.messages()
            } else {
                Vec::new()
            },
            about,
            recounts: self
                .planted
                .recounts()
                .iter()
                .map(|recount| self.recount(words, recount))
                .collect(),
        }
    }

    fn line(&self, words: &Words, cell: &Cell, names: &[String]) -> PlantedLine {
        let figure = self.planted.figures.get(&cell.id).unwrap_or_default();
        PlantedLine {
            cell: cell.id.clone(),
            no: cell.no.clone(),
            label: cell_words(words, cell, names).label,
            of: cell.of.clone(),
            figure: grouped(i64::from(figure)),
            words: number_in_words(figure, words.language()),
        }
    }

    fn recount(&self, words: &Words, recount: &Recounting) -> String {
        let of_lines = || {
            self.cells
                .iter()
                .filter(|cell| recount.lines.contains(&cell.id))
        };
        let items: Vec<&str> = of_lines().map(|cell| cell.no.as_str()).collect();
        let mut documents: Vec<String> = of_lines()
            .map(|cell| words.say(&format!("source-{}", cell.source)))
            .collect();
        documents.dedup();
        words.say_with(
            &format!("repeat-{}", recount.repeat.id()),
            &[
                ("items", items.join(", ").into()),
                ("documents", documents.join("; ").into()),
            ],
        )
    }

    fn answer(&self, cell: &str, recount: usize, words: &Words) -> PlantedAnswer {
        let words = &words.worded(self.form.wording.as_deref());
        let names = self.names(words);
        let paper = Paper {
            cells: &self.cells,
            figures: &self.planted.figures,
            names: &names,
        };
        let told = trace_words(words, &paper, &self.planted.trace);
        let mistaken = self
            .cells
            .iter()
            .filter(|known| self.planted.lines.contains(&known.id));
        let mut law: Vec<String> = mistaken
            .flat_map(|cell| &cell.law)
            .map(|reference| law_words(words, reference))
            .collect();
        law.dedup();
        PlantedAnswer {
            line_right: self.planted.accepts(cell),
            recount_right: recount == self.planted.right_recount(),
            title: told.title,
            why: told.why,
            recount: told.recount,
            lines: self.planted.lines.clone(),
            right_recount: self.planted.right_recount(),
            law,
        }
    }
}
