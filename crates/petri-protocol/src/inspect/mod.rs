//! Console text, as Node prints it for the same arguments, from value trees.
//!
//! The rules are those of `util.inspect` and `util.format` in Node 24 (<https://nodejs.org/docs/latest-v24.x/api/util.html>);
//! `inspect/cases.json` holds Node's real output.

mod bytes;
mod collection;
mod cycle;
mod error;
mod function;
mod json;
mod layout;
mod name;
mod options;
mod specifier;
mod table;
mod text;
mod unfold;

pub use json::Json;
pub use table::{Cells, DRAWN_MAX, cells, table};
pub use unfold::{Member, Unfold};

use crate::shorten::first_units;
use crate::value::{Accessor, Array, BuiltinKind, Class, Node, Object, OtherKey, Properties, PropertyKey, Value};
use cycle::Cycles;
use layout::Shape;
use name::{deep_name, prefix, split};
use options::{Compact, Options, dir_options};
pub(crate) use specifier::format;

/// The nesting at which text stops, whatever the options: the harness writes less deep trees.
const NESTING_MAX: usize = 64;

/// A value as Node's `util.inspect` prints it.
pub fn inspect(value: &Value) -> String {
    Inspector::new(Options::default()).value(value, 0)
}

/// The most items a headline shows.
const HEADLINE_ITEMS: usize = 8;

/// A value on one line, with nested containers shown by name only.
pub(crate) fn headline(value: &Value) -> String {
    let options = Options { depth: 0, items: HEADLINE_ITEMS, columns: None, ..Options::default() };
    Inspector::new(options).value(value, 0)
}

/// The text of `console.dir(value, options)`. The harness has already applied the options that select properties.
pub(crate) fn dir(args: &[Value]) -> String {
    let Some(value) = args.first() else { return "undefined".to_owned() };
    Inspector::new(args.get(1).map(dir_options).unwrap_or_default()).value(value, 0)
}

/// Writes one value.
struct Inspector {
    options: Options,
    /// The indentation of the current line, columns.
    indentation: usize,
    /// The depth of the container entered last.
    entered: i32,
    /// The unique numbers of the enclosing containers.
    path: Vec<usize>,
    containers: usize,
    cycles: Cycles,
}

impl Inspector {
    fn new(options: Options) -> Self {
        Self { options, indentation: 0, entered: 0, path: Vec::new(), containers: 0, cycles: Cycles::default() }
    }

