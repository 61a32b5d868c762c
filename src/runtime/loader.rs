//! The Worker Loader binding, typed: the one place where a program meets the platform.
//! <https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/>

use js_sys::{Array, Function, JSON, Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use worker::EnvBinding;

use super::code::WorkerCode;

#[wasm_bindgen]
extern "C" {
    /// A binding that makes isolates on the spot.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub type WorkerLoader;

    #[wasm_bindgen(method, catch, js_name = get)]
    fn get_by_id(this: &WorkerLoader, id: &str, code: &JsValue) -> Result<WorkerStub, JsValue>;

    #[wasm_bindgen(method, catch, js_name = load)]
    fn load_code(this: &WorkerLoader, code: &JsValue) -> Result<WorkerStub, JsValue>;

    /// A dynamic Worker. It may not be up yet: what is wrong with its code is said by the first call of an entrypoint.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type WorkerStub;

    #[wasm_bindgen(method, catch, js_name = getEntrypoint)]
    fn entrypoint_of(this: &WorkerStub, name: &JsValue, options: &JsValue) -> Result<Entrypoint, JsValue>;

    /// An entrypoint of a dynamic Worker.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type Entrypoint;

    /// Sends it a request.
    ///
    /// # Errors
    /// What made its start or its handler fail, as the platform says it.
    #[wasm_bindgen(method, catch)]
    pub async fn fetch(this: &Entrypoint, request: &web_sys::Request) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// Asks the network.
    ///
    /// # Errors
    /// How it failed, as the platform says it.
    #[wasm_bindgen(catch)]
    pub async fn fetch(request: &web_sys::Request) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "cloudflare:workers")]
extern "C" {
    /// This Worker's own entrypoints. <https://developers.cloudflare.com/workers/runtime-apis/context/#exports>
    #[wasm_bindgen(thread_local_v2, js_name = exports)]
    static EXPORTS: Object;
}

impl EnvBinding for WorkerLoader {
    const TYPE_NAME: &'static str = "WorkerLoader";
}

/// A dynamic Worker and the callback that describes it, which the platform calls if it has to make it.
#[derive(Debug)]
pub struct NamedWorker {
    stub: WorkerStub,
    // Dropped with the run: the platform calls it before the entrypoint answers, or never.
    _code: Closure<dyn FnMut() -> Result<JsValue, JsValue>>,
}

impl WorkerLoader {
    /// The Worker by this id; it is made of `code` unless it is there already. What it asks of the network goes to this
    /// Worker's fetch event with `outbound` in its props; without it, nowhere.
    ///
    /// # Errors
    /// What the platform refuses.
    pub fn get(&self, id: &str, code: WorkerCode, outbound: Option<OutboundProps>) -> Result<NamedWorker, JsValue> {
        let code = Closure::new(move || code_object(&code, outbound.as_ref()));
        let stub = self.get_by_id(id, code.as_ref())?;
        Ok(NamedWorker { stub, _code: code })
    }

    /// A new Worker nobody else can have; `outbound` as for [`get`](Self::get).
    ///
    /// # Errors
    /// What the platform refuses.
    pub fn load(&self, code: &WorkerCode, outbound: Option<&OutboundProps>) -> Result<WorkerStub, JsValue> {
        self.load_code(&code_object(code, outbound)?)
    }
}

impl NamedWorker {
    /// The Worker.
    pub fn stub(&self) -> &WorkerStub {
        &self.stub
    }
}

impl WorkerStub {
    /// The Worker's default entrypoint, with `props` for its `ctx.props`.
    ///
    /// # Errors
    /// What the platform refuses.
    pub fn entrypoint(&self, props: &serde_json::Value) -> Result<Entrypoint, JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"props".into(), &JSON::parse(&props.to_string())?)?;
        self.entrypoint_of(&JsValue::UNDEFINED, &options)
    }
}

fn code_object(code: &WorkerCode, outbound: Option<&OutboundProps>) -> Result<JsValue, JsValue> {
    let object = JSON::parse(&code.to_json())?;
    let modules = Reflect::get(&object, &"modules".into())?;
    for (name, kind, bytes) in code.binaries() {
        let module = Object::new();
        Reflect::set(&module, &kind.into(), &Uint8Array::from(bytes).buffer())?;
        Reflect::set(&modules, &name.into(), &module)?;
    }
    // Really `null`: with `undefined`, or without it, the isolate would inherit our network.
    let outbound = outbound.map_or(Ok(JsValue::NULL), own_entrypoint)?;
    Reflect::set(&object, &"globalOutbound".into(), &outbound)?;
    Ok(object)
}

/// What this Worker's fetch event finds in `ctx.props` when it is asked by an isolate.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OutboundProps {
    /// The isolate's key.
    #[serde(rename = "outboundOfIsolate")]
    pub isolate: String,
}

/// This Worker's default entrypoint, with props that nobody else can give it.
fn own_entrypoint(props: &OutboundProps) -> Result<JsValue, JsValue> {
    let own = EXPORTS.with(|exports| Reflect::get(exports, &"default".into()))?;
    let own: Function =
        own.dyn_into().map_err(|_| JsValue::from_str("the Worker exports no default entrypoint to take requests"))?;
    let options = Object::new();
    let text = serde_json::to_string(props).map_err(|error| JsValue::from_str(&error.to_string()))?;
    Reflect::set(&options, &"props".into(), &JSON::parse(&text)?)?;
    // Not by `call`: to the stub of an entrypoint that is the name of one of its methods.
    Reflect::apply(&own, &JsValue::UNDEFINED, &Array::of1(&options))
}
