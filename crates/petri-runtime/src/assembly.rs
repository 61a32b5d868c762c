//! Turns a program's code into the loader's definition: the plain data, plus binary modules and the outbound binding, which
//! JSON cannot carry.

use crate::code::WorkerCode;
use crate::definition::{Definition, GlobalOutbound, LoaderModule, to_js};
use js_sys::{Array, Function, Object, Reflect};
use serde::Serialize;
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::prelude::*;
use worker::{Fetcher, worker_sys};

#[wasm_bindgen(module = "cloudflare:workers")]
extern "C" {
    /// This Worker's own entrypoints. <https://developers.cloudflare.com/workers/runtime-apis/context/#exports>
    #[wasm_bindgen(thread_local_v2, js_name = exports)]
    static EXPORTS: Object;
}

thread_local! {
    /// The sources of Petri's own modules as JavaScript strings, by name. Every new isolate gets them, and the harness is long.
    static SOURCES: RefCell<HashMap<&'static str, JsValue>> = RefCell::default();
}

/// The source of one of Petri's own modules as a JavaScript string, which is made once.
fn javascript_string(name: &'static str, source: &'static str) -> JsValue {
    SOURCES.with_borrow_mut(|sources| sources.entry(name).or_insert_with(|| source.into()).clone())
}

/// The `ctx.props` of this Worker's fetch event for a request that an isolate sends.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OutboundProps {
    /// The isolate's key.
    #[serde(rename = "outboundOfIsolate")]
    pub(crate) isolate: String,
    /// Whether all its requests are refused and only recorded.
    #[serde(rename = "outboundIsBlocked")]
    pub(crate) blocked: bool,
}

impl OutboundProps {
    /// The wire name of `isolate`.
    pub(crate) const ISOLATE: &str = "outboundOfIsolate";
    /// The wire name of `blocked`.
    pub(crate) const BLOCKED: &str = "outboundIsBlocked";
}

/// The definition of the Worker that runs `code`. Its requests go to this Worker's fetch event with `outbound` in the props;
/// without `outbound` it has no network.
///
/// # Errors
/// If the code cannot be written as JSON, or this Worker exports no default entrypoint.
pub(crate) fn assemble(code: &WorkerCode, outbound: Option<&OutboundProps>) -> Result<Definition, JsValue> {
    let definition = Definition::from_json(&code.to_json().map_err(|error| JsValue::from_str(error.message()))?)?;
    for (name, kind, source) in code.harness_modules() {
        definition.add_content(name, kind, &javascript_string(name, source))?;
    }
    for (name, kind, bytes) in code.binaries() {
        definition
            .add_module(name, if kind == "wasm" { LoaderModule::Wasm(bytes) } else { LoaderModule::Data(bytes) })?;
    }
    if let Some(props) = outbound {
        definition.set_outbound(GlobalOutbound::To(&own_entrypoint(props)?))?;
    }
    Ok(definition)
}

/// This Worker's default entrypoint, with props that only this Worker can set.
fn own_entrypoint(props: &OutboundProps) -> Result<Fetcher, JsValue> {
    let own = EXPORTS.with(|exports| Reflect::get(exports, &"default".into()))?;
    let own: Function =
        own.dyn_into().map_err(|_| JsValue::from_str("the Worker exports no default entrypoint to take requests"))?;
    let options = Object::new();
    Reflect::set(&options, &"props".into(), &to_js(props)?)?;
    // `Reflect::apply`, since `own.call(…)` would call a method named `call` of the entrypoint's stub.
    let entrypoint = Reflect::apply(&own, &JsValue::UNDEFINED, &Array::of1(&options))?;
    Ok(entrypoint.unchecked_into::<worker_sys::Fetcher>().into())
}
