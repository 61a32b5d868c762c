//! Typed arrays and buffers.

use super::Inspector;
use super::array::numeric;
use super::layout::Shape;
use super::name::{deep_name, prefix};
use crate::value::{BytesView, Class, Value};

/// The most bytes Node shows of a `Buffer`.
const BUFFER_BYTES: usize = 50;

pub(crate) fn bytes(inspector: &mut Inspector, bytes: &BytesView, depth: i32) -> String {
    match bytes.class.as_str() {
        "Buffer" => buffer(inspector, bytes),
        class if class.contains("ArrayBuffer") => array_buffer(inspector, bytes, depth),
        _ => typed_array(inspector, bytes, depth),
    }
}

fn typed_array(inspector: &mut Inspector, bytes: &BytesView, depth: i32) -> String {
    let class = Class::Named(bytes.class.clone());
    let prefix = prefix(&class, "Uint8Array", Some(bytes.length));
    if bytes.length == 0 && bytes.properties.is_empty() {
        return format!("{prefix}[]");
    }
    let more = bytes.length.saturating_sub(bytes.items.len() as u64);
    let numeric = numeric(&bytes.items) && bytes.properties.is_empty();
    let shape = Shape::array(&prefix, numeric, more > 0);
    inspector.container(shape, &deep_name(&class, "Uint8Array"), depth, |inspector, depth| {
        let mut out = inspector.items(&bytes.items, more, depth);
        out.extend(inspector.properties(&bytes.properties, 0, depth));
        out
    })
}

/// `<Buffer 61, x: 1>`: the properties are always on one line.
fn buffer(inspector: &Inspector, bytes: &BytesView) -> String {
    let dump = hex(&bytes.items, BUFFER_BYTES, bytes.length);
    let properties = inspector.on_one_line().properties(&bytes.properties, 0, 1).join(", ");
    match (dump.is_empty(), properties.is_empty()) {
        (_, true) => format!("<Buffer {dump}>"),
        (true, false) => format!("<Buffer {properties}>"),
        (false, false) => format!("<Buffer {dump}, {properties}>"),
    }
}

fn array_buffer(inspector: &mut Inspector, bytes: &BytesView, depth: i32) -> String {
    let class = Class::Named(bytes.class.clone());
    let dump = hex(&bytes.items, inspector.options().items, bytes.length);
    let shape = Shape::object(&prefix(&class, "ArrayBuffer", None));
    inspector.container(shape, &deep_name(&class, "ArrayBuffer"), depth, |inspector, depth| {
        let contents = if bytes.detached { "(detached)".to_owned() } else { format!("[Uint8Contents]: <{dump}>") };
        let mut out = vec![contents, format!("[byteLength]: {}", bytes.length)];
        out.extend(inspector.properties(&bytes.properties, 0, depth));
        out
    })
}

/// The first bytes in hexadecimal.
fn hex(items: &[Value], max: usize, length: u64) -> String {
    let byte = |item: &Value| match item {
        Value::Number(byte) => format!("{:02x}", *byte as u8),
        _ => "??".to_owned(),
    };
    let shown: Vec<String> = items.iter().take(max).map(byte).collect();
    match length.saturating_sub(shown.len() as u64) {
        0 => shown.join(" "),
        1 => format!("{} ... 1 more byte", shown.join(" ")),
        more => format!("{} ... {more} more bytes", shown.join(" ")),
    }
}
