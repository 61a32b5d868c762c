//! The Worker's [`IsolatePool`]. A panic resets the Worker's wasm memory, while the isolates stay. So every change is also
//! recorded in JavaScript (journal.js), from which the pool is restored.

use crate::isolate::IsolateId;
use crate::isolate_pool::{Admission, IsolatePool};
use js_sys::Array;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/journal.js")]
extern "C" {
    fn record(id: &str, group: Option<&str>);
    fn erase(id: &str);
    fn recorded() -> Array;
}

thread_local! {
    static POOL: RefCell<IsolatePool> = RefCell::new(IsolatePool::restored(restored()));
}

fn restored() -> Vec<(IsolateId, Option<String>)> {
    let entry = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((IsolateId::from_text(entry.get(0).as_string()?), entry.get(1).as_string()))
    };
    recorded().iter().filter_map(entry).collect()
}

/// Acquires a lease of the isolate `id`.
pub(crate) fn acquire(id: &IsolateId, group: Option<&str>, network: bool) -> Admission {
    let admission = POOL.with_borrow_mut(|pool| pool.acquire(id, group, network));
    if let Admission::New(evicted) = &admission {
        record(id.as_str(), group);
        if let Some(evicted) = evicted {
            erase(evicted.as_str());
        }
    }
    admission
}

/// Named isolates in the pool, at most 256.
pub fn named_isolate_count() -> usize {
    POOL.with_borrow(IsolatePool::count)
}

/// Records that the program of an isolate tried to use the network.
pub(crate) fn mark_network_use(id: &IsolateId) {
    POOL.with_borrow_mut(|pool| pool.mark_network_use(id));
}

/// Gives back a lease: releases the isolate after a complete run, retires it after any other.
pub(crate) fn release(id: &IsolateId, clean: bool) {
    POOL.with_borrow_mut(|pool| if clean { pool.release(id) } else { pool.retire(id) });
}
