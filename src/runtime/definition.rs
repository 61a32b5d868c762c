//! What a dynamic Worker is made of, as the platform's loader takes it.
//! <https://developers.cloudflare.com/dynamic-workers/api-reference/#workercode>

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use serde::Serialize;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use worker::Fetcher;

#[wasm_bindgen]
extern "C" {
    /// The definition of a dynamic Worker, the platform's `WorkerCode`. A new one reaches nothing: it has no env, and its
    /// network is none.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type Definition;

    #[wasm_bindgen(method, getter)]
    fn modules(this: &Definition) -> Object;

    /// What it finds in `env`: an object of plain data and of bindings that can be handed on, like a service's.
    #[wasm_bindgen(method, setter)]
    pub fn set_env(this: &Definition, env: &Object);

    #[wasm_bindgen(method, setter = compatibilityFlags)]
    fn set_flags(this: &Definition, flags: &Array);

    #[wasm_bindgen(method, setter = globalOutbound)]
    fn set_global_outbound(this: &Definition, outbound: &JsValue);

    #[wasm_bindgen(method, setter = limits)]
    fn set_resource_limits(this: &Definition, limits: &JsValue);

    #[wasm_bindgen(method, setter = tails)]
    fn set_tail_workers(this: &Definition, tails: &Array);
}

/// A module, by the type of its content.
#[derive(Debug, Clone, Copy)]
pub enum LoaderModule<'a> {
    /// An ECMAScript module.
    Js(&'a str),
    /// A CommonJS module.
    Cjs(&'a str),
    /// Its default export is this text.
    Text(&'a str),
    /// Its default export is this value.
    Json(&'a Value),
    /// Its default export is an `ArrayBuffer` of these bytes.
    Data(&'a [u8]),
    /// Its default export is the `WebAssembly.Module` of this binary.
    Wasm(&'a [u8]),
}

/// Where a dynamic Worker's `fetch()` and `connect()` lead.
#[derive(Debug, Clone, Copy)]
pub enum GlobalOutbound<'a> {
    /// Nowhere: both throw.
    None,
    /// To another Worker, whose fetch event gets every request.
    To(&'a Fetcher),
    /// Wherever its maker's lead.
    Inherit,
}

/// Limits of a dynamic Worker, or of a call of it. Cloudflare enforces them, local workerd does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceLimits {
    /// CPU time of a request, milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_ms: Option<u32>,
    /// Requests that a request may make.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_requests: Option<u32>,
}

impl Definition {
    /// A definition without modules; `main` is to be one of those that are added.
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn new(compatibility_date: &str, main: &str) -> Result<Self, JsValue> {
        let text = json!({"compatibilityDate": compatibility_date, "mainModule": main, "modules": {}}).to_string();
        Self::from_json(&text)
    }

    /// Reads a definition as far as it is plain data, with the platform's own names. `modules` must be there.
    ///
    /// # Errors
    /// For text that is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, JsValue> {
        let definition: Self = JSON::parse(text)?.dyn_into::<Object>()?.unchecked_into();
        definition.set_outbound(GlobalOutbound::None)?;
        Ok(definition)
    }

    /// Adds a module, in the place of one by that name.
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn add_module(&self, name: &str, module: LoaderModule<'_>) -> Result<(), JsValue> {
        let (kind, content) = match module {
            LoaderModule::Js(source) => ("js", source.into()),
            LoaderModule::Cjs(source) => ("cjs", source.into()),
            LoaderModule::Text(text) => ("text", text.into()),
            LoaderModule::Json(value) => ("json", JSON::parse(&value.to_string())?),
            LoaderModule::Data(bytes) => ("data", Uint8Array::from(bytes).buffer().into()),
            LoaderModule::Wasm(bytes) => ("wasm", Uint8Array::from(bytes).buffer().into()),
        };
        let object = Object::new();
        Reflect::set(&object, &kind.into(), &content)?;
        Reflect::set(&self.modules(), &name.into(), &object).map(|_| ())
    }

    /// Compatibility flags beside those of the date.
    /// <https://developers.cloudflare.com/workers/configuration/compatibility-flags/>
    pub fn set_compatibility_flags(&self, flags: &[&str]) {
        self.set_flags(&flags.iter().map(|flag| JsValue::from_str(flag)).collect());
    }

    /// Where its network leads.
    /// <https://developers.cloudflare.com/dynamic-workers/usage/egress-control/>
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn set_outbound(&self, outbound: GlobalOutbound<'_>) -> Result<(), JsValue> {
        match outbound {
            // Really `null`: with `undefined`, or without the property, the Worker inherits.
            GlobalOutbound::None => self.set_global_outbound(&JsValue::NULL),
            GlobalOutbound::To(fetcher) => self.set_global_outbound(fetcher.as_ref()),
            GlobalOutbound::Inherit => _ = Reflect::delete_property(self, &"globalOutbound".into())?,
        }
        Ok(())
    }

    /// How far each of its requests may go.
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn set_limits(&self, limits: ResourceLimits) -> Result<(), JsValue> {
        self.set_resource_limits(&to_js(&limits)?);
        Ok(())
    }

    /// Workers whose tail events are told of each of its requests.
    /// <https://developers.cloudflare.com/workers/observability/logs/tail-workers/>
    pub fn set_tails(&self, tails: &[Fetcher]) {
        self.set_tail_workers(&tails.iter().map(AsRef::<JsValue>::as_ref).collect());
    }
}

/// Plain data as a JavaScript value: what is `None` or left out stays absent.
pub(super) fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| JsValue::from_str(&error.to_string()))?;
    JSON::parse(&text)
}
