//! The definition of a dynamic Worker, as the platform's loader takes it.
//! <https://developers.cloudflare.com/dynamic-workers/api-reference/#workercode>

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use serde::Serialize;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use worker::Fetcher;

#[wasm_bindgen]
extern "C" {
    /// The definition of a dynamic Worker, the platform's `WorkerCode`. A new definition has no env and no network.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug, Clone)]
    pub type Definition;

    #[wasm_bindgen(method, getter)]
    fn modules(this: &Definition) -> Object;

    /// Sets the Worker's `env`: an object of plain data and of bindings that can be passed on, such as service bindings.
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
    /// No network: both throw.
    None,
    /// To another Worker, whose fetch event gets every request.
    To(&'a Fetcher),
    /// The same network as the Worker that loads it.
    Inherit,
}

/// Limits of a dynamic Worker, or of a call to it. Cloudflare enforces them, local workerd does not.
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
    /// A definition without modules; `main` names a module that the caller adds.
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn new(compatibility_date: &str, main: &str) -> Result<Self, JsValue> {
        let text = json!({"compatibilityDate": compatibility_date, "mainModule": main, "modules": {}}).to_string();
        Self::from_json(&text)
    }

    /// Reads the plain data of a definition, with the platform's own field names. `modules` is required.
    ///
    /// # Errors
    /// If the text is not a JSON object.
    pub fn from_json(text: &str) -> Result<Self, JsValue> {
        let definition: Self = JSON::parse(text)?.dyn_into::<Object>()?.unchecked_into();
        definition.set_outbound(GlobalOutbound::None)?;
        Ok(definition)
    }

    /// Adds a module, or replaces the module of that name.
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
        self.add_content(name, kind, &content)
    }

    /// Adds a module whose content is a JavaScript value already; `kind` is the platform's name of its type.
    pub(crate) fn add_content(&self, name: &str, kind: &str, content: &JsValue) -> Result<(), JsValue> {
        let object = Object::new();
        Reflect::set(&object, &kind.into(), content)?;
        Reflect::set(&self.modules(), &name.into(), &object).map(|_| ())
    }

    /// Sets compatibility flags in addition to those of the date.
    /// <https://developers.cloudflare.com/workers/configuration/compatibility-flags/>
    pub fn set_compatibility_flags(&self, flags: &[&str]) {
        self.set_flags(&flags.iter().map(|flag| JsValue::from_str(flag)).collect());
    }

    /// Sets where requests of the Worker go.
    /// <https://developers.cloudflare.com/dynamic-workers/usage/egress-control/>
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn set_outbound(&self, outbound: GlobalOutbound<'_>) -> Result<(), JsValue> {
        match outbound {
            // Must be `null`: if the property is undefined or missing, the Worker inherits the network.
            GlobalOutbound::None => self.set_global_outbound(&JsValue::NULL),
            GlobalOutbound::To(fetcher) => self.set_global_outbound(fetcher.as_ref()),
            GlobalOutbound::Inherit => _ = Reflect::delete_property(self, &"globalOutbound".into())?,
        }
        Ok(())
    }

    /// Sets the limits of each request to the Worker.
    ///
    /// # Errors
    /// None that the platform is known to raise.
    pub fn set_limits(&self, limits: ResourceLimits) -> Result<(), JsValue> {
        self.set_resource_limits(&to_js(&limits)?);
        Ok(())
    }

    /// Sets the Workers that receive a tail event for each request to this Worker.
    /// <https://developers.cloudflare.com/workers/observability/logs/tail-workers/>
    pub fn set_tails(&self, tails: &[Fetcher]) {
        self.set_tail_workers(&tails.iter().map(AsRef::<JsValue>::as_ref).collect());
    }
}

/// Plain data as a JavaScript value. Fields that serde skips stay absent.
pub(crate) fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| JsValue::from_str(&error.to_string()))?;
    JSON::parse(&text)
}
