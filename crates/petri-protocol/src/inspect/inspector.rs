//! Writes one value: dispatches to the functions for each kind of value, and holds what these functions share.

use super::array::{self, hole};
use super::cycle::Cycles;
use super::layout::{self, Shape};
use super::name::deep_name;
use super::options::{Compact, Options};
use super::{bytes, collection, error, function, object, primitive, property, text};
use crate::value::{Node, Properties, PropertyKey, Value};

/// The nesting at which text stops, whatever the options: the harness writes less deep trees.
const NESTING_MAX: usize = 64;

/// Writes one value. A `depth` is the number of containers that a value is nested in.
pub(crate) struct Inspector {
    options: Options,
    /// The indentation of the current line, columns.
    indentation: usize,
    /// The depth of the content of the container entered last.
    entered: i32,
    cycles: Cycles,
}

impl Inspector {
    pub(crate) fn new(options: Options) -> Self {
        Self { options, indentation: 0, entered: 0, cycles: Cycles::default() }
    }

    /// An inspector with the same options that never breaks a line.
    pub(crate) fn on_one_line(&self) -> Self {
        Self::new(Options { columns: None, ..self.options })
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    /// The indentation of the current line, columns.
    pub(crate) fn indentation(&self) -> usize {
        self.indentation
    }

    /// A text of several lines, with every line after the first indented like the current line.
    pub(crate) fn continued(&self, text: &str) -> String {
        text.replace('\n', &format!("\n{}", " ".repeat(self.indentation)))
    }

    /// The text of a value.
    pub(crate) fn value(&mut self, value: &Value, depth: i32) -> String {
        match value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(value) => primitive::number(*value, &self.options),
            Value::String(value) => primitive::string(self, value, text::units(value) as u64, &[]),
            Value::Node(node) => self.node(node, depth),
        }
    }

    fn node(&mut self, node: &Node, depth: i32) -> String {
        match node {
            Node::Undefined => "undefined".to_owned(),
            Node::Number { value } => text::special(*value).to_owned(),
            Node::Bigint { value } => primitive::bigint(value, &self.options),
            Node::Symbol { value } => value.clone(),
            Node::String { length, value, lone } => primitive::string(self, value, *length, lone),
            Node::Function(function) => function::function(self, function, depth),
            Node::Array(array) => array::array(self, array, depth),
            Node::Object(object) => object::object(self, object, depth),
            Node::Map(map) => collection::map(self, map, depth),
            Node::Set(set) => collection::set(self, set, depth),
            Node::Iterator(iterator) => collection::iterator(self, iterator, depth),
            Node::Promise(promise) => collection::promise(self, promise, depth),
            Node::Error(error) => error::error(self, error, depth),
            Node::Date(date) => object::date(self, date, depth),
            Node::Regexp(regexp) => object::regexp(self, regexp, depth),
            Node::Bytes(bytes) => bytes::bytes(self, bytes, depth),
            Node::Boxed { class, made, value, properties, more } => {
                let shape = Shape::after(object::boxed(self, class, made, value));
                self.with_properties(shape, properties, *more, &deep_name(made, class), depth)
            }
            Node::Accessor { value, got, threw } => {
                property::accessor(self, *value, got.as_ref(), threw.as_ref(), depth)
            }
            Node::Hole { count } => array::empty_items(*count),
            Node::Proxy { target: Some(target), handler: Some(handler) } => object::proxy(self, target, handler, depth),
            Node::Proxy { .. } => "<Revoked Proxy>".to_owned(),
            Node::Cycle { up, id } => self.cycles.refer(*up, *id),
            Node::Elided { class } if class == "Proxy" => "Proxy [Array]".to_owned(),
            Node::Elided { class } => match class.split_once('(') {
                Some(("Array", _)) => "[Array]".to_owned(),
                _ => format!("[{class}]"),
            },
            Node::Custom { value } => self.continued(value),
            Node::Opaque { class, weak } if *weak || class == "WeakMap" || class == "WeakSet" => {
                collection::weak(self, class, depth)
            }
            Node::Opaque { class, .. } if class.starts_with('<') => class.clone(),
            Node::Opaque { class, .. } => format!("[{class}]"),
        }
    }