    /// A value nested in `depth` containers.
    fn value(&mut self, value: &Value, depth: i32) -> String {
        match value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(value) => self.number(*value),
            Value::String(value) => self.string(value, text::units(value) as u64, &[]),
            Value::Node(node) => self.node(node, depth),
        }
    }

    fn node(&mut self, node: &Node, depth: i32) -> String {
        match node {
            Node::Undefined => "undefined".to_owned(),
            Node::Number { value } => text::special(*value).to_owned(),
            Node::Bigint { value } if self.options.separators => text::separated(&text::bigint(value)),
            Node::Bigint { value } => text::bigint(value),
            Node::Symbol { value } => value.clone(),
            Node::String { length, value, lone } => self.string(value, *length, lone),
            Node::Function(function) => self.function(function, depth),
            Node::Array(array) => self.array(array, depth),
            Node::Object(object) => self.object(object, depth),
            Node::Map(map) => self.map(map, depth),
            Node::Set(set) => self.set(set, depth),
            Node::Iterator(iterator) => self.iterator(iterator, depth),
            Node::Promise(promise) => self.promise(promise, depth),
            Node::Error(error) => self.error(error, depth),
            Node::Date(date) => {
                let date_text = date.value.clone().unwrap_or_else(|| "Invalid Date".to_owned());
                let base = with_prefix(&date.class, "Date", date_text);
                self.based(base, &date.properties, date.more, &deep_name(&date.class, "Date"), depth)
            }
            Node::Regexp(regexp) => {
                let base = with_prefix(&regexp.class, "RegExp", regexp.value.clone());
                let deep = base.clone();
                self.based(base, &regexp.properties, regexp.more, &deep, depth)
            }
            Node::Bytes(bytes) => self.bytes(bytes, depth),
            Node::Boxed { class, made, value, properties, more } => {
                let held = Inspector::new(Options { columns: None, ..self.options }).value(value, 0);
                let base = boxed(class, made, &held);
                self.based(base, properties, *more, &deep_name(made, class), depth)
            }
            Node::Accessor { value, got, threw } => self.accessor(*value, got.as_ref(), threw.as_ref(), depth),
            Node::Hole { count } => empty_items(*count),
            Node::Proxy { target: Some(target), handler: Some(handler) } => self.proxy(target, handler, depth),
            Node::Proxy { .. } => "<Revoked Proxy>".to_owned(),
            Node::Cycle { up, id } => self.cycle(*up, *id),
            Node::Elided { class } if class == "Proxy" => "Proxy [Array]".to_owned(),
            Node::Elided { class } => match class.split_once('(') {
                Some(("Array", _)) => "[Array]".to_owned(),
                _ => format!("[{class}]"),
            },
            Node::Custom { value } => value.replace('\n', &format!("\n{}", " ".repeat(self.indentation))),
            Node::Opaque { class, weak } if *weak || class == "WeakMap" || class == "WeakSet" => {
                self.weak(class, depth)
            }
            Node::Opaque { class, .. } if class.starts_with('<') => class.clone(),
            Node::Opaque { class, .. } => format!("[{class}]"),
        }
    }

    fn number(&self, number: f64) -> String {
        let plain = text::number(number);
        if self.options.separators { text::separated(&plain) } else { plain }
    }

    /// A string, `length` code units of it in all.
    fn string(&self, value: &str, length: u64, lone: &[(u64, u16)]) -> String {
        let units = text::units(value);
        if units > self.options.text {
            let kept = first_units(value, self.options.text);
            return self.string(kept, length, lone);
        }
        let trailer = match length.saturating_sub(units as u64) {
            0 => String::new(),
            1 => "... 1 more character".to_owned(),
            more => format!("... {more} more characters"),
        };
        let fits = self.options.columns.is_none_or(|columns| units + self.indentation + 4 <= columns);
        if units <= 16 || fits || self.options.compact == Compact::Full {
            return text::quote(value, lone) + &trailer;
        }
        let mut from = 0;
        let lines: Vec<String> = value
            .split_inclusive('\n')
            .map(|line| {
                let start = from;
                from += text::units(line) as u64;
                text::quote(line, &text::shifted(lone, start, from))
            })
            .collect();
        lines.join(&format!(" +\n{}", " ".repeat(self.indentation + 2))) + &trailer
    }

    /// A value shown as `text`, followed by its properties if there are any.
    fn based(&mut self, base: String, properties: &Properties, more: u64, deep: &str, depth: i32) -> String {
        if properties.is_empty() && more == 0 {
            return base;
        }
        self.container(Shape::object(base, "{".to_owned()), deep, depth, |inspector, depth| {
            inspector.properties(properties, more, depth)
        })
    }

    fn accessor(&mut self, accessor: Accessor, got: Option<&Value>, threw: Option<&Value>, depth: i32) -> String {
        let label = match accessor {
            Accessor::Get => "Getter",
            Accessor::Set => "Setter",
            Accessor::GetSet => "Getter/Setter",
        };
        match (got, threw) {
            (Some(Value::Node(node)), _) if !node.is_primitive() => format!("[{label}] {}", self.node(node, depth)),
            (Some(value), _) => format!("[{label}: {}]", self.value(value, depth)),
            (None, Some(error)) => format!("[{label}: <Inspection threw ({})>]", self.value(error, depth)),
            (None, None) => format!("[{label}]"),
        }
    }

    fn array(&mut self, array: &Array, depth: i32) -> String {
        let prefix = match &array.class {
            Class::Plain => String::new(),
            class => prefix(class, "Array", Some(array.length)),
        };
        if array.length == 0 && array.properties.is_empty() {
            return format!("{prefix}[]");
        }
        let deep = deep_name(&array.class, "Array");
        let numeric = numeric(&array.items) && array.properties.is_empty();
        let shape = Shape::array(format!("{prefix}["), numeric, array.more > 0).of(array.reference);
        self.container(shape, &deep, depth, |inspector, depth| {
            let mut out = inspector.items(&array.items, array.more, depth);
            out.extend(inspector.properties(&array.properties, 0, depth));
            out
        })
    }

    /// Items as in an array, followed by the number of items left out.
    fn items(&mut self, items: &[Value], more: u64, depth: i32) -> Vec<String> {
        self.indentation += 2;
        let shown = items.len().min(self.options.items);
        let mut out: Vec<String> = items[..shown].iter().map(|item| self.value(item, depth)).collect();
        self.indentation -= 2;
        let left_out = items[shown..].iter().map(|item| hole(item).unwrap_or(1));
        let more = left_out.fold(more, u64::saturating_add);
        out.extend(more_items(more));
        out
    }

    fn object(&mut self, object: &Object, depth: i32) -> String {
        let fallback = if object.kind == Some(BuiltinKind::Module) { "Module" } else { "Object" };
        let prefix = match (object.kind, &object.class) {
            (Some(BuiltinKind::Arguments), _) => "[Arguments] ".to_owned(),
            (_, Class::Plain) => String::new(),
            (_, class) => prefix(class, fallback, None),
        };
        if object.properties.is_empty() && object.more == 0 && object.kind != Some(BuiltinKind::Module) {
            return format!("{prefix}{{}}");
        }
        // Node's own functions show nothing of such an object where it is too deep, and what is in a URL as at the top.
        let url = prefix == "URL ";
        let platform = object.kind == Some(BuiltinKind::Platform);
        let deep = if platform { format!("{prefix}{{}}") } else { deep_name(&object.class, fallback) };
        let shape = Shape::object(String::new(), format!("{prefix}{{")).of(object.reference);
        self.container(shape, &deep, depth, |inspector, depth| {
            let depth = if url { 1 } else { depth };
            inspector.properties(&object.properties, object.more, depth)
        })
    }

    fn proxy(&mut self, target: &Value, handler: &Value, depth: i32) -> String {
        let shape = Shape::array("Proxy [".to_owned(), false, false);
        self.container(shape, "Proxy [Array]", depth, |inspector, depth| {
            inspector.indentation += 2;
            let out = vec![inspector.value(target, depth), inspector.value(handler, depth)];
            inspector.indentation -= 2;
            out
        })
    }

    /// A container's text, or its name if it is nested too deep.
    fn container(
        &mut self,
        shape: Shape,
        deep: &str,
        depth: i32,
        fill: impl FnOnce(&mut Self, i32) -> Vec<String>,
    ) -> String {
        if depth > self.options.depth || self.path.len() >= NESTING_MAX {
            return deep.to_owned();
        }
        let depth = depth + 1;
        let own = self.containers;
        self.containers += 1;
        self.path.push(own);
        self.entered = depth;
        let mut entries = fill(self, depth);
        if self.options.sorted && !shape.is_array() {
            entries.sort_unstable();
        }
        self.path.pop();
        let reference = self.cycles.reference(own, shape.id()).map(|at| format!("<ref *{at}>"));
        let nested = self.entered - depth;
        layout::lay_out(entries, &shape.referred(reference), self.indentation, nested, &self.options)
    }

    fn properties(&mut self, properties: &Properties, more: u64, depth: i32) -> Vec<String> {
        let mut out: Vec<String> = properties.iter().map(|(key, value)| self.property(key, value, depth)).collect();
        if more > 0 {
            out.push(format!("... {more} more propert{}", if more == 1 { "y" } else { "ies" }));
        }
        if self.options.sorted {
            out.sort_unstable();
        }
        out
    }

    fn property(&mut self, key: &PropertyKey, value: &Value, depth: i32) -> String {
        let shown = if self.options.compact == Compact::Full {
            self.indentation += 1;
            let shown = self.nested(value, depth);
            self.indentation -= 1;
            let wide = self.options.columns.is_some_and(|columns| columns < text::width(&shown));
            if wide { format!("\n{}{shown}", " ".repeat(self.indentation + 3)) } else { format!(" {shown}") }
        } else {
            format!(" {}", self.nested(value, depth))
        };
        format!("{}:{shown}", key_text(key))
    }

    /// A property that is not enumerable.
    fn hidden(&mut self, name: &str, value: &Value, depth: i32) -> String {
        format!("[{name}]: {}", self.nested(value, depth))
    }

    fn nested(&mut self, value: &Value, depth: i32) -> String {
        self.indentation += 2;
        let text = self.value(value, depth);
        self.indentation -= 2;
        text
    }
}

