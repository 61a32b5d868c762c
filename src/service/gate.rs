//! The start gate: under plain workerd no program is accepted until the supervisor opens the gate. Without it, the program
//! that crashed the server could crash it again before the first health check is answered.

use super::configuration::Configuration;
use petri_protocol::{Error, ErrorKind};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/service/gate.js")]
extern "C" {
    #[wasm_bindgen(js_name = isOpen)]
    fn is_open() -> bool;

    #[wasm_bindgen(js_name = setOpen)]
    fn set_open(opened: bool);
}

/// Accepts programs from now on.
pub(crate) fn open() {
    set_open(true);
}

/// Accepts no more programs. Running programs go on.
pub(crate) fn close() {
    set_open(false);
}

/// Whether programs are accepted. Without a supervisor (on Cloudflare) there is no gate, so always.
pub(crate) fn accepts_programs(configuration: &Configuration) -> bool {
    !configuration.plain || is_open()
}

/// Refuses a program while the gate is closed.
///
/// # Errors
/// [`ErrorKind::Starting`].
pub(crate) fn check(configuration: &Configuration) -> Result<(), Error> {
    if accepts_programs(configuration) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Starting, "the server is starting; it takes programs in a moment"))
}
