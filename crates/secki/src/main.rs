//! The command line for trainers' batches and for tests.
//!
//! Exit code 0: nothing must be mended. 1: something must. 2: the command or a file was refused.

mod arguments;
mod batch;
mod check;
mod file;
mod sheet;

use arguments::{Arguments, Command};
use file::{ProtocolFile, Refusal};
use locale::{Argument, Language, Words};
use protocol::Form;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// The greatest file that is read: a protocol takes a few thousand bytes.
const GREATEST_FILE_BYTES: u64 = 1 << 20;

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
        Command::Print { file, out, blank } => {
            let (form, protocol) = open(file, words)?;
            let bytes = sheet::pdf(
                &form,
                &protocol,
                &words.worded(form.wording.as_deref()),
                *blank,
            )
            .map_err(|error| Refusal::of(file, "secki-sheet").because(&error.to_string()))?;
            std::fs::write(out, bytes).map_err(|error| {
                Refusal::of(out, "secki-not-written").because(&error.to_string())
            })?;
            tell(&out.display().to_string())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Batch(asked) => batch::print(asked, words),
    }
}

/// Reads a protocol and the form it names. Unknown keys are named, and the rest is read.
fn open(path: &Path, words: &Words) -> Result<(Form, ProtocolFile), Refusal> {
    let unreadable =
        |error: std::io::Error| Refusal::of(path, "secki-unreadable").because(&error.to_string());
    if std::fs::metadata(path).map_err(unreadable)?.len() > GREATEST_FILE_BYTES {
        return Err(Refusal::of(path, "secki-too-large"));
    }
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    let (form, protocol) = file::read(path, &text)?;
    for key in &protocol.unknown_keys {
        let arguments: [(&str, Argument); 2] = [
            ("file", path.display().to_string().into()),
            ("key", key.as_str().into()),
        ];
        complain(&words.say_with("secki-unknown-key", &arguments));
    }
    Ok((form, protocol))
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
