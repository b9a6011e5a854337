//! Fills a form from a file, whatever kind of file it is: the one gate all values pass.

use crate::fault::{Fault, Note, Place, Reason};
use crate::protocol_file::{HEADER, MINUTES_LINE, ProtocolFile};
use crate::text::hidden;
use crate::{LONGEST_EXPLANATION, LONGEST_TEXT};
use chrono::{Datelike, NaiveDate, NaiveTime};
use protocol::{Form, GREATEST_FIGURE, RefusedFigure, read_figure};

/// A protocol while it is read.
pub(crate) struct Filling<'f> {
    pub(crate) form: &'f Form,
    protocol: ProtocolFile,
    notes: Vec<Note>,
}

/// The form of that id. No id that could be anything but a name is looked up.
pub(crate) fn find_form(
    id: &str,
    form: impl Fn(&str) -> Option<Form>,
    place: &Place,
) -> Result<Form, Fault> {
    let is_name = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'-';
    let known = id.bytes().all(is_name).then(|| form(id)).flatten();
    known.ok_or_else(|| place.fault(Reason::UnknownForm(id.to_owned())))
}

impl<'f> Filling<'f> {
    pub(crate) fn new(form: &'f Form) -> Self {
        Self {
            form,
            protocol: ProtocolFile::default(),
            notes: Vec::new(),
        }
    }

    pub(crate) fn unknown(&mut self, key: String) {
        self.notes.push(Note::UnknownKey(key));
    }

    pub(crate) fn form_version(&mut self, version: &str) {
        if version != self.form.version {
            self.notes.push(Note::OtherFormVersion {
                file: version.to_owned(),
                here: self.form.version.clone(),
            });
        }
    }

    /// Takes a whole number without sign, point or exponent; an empty text is blank.
    pub(crate) fn figure(&mut self, cell: &str, digits: &str, place: &Place) -> Result<(), Fault> {
        match read_figure(digits) {
            Ok(None) => {}
            Ok(Some(_)) if self.protocol.figures.get(cell).is_some() => {
                return Err(place.fault(Reason::Twice));
            }
            Ok(Some(figure)) => self.protocol.figures.write(cell, figure),
            Err(RefusedFigure::NotDigits) => return Err(place.fault(Reason::NoFigure)),
            Err(RefusedFigure::TooGreat) => return Err(place.fault(Reason::FigureTooGreat)),
        }
        Ok(())
    }

    /// Takes the name of the next candidate.
    pub(crate) fn name(&mut self, name: &str, place: &Place) -> Result<(), Fault> {
        if name.trim().is_empty() {
            return Err(place.fault(Reason::Nameless));
        }
        let name = line(name, place)?;
        self.protocol.names.push(name);
        Ok(())
    }

    /// Takes the next entry of a group that goes by numbers.
    pub(crate) fn numbered_entry(&mut self) {
        self.protocol.names.push(String::new());
    }

    /// Takes a text of the head.
    pub(crate) fn header(&mut self, name: &str, text: &str, place: &Place) -> Result<(), Fault> {
        if !HEADER.contains(&name) {
            self.unknown(format!("header.{name}"));
            return Ok(());
        }
        let text = match name {
            "date" => date(text, place)?.map_or_else(String::new, |date| date.to_string()),
            _ => line(text, place)?,
        };
        if !text.is_empty() {
            self.protocol.header.insert(name.to_owned(), text);
        }
        Ok(())
    }

    /// Takes the date or the time of completion.
    pub(crate) fn completed(&mut self, part: &str, text: &str, place: &Place) -> Result<(), Fault> {
        match part {
            "date" => self.protocol.completed.date = date(text, place)?,
            "time" => self.protocol.completed.time = time(text, place)?,
            _ => self.unknown(format!("completed.{part}")),
        }
        Ok(())
    }

    /// Takes the explanation of a rule; `key` is what it is called in the file.
    pub(crate) fn explanation(
        &mut self,
        rule: &str,
        text: &str,
        key: &str,
        place: &Place,
    ) -> Result<(), Fault> {
        if self.form.rule(rule).is_none() {
            self.unknown(key.to_owned());
            return Ok(());
        }
        let text = checked(text, LONGEST_EXPLANATION, true, place)?;
        if !text.is_empty() {
            self.protocol.explanations.insert(rule.to_owned(), text);
        }
        Ok(())
    }

    /// What was read, once the minutes of completion are reckoned.
    pub(crate) fn finish(mut self) -> Result<(ProtocolFile, Vec<Note>), Fault> {
        if let Some(minutes) = self.protocol.completed_minutes(self.form) {
            let place = Place::Key(MINUTES_LINE.to_owned());
            let minutes = u32::try_from(minutes).ok();
            let minutes = minutes.filter(|minutes| *minutes <= GREATEST_FIGURE);
            let minutes = minutes.ok_or_else(|| place.fault(Reason::FigureTooGreat))?;
            let written = self.protocol.figures.get(MINUTES_LINE);
            if written.is_some_and(|written| written != minutes) {
                return Err(place.fault(Reason::OtherMinutes));
            }
            self.protocol.figures.write(MINUTES_LINE, minutes);
        }
        Ok((self.protocol, self.notes))
    }
}

/// A text of one line.
fn line(text: &str, place: &Place) -> Result<String, Fault> {
    checked(text, LONGEST_TEXT, false, place)
}

fn checked(text: &str, most: usize, several_lines: bool, place: &Place) -> Result<String, Fault> {
    if text.chars().count() > most {
        return Err(place.fault(Reason::TextTooLong(most)));
    }
    match hidden(text, several_lines) {
        Some(letter) => Err(place.fault(Reason::HiddenLetter(letter))),
        None => Ok(text.to_owned()),
    }
}

/// A day as in `2026-11-01`; an empty text is none.
fn date(text: &str, place: &Place) -> Result<Option<NaiveDate>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    let date: Option<NaiveDate> = text.parse().ok();
    // Chrono also takes 2026-1-1 and years of five digits.
    let date = date.filter(|date| date.to_string() == text && (1000..=9999).contains(&date.year()));
    date.map_or_else(|| Err(place.fault(Reason::NoDate)), |date| Ok(Some(date)))
}

/// A time of day as in `18:40`; an empty text is none.
fn time(text: &str, place: &Place) -> Result<Option<NaiveTime>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok();
    let time = time.filter(|time| time.format("%H:%M").to_string() == text);
    time.map_or_else(|| Err(place.fault(Reason::NoTime)), |time| Ok(Some(time)))
}
