//! The name of a container before its brace, or in place of the container if it is nested too deep.

use crate::value::Class;

/// A class's name and its tag; no name for a null prototype.
pub(crate) fn split<'a>(class: &'a Class, usual: &'a str) -> (Option<&'a str>, Option<&'a str>) {
    match class {
        Class::Plain => (Some(usual), None),
        Class::NullPrototype => (None, None),
        Class::Named(class) => match class.split_once(" [") {
            Some((name, tag)) => ((name != "null").then_some(name), tag.strip_suffix(']')),
            None => (Some(class.as_str()), None),
        },
    }
}

/// A class as shown before a brace: `Foo `, `Foo(2) [tag] `, `[Array(2): null prototype] `.
pub(crate) fn prefix(class: &Class, fallback: &str, size: Option<u64>) -> String {
    let size = size.map(|size| format!("({size})")).unwrap_or_default();
    match split(class, fallback) {
        (Some(name), Some(tag)) if !ends_a_word(name, tag) => format!("{name}{size} [{tag}] "),
        (Some(name), _) => format!("{name}{size} "),
        (None, Some(tag)) if tag != fallback => format!("[{fallback}{size}: null prototype] [{tag}] "),
        (None, _) => format!("[{fallback}{size}: null prototype] "),
    }
}

/// Whether a name already contains its tag, followed by a new word or the end.
fn ends_a_word(name: &str, tag: &str) -> bool {
    name.find(tag).is_some_and(|at| {
        name[at + tag.len()..].chars().next().is_none_or(|next| next.to_lowercase().ne(std::iter::once(next)))
    })
}

/// The text in place of a container nested too deep.
pub(crate) fn deep_name(class: &Class, fallback: &str) -> String {
    let prefix = prefix(class, fallback, None);
    let name = prefix.trim_end();
    if split(class, fallback).0.is_none() { name.to_owned() } else { format!("[{name}]") }
}
