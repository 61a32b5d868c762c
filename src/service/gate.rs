//! The start gate: under plain workerd no program is taken until the supervisor says so. Without it, whoever brought the
//! server down could do so again before its health check was answered once.

use super::settings::Settings;
use crate::error::Error;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/service/gate.js")]
extern "C" {
    #[wasm_bindgen(js_name = isOpen)]
    fn is_open() -> bool;

    #[wasm_bindgen(js_name = setOpen)]
    fn set_open(opened: bool);
}

/// Takes programs from now on.
pub fn open() {
    set_open(true);
}

/// Takes no more programs; those under way go on.
pub fn shut() {
    set_open(false);
}

/// Whether programs are taken. Where there is no supervisor there is no gate.
pub fn takes_programs(settings: &Settings) -> bool {
    !settings.plain || is_open()
}

/// Refuses a program while the server starts.
///
/// # Errors
/// [`Error::Starting`].
pub fn check(settings: &Settings) -> Result<(), Error> {
    if takes_programs(settings) {
        return Ok(());
    }
    Err(Error::Starting { message: "the server is starting; it takes programs in a moment".to_owned() })
}
