//! The Worker Loader binding, typed: Workers that are made on the spot.
//! <https://developers.cloudflare.com/dynamic-workers/api-reference/>
//!
//! It knows nothing of Petri. There is nothing to dispose of here: neither a stub nor an entrypoint has a `Symbol.dispose`
//! (workerd 1.20261019.1), both are given up by dropping them. Neither can be kept for a later request.

use super::definition::{Definition, ResourceLimits, to_js};
use js_sys::Object;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use worker::EnvBinding;

#[wasm_bindgen]
extern "C" {
    /// A binding that makes Workers on the spot, `worker_loaders` in a Worker's configuration.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub type WorkerLoader;

    #[wasm_bindgen(method, catch, js_name = get)]
    fn get_by_id(this: &WorkerLoader, id: &str, define: &JsValue) -> Result<WorkerStub, JsValue>;

    /// A new Worker nobody else can have.
    ///
    /// # Errors
    /// What the platform refuses.
    #[wasm_bindgen(method, catch)]
    pub fn load(this: &WorkerLoader, definition: &Definition) -> Result<WorkerStub, JsValue>;

    /// A dynamic Worker. It may not be up yet: what is wrong with its code is said by the first call of an entrypoint.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type WorkerStub;

    #[wasm_bindgen(method, catch, js_name = getEntrypoint)]
    fn entrypoint_by_name(this: &WorkerStub, name: Option<&str>, options: &JsValue) -> Result<Entrypoint, JsValue>;

    /// An entrypoint of a dynamic Worker.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type Entrypoint;

    /// Sends it a request; resolves to a `Response`.
    ///
    /// # Errors
    /// What made its start or its handler fail, as the platform says it; that there is no entrypoint by its name.
    #[wasm_bindgen(method, catch)]
    pub async fn fetch(this: &Entrypoint, request: &web_sys::Request) -> Result<JsValue, JsValue>;
}

impl EnvBinding for WorkerLoader {
    const TYPE_NAME: &'static str = "WorkerLoader";
}

/// A dynamic Worker and the callback that defines it.
#[derive(Debug)]
pub struct NamedWorker {
    stub: WorkerStub,
    // To be kept until an entrypoint has answered: the platform calls it before that, or never.
    _define: Closure<dyn FnMut() -> Result<Definition, JsValue>>,
}

/// How an entrypoint is called.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntrypointOptions {
    /// What it finds in `ctx.props`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub props: Option<serde_json::Value>,
    /// How far each of its requests may go, where that is less than its Worker may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<ResourceLimits>,
}

impl WorkerLoader {
    /// The Worker by this id; unless it is there already it is made as `define` says, which is asked only then. Whoever
    /// names an id gets what was made under it: another definition needs another id.
    ///
    /// # Errors
    /// What the platform refuses.
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
    /// The Worker.
    pub fn stub(&self) -> &WorkerStub {
        &self.stub
    }
}

impl WorkerStub {
    /// The entrypoint that the Worker exports by this name, the default one without a name.
    ///
    /// # Errors
    /// What the platform refuses. That there is none by that name is said when it is called.
    pub fn entrypoint(&self, name: Option<&str>, options: &EntrypointOptions) -> Result<Entrypoint, JsValue> {
        self.entrypoint_by_name(name, &to_js(options)?)
    }
}
