//! The table of names ([`IsolatePool`]) as the Worker has it: every change is noted outside of the Worker's wasm, which a panic
//! resets, and the table is made of those notes again.

use super::isolate::IsolateId;
use super::isolate_pool::{Admission, IsolatePool};
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
    static POOL: RefCell<IsolatePool> = RefCell::new(IsolatePool::restored(restored()));
}

fn restored() -> Vec<(IsolateId, Option<String>)> {
    let entry = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((IsolateId::from_text(entry.get(0).as_string()?), entry.get(1).as_string()))
    };
    noted().iter().filter_map(entry).collect()
}

/// Admits a run to the isolate `id`.
pub(super) fn acquire(id: &IsolateId, group: Option<&str>, network: bool) -> Admission {
    let admission = POOL.with_borrow_mut(|pool| pool.acquire(id, group, network));
    if let Admission::New(evicted) = &admission {
        note(id.as_str(), group);
        if let Some(evicted) = evicted {
            strike(evicted.as_str());
        }
    }
    admission
}

/// Named isolates in use, at most 256.
pub fn names_in_use() -> usize {
    POOL.with_borrow(IsolatePool::count)
}

/// Notes that the program of an isolate tried to reach the network.
pub(super) fn reaches_out(id: &IsolateId) {
    POOL.with_borrow_mut(|pool| pool.reaches_out(id));
}

/// Ends an admission. A run that was cut off retires the isolate.
pub(super) fn release(id: &IsolateId, clean: bool) {
    POOL.with_borrow_mut(|pool| if clean { pool.release(id) } else { pool.retire(id) });
}
