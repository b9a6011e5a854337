//! JSON as it stands in a file: the keys in their order, none lost.

use crate::MOST_KEYS;
use crate::fault::{Fault, Place, Reason};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// A value. (`serde_json::Value` keeps the last of two equal keys and forgets the order.)
#[derive(Debug)]
pub(crate) enum Node {
    /// `null`.
    Blank,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number without sign.
    Whole(u64),
    /// Any other number: none is ever a figure.
    OtherNumber,
    /// A text.
    Text(String),
    /// Values in their order.
    List(Vec<Node>),
    /// Keys with their values.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a text. No key stands twice in what comes out, and there are not too many.
    pub(crate) fn read(text: &str) -> Result<Self, Fault> {
        let node: Self = serde_json::from_str(text).map_err(|error| {
            Place::Text(error.line(), error.column()).fault(Reason::NotJson(error.to_string()))
        })?;
        node.check_keys(&mut 0)?;
        Ok(node)
    }

    fn check_keys(&self, keys: &mut usize) -> Result<(), Fault> {
        match self {
            Self::List(nodes) => {
                for (index, node) in nodes.iter().enumerate() {
                    count(keys)?;
                    node.check_keys(keys)
                        .map_err(|fault| fault.inside(&format!("[{index}]")))?;
                }
            }
            Self::Object(pairs) => {
                let mut seen = BTreeSet::new();
                for (key, node) in pairs {
                    count(keys)?;
                    if !seen.insert(key) {
                        return Err(Place::Key(key.clone()).fault(Reason::Twice));
                    }
                    node.check_keys(keys).map_err(|fault| fault.inside(key))?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn count(keys: &mut usize) -> Result<(), Fault> {
    *keys += 1;
    if *keys > MOST_KEYS {
        return Err(Place::File.fault(Reason::TooManyKeys));
    }
    Ok(())
}

impl Fault {
    /// The fault with one more key around its place.
    fn inside(self, outer: &str) -> Self {
        let place = match self.place {
            Place::Key(key) if key.starts_with('[') => Place::Key(format!("{outer}{key}")),
            Place::Key(key) => Place::Key(format!("{outer}.{key}")),
            place => place,
        };
        Self { place, ..self }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Blank)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Whole(number))
    }

    fn visit_i64<E>(self, _number: i64) -> Result<Node, E> {
        Ok(Node::OtherNumber)
    }

    fn visit_f64<E>(self, _number: f64) -> Result<Node, E> {
        Ok(Node::OtherNumber)
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Node, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = object.next_entry()? {
            pairs.push(pair);
        }
        Ok(Node::Object(pairs))
    }
}

impl Node {
    /// Writes the value with two spaces for each depth.
    fn write(&self, to: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        let next = |to: &mut fmt::Formatter<'_>, index: usize| {
            let comma = if index == 0 { "" } else { "," };
            write!(to, "{comma}\n{:1$}", "", 2 * (depth + 1))
        };
        match self {
            Self::List(nodes) if nodes.is_empty() => to.write_str("[]"),
            Self::Object(pairs) if pairs.is_empty() => to.write_str("{}"),
            // Nothing of ours is another number.
            Self::Blank | Self::OtherNumber => to.write_str("null"),
            Self::Flag(flag) => write!(to, "{flag}"),
            Self::Whole(number) => write!(to, "{number}"),
            Self::Text(text) => write_text(to, text),
            Self::List(nodes) => {
                to.write_str("[")?;
                for (index, node) in nodes.iter().enumerate() {
                    next(to, index)?;
                    node.write(to, depth + 1)?;
                }
                write!(to, "\n{:1$}]", "", 2 * depth)
            }
            Self::Object(pairs) => {
                to.write_str("{")?;
                for (index, (key, node)) in pairs.iter().enumerate() {
                    next(to, index)?;
                    write_text(to, key)?;
                    to.write_str(": ")?;
                    node.write(to, depth + 1)?;
                }
                write!(to, "\n{:1$}}}", "", 2 * depth)
            }
        }
    }
}

fn write_text(to: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(to, "{}", Value::from(text))
}

impl fmt::Display for Node {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(to, 0)
    }
}
