//! `console.table`, as Node draws it.

use super::array::hole;
use super::options::Options;
use super::{Inspector, format, text};
use crate::value::{BuiltinKind, Node, Properties, PropertyKey, Value};
use std::collections::HashMap;
use std::iter;

/// The most items shown of an array in a cell.
const CELL_ITEMS: usize = 3;
/// The longest table that is drawn, characters: one long cell widens every row, and each row may add columns.
pub const DRAWN_MAX: usize = 1024 * 1024;

/// The text of `console.table(data, columns)`. For data that is not an object, and for a table over the bound, the text of
/// `console.log(data)`.
pub fn table(args: &[Value]) -> String {
    match args.first() {
        Some(_) => cells(args).and_then(|cells| draw(&cells)).unwrap_or_else(|| format(&args[..1])),
        None => "undefined".to_owned(),
    }
}

/// The content of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    /// The names of the columns; the first column holds the names of the rows.
    pub head: Vec<String>,
    /// The cells, column by column; all columns have the same length.
    pub columns: Vec<Vec<String>>,
}

impl Cells {
    /// The cells of a map or an iterator over pairs.
    fn of_pairs(pairs: &[(Value, Value)]) -> Self {
        let keys = pairs.iter().map(|(key, _)| cell(key)).collect();
        let values = pairs.iter().map(|(_, value)| cell(value)).collect();
        Self::of_iteration(&["Key", "Values"], vec![keys, values])
    }

    /// The cells of a set or an iterator over single values.
    fn of_items(items: &[Value]) -> Self {
        Self::of_iteration(&["Values"], vec![items.iter().map(cell).collect()])
    }

    /// Columns of equal length behind a column with the numbers of the rows.
    fn of_iteration(names: &[&str], columns: Vec<Vec<String>>) -> Self {
        let rows = columns.first().map_or(0, Vec::len);
        let first = ("(iteration index)".to_owned(), (0..rows).map(|at| at.to_string()).collect());
        let named = names.iter().map(|name| (*name).to_owned()).zip(columns);
        let (head, columns) = iter::once(first).chain(named).unzip();
        Self { head, columns }
    }
}

/// The cells of `console.table(data, columns)`; `None` for data that is not an object or has too many cells.
pub fn cells(args: &[Value]) -> Option<Cells> {
    match args.first()?.as_node()? {
        Node::Map(map) => Some(Cells::of_pairs(&map.entries)),
        Node::Iterator(iterator) if !iterator.entries.is_empty() => Some(Cells::of_pairs(&iterator.entries)),
        Node::Set(set) => Some(Cells::of_items(&set.items)),
        Node::Iterator(iterator) => Some(Cells::of_items(&iterator.items)),
        Node::Function(_) => None,
        node => rows_and_columns(&members(node)?, args.get(1).and_then(names).as_deref()),
    }
}

fn rows_and_columns(rows: &[(String, Value)], requested: Option<&[String]>) -> Option<Cells> {
    let mut columns: Vec<(String, Vec<String>)> = Vec::new();
    // The index of each column, in a map: one row can add as many columns as fit in a console line.
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut plain_values = vec![String::new(); rows.len()];
    let mut plain = false;
    for (at, (_, row)) in rows.iter().enumerate() {
        let inner = row.as_node().and_then(members);
        if inner.is_none() && requested.is_none() {
            plain = true;
            plain_values[at] = cell(row);
            continue;
        }
        let inner = inner.unwrap_or_default();
        let mut values: HashMap<&str, &Value> = HashMap::with_capacity(inner.len());
        for (name, value) in &inner {
            values.entry(name).or_insert(value);
        }
        let names: Vec<&String> = requested
            .map_or_else(|| inner.iter().map(|(name, _)| name).collect(), |requested| requested.iter().collect());
        for name in names {
            let found = *places.entry(name.clone()).or_insert_with(|| {
                columns.push((name.clone(), vec![String::new(); rows.len()]));
                columns.len() - 1
            });
            if columns.len() * rows.len() > DRAWN_MAX {
                return None;
            }
            if let (Some(value), Some((_, column))) = (values.get(name.as_str()), columns.get_mut(found)) {
                column[at] = cell(value);
            }
        }
    }
    // Columns have the order of an object's keys: indexes first, ascending.
    columns.sort_by_key(|(name, _)| index(name).unwrap_or(u64::MAX));
    if plain {
        columns.push(("Values".to_owned(), plain_values));
    }
    let first = ("(index)".to_owned(), rows.iter().map(|(name, _)| name.clone()).collect());
    let (head, columns) = iter::once(first).chain(columns).unzip();
    Some(Cells { head, columns })
}

