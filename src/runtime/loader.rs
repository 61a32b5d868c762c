//! The Worker Loader binding, typed: the one place where a program meets the platform.
//! <https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/>

use js_sys::{JSON, Object, Reflect, Uint8Array};
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
    /// The Worker by this id; it is made of `code` unless it is there already.
    ///
    /// # Errors
    /// What the platform refuses.
    pub fn get(&self, id: &str, code: WorkerCode) -> Result<NamedWorker, JsValue> {
        let code = Closure::new(move || code_object(&code));
        let stub = self.get_by_id(id, code.as_ref())?;
        Ok(NamedWorker { stub, _code: code })
    }

    /// A new Worker nobody else can have.
    ///
    /// # Errors
    /// What the platform refuses.
    pub fn load(&self, code: &WorkerCode) -> Result<WorkerStub, JsValue> {
        self.load_code(&code_object(code)?)
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

fn code_object(code: &WorkerCode) -> Result<JsValue, JsValue> {
    let object = JSON::parse(&code.to_json())?;
    let modules = Reflect::get(&object, &"modules".into())?;
    for (name, kind, bytes) in code.binaries() {
        let module = Object::new();
        Reflect::set(&module, &kind.into(), &Uint8Array::from(bytes).buffer())?;
        Reflect::set(&modules, &name.into(), &module)?;
    }
    // Really `null`: with `undefined`, or without it, the isolate would inherit our network.
    Reflect::set(&object, &"globalOutbound".into(), &JsValue::NULL)?;
    Ok(object)
}
