//! Functions and classes.

use super::Inspector;
use super::layout::Shape;
use super::name::{deep_name, split};
use crate::value::{Class, Function};

pub(crate) fn function(inspector: &mut Inspector, function: &Function, depth: i32) -> String {
    let shape = Shape::after(base(function)).of(function.reference);
    let deep = deep_name(&function.class, usual(function));
    inspector.with_properties(shape, &function.properties, function.more, &deep, depth)
}

/// The usual class for a kind of function.
fn usual(function: &Function) -> &'static str {
    match function.kind.as_str() {
        "async function" => "AsyncFunction",
        "generator" => "GeneratorFunction",
        "async generator" => "AsyncGeneratorFunction",
        _ => "Function",
    }
}

/// `[Function: f]`, `[class A extends B]`.
fn base(function: &Function) -> String {
    let (kind, name) = (usual(function), function.name.as_str());
    let (class, tag) = split(&function.class, kind);
    let tag = tag.map(|tag| format!(" [{tag}]")).unwrap_or_default();
    let other = class.filter(|class| *class != kind);
    if function.kind == "class" {
        let name = if name.is_empty() { "(anonymous)" } else { name };
        let other = other.map(|class| format!(" [{class}]")).unwrap_or_default();
        let extends = match (&function.class, &function.extends) {
            (Class::NullPrototype, _) => " extends [null prototype]".to_owned(),
            (_, Some(base)) => format!(" extends {base}"),
            (_, None) => String::new(),
        };
        return format!("[class {name}{other}{tag}{extends}]");
    }
    let bare = if class.is_none() { " (null prototype)" } else { "" };
    let name = if name.is_empty() { " (anonymous)".to_owned() } else { format!(": {name}") };
    let other = other.map(|class| format!(" {class}")).unwrap_or_default();
    format!("[{kind}{bare}{name}]{other}{tag}")
}
