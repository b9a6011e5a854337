//! A protocol as a JSON file from elsewhere: checked, never trusted.

use locale::{Argument, Words};
use protocol::{Entries, Figures, Form, Group, RefusedFigure, read_figure};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Longest text that is taken, in characters.
const LONGEST_TEXT: usize = 4000;
/// What can stand in a file; some of it belongs to some kinds of election alone.
const KNOWN_KEYS: [&str; 9] = [
    "form",
    "lines",
    "candidates",
    "members",
    "signatures",
    "explanations",
    "header",
    "seats",
    "questions",
];

/// What stands in the file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ProtocolFile {
    /// The figures.
    pub figures: Figures,
    /// The names of the candidates in the order of the file; of questions, as many empty names.
    pub names: Vec<String>,
    /// Reasons by rule.
    pub explanations: BTreeMap<String, String>,
    /// The head of the form by name.
    pub header: BTreeMap<String, String>,
    /// Keys that mean nothing here.
    pub unknown_keys: Vec<String>,
}

impl ProtocolFile {
    /// How many entries the groups of the form have.
    pub fn entries(&self, form: &Form) -> Entries {
        let group = form.groups.first();
        group.map_or_else(Entries::default, |group| {
            Entries::of(&group.id, self.names.len())
        })
    }
}

/// Why a file is refused: the file, the place in it, the reason.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    file: PathBuf,
    message: &'static str,
    place: String,
    reason: String,
}

impl Refusal {
    /// A refusal of a whole file.
    pub fn of(file: &Path, message: &'static str) -> Self {
        Self {
            file: file.to_owned(),
            message,
            place: String::new(),
            reason: String::new(),
        }
    }

    /// The same with what the machine said.
    pub fn because(self, reason: &str) -> Self {
        Self {
            reason: reason.to_owned(),
            ..self
        }
    }

    fn at(self, place: &str) -> Self {
        Self {
            place: place.to_owned(),
            ..self
        }
    }

    /// The refusal as a sentence: file, place, reason.
    pub fn said(&self, words: &Words) -> String {
        let arguments: [(&str, Argument); 3] = [
            ("file", self.file.display().to_string().into()),
            ("place", self.place.as_str().into()),
            ("reason", self.reason.as_str().into()),
        ];
        words.say_with(self.message, &arguments)
    }
}

/// Reads a protocol and the form it names.
pub fn read(path: &Path, text: &str) -> Result<(Form, ProtocolFile), Refusal> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        Refusal::of(path, "secki-no-json")
            .at(&format!("{}:{}", error.line(), error.column()))
            .because(&error.to_string())
    })?;
    let reader = Reader { path };
    let file = reader.object(&value, "")?;
    let form = reader.form(file)?;
    let mut protocol = ProtocolFile {
        unknown_keys: file
            .keys()
            .filter(|key| !KNOWN_KEYS.contains(&key.as_str()))
            .cloned()
            .collect(),
        ..ProtocolFile::default()
    };
    if let Some(group) = form.groups.first() {
        reader.entries(file, group, &mut protocol)?;
    }
    reader.lines(file, &form, &mut protocol)?;
    for key in ["members", "signatures", "seats"] {
        if let Some(figure) = file.get(key).filter(|_| form.line(key).is_some()) {
            reader.figure(figure, key, key, &mut protocol.figures)?;
        }
    }
    protocol.explanations = reader.texts(file, "explanations")?;
    protocol.header = reader.texts(file, "header")?;
    Ok((form, protocol))
}

struct Reader<'a> {
    path: &'a Path,
}

