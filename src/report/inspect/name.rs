//! What a container is called before its brace, and in its place where it stands too deep.

use super::super::value::Class;

/// A class as it stands before a brace: `Foo `, `Foo(2) [tag] `, `[Array(2): null prototype] `.
pub(super) fn prefix(class: &Class, fallback: &str, size: Option<u64>) -> String {
    let size = size.map(|size| format!("({size})")).unwrap_or_default();
    let (name, tag) = match class {
        Class::Plain => (Some(fallback), None),
        Class::NullPrototype => (None, None),
        Class::Named(class) => match class.split_once(" [") {
            Some((name, tag)) => ((name != "null").then_some(name), tag.strip_suffix(']')),
            None => (Some(class.as_str()), None),
        },
    };
    let start = match name {
        Some(name) => format!("{name}{size} "),
        None => format!("[{fallback}{size}: null prototype] "),
    };
    match tag {
        Some(tag) if name.is_none_or(|name| !ends_a_word(name, tag)) => format!("{start}[{tag}] "),
        _ => start,
    }
}

/// Whether a name says its tag already: it holds it, and a new word or nothing follows.
fn ends_a_word(name: &str, tag: &str) -> bool {
    name.find(tag).is_some_and(|at| name[at + tag.len()..].chars().next().is_none_or(char::is_uppercase))
}

/// What stands for a container too deep to be shown.
pub(super) fn deep_name(class: &Class, fallback: &str) -> String {
    let prefix = prefix(class, fallback, None);
    let name = prefix.trim_end();
    if name.starts_with('[') { name.to_owned() } else { format!("[{name}]") }
}

/// The kind at the start of a function's text: `Function` of `[Function: f]`.
pub(super) fn kind_name(base: &str) -> &str {
    base.trim_start_matches('[').split([':', ' ', ']']).next().unwrap_or_default()
}
