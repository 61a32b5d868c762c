//! Maps, sets, their iterators, and promises.

use super::layout::{Shape, lay_out};
use super::name::{deep_name, prefix, split};
use super::{Inspector, more_items, text};
use crate::value::{Class, CollectionIterator, Map, Promise, PromiseState, Set, Value};

impl Inspector {
    pub(crate) fn map(&mut self, map: &Map, depth: i32) -> String {
        // Platform objects are not Maps: they show no size, and Headers and FormData show names.
        let class = Class::Named(map.class.clone());
        let (name, tag) = split(&class, "Map");
        let platforms = ["URLSearchParams", "Headers", "FormData"].into_iter().find(|own| tag.or(name) == Some(*own));
        let params = platforms == Some("URLSearchParams");
        // Headers and FormData show themselves at any depth, as Node's own functions for them do, URLSearchParams at none.
        let named = platforms.is_some() && !params;
        if params && depth > self.options.depth {
            return "[Object]".to_owned();
        }
        let prefix = match (platforms, name) {
            (Some(_), Some(name)) => format!("{name} "),
            (Some(_), None) => prefix(&class, "Map", None),
            (None, _) => prefix(&class, "Map", Some(map.size)),
        };
        if map.size == 0 && map.properties.is_empty() {
            return format!("{prefix}{{}}");
        }
        let deep = deep_name(&class, "Map");
        let depth = if named { depth.min(self.options.depth) } else { depth };
        self.container(
            Shape::object(String::new(), format!("{prefix}{{")).of(map.reference),
            &deep,
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

    pub(crate) fn set(&mut self, set: &Set, depth: i32) -> String {
        let class = Class::Named(set.class.clone());
        let prefix = prefix(&class, "Set", Some(set.size));
        if set.size == 0 && set.properties.is_empty() {
            return format!("{prefix}{{}}");
        }
        self.container(
            Shape::object(String::new(), format!("{prefix}{{")).of(set.reference),
            &deep_name(&class, "Set"),
            depth,
            |inspector, depth| {
                let mut out = inspector.items(&set.items, set.more, depth);
                out.extend(inspector.properties(&set.properties, 0, depth));
                out
            },
        )
    }

    pub(crate) fn iterator(&mut self, iterator: &CollectionIterator, depth: i32) -> String {
        let shape = Shape::object(String::new(), format!("[{}] {{", iterator.class));
        let (kind, _) = iterator.class.split_once(' ').unwrap_or_default();
        self.container(shape, &format!("[Object [{kind} Iterator]]"), depth, |inspector, depth| {
            if iterator.entries.is_empty() {
                return inspector.items(&iterator.items, iterator.more, depth);
            }
            inspector.indentation += 2;
            let shown = iterator.entries.len().min(inspector.options.items);
            let mut out: Vec<String> = iterator.entries[..shown]
                .iter()
                .map(|(key, value)| {
                    let pair = vec![inspector.value(key, depth), inspector.value(value, depth)];
                    let nested = inspector.entered - depth;
                    let shape = Shape::array("[".to_owned(), false, false);
                    lay_out(pair, &shape, inspector.indentation, nested, &inspector.options)
                })
                .collect();
            inspector.indentation -= 2;
            out.extend(more_items(iterator.more.saturating_add((iterator.entries.len() - shown) as u64)));
            out
        })
    }

    /// A WeakMap or a WeakSet, whose content cannot be read.
    pub(crate) fn weak(&mut self, class: &str, depth: i32) -> String {
        let class = Class::Named(class.to_owned());
        let shape = Shape::object(String::new(), format!("{}{{", prefix(&class, "WeakMap", None)));
        self.container(shape, &deep_name(&class, "WeakMap"), depth, |_, _| vec!["<items unknown>".to_owned()])
    }

    pub(crate) fn promise(&mut self, promise: &Promise, depth: i32) -> String {
        let shape = Shape::object(String::new(), format!("{}{{", prefix(&promise.class, "Promise", None)));
        self.container(shape, &deep_name(&promise.class, "Promise"), depth, |inspector, depth| {
            let value = promise.value.as_ref().map(|value| inspector.nested(value, depth)).unwrap_or_default();
            let state = match promise.state {
                None => "<state unknown>".to_owned(),
                Some(PromiseState::Pending) => "<pending>".to_owned(),
                Some(PromiseState::Fulfilled) => value,
                Some(PromiseState::Rejected) => format!("<rejected> {value}"),
            };
            let mut out = vec![state];
            out.extend(inspector.properties(&promise.properties, promise.more, depth));
            out
        })
    }
}