impl Reader<'_> {
    fn refuse(&self, message: &'static str, place: &str) -> Refusal {
        Refusal::of(self.path, message).at(place)
    }

    fn object<'v>(&self, value: &'v Value, place: &str) -> Result<&'v Map<String, Value>, Refusal> {
        value
            .as_object()
            .ok_or_else(|| self.refuse("secki-no-object", place))
    }

    fn form(&self, file: &Map<String, Value>) -> Result<Form, Refusal> {
        let id = file
            .get("form")
            .and_then(Value::as_str)
            .ok_or_else(|| self.refuse("secki-no-form", "form"))?;
        pack::form(id)
            .and_then(|text| Form::parse(text, pack::form).ok())
            .ok_or_else(|| self.refuse("secki-unknown-form", "form").because(id))
    }

    /// The candidates, or the questions, which have a number instead of a name.
    fn entries(
        &self,
        file: &Map<String, Value>,
        group: &Group,
        protocol: &mut ProtocolFile,
    ) -> Result<(), Refusal> {
        let key = if group.named {
            "candidates"
        } else {
            "questions"
        };
        let entries = match file.get(key) {
            None => return Ok(()),
            Some(Value::Array(entries)) => entries,
            Some(_) => return Err(self.refuse("secki-no-list", key)),
        };
        if entries.len() > group.most {
            return Err(self
                .refuse("secki-too-many-entries", key)
                .because(&group.most.to_string()));
        }
        for (index, entry) in entries.iter().enumerate() {
            let place = format!("{key}[{index}]");
            let entry = self.object(entry, &place)?;
            protocol.names.push(self.name(entry, group, &place)?);
            let cell = format!("{}-{}", group.id, index + 1);
            let columns = group
                .columns
                .iter()
                .map(|column| (column.as_str(), format!("{cell}-{column}")));
            let votes = group.columns.is_empty().then(|| ("votes", cell.clone()));
            for (column, cell) in votes.into_iter().chain(columns) {
                if let Some(figure) = entry.get(column) {
                    let place = format!("{place}.{column}");
                    self.figure(figure, &cell, &place, &mut protocol.figures)?;
                }
            }
        }
        Ok(())
    }

    fn name(
        &self,
        entry: &Map<String, Value>,
        group: &Group,
        place: &str,
    ) -> Result<String, Refusal> {
        if !group.named {
            return Ok(String::new());
        }
        let place = format!("{place}.name");
        let name = entry.get("name");
        self.text(
            name.ok_or_else(|| self.refuse("secki-no-text", &place))?,
            &place,
        )
    }

    fn lines(
        &self,
        file: &Map<String, Value>,
        form: &Form,
        protocol: &mut ProtocolFile,
    ) -> Result<(), Refusal> {
        let lines = file
            .get("lines")
            .ok_or_else(|| self.refuse("secki-no-object", "lines"))?;
        for (line, figure) in self.object(lines, "lines")? {
            let place = format!("lines.{line}");
            if form.line(line).is_none() {
                return Err(self.refuse("secki-unknown-line", &place));
            }
            self.figure(figure, line, &place, &mut protocol.figures)?;
        }
        Ok(())
    }

    /// Takes a whole number without sign, point or exponent. `null` is blank.
    fn figure(
        &self,
        value: &Value,
        cell: &str,
        place: &str,
        figures: &mut Figures,
    ) -> Result<(), Refusal> {
        let digits = match value {
            Value::Null => return Ok(()),
            Value::Number(number) => number.to_string(),
            _ => return Err(self.refuse("secki-no-figure", place)),
        };
        match read_figure(&digits) {
            Ok(Some(figure)) => figures.write(cell, figure),
            Ok(None) => {}
            Err(RefusedFigure::NotDigits) => return Err(self.refuse("secki-no-figure", place)),
            Err(RefusedFigure::TooGreat) => {
                return Err(self.refuse("secki-figure-too-great", place));
            }
        }
        Ok(())
    }

    fn texts(
        &self,
        file: &Map<String, Value>,
        key: &str,
    ) -> Result<BTreeMap<String, String>, Refusal> {
        let Some(value) = file.get(key) else {
            return Ok(BTreeMap::new());
        };
        self.object(value, key)?
            .iter()
            .map(|(name, text)| {
                let text = self.text(text, &format!("{key}.{name}"))?;
                Ok((name.clone(), text))
            })
            .collect()
    }

    fn text(&self, value: &Value, place: &str) -> Result<String, Refusal> {
        let text = value
            .as_str()
            .ok_or_else(|| self.refuse("secki-no-text", place))?;
        if text.chars().count() > LONGEST_TEXT {
            return Err(self.refuse("secki-text-too-long", place));
        }
        Ok(text.to_owned())
    }
}
