//! The table of names ([`Names`]) as the Worker has it: every change is noted outside of the Worker's wasm, which a panic
//! resets, and the table is made of those notes again.

use super::isolate::IsolateId;
use super::names::{Names, Place};
use js_sys::Array;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/runtime/journal.js")]
extern "C" {
    fn note(id: &str, group: Option<&str>);
    fn strike(id: &str);
    fn noted() -> Array;
}

thread_local! {
    static NAMES: RefCell<Names> = RefCell::new(Names::restored(restored()));
}

fn restored() -> Vec<(IsolateId, Option<String>)> {
    let entry = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((IsolateId::from_text(entry.get(0).as_string()?), entry.get(1).as_string()))
    };
    noted().iter().filter_map(entry).collect()
}

/// Takes a place in the isolate `id`, if there is one.
pub(super) fn enter(id: &IsolateId, group: Option<&str>, network: bool) -> Place {
    let place = NAMES.with_borrow_mut(|names| names.enter(id, group, network));
    if let Place::New(given_up) = &place {
        note(id.as_str(), group);
        if let Some(given_up) = given_up {
            strike(given_up.as_str());
        }
    }
    place
}

/// Names of isolates in use, at most 256.
pub fn names_in_use() -> usize {
    NAMES.with_borrow(Names::count)
}

/// Notes that the program of an isolate tried to reach the network.
pub(super) fn reaches_out(id: &IsolateId) {
    NAMES.with_borrow_mut(|names| names.reaches_out(id));
}

/// Gives a place back; a run that was cut off takes the isolate out of use.
pub(super) fn leave(id: &IsolateId, clean: bool) {
    NAMES.with_borrow_mut(|names| if clean { names.leave(id) } else { names.retire(id) });
}
