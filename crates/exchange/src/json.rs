//! A protocol as JSON.

use crate::fault::{Fault, Place, Reason, Refused};
use crate::filling::{Filling, find_form};
use crate::protocol_file::{Completed, HEADER, Opened, ProtocolFile};
use crate::text::{decoded, without_hidden};
use crate::tree::Node;
use crate::{FORMAT, FORMAT_VERSION};
use protocol::{Entries, Form, Group};

/// Lines whose figures stand beside the others, as whoever writes a file by hand expects them.
const APART: [&str; 3] = ["seats", "members", "signatures"];

type Pairs = [(String, Node)];

/// Reads a protocol from JSON: UTF-8 with or without a byte order mark. `form` finds a form by its
/// id. Keys that mean nothing here are named in the notes, and the rest is read.
///
/// # Errors
/// The first fault of the file.
pub fn read_json(bytes: &[u8], form: impl Fn(&str) -> Option<Form>) -> Result<Opened, Refused> {
    let file = Node::read(decoded(bytes)?)?;
    let file = pairs(&file, &Place::File)?;
    check_format(file)?;
    let form = form_of(file, form)?;
    let mut filling = Filling::new(&form);
    if get(file, "lines").is_none() {
        return Err(at("lines").fault(Reason::NoObject).into());
    }
    for (key, value) in file {
        read_key(&mut filling, key, value)?;
    }
    let (protocol, notes) = filling.finish()?;
    Ok(Opened {
        form,
        protocol,
        notes,
    })
}

fn at(key: &str) -> Place {
    Place::Key(key.to_owned())
}

fn get<'n>(pairs: &'n Pairs, key: &str) -> Option<&'n Node> {
    let pair = pairs.iter().find(|(known, _)| known == key);
    pair.map(|(_, value)| value)
}

fn pairs<'n>(node: &'n Node, place: &Place) -> Result<&'n Pairs, Fault> {
    match node {
        Node::Object(pairs) => Ok(pairs),
        _ => Err(place.fault(Reason::NoObject)),
    }
}

fn text<'n>(node: &'n Node, place: &Place) -> Result<&'n str, Fault> {
    match node {
        Node::Text(text) => Ok(text),
        _ => Err(place.fault(Reason::NoText)),
    }
}

/// Files written by hand need not name the format.
fn check_format(file: &Pairs) -> Result<(), Fault> {
    let wrong = |key: &str, is_right: fn(&Node) -> bool| {
        let value = get(file, key);
        value.is_some_and(|value| !is_right(value))
    };
    if wrong(
        "format",
        |value| matches!(value, Node::Text(name) if name == FORMAT),
    ) {
        return Err(at("format").fault(Reason::OtherFormat));
    }
    if wrong("formatVersion", |value| {
        matches!(value, Node::Whole(FORMAT_VERSION))
    }) {
        return Err(at("formatVersion").fault(Reason::OtherFormatVersion));
    }
    if wrong("practice", |value| matches!(value, Node::Flag(true))) {
        return Err(at("practice").fault(Reason::NoPractice));
    }
    Ok(())
}

fn form_of(file: &Pairs, form: impl Fn(&str) -> Option<Form>) -> Result<Form, Fault> {
    match get(file, "form") {
        Some(Node::Text(id)) => find_form(id, form, &at("form")),
        _ => Err(at("form").fault(Reason::NoForm)),
    }
}

fn read_key(filling: &mut Filling, key: &str, value: &Node) -> Result<(), Fault> {
    let form = filling.form;
    let inside = |name: &str| at(&format!("{key}.{name}"));
    match (key, form.groups.first()) {
        ("format" | "formatVersion" | "practice" | "form", _) => {}
        ("formVersion", _) => filling.form_version(text(value, &at(key))?),
        ("lines", _) => {
            for (line, value) in pairs(value, &at(key))? {
                if form.line(line).is_none() {
                    return Err(inside(line).fault(Reason::UnknownLine));
                }
                figure(filling, line, value, &inside(line))?;
            }
        }
        ("header", _) => {
            for (name, value) in pairs(value, &at(key))? {
                filling.header(name, text(value, &inside(name))?, &inside(name))?;
            }
        }
        ("completed", _) => {
            for (part, value) in pairs(value, &at(key))? {
                filling.completed(part, text(value, &inside(part))?, &inside(part))?;
            }
        }
        ("explanations", _) => {
            for (rule, value) in pairs(value, &at(key))? {
                let name = format!("{key}.{rule}");
                filling.explanation(rule, text(value, &inside(rule))?, &name, &inside(rule))?;
            }
        }
        (_, Some(group)) if key == entries_key(group) => entries(filling, group, value)?,
        _ if APART.contains(&key) && form.line(key).is_some() => {
            figure(filling, key, value, &at(key))?;
        }
        _ => filling.unknown(key.to_owned()),
    }
    Ok(())
}

fn figure(filling: &mut Filling, cell: &str, value: &Node, place: &Place) -> Result<(), Fault> {
    match value {
        Node::Blank => Ok(()),
        Node::Whole(number) => filling.figure(cell, &number.to_string(), place),
        _ => Err(place.fault(Reason::NoFigure)),
    }
}

/// Candidates have names; questions have a number instead.
fn entries_key(group: &Group) -> &'static str {
    if group.named {
        "candidates"
    } else {
        "questions"
    }
}

