//! Maps, sets, their iterators, and promises.

use super::layout::Shape;
use super::name::{deep_name, prefix, split};
use super::{Inspector, text};
use crate::value::{Class, CollectionIterator, Map, Promise, PromiseState, Set, Value};

/// The platform's objects that are written like maps, but show no size.
const PLATFORM_MAPS: [&str; 3] = [URL_SEARCH_PARAMS, "Headers", "FormData"];
const URL_SEARCH_PARAMS: &str = "URLSearchParams";

pub(crate) fn map(inspector: &mut Inspector, map: &Map, depth: i32) -> String {
    let class = Class::Named(map.class.clone());
    let (name, tag) = split(&class, "Map");
    let platform = PLATFORM_MAPS.into_iter().find(|own| tag.or(name) == Some(*own));
    let is_params = platform == Some(URL_SEARCH_PARAMS);
    // Node's own functions for Headers and FormData show names, at any depth; that for URLSearchParams shows nothing too deep.
    let is_named = platform.is_some() && !is_params;
    if is_params && depth > inspector.options().depth {
        return "[Object]".to_owned();
    }
    let prefix = match (platform, name) {
        (Some(_), Some(name)) => format!("{name} "),
        (Some(_), None) => prefix(&class, "Map", None),
        (None, _) => prefix(&class, "Map", Some(map.size)),
    };
    if map.size == 0 && map.properties.is_empty() {
        return format!("{prefix}{{}}");
    }
    let depth = if is_named { depth.min(inspector.options().depth) } else { depth };
    let shape = Shape::object(&prefix).of(map.reference);
    inspector.container(shape, &deep_name(&class, "Map"), depth, |inspector, depth| {
        let mut out = inspector.pairs(&map.entries, map.more, |inspector, (key, value)| match key {
            Value::String(name) if is_named => format!("{}: {}", text::key(name), inspector.value(value, depth)),
            _ => format!("{} => {}", inspector.value(key, depth), inspector.value(value, depth)),
        });
        out.extend(inspector.properties(&map.properties, 0, depth));
        out
    })
}

pub(crate) fn set(inspector: &mut Inspector, set: &Set, depth: i32) -> String {
    let class = Class::Named(set.class.clone());
    let prefix = prefix(&class, "Set", Some(set.size));
    if set.size == 0 && set.properties.is_empty() {
        return format!("{prefix}{{}}");
    }
    let shape = Shape::object(&prefix).of(set.reference);
    inspector.container(shape, &deep_name(&class, "Set"), depth, |inspector, depth| {
        let mut out = inspector.items(&set.items, set.more, depth);
        out.extend(inspector.properties(&set.properties, 0, depth));
        out
    })
}

pub(crate) fn iterator(inspector: &mut Inspector, iterator: &CollectionIterator, depth: i32) -> String {
    let shape = Shape::object(&format!("[{}] ", iterator.class));
    let (kind, _) = iterator.class.split_once(' ').unwrap_or_default();
    inspector.container(shape, &format!("[Object [{kind} Iterator]]"), depth, |inspector, depth| {
        if iterator.entries.is_empty() {
            return inspector.items(&iterator.items, iterator.more, depth);
        }
        inspector.pairs(&iterator.entries, iterator.more, |inspector, (key, value)| {
            let pair = vec![inspector.value(key, depth), inspector.value(value, depth)];
            inspector.lay_out(pair, &Shape::array("", false, false), depth)
        })
    })
}

/// A WeakMap or a WeakSet, whose content cannot be read.
pub(crate) fn weak(inspector: &mut Inspector, class: &str, depth: i32) -> String {
    let class = Class::Named(class.to_owned());
    let shape = Shape::object(&prefix(&class, "WeakMap", None));
    inspector.container(shape, &deep_name(&class, "WeakMap"), depth, |_, _| vec!["<items unknown>".to_owned()])
}

pub(crate) fn promise(inspector: &mut Inspector, promise: &Promise, depth: i32) -> String {
    let shape = Shape::object(&prefix(&promise.class, "Promise", None));
    inspector.container(shape, &deep_name(&promise.class, "Promise"), depth, |inspector, depth| {
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
