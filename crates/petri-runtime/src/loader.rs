//! Typed bindings of the Worker Loader, which creates dynamic Workers.
//! <https://developers.cloudflare.com/dynamic-workers/api-reference/>
//!
//! Independent of the rest of Petri. Stubs and entrypoints have no `Symbol.dispose` (workerd 1.20261019.1); dropping them
//! releases them. Neither can be kept for a later request.

use crate::definition::to_js;
pub use crate::definition::{Definition, GlobalOutbound, LoaderModule, ResourceLimits};
use js_sys::{Object, Promise};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use worker::EnvBinding;

#[wasm_bindgen]
extern "C" {
    /// A binding that creates dynamic Workers, `worker_loaders` in a Worker's configuration.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub type WorkerLoader;

    #[wasm_bindgen(method, catch, js_name = get)]
    fn get_by_id(this: &WorkerLoader, id: &str, define: &JsValue) -> Result<WorkerStub, JsValue>;

    /// Creates a Worker without an id, which no other caller can get.
    ///
    /// # Errors
    /// If the platform refuses the definition.
    #[wasm_bindgen(method, catch)]
    pub fn load(this: &WorkerLoader, definition: &Definition) -> Result<WorkerStub, JsValue>;

    /// A dynamic Worker. It may not have started yet: errors in its code are reported by the first call of an entrypoint.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type WorkerStub;

    #[wasm_bindgen(method, catch, js_name = getEntrypoint)]
    fn entrypoint_by_name(this: &WorkerStub, name: Option<&str>, options: &JsValue) -> Result<Entrypoint, JsValue>;

    /// An entrypoint of a dynamic Worker.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type Entrypoint;

    /// Sends a request; resolves to a `Response`.
    ///
    /// # Errors
    /// The platform's error if the Worker did not start, its handler failed, or it has no entrypoint of this name.
    #[wasm_bindgen(method, catch)]
    pub async fn fetch(this: &Entrypoint, request: &web_sys::Request) -> Result<JsValue, JsValue>;

    /// The same for a request that is given by its parts, without an object for it; the promise of the `Response`.
    #[wasm_bindgen(method, catch, js_name = fetch)]
    pub(crate) fn fetch_url(this: &Entrypoint, url: &str, init: &web_sys::RequestInit) -> Result<Promise, JsValue>;
}

impl EnvBinding for WorkerLoader {
    const TYPE_NAME: &'static str = "WorkerLoader";
}

/// A dynamic Worker and the callback that defines it.
#[derive(Debug)]
pub struct NamedWorker {
    stub: WorkerStub,
    // Must live until an entrypoint has answered: the platform calls it before that, or never.
    _define: Closure<dyn FnMut() -> Result<Definition, JsValue>>,
}

/// How an entrypoint is called.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntrypointOptions {
    /// The `ctx.props` of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub props: Option<serde_json::Value>,
    /// Limits of each request, where they are lower than those of the Worker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<ResourceLimits>,
}

impl WorkerLoader {
    /// The Worker with this id. If it does not exist yet, it is created from the result of `define`, which is called only then.
    /// An existing Worker keeps its definition, so another definition needs another id.
    ///
    /// # Errors
    /// If the platform refuses the call.
    pub fn get(
        &self,
        id: &str,
        define: impl FnMut() -> Result<Definition, JsValue> + 'static,
    ) -> Result<NamedWorker, JsValue> {
        let define: Closure<dyn FnMut() -> Result<Definition, JsValue>> = Closure::new(define);
        let stub = self.get_by_id(id, define.as_ref())?;
        Ok(NamedWorker { stub, _define: define })
    }
}

impl NamedWorker {
    /// The dynamic Worker.
    pub fn stub(&self) -> &WorkerStub {
        &self.stub
    }
}

impl WorkerStub {
    /// The entrypoint that the Worker exports under this name, or its default entrypoint.
    ///
    /// # Errors
    /// If the platform refuses the call. A missing entrypoint is reported when it is called.
    pub fn entrypoint(&self, name: Option<&str>, options: &EntrypointOptions) -> Result<Entrypoint, JsValue> {
        self.entrypoint_by_name(name, &to_js(options)?)
    }
}