/// The cells of one entry by the names of its columns.
fn entry_cells(form: &Form, group: &Group, entry: usize) -> Vec<(String, String)> {
    let cells = form.cells(&Entries::of(&group.id, entry));
    let cells = cells.into_iter().filter(|cell| cell.entry == Some(entry));
    let columns = match group.columns.as_slice() {
        [] => vec!["votes".to_owned()],
        columns => columns.to_vec(),
    };
    columns.into_iter().zip(cells.map(|cell| cell.id)).collect()
}

fn entries(filling: &mut Filling, group: &Group, value: &Node) -> Result<(), Fault> {
    let key = entries_key(group);
    let Node::List(list) = value else {
        return Err(at(key).fault(Reason::NoList));
    };
    if list.len() > group.most {
        return Err(at(key).fault(Reason::TooManyEntries(group.most)));
    }
    for (index, entry) in list.iter().enumerate() {
        read_entry(filling, group, index + 1, entry, &format!("{key}[{index}]"))?;
    }
    Ok(())
}

fn read_entry(
    filling: &mut Filling,
    group: &Group,
    number: usize,
    entry: &Node,
    place: &str,
) -> Result<(), Fault> {
    let inside = |name: &str| at(&format!("{place}.{name}"));
    let entry = pairs(entry, &at(place))?;
    let cells = entry_cells(filling.form, group, number);
    if group.named {
        let name = get(entry, "name").ok_or_else(|| inside("name").fault(Reason::NoText))?;
        filling.name(text(name, &inside("name"))?, &inside("name"))?;
    } else {
        filling.numbered_entry();
    }
    for (key, value) in entry {
        let cell = cells.iter().find(|(column, _)| column == key);
        match (cell, key.as_str(), value) {
            (Some((_, cell)), ..) => figure(filling, cell, value, &inside(key))?,
            (None, "name", _) if group.named => {}
            (None, "number", Node::Whole(written)) if !group.named => {
                if u64::try_from(number) != Ok(*written) {
                    return Err(inside(key).fault(Reason::WrongNumber(number)));
                }
            }
            (None, "number", _) if !group.named => {
                return Err(inside(key).fault(Reason::NoFigure));
            }
            _ => filling.unknown(format!("{place}.{key}")),
        }
    }
    Ok(())
}

/// Writes a protocol as JSON that [`read_json`] reads back: keys in the order of the paper, blank
/// figures as `null`. Letters that cannot be seen are left out of the texts.
#[must_use]
pub fn write_json(form: &Form, protocol: &ProtocolFile) -> String {
    let cells = protocol.cells(form);
    let is_apart = |line: &str| APART.contains(&line);
    let on_lines = cells.iter().filter(|cell| cell.group.is_none());
    let lines = on_lines.filter(|cell| !is_apart(&cell.id));
    let lines = lines.map(|cell| (cell.id.clone(), written(protocol, &cell.id)));
    let header = HEADER.iter().filter_map(|name| {
        let text = protocol.header.get(*name)?;
        Some(((*name).to_owned(), written_text(text, false)))
    });
    let mut file = vec![
        pair("format", Node::Text(FORMAT.to_owned())),
        pair("formatVersion", Node::Whole(FORMAT_VERSION)),
        pair("practice", Node::Flag(true)),
        pair("form", Node::Text(form.id.clone())),
        pair("formVersion", Node::Text(form.version.clone())),
        pair("header", Node::Object(header.collect())),
        pair("lines", Node::Object(lines.collect())),
    ];
    if let Some(group) = form.groups.first() {
        let names = protocol.names.iter().enumerate();
        let entries =
            names.map(|(index, name)| written_entry(form, protocol, group, index + 1, name));
        file.push(pair(entries_key(group), Node::List(entries.collect())));
    }
    let apart = cells.iter().filter(|cell| is_apart(&cell.id));
    file.extend(apart.map(|cell| (cell.id.clone(), written(protocol, &cell.id))));
    file.push(pair("completed", written_completed(protocol.completed)));
    let explanations = protocol.explanations.iter();
    let explanations = explanations.map(|(rule, text)| (rule.clone(), written_text(text, true)));
    file.push(pair("explanations", Node::Object(explanations.collect())));
    format!("{}\n", Node::Object(file))
}

fn pair(key: &str, value: Node) -> (String, Node) {
    (key.to_owned(), value)
}

fn written(protocol: &ProtocolFile, cell: &str) -> Node {
    let figure = protocol.figures.get(cell);
    figure.map_or(Node::Blank, |figure| Node::Whole(figure.into()))
}

fn written_text(text: &str, several_lines: bool) -> Node {
    Node::Text(without_hidden(text, several_lines))
}

fn written_entry(
    form: &Form,
    protocol: &ProtocolFile,
    group: &Group,
    number: usize,
    name: &str,
) -> Node {
    let mut entry = vec![if group.named {
        pair("name", written_text(name, false))
    } else {
        pair(
            "number",
            Node::Whole(u64::try_from(number).unwrap_or_default()),
        )
    }];
    let cells = entry_cells(form, group, number).into_iter();
    entry.extend(cells.map(|(column, cell)| (column, written(protocol, &cell))));
    Node::Object(entry)
}

fn written_completed(completed: Completed) -> Node {
    let date = completed
        .date
        .map(|date| pair("date", Node::Text(date.to_string())));
    let time = completed.time.map(|time| time.format("%H:%M").to_string());
    let time = time.map(|time| pair("time", Node::Text(time)));
    Node::Object(date.into_iter().chain(time).collect())
}
