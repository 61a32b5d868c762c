//! Console text: what Node prints for the same arguments, from the values' trees.
//!
//! The rules are those of `util.inspect` and `util.format` in Node 24 (<https://nodejs.org/docs/latest-v24.x/api/util.html>);
//! `inspect/cases.json` holds what it really printed.

mod bytes;
mod cycle;
mod error;
mod layout;
mod name;
mod specifier;
mod table;
mod text;

pub use specifier::format;
pub use table::{Cells, cells, table};

use super::value::{Accessor, Array, Class, Function, Key, Map, Node, Object, Properties, Set, Special, Value};
use cycle::Cycles;
use layout::Shape;
use name::{deep_name, kind_name, prefix};

/// Depth to which Node shows what is nested.
const DEPTH: i32 = 2;
/// Items of an array, bytes of a buffer Node shows.
const ITEMS: usize = 100;
/// Columns Node fills.
const COLUMNS: usize = 80;
/// Nesting at which text stops, whatever is asked for: a tree of the harness's is less deep.
const NESTING_MAX: usize = 64;

/// A value as Node's `util.inspect` prints it.
pub fn inspect(value: &Value) -> String {
    Inspector::new(Options::default()).value(value, 0)
}

/// Items of a container that its headline shows.
const HEADLINE_ITEMS: usize = 8;

/// A value on one line, what is nested in it by name alone.
pub fn headline(value: &Value) -> String {
    let options = Options { depth: 0, items: HEADLINE_ITEMS, columns: None, ..Options::default() };
    Inspector::new(options).value(value, 0)
}

/// The text of `console.dir(value, options)`: of its options, `depth` is heeded.
pub fn dir(args: &[Value]) -> String {
    let Some(value) = args.first() else { return "undefined".to_owned() };
    let depth = args.get(1).and_then(depth_option).unwrap_or(DEPTH);
    Inspector::new(Options { depth, ..Options::default() }).value(value, 0)
}

fn depth_option(options: &Value) -> Option<i32> {
    let Value::Node(node) = options else { return None };
    let Node::Object(object) = &**node else { return None };
    match &object.properties.iter().find(|(key, _)| key.text() == "depth")?.1 {
        Value::Number(depth) => Some(*depth as i32),
        Value::Null => Some(i32::MAX),
        Value::Node(node) if matches!(**node, Node::Number { value: Special::Infinity }) => Some(i32::MAX),
        _ => None,
    }
}

/// How values are written.
#[derive(Debug, Clone, Copy)]
struct Options {
    /// Depth to which nested containers are shown; below 0, not even the first.
    depth: i32,
    /// Items shown of an array, a map, a set.
    items: usize,
    /// Columns to fill; `None` for no bound.
    columns: Option<usize>,
    /// Whether an array's length is shown, as `%o` does.
    hidden: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { depth: DEPTH, items: ITEMS, columns: Some(COLUMNS), hidden: false }
    }
}

/// Writes one value.
struct Inspector {
    options: Options,
    /// Columns the line being written is indented by.
    indentation: usize,
    /// Depth of the container that was entered last.
    entered: i32,
    /// The containers around what is being written, each by a number of its own.
    path: Vec<usize>,
    containers: usize,
    cycles: Cycles,
}

impl Inspector {
    fn new(options: Options) -> Self {
        Self { options, indentation: 0, entered: 0, path: Vec::new(), containers: 0, cycles: Cycles::default() }
    }

