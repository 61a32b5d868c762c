//! A program's code as the loader takes it: plain data, and what is none.

use super::code::WorkerCode;
use super::definition::Definition;
use wasm_bindgen::JsValue;

/// The definition of the Worker that runs `code`. It has no network.
///
/// # Errors
/// None that the platform is known to raise.
pub(super) fn assemble(code: &WorkerCode) -> Result<Definition, JsValue> {
    Definition::from_json(&code.to_json())
}