/// A property's key as shown before the colon.
fn key_text(key: &PropertyKey) -> String {
    match key {
        PropertyKey::Name(name) => text::key(name),
        PropertyKey::Other(OtherKey::Symbol { value }) => text::escape(value),
        PropertyKey::Other(OtherKey::String { value, lone }) => text::quote(value, lone),
        PropertyKey::Other(OtherKey::Hidden { value }) => format!("[{}]", key_text(value)),
    }
}

/// A text preceded by its class, if not the usual class.
fn with_prefix(class: &Class, usual: &str, text: String) -> String {
    if *class == Class::Plain { text } else { format!("{}{text}", prefix(class, usual, None)) }
}

/// `[String: 'abc']`, `[Number (Count): 1] [tag]`.
fn boxed(class: &str, made: &Class, held: &str) -> String {
    let (name, tag) = split(made, class);
    let name = match name {
        Some(name) if name == class => String::new(),
        Some(name) => format!(" ({name})"),
        None => " (null prototype)".to_owned(),
    };
    let tag = tag.map(|tag| format!(" [{tag}]")).unwrap_or_default();
    format!("[{class}{name}: {held}]{tag}")
}

fn empty_items(count: u64) -> String {
    format!("<{count} empty item{}>", if count == 1 { "" } else { "s" })
}

fn more_items(count: u64) -> Option<String> {
    (count > 0).then(|| format!("... {count} more item{}", if count == 1 { "" } else { "s" }))
}

/// The number of indexes a hole covers.
fn hole(item: &Value) -> Option<u64> {
    match item {
        Value::Node(node) => match **node {
            Node::Hole { count } => Some(count),
            _ => None,
        },
        _ => None,
    }
}

/// Whether all items are numbers, which are aligned to the right.
fn numeric(items: &[Value]) -> bool {
    items.iter().all(|item| match item {
        Value::Number(_) => true,
        Value::Node(node) => matches!(**node, Node::Number { .. } | Node::Bigint { .. }),
        _ => false,
    })
}

#[cfg(test)]
mod tests;
