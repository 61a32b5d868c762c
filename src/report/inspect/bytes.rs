//! Typed arrays and buffers.

use super::super::value::{Bytes, Class, Value};
use super::layout::Shape;
use super::name::{deep_name, prefix};
use super::{ITEMS, Inspector, numeric};

/// Bytes Node shows of a `Buffer`.
const BUFFER_BYTES: usize = 50;

impl Inspector {
    pub(super) fn bytes(&mut self, bytes: &Bytes, depth: i32) -> String {
        if bytes.class == "Buffer" {
            let dump = hex(&bytes.items, BUFFER_BYTES, bytes.length);
            return format!("<Buffer {dump}>");
        }
        let class = Class::Named(bytes.class.clone());
        let deep = deep_name(&class, "Uint8Array");
        if bytes.class.contains("ArrayBuffer") {
            let dump = hex(&bytes.items, ITEMS, bytes.length);
            let shape = Shape::object(String::new(), format!("{}{{", prefix(&class, "ArrayBuffer", None)));
            return self.container(shape, &deep, depth, |_, _| {
                vec![format!("[Uint8Contents]: <{dump}>"), format!("[byteLength]: {}", bytes.length)]
            });
        }
        let prefix = prefix(&class, "Uint8Array", Some(bytes.length));
        if bytes.length == 0 {
            return format!("{prefix}[]");
        }
        let more = bytes.length.saturating_sub(bytes.items.len() as u64);
        let shape = Shape::array(format!("{prefix}["), numeric(&bytes.items), more > 0);
        self.container(shape, &deep, depth, |inspector, depth| inspector.items(&bytes.items, more, depth))
    }
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
