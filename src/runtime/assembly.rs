//! A program's code as the loader takes it: plain data, and the two things that are none, bytes and the way out.

use super::code::WorkerCode;
use super::definition::{Definition, GlobalOutbound, LoaderModule, to_js};
use js_sys::{Array, Function, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use worker::{Fetcher, worker_sys};

#[wasm_bindgen(module = "cloudflare:workers")]
extern "C" {
    /// This Worker's own entrypoints. <https://developers.cloudflare.com/workers/runtime-apis/context/#exports>
    #[wasm_bindgen(thread_local_v2, js_name = exports)]
    static EXPORTS: Object;
}

/// What this Worker's fetch event finds in `ctx.props` when it is asked by an isolate.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OutboundProps {
    /// The isolate's key.
    #[serde(rename = "outboundOfIsolate")]
    pub(super) isolate: String,
    /// Whether everything it asks for is refused, and only listed.
    #[serde(rename = "outboundIsBlocked")]
    pub(super) blocked: bool,
}

impl OutboundProps {
    /// The property that holds the key.
    pub(super) const ISOLATE: &str = "outboundOfIsolate";
    /// The property that says whether everything is refused.
    pub(super) const BLOCKED: &str = "outboundIsBlocked";
}

/// The definition of the Worker that runs `code`. What it asks of the network goes to this Worker's fetch event with
/// `outbound` in its props; without it, nowhere.
///
/// # Errors
/// Where this Worker exports no default entrypoint.
pub(super) fn assemble(code: &WorkerCode, outbound: Option<&OutboundProps>) -> Result<Definition, JsValue> {
    let definition = Definition::from_json(&code.to_json())?;
    for (name, kind, bytes) in code.binaries() {
        definition
            .add_module(name, if kind == "wasm" { LoaderModule::Wasm(bytes) } else { LoaderModule::Data(bytes) })?;
    }
    if let Some(props) = outbound {
        definition.set_outbound(GlobalOutbound::To(&own_entrypoint(props)?))?;
    }
    Ok(definition)
}

/// This Worker's default entrypoint, with props that nobody else can give it.
fn own_entrypoint(props: &OutboundProps) -> Result<Fetcher, JsValue> {
    let own = EXPORTS.with(|exports| Reflect::get(exports, &"default".into()))?;
    let own: Function =
        own.dyn_into().map_err(|_| JsValue::from_str("the Worker exports no default entrypoint to take requests"))?;
    let options = Object::new();
    Reflect::set(&options, &"props".into(), &to_js(props)?)?;
    // Not by `call`: to the stub of an entrypoint that is the name of one of its methods.
    let entrypoint = Reflect::apply(&own, &JsValue::UNDEFINED, &Array::of1(&options))?;
    Ok(entrypoint.unchecked_into::<worker_sys::Fetcher>().into())
}