    /// A value that stands `depth` containers deep.
    fn value(&mut self, value: &Value, depth: i32) -> String {
        match value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(value) => text::number(*value),
            Value::String(value) => self.string(value, 0),
            Value::Node(node) => self.node(node, depth),
        }
    }

    fn node(&mut self, node: &Node, depth: i32) -> String {
        match node {
            Node::Undefined => "undefined".to_owned(),
            Node::Number { value } => text::special(*value).to_owned(),
            Node::Bigint { value } => text::bigint(value),
            Node::Symbol { value } | Node::Regexp { value } => value.clone(),
            Node::String { length, value } => self.string(value, length.saturating_sub(text::units(value) as u64)),
            Node::Function(function) => self.function(function, depth),
            Node::Array(array) => self.array(array, depth),
            Node::Object(object) => self.object(object, depth),
            Node::Map(map) => self.map(map, depth),
            Node::Set(set) => self.set(set, depth),
            Node::Error(error) => self.error(error, depth),
            Node::Date { value } => value.clone().unwrap_or_else(|| "Invalid Date".to_owned()),
            Node::Bytes(bytes) => self.bytes(bytes, depth),
            Node::Boxed { class, value } => format!("[{class}: {}]", self.value(value, depth)),
            Node::Accessor { value } => accessor(*value).to_owned(),
            Node::Hole { count } => empty_items(*count),
            Node::Proxy => "[Proxy]".to_owned(),
            Node::Cycle { up, id } => self.cycle(*up, *id),
            Node::Elided { class } => match class.split_once('(') {
                Some(("Array", _)) => "[Array]".to_owned(),
                _ => format!("[{class}]"),
            },
            Node::Promise => "Promise { <state unknown> }".to_owned(),
            Node::Opaque { class } if class == "WeakMap" || class == "WeakSet" => {
                format!("{class} {{ <items unknown> }}")
            }
            Node::Opaque { class } => format!("[{class}]"),
        }
    }

    fn string(&self, value: &str, more: u64) -> String {
        let trailer = match more {
            0 => String::new(),
            1 => "... 1 more character".to_owned(),
            _ => format!("... {more} more characters"),
        };
        let units = text::units(value);
        let fits = self.options.columns.is_none_or(|columns| units + self.indentation + 4 <= columns);
        if units <= 16 || fits {
            return text::quote(value) + &trailer;
        }
        let lines: Vec<String> = value.split_inclusive('\n').map(text::quote).collect();
        lines.join(&format!(" +\n{}", " ".repeat(self.indentation + 2))) + &trailer
    }

    fn function(&mut self, function: &Function, depth: i32) -> String {
        let name = &function.name;
        let base = if function.kind == "class" {
            let name = if name.is_empty() { "(anonymous)" } else { name };
            let extends = function.extends.as_ref().map(|base| format!(" extends {base}")).unwrap_or_default();
            format!("[class {name}{extends}]")
        } else {
            let kind = match function.kind.as_str() {
                "async function" => "AsyncFunction",
                "generator" => "GeneratorFunction",
                "async generator" => "AsyncGeneratorFunction",
                _ => "Function",
            };
            if name.is_empty() { format!("[{kind} (anonymous)]") } else { format!("[{kind}: {name}]") }
        };
        if function.properties.is_empty() {
            return base;
        }
        let deep = if function.kind == "class" { "[Function]".to_owned() } else { format!("[{}]", kind_name(&base)) };
        self.container(Shape::object(base, "{".to_owned()), &deep, depth, |inspector, depth| {
            inspector.properties(&function.properties, function.more, depth)
        })
    }

    fn array(&mut self, array: &Array, depth: i32) -> String {
        let prefix = match &array.class {
            Class::Plain => String::new(),
            class => prefix(class, "Array", Some(array.length)),
        };
        if array.length == 0 && array.properties.is_empty() && !self.options.hidden {
            return format!("{prefix}[]");
        }
        let deep = deep_name(&array.class, "Array");
        let shape = Shape::array(format!("{prefix}["), numeric(&array.items), array.more > 0);
        self.container(shape, &deep, depth, |inspector, depth| {
            let mut out = inspector.items(&array.items, array.more, depth);
            if inspector.options.hidden {
                out.push(format!("[length]: {}", array.length));
            }
            out.extend(inspector.properties(&array.properties, 0, depth));
            out
        })
    }

    /// Items as array items are shown, with what was left out at the end.
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
        let prefix = match &object.class {
            Class::Plain => String::new(),
            class => prefix(class, "Object", None),
        };
        if object.properties.is_empty() && object.more == 0 {
            return format!("{prefix}{{}}");
        }
        let view = object.class == Class::Named("DataView".to_owned());
        let deep = deep_name(&object.class, "Object");
        self.container(Shape::object(String::new(), format!("{prefix}{{")), &deep, depth, |inspector, depth| {
            if view {
                return object
                    .properties
                    .iter()
                    .map(|(key, value)| inspector.hidden(key.text(), value, depth))
                    .collect();
            }
            inspector.properties(&object.properties, object.more, depth)
        })
    }

    fn map(&mut self, map: &Map, depth: i32) -> String {
        // The platform's own are no Maps: they show no size, and Headers and FormData show names.
        let (sized, named) = match map.class.as_str() {
            "URLSearchParams" => (false, false),
            "Headers" | "FormData" => (false, true),
            _ => (true, false),
        };
        let class = Class::Named(map.class.clone());
        let prefix = prefix(&class, "Map", sized.then_some(map.size));
        if map.size == 0 && map.properties.is_empty() {
            return format!("{prefix}{{}}");
        }
        self.container(
            Shape::object(String::new(), format!("{prefix}{{")),
            &deep_name(&class, "Map"),
            depth,
            |inspector, depth| {
                inspector.indentation += 2;
                let shown = map.entries.len().min(inspector.options.items);
                let mut out: Vec<String> = map.entries[..shown]
                    .iter()
                    .map(|(key, value)| match key {
                        Value::String(name) if named => {
                            format!("{}: {}", text::key(name), inspector.value(value, depth))
                        }
                        _ => format!("{} => {}", inspector.value(key, depth), inspector.value(value, depth)),
                    })
                    .collect();
                inspector.indentation -= 2;
                out.extend(more_items(map.more.saturating_add((map.entries.len() - shown) as u64)));
                out.extend(inspector.properties(&map.properties, 0, depth));
                out
            },
        )
    }

    fn set(&mut self, set: &Set, depth: i32) -> String {
        let class = Class::Named(set.class.clone());
        let prefix = prefix(&class, "Set", Some(set.size));
        if set.size == 0 && set.properties.is_empty() {
            return format!("{prefix}{{}}");
        }
        self.container(
            Shape::object(String::new(), format!("{prefix}{{")),
            &deep_name(&class, "Set"),
            depth,
            |inspector, depth| {
                let mut out = inspector.items(&set.items, set.more, depth);
                out.extend(inspector.properties(&set.properties, 0, depth));
                out
            },
        )
    }

    /// A container's text, or its name where it stands too deep.
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
        let entries = fill(self, depth);
        self.path.pop();
        let reference = self.cycles.reference(own).map(|at| format!("<ref *{at}>"));
        let nested = self.entered - depth;
        layout::lay_out(entries, &shape.referred(reference), self.indentation, nested, &self.options)
    }

    fn properties(&mut self, properties: &Properties, more: u64, depth: i32) -> Vec<String> {
        let mut out: Vec<String> = properties.iter().map(|(key, value)| self.property(key, value, depth)).collect();
        if more > 0 {
            out.push(format!("... {more} more propert{}", if more == 1 { "y" } else { "ies" }));
        }
        out
    }

    fn property(&mut self, key: &Key, value: &Value, depth: i32) -> String {
        let name = match key {
            Key::Name(name) => text::key(name),
            Key::Symbol(_) => text::escape(key.text()),
        };
        format!("{name}: {}", self.nested(value, depth))
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

fn accessor(accessor: Accessor) -> &'static str {
    match accessor {
        Accessor::Get => "[Getter]",
        Accessor::Set => "[Setter]",
        Accessor::GetSet => "[Getter/Setter]",
    }
}

fn empty_items(count: u64) -> String {
    format!("<{count} empty item{}>", if count == 1 { "" } else { "s" })
}

fn more_items(count: u64) -> Option<String> {
    (count > 0).then(|| format!("... {count} more item{}", if count == 1 { "" } else { "s" }))
}

/// How many indexes an item stands for, if they are not there.
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