    /// The text of a container, or `deep`, its name, if it is nested too deep. `fill` writes its entries, at
    /// the depth that it is given.
    pub(crate) fn container(
        &mut self,
        shape: Shape,
        deep: &str,
        depth: i32,
        fill: impl FnOnce(&mut Self, i32) -> Vec<String>,
    ) -> String {
        if depth > self.options.depth || self.cycles.nesting() >= NESTING_MAX {
            return deep.to_owned();
        }
        let depth = depth + 1;
        self.cycles.enter();
        self.entered = depth;
        let mut entries = fill(self, depth);
        if self.options.sorted && !shape.is_array() {
            entries.sort_unstable();
        }
        let reference = self.cycles.leave(shape.id());
        self.lay_out(entries, &shape.referred(reference), depth)
    }

    /// The text of a container whose entries are written. `depth` is that of the entries.
    pub(crate) fn lay_out(&self, entries: Vec<String>, shape: &Shape, depth: i32) -> String {
        layout::lay_out(entries, shape, self.indentation, self.entered - depth, &self.options)
    }

    /// A value that has a text of its own, the base of `shape`, followed by its properties if there are any.
    pub(crate) fn with_properties(
        &mut self,
        shape: Shape,
        properties: &Properties,
        more: u64,
        deep: &str,
        depth: i32,
    ) -> String {
        if properties.is_empty() && more == 0 {
            return shape.into_base();
        }
        self.container(shape, deep, depth, |inspector, depth| inspector.properties(properties, more, depth))
    }

    /// Items as in an array, followed by the number of items left out.
    pub(crate) fn items(&mut self, items: &[Value], more: u64, depth: i32) -> Vec<String> {
        self.entries(items, more, |item| hole(item).unwrap_or(1), |inspector, item| inspector.value(item, depth))
    }

    /// Pairs of values as in a map, followed by the number of pairs left out.
    pub(crate) fn pairs(
        &mut self,
        pairs: &[(Value, Value)],
        more: u64,
        write: impl FnMut(&mut Self, &(Value, Value)) -> String,
    ) -> Vec<String> {
        self.entries(pairs, more, |_| 1, write)
    }

    /// As many entries as the options allow. `count` is the number of items that an entry stands for, `more` the number of items
    /// after the entries.
    fn entries<T>(
        &mut self,
        entries: &[T],
        more: u64,
        count: impl Fn(&T) -> u64,
        mut write: impl FnMut(&mut Self, &T) -> String,
    ) -> Vec<String> {
        let (shown, left_out) = entries.split_at(entries.len().min(self.options.items));
        let mut out =
            self.indented(2, |inspector| shown.iter().map(|entry| write(inspector, entry)).collect::<Vec<_>>());
        match left_out.iter().map(count).fold(more, u64::saturating_add) {
            0 => {}
            1 => out.push("... 1 more item".to_owned()),
            more => out.push(format!("... {more} more items")),
        }
        out
    }

    /// The properties of a container, followed by the number of properties left out.
    pub(crate) fn properties(&mut self, properties: &Properties, more: u64, depth: i32) -> Vec<String> {
        let mut out: Vec<String> = properties.iter().map(|(key, value)| self.property(key, value, depth)).collect();
        match more {
            0 => {}
            1 => out.push("... 1 more property".to_owned()),
            more => out.push(format!("... {more} more properties")),
        }
        if self.options.sorted {
            out.sort_unstable();
        }
        out
    }

    fn property(&mut self, key: &PropertyKey, value: &Value, depth: i32) -> String {
        let shown = if self.options.compact == Compact::Full {
            let shown = self.indented(3, |inspector| inspector.value(value, depth));
            let wide = self.options.columns.is_some_and(|columns| columns < text::width(&shown));
            if wide { format!("\n{}{shown}", " ".repeat(self.indentation + 3)) } else { format!(" {shown}") }
        } else {
            format!(" {}", self.nested(value, depth))
        };
        format!("{}:{shown}", property::key(key))
    }

    /// A property that is not enumerable.
    pub(crate) fn hidden(&mut self, name: &str, value: &Value, depth: i32) -> String {
        format!("[{name}]: {}", self.nested(value, depth))
    }

    /// A value inside a container.
    pub(crate) fn nested(&mut self, value: &Value, depth: i32) -> String {
        self.indented(2, |inspector| inspector.value(value, depth))
    }

    /// What `write` gives when lines are indented by so many more columns.
    fn indented<T>(&mut self, columns: usize, write: impl FnOnce(&mut Self) -> T) -> T {
        self.indentation += columns;
        let written = write(self);
        self.indentation -= columns;
        written
    }
}
