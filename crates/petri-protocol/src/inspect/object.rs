//! Objects, and the objects that show one other value: dates, regular expressions, boxed primitives and proxies.

use super::Inspector;
use super::layout::Shape;
use super::name::{deep_name, prefix, split};
use crate::value::{BuiltinKind, Class, Date, Object, Regexp, Value};

pub(crate) fn object(inspector: &mut Inspector, object: &Object, depth: i32) -> String {
    let fallback = if object.kind == Some(BuiltinKind::Module) { "Module" } else { "Object" };
    let prefix = match (object.kind, &object.class) {
        (Some(BuiltinKind::Arguments), _) => "[Arguments] ".to_owned(),
        (_, Class::Plain) => String::new(),
        (_, class) => prefix(class, fallback, None),
    };
    if object.properties.is_empty() && object.more == 0 && object.kind != Some(BuiltinKind::Module) {
        return format!("{prefix}{{}}");
    }
    // A platform object writes itself in Node: nested too deep it shows empty braces instead of its name.
    let platform = object.kind == Some(BuiltinKind::Platform);
    let deep = if platform { format!("{prefix}{{}}") } else { deep_name(&object.class, fallback) };
    // Node shows the content of a URL as if the URL were not nested.
    let url = prefix == "URL ";
    let shape = Shape::object(&prefix).of(object.reference);
    inspector.container(shape, &deep, depth, |inspector, depth| {
        let depth = if url { 1 } else { depth };
        inspector.properties(&object.properties, object.more, depth)
    })
}

pub(crate) fn date(inspector: &mut Inspector, date: &Date, depth: i32) -> String {
    let text = date.value.as_deref().unwrap_or("Invalid Date");
    let shape = Shape::after(with_class(&date.class, "Date", text));
    inspector.with_properties(shape, &date.properties, date.more, &deep_name(&date.class, "Date"), depth)
}

pub(crate) fn regexp(inspector: &mut Inspector, regexp: &Regexp, depth: i32) -> String {
    let text = with_class(&regexp.class, "RegExp", &regexp.value);
    inspector.with_properties(Shape::after(text.clone()), &regexp.properties, regexp.more, &text, depth)
}

/// A text preceded by its class, if not the usual class.
fn with_class(class: &Class, usual: &str, text: &str) -> String {
    if *class == Class::Plain { text.to_owned() } else { format!("{}{text}", prefix(class, usual, None)) }
}

/// The text of a boxed primitive before its properties: `[String: 'abc']`, `[Number (Count): 1] [tag]`.
pub(crate) fn boxed(inspector: &Inspector, class: &str, made: &Class, value: &Value) -> String {
    let value = inspector.on_one_line().value(value, 0);
    let (name, tag) = split(made, class);
    let name = match name {
        Some(name) if name == class => String::new(),
        Some(name) => format!(" ({name})"),
        None => " (null prototype)".to_owned(),
    };
    let tag = tag.map(|tag| format!(" [{tag}]")).unwrap_or_default();
    format!("[{class}{name}: {value}]{tag}")
}

pub(crate) fn proxy(inspector: &mut Inspector, target: &Value, handler: &Value, depth: i32) -> String {
    let shape = Shape::array("Proxy ", false, false);
    inspector.container(shape, "Proxy [Array]", depth, |inspector, depth| {
        [target, handler].map(|value| inspector.nested(value, depth)).to_vec()
    })
}
