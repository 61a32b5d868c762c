//! Line breaking: a container's entries on one line, in columns, or one a line.

use super::options::{Compact, Options};
use super::text;

/// The number of entries above which an array is laid out in columns.
const COLUMNS_FROM: usize = 6;
/// The most columns of an array.
const COLUMNS_MAX: usize = 15;

/// The text around a container's entries.
pub(crate) struct Shape {
    /// Before the brace: a function's or an error's text, a reference.
    base: String,
    open: String,
    close: char,
    /// For an array: whether items are aligned to the right, and whether the last entry is the number of items left out.
    array: Option<(bool, bool)>,
    /// The object's id if a reference points to it, else 0.
    id: u64,
}

impl Shape {
    /// An object in braces, with its class before them.
    pub(crate) fn object(prefix: &str) -> Self {
        Self { base: String::new(), open: format!("{prefix}{{"), close: '}', array: None, id: 0 }
    }

    /// The properties of a value that has a text of its own, in braces behind that text.
    pub(crate) fn after(base: String) -> Self {
        Self { base, ..Self::object("") }
    }

    /// An array in square brackets, with its class before them. `numeric` and `more` are the two parts of `array`.
    pub(crate) fn array(prefix: &str, numeric: bool, more: bool) -> Self {
        let open = format!("{prefix}[");
        Self { base: String::new(), open, close: ']', array: Some((numeric, more)), id: 0 }
    }

    /// The text before the braces.
    pub(crate) fn into_base(self) -> String {
        self.base
    }

    /// The shape of the object with this id, for [`Cycles`](super::cycle::Cycles).
    pub(crate) fn of(mut self, id: u64) -> Self {
        self.id = id;
        self
    }

    /// The object's id.
    pub(crate) fn id(&self) -> u64 {
        self.id
    }

    /// Whether the container is an array.
    pub(crate) fn is_array(&self) -> bool {
        self.array.is_some()
    }

    /// The shape with a reference such as `<ref *1>` before it, if there is one.
    pub(crate) fn referred(mut self, reference: Option<String>) -> Self {
        if let Some(reference) = reference {
            self.base = if self.base.is_empty() { reference } else { format!("{reference} {}", self.base) };
        }
        self
    }
}

/// The text of a container. `nested` is the number of levels of containers inside it.
pub(crate) fn lay_out(
    entries: Vec<String>,
    shape: &Shape,
    indentation: usize,
    nested: i32,
    options: &Options,
) -> String {
    let compact = match options.compact {
        Compact::Nesting(compact) => compact,
        Compact::Full => return on_full_lines(&entries, shape, indentation, options),
    };
    let count = entries.len();
    let entries = match shape.array {
        Some((numeric, more)) if count > COLUMNS_FROM && compact >= 1 => {
            in_columns(entries, (numeric, more, compact), indentation, options)
        }
        _ => entries,
    };
    let Shape { base, open, close, .. } = shape;
    let base = if base.is_empty() { String::new() } else { format!("{base} ") };
    if nested < compact && count == entries.len() {
        let start = entries.len() + indentation + text::units(open) + text::units(&shape.base) + 10;
        if fits(&entries, start, &shape.base, options) && !entries.iter().any(|entry| entry.contains('\n')) {
            return format!("{base}{open} {} {close}", entries.join(", "));
        }
    }
    let line = format!("\n{}", " ".repeat(indentation));
    format!("{base}{open}{line}  {}{line}{close}", entries.join(&format!(",{line}  ")))
}

/// The text of a container for [`Compact::Full`]: on one line if the entries fit there, else one entry a line.
fn on_full_lines(entries: &[String], shape: &Shape, indentation: usize, options: &Options) -> String {
    let Shape { base, open, close, .. } = shape;
    if fits(entries, 0, base, options) {
        let base = if base.is_empty() { String::new() } else { format!(" {base}") };
        return format!("{open}{base} {} {close}", entries.join(", "));
    }
    let line = format!("\n{}  ", " ".repeat(indentation));
    let before = match (base.is_empty(), open.len()) {
        (true, 1) => " ".to_owned(),
        (true, _) => line.clone(),
        (false, _) => format!(" {base}{line}"),
    };
    format!("{open}{before}{} {close}", entries.join(&format!(",{line}")))
}

fn fits(entries: &[String], start: usize, base: &str, options: &Options) -> bool {
    let Some(columns) = options.columns else {
        return !base.contains('\n') && !entries.iter().any(|entry| entry.contains('\n'));
    };
    let length: usize = entries.iter().map(|entry| text::units(entry)).sum();
    start + 2 * entries.len() <= columns && start + entries.len() + length <= columns && !base.contains('\n')
}

/// Puts an array's entries in columns, if the entries are of similar length.
fn in_columns(
    entries: Vec<String>,
    (numeric, more, compact): (bool, bool, i32),
    indentation: usize,
    options: &Options,
) -> Vec<String> {
    let separator = 2;
    // "... 5 more items" has its own line.
    let apart = more || entries.len() > options.items;
    let grouped = entries.len() - usize::from(apart);
    let widths: Vec<usize> = entries[..grouped].iter().map(|entry| text::width(entry)).collect();
    let total: usize = widths.iter().map(|width| width + separator).sum();
    let widest = widths.iter().copied().max().unwrap_or(0);
    let cell = widest + separator;
    let room = options.columns.unwrap_or(usize::MAX);
    if cell * 3 + indentation >= room || (total as f64 / cell as f64 <= 5.0 && widest > 6) {
        return entries;
    }
    // Characters are about 2.5 times as high as wide, and the block should look square.
    let bias = (cell as f64 - total as f64 / entries.len() as f64).max(0.0).sqrt();
    let biased = (cell as f64 - 3.0 - bias).max(1.0);
    let square = ((2.5 * biased * grouped as f64).sqrt() / biased + 0.5).floor() as usize;
    let columns = square.min((room - indentation) / cell).min(compact as usize * 4).min(COLUMNS_MAX);
    if columns <= 1 {
        return entries;
    }
    let column_widths: Vec<usize> = (0..columns)
        .map(|column| widths.iter().skip(column).step_by(columns).copied().max().unwrap_or(0) + separator)
        .collect();
    let mut lines = Vec::new();
    for start in (0..grouped).step_by(columns) {
        let end = (start + columns).min(grouped);
        let mut line = String::new();
        for at in start..end {
            let last = at == end - 1;
            let cell = if last { entries[at].clone() } else { format!("{}, ", entries[at]) };
            let wide = column_widths[at - start] - if last { separator } else { 0 };
            let padding = " ".repeat(wide.saturating_sub(widths[at] + if last { 0 } else { separator }));
            match (numeric, last) {
                (true, _) => line.extend([padding, cell]),
                (false, true) => line.push_str(&cell),
                (false, false) => line.extend([cell, padding]),
            }
        }
        lines.push(line);
    }
    lines.extend(entries[grouped..].iter().cloned());
    lines
}
