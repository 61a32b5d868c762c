//! An error: its stack, then its properties, cause and errors.

use super::Inspector;
use super::layout::Shape;
use super::name::{deep_name, prefix, split};
use crate::value::{Class, ErrorValue, Value};

/// Consecutive frames that a stack shares with its cause are left out if there are more than this many.
const SHARED_FRAMES: usize = 3;

pub(crate) fn error(inspector: &mut Inspector, error: &ErrorValue, depth: i32) -> String {
    let base = inspector.continued(&stack(error));
    if error.properties.is_empty() && error.more == 0 && error.cause.is_none() && error.errors.is_none() {
        return base;
    }
    let shape = Shape::after(base).of(error.reference);
    inspector.container(shape, &deep_name(&class(error), "Error"), depth, |inspector, depth| {
        let mut out = inspector.properties(&error.properties, error.more, depth);
        out.extend(error.cause.as_ref().map(|cause| inspector.hidden("cause", cause, depth)));
        out.extend(error.errors.as_ref().map(|errors| inspector.hidden("errors", errors, depth)));
        out
    })
}

/// The class of an error, which without one of its own is its name.
fn class(error: &ErrorValue) -> Class {
    match &error.class {
        Class::Plain => Class::Named(error.name.clone()),
        class => class.clone(),
    }
}

/// The stack as the engine wrote it, or name and message if there is no stack.
fn raw_stack(error: &ErrorValue) -> String {
    match (error.stack.as_str(), error.name.as_str(), error.message.as_str()) {
        ("", name, "") => name.to_owned(),
        ("", "", message) => message.to_owned(),
        ("", name, message) => format!("{name}: {message}"),
        (stack, ..) => stack.to_owned(),
    }
}

/// The stack with the error's class in its first line; in brackets if it has no frames.
fn stack(error: &ErrorValue) -> String {
    let stack = with_class(raw_stack(error), error);
    let after = stack.find(&error.message).filter(|at| *at > 0).map_or(0, |at| at + error.message.len());
    match stack[after..].find("\n    at").map(|at| after + at) {
        None => format!("[{stack}]"),
        Some(at) => {
            let (head, frames) = (&stack[..at], &stack[at + 1..]);
            let frames: Vec<&str> = frames.split('\n').collect();
            format!("{head}\n{}", without_shared(&frames, error).join("\n"))
        }
    }
}

/// The stack with the error's class added if the first line does not show it.
fn with_class(stack: String, error: &ErrorValue) -> String {
    let name = error.name.as_str();
    let class = class(error);
    let made = split(&class, "Error").0.is_some();
    let begins = stack.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '\n']));
    if made && !(name.ends_with("Error") && begins) {
        return stack;
    }
    let fallback = if made { "Error" } else { named_by(&stack) };
    let length = if made { name.len() } else { fallback.len() };
    let prefix = prefix(&class, if fallback.is_empty() { "Error" } else { fallback }, None);
    let prefix = prefix.trim_end();
    let rest = stack.get(length..).unwrap_or_default();
    match () {
        () if name == prefix => stack,
        () if !prefix.contains(name) => format!("{prefix} [{name}]{rest}"),
        () if length == 0 => format!("{prefix}: {stack}"),
        () => format!("{prefix}{rest}"),
    }
}

/// The error name at the start of a stack trace; empty if the trace does not start with one.
fn named_by(stack: &str) -> &str {
    let end = stack.find(|c: char| !(c.is_ascii_alphanumeric() || " _[]()-".contains(c))).unwrap_or(stack.len());
    let (name, rest) = stack.split_at(end);
    let heads = rest.starts_with(':') || rest.starts_with("\n    at");
    if heads && name.len() > 1 && name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return name;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if stack.ends_with("Error") && stack.chars().all(plain) { stack } else { "" }
}

/// Replaces the frames that the cause's stack also shows by their number.
fn without_shared(frames: &[&str], error: &ErrorValue) -> Vec<String> {
    let whole = || frames.iter().map(|frame| (*frame).to_owned()).collect();
    let Some(cause) = error.cause().and_then(Value::as_error) else { return whole() };
    let cause = raw_stack(cause);
    let Some(at) = cause.find("\n    at") else { return whole() };
    let theirs: Vec<&str> = cause[at + 1..].split('\n').collect();
    for start in 0..frames.len().saturating_sub(SHARED_FRAMES) {
        let Some(found) = theirs.iter().position(|frame| *frame == frames[start]) else { continue };
        let shared = frames[start..].iter().zip(&theirs[found..]).take_while(|(ours, theirs)| ours == theirs).count();
        if shared > SHARED_FRAMES {
            let mut out: Vec<String> = frames[..=start].iter().map(|frame| (*frame).to_owned()).collect();
            out.push(format!("    ... {} lines matching cause stack trace ...", shared - 2));
            out.extend(frames[start + shared - 1..].iter().map(|frame| (*frame).to_owned()));
            return out;
        }
    }
    whole()
}