/// The array index a key represents, if any.
fn index(name: &str) -> Option<u64> {
    name.parse().ok().filter(|index: &u64| *index < u64::from(u32::MAX) && index.to_string() == name)
}

/// The members `Object.keys` lists; `None` for a value that is not an object.
fn members(node: &Node) -> Option<Vec<(String, Value)>> {
    match node {
        Node::Undefined | Node::Number { .. } | Node::Bigint { .. } | Node::Symbol { .. } | Node::String { .. } => None,
        Node::Accessor { .. } | Node::Hole { .. } | Node::Custom { .. } => None,
        Node::Array(array) => {
            let mut members = Vec::new();
            let mut at = 0_u64;
            for item in &array.items {
                match hole(item) {
                    Some(count) => at = at.saturating_add(count),
                    None => {
                        members.push((at.to_string(), item.clone()));
                        at = at.saturating_add(1);
                    }
                }
            }
            members.extend(named(&array.properties));
            Some(members)
        }
        Node::Bytes(bytes) if !bytes.class.contains("ArrayBuffer") => {
            Some(bytes.items.iter().enumerate().map(|(at, item)| (at.to_string(), item.clone())).collect())
        }
        Node::Boxed { class, value: Value::String(text), properties, .. } if class == "String" => {
            let characters = text.chars().enumerate().map(|(at, c)| (at.to_string(), Value::String(c.to_string())));
            Some(characters.chain(named(properties)).collect())
        }
        Node::Object(object) => Some(named(&object.properties).collect()),
        Node::Function(function) => Some(named(&function.properties).collect()),
        Node::Error(error) => Some(named(&error.properties).collect()),
        _ => Some(Vec::new()),
    }
}

fn named(properties: &Properties) -> impl Iterator<Item = (String, Value)> {
    properties.iter().filter_map(|(key, value)| match key {
        PropertyKey::Name(name) => Some((name.clone(), value.clone())),
        PropertyKey::Other(_) => None,
    })
}

/// The names in an array.
fn names(value: &Value) -> Option<Vec<String>> {
    let array = value.as_array()?;
    let name = |item: &Value| match item {
        Value::String(name) => Some(name.clone()),
        Value::Number(number) => Some(text::number(*number)),
        _ => None,
    };
    Some(array.items.iter().filter_map(name).collect())
}

fn cell(value: &Value) -> String {
    // An object with more than two members is shown by its name only.
    let crowded = value.as_node().is_some_and(|node| {
        let platform = matches!(node, Node::Object(object) if object.kind == Some(BuiltinKind::Platform));
        !platform && !matches!(node, Node::Array(_)) && members(node).is_some_and(|members| members.len() > 2)
    });
    let depth = if crowded { -1 } else { 0 };
    Inspector::new(Options { depth, items: CELL_ITEMS, columns: None, ..Options::default() }).value(value, 0)
}

fn draw(Cells { head, columns }: &Cells) -> Option<String> {
    let widths: Vec<usize> = head
        .iter()
        .zip(columns)
        .map(|(head, cells)| cells.iter().map(|cell| text::width(cell)).fold(text::width(head), usize::max))
        .collect();
    let count = columns.iter().map(Vec::len).max().unwrap_or(0);
    if widths.iter().map(|width| width + 3).sum::<usize>() * (count + 4) > DRAWN_MAX {
        return None;
    }
    let rule = |left: &str, middle: &str, right: &str| {
        let rules: Vec<String> = widths.iter().map(|width| "─".repeat(width + 2)).collect();
        format!("{left}{}{right}\n", rules.join(middle))
    };
    let row = |cells: Vec<&str>| {
        let padded: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - text::width(cell))))
            .collect();
        format!("│ {} │\n", padded.join(" │ "))
    };
    let mut out = rule("┌", "┬", "┐");
    out.push_str(&row(head.iter().map(String::as_str).collect()));
    out.push_str(&rule("├", "┼", "┤"));
    for at in 0..count {
        out.push_str(&row(columns.iter().map(|cells| cells.get(at).map_or("", String::as_str)).collect()));
    }
    out.push_str(rule("└", "┴", "┘").trim_end());
    Some(out)
}
