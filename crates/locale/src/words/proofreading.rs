//! What a test can find wrong with words: languages that differ, suffixes on placeholders.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::Words;
use crate::Language;

/// Names every message that one language has and another lacks, and every placeholder that a message
/// shows in one language and not in another.
///
/// An argument that only chooses between variants is no placeholder: Azerbaijani needs no choice
/// after a number. A placeholder inside another message that is referred to counts there only.
#[must_use]
pub fn differences(words: &[&Words]) -> Vec<String> {
    let shown: Vec<_> = words
        .iter()
        .map(|words| (words.language().code(), shown(words)))
        .collect();
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (id, names) in shown.iter().flat_map(|(_, messages)| messages) {
        all.entry(id).or_default().extend(names);
    }
    let mut found = Vec::new();
    for (id, names) in all {
        for (code, messages) in &shown {
            match messages.get(id) {
                None => found.push(format!("{code} lacks the message `{id}`")),
                Some(own) => found.extend(
                    names
                        .difference(own)
                        .map(|name| format!("{code} lacks `${name}` in `{id}`")),
                ),
            }
        }
    }
    found
}

/// Names every message that cannot be right in its language:
/// - Azerbaijani with a suffix on a placeholder, which cannot fit every word that may stand there;
/// - Russian that chooses by number without the forms for few and many;
/// - the Cyrillic Ә or ә, which only looks like the Azerbaijani letter;
/// - a message, term or function that is not there.
#[must_use]
pub fn faults(words: &Words) -> Vec<String> {
    let mut known = BTreeSet::new();
    for entry in words.entries() {
        known.extend(id_and_patterns(entry).map(|(id, _)| id));
    }
    let mut found = Vec::new();
    for (id, patterns) in words.entries().filter_map(id_and_patterns) {
        let mut add =
            |fault: String| found.push(format!("{}: `{id}` {fault}", words.language().code()));
        for pattern in patterns {
            if words.language() == Language::Az && has_suffix_on_placeholder(pattern) {
                add("has a suffix on a placeholder".to_owned());
            }
            if words.language() == Language::Ru && lacks_plural_form(pattern) {
                add("lacks the form for few or many".to_owned());
            }
            if texts(pattern).any(|text| text.contains(['\u{4d8}', '\u{4d9}'])) {
                add("has a Cyrillic schwa".to_owned());
            }
            for missing in inline(pattern).filter_map(|expression| unresolved(expression, &known)) {
                add(format!("refers to `{missing}`, which is not there"));
            }
        }
    }
    found
}

/// The placeholders of every message.
fn shown(words: &Words) -> BTreeMap<&str, BTreeSet<&str>> {
    let messages = words
        .entries()
        .filter(|entry| matches!(entry, Entry::Message(_)));
    let placeholders = messages.filter_map(id_and_patterns).map(|(id, patterns)| {
        let names =
            patterns
                .into_iter()
                .flat_map(inline)
                .filter_map(|expression| match expression {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                });
        (id, names.collect())
    });
    placeholders.collect()
}

/// A message or term with its pattern and all that are nested in it as variants.
fn id_and_patterns<'words>(
    entry: &'words Entry<&'words str>,
) -> Option<(&'words str, Vec<&'words Pattern<&'words str>>)> {
    let (id, value) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref()?),
        Entry::Term(term) => (term.id.name, &term.value),
        _ => return None,
    };
    let mut patterns = vec![value];
    let mut unseen = vec![value];
    while let Some(pattern) = unseen.pop() {
        let variants = placeables(pattern).filter_map(|expression| match expression {
            Expression::Select { variants, .. } => Some(variants),
            Expression::Inline(_) => None,
        });
        let nested: Vec<_> = variants.flatten().map(|variant| &variant.value).collect();
        patterns.extend(&nested);
        unseen.extend(nested);
    }
    Some((id, patterns))
}

fn placeables<'words>(
    pattern: &'words Pattern<&'words str>,
) -> impl Iterator<Item = &'words Expression<&'words str>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    })
}

fn inline<'words>(
    pattern: &'words Pattern<&'words str>,
) -> impl Iterator<Item = &'words InlineExpression<&'words str>> {
    placeables(pattern).filter_map(|expression| match expression {
        Expression::Inline(expression) => Some(expression),
        Expression::Select { .. } => None,
    })
}

fn texts<'words>(pattern: &'words Pattern<&'words str>) -> impl Iterator<Item = &'words str> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })
}

fn has_suffix_on_placeholder(pattern: &Pattern<&str>) -> bool {
    pattern.elements.windows(2).any(|pair| match pair {
        [
            PatternElement::Placeable { .. },
            PatternElement::TextElement { value },
        ] => {
            let joint = ['-', '\u{2011}', '’', '\''];
            let suffix = value.strip_prefix(joint).unwrap_or(value);
            suffix.starts_with(char::is_alphabetic)
        }
        _ => false,
    })
}

fn lacks_plural_form(pattern: &Pattern<&str>) -> bool {
    placeables(pattern).any(|expression| {
        let Expression::Select { variants, .. } = expression else {
            return false;
        };
        let has = |form| {
            variants
                .iter()
                .any(|variant| variant.key == VariantKey::Identifier { name: form })
        };
        has("one") && !(has("few") && has("many"))
    })
}

fn unresolved<'words>(
    expression: &InlineExpression<&'words str>,
    known: &BTreeSet<&str>,
) -> Option<&'words str> {
    match expression {
        InlineExpression::FunctionReference { id, .. } => Some(id.name),
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => {
            Some(id.name).filter(|name| !known.contains(name))
        }
        _ => None,
    }
}
