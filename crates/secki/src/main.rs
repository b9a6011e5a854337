//! The command line for trainers' batches and for tests.
//!
//! Exit code 0: nothing must be mended. 1: something must. 2: the command or a file was refused.

mod arguments;
mod batch;
mod check;
mod content;
mod file;
mod guide_print;
mod search;
mod sheet;

use arguments::{Arguments, Command};
use file::{Refusal, form, open};
use locale::{Language, Words};
use print::PrintError;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (arguments, words) = match arguments::read() {
        Ok(arguments) => match words_of(arguments.language) {
            Some(words) => (arguments, words),
            None => return ExitCode::from(2),
        },
        Err(refused) => {
            if let Some(words) = words_of(refused.language) {
                complain(&words.say_with(refused.message, &[("word", refused.word.into())]));
                complain(&words.say("secki-usage"));
                complain(&batch::usage(&words));
                complain(&guide_print::usage(&words));
                complain(&words.say("content-usage"));
            }
            return ExitCode::from(2);
        }
    };
    match run(&arguments, &words) {
        Ok(code) => code,
        Err(refusal) => {
            complain(&refusal.said(&words));
            ExitCode::from(2)
        }
    }
}

fn words_of(language: Language) -> Option<Words> {
    Words::new(language, &pack::words(language.code())).ok()
}

fn run(arguments: &Arguments, words: &Words) -> Result<ExitCode, Refusal> {
    match &arguments.command {
        Command::Usage => {
            tell(&words.say("secki-usage"))?;
            tell(&batch::usage(words))?;
            tell(&guide_print::usage(words))?;
            tell(&words.say("content-usage"))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check { file, json } => {
            let (form, protocol) = open(file, words)?;
            let (text, code) = check::said(
                &form,
                &protocol,
                &words.worded(form.wording.as_deref()),
                *json,
            );
            tell(&text)?;
            Ok(code)
        }
        Command::Print { file, out, paper } => {
            let (form, protocol) = open(file, words)?;
            let words = words.worded(form.wording.as_deref());
            save(out, file, sheet::pdf(&form, &protocol, &words, *paper))
        }
        Command::Relations { form: id, out } => {
            let place = Path::new("--form");
            let form =
                form(id).ok_or_else(|| Refusal::of(place, "batch-unknown-form").because(id))?;
            let words = words.worded(form.wording.as_deref());
            save(out, place, sheet::relations(&form, &words))
        }
        Command::Batch(asked) => batch::print(asked, words),
        Command::Guide { part, out } => guide_print::print(part, out, words),
        Command::Search { typed, json } => search::find(typed, words, *json),
        Command::ContentCheck { project } => content::check(project.as_deref(), words),
    }
}

/// Writes a PDF and tells where it is. `from` is what it was made of.
fn save(out: &Path, from: &Path, made: Result<Vec<u8>, PrintError>) -> Result<ExitCode, Refusal> {
    let bytes =
        made.map_err(|error| Refusal::of(from, "secki-sheet").because(&error.to_string()))?;
    std::fs::write(out, bytes)
        .map_err(|error| Refusal::of(out, "secki-not-written").because(&error.to_string()))?;
    tell(&out.display().to_string())?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a result. A reader that went away is no failure of ours, but the result did not arrive.
fn tell(text: &str) -> Result<(), Refusal> {
    writeln!(std::io::stdout(), "{text}").map_err(|error| {
        Refusal::of(Path::new("-"), "secki-not-written").because(&error.to_string())
    })
}

fn complain(text: &str) {
    // Where even this cannot be written the exit code still says it.
    let _ = writeln!(std::io::stderr(), "{text}");
}
