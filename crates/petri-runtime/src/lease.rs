//! A run's lease of a named isolate.

use crate::isolate::IsolateId;
use crate::isolate_pool::Admission;
use crate::journal;
use crate::loader::{EntrypointOptions, WorkerLoader};
use serde_json::json;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Request;

/// A run's lease of a named isolate. Dropping it before [`finish`](Self::finish) retires the isolate.
#[derive(Debug)]
pub(crate) struct Lease {
    id: IsolateId,
    clean: bool,
}

impl Lease {
    /// Acquires a lease of the isolate `id` for a tenant of `group`, or `None` if the pool has no room. An isolate that was
    /// evicted for it is aborted through the loader.
    pub(crate) fn acquire(id: IsolateId, group: Option<&str>, network: bool, loader: &WorkerLoader) -> Option<Self> {
        match journal::acquire(&id, group, network) {
            Admission::Known | Admission::New(None) => {}
            Admission::New(Some(evicted)) => abort(loader, &evicted),
            // No `Lease` may be built here: dropping it would retire an isolate that other runs use.
            Admission::None => return None,
        }
        Some(Self { id, clean: false })
    }

    /// The isolate.
    pub(crate) fn id(&self) -> &IsolateId {
        &self.id
    }

    /// Marks the run as complete, so that dropping the lease only releases the isolate.
    pub(crate) fn finish(&mut self) {
        self.clean = true;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        journal::release(&self.id, self.clean);
    }
}

/// Asks the harness in an isolate to abort the isolate, which frees its memory. Does not wait, and ignores failures: the
/// isolate then stays.
fn abort(loader: &WorkerLoader, id: &IsolateId) {
    // The key of the isolate's runs proves to the harness that the host asks.
    let options =
        EntrypointOptions { props: Some(json!({ "main": "", "end": true, "key": id.as_str() })), limits: None };
    let gone = || Err(JsValue::from_str("the isolate is gone"));
    let call = loader.get(id.as_str(), gone).and_then(|worker| {
        let entrypoint = worker.stub().entrypoint(None, &options)?;
        Ok((worker, entrypoint, Request::new_with_str("http://isolate/")?))
    });
    spawn_local(async move {
        if let Ok((_worker, entrypoint, request)) = call {
            // The isolate ends before it answers, so the call fails.
            _ = entrypoint.fetch(&request).await;
        }
    });
}
