//! The stub of a Durable Object, through which commands reach it.

use js_sys::{JsString, Reflect};
use wasm_bindgen::prelude::*;
use worker::{Env, Result};

#[wasm_bindgen(module = "/src/store/calls.js")]
extern "C" {
    /// Lets the classes of the objects take calls of their methods.
    #[wasm_bindgen(js_name = allowCalls)]
    pub(crate) fn allow_calls();
}

#[wasm_bindgen]
extern "C" {
    /// The binding of a class of objects. The library's own type asks a binding for its class on every use.
    type Namespace;

    #[wasm_bindgen(method, catch, js_name = getByName)]
    fn get_by_name(this: &Namespace, name: &str) -> std::result::Result<PlatformStub, JsValue>;

    /// The platform's own stub. <https://developers.cloudflare.com/durable-objects/best-practices/create-durable-object-stubs-and-send-requests/>
    type PlatformStub;

    /// Calls the object's method `command`.
    #[wasm_bindgen(method, catch)]
    async fn command(this: &PlatformStub, command: &str) -> std::result::Result<JsValue, JsValue>;
}

/// The command that an object answers with nothing, for [`ObjectStub::can_open`].
pub(super) const NOTHING: &str = "";

/// The stub of one object.
pub(super) struct ObjectStub(PlatformStub);

impl ObjectStub {
    /// The stub of the object with this name in the namespace of a binding.
    ///
    /// # Errors
    /// If there is no such binding.
    pub(super) fn of(env: &Env, binding: &str, name: &str) -> Result<Self> {
        let namespace = Reflect::get(env, &binding.into())?;
        if namespace.is_undefined() {
            return Err(worker::Error::BindingError(binding.to_owned()));
        }
        Ok(Self(namespace.unchecked_into::<Namespace>().get_by_name(name)?))
    }

    /// Sends a command and returns the reply.
    ///
    /// # Errors
    /// The object's or the platform's words for why there is no reply.
    pub(super) async fn send(&self, command: &str) -> std::result::Result<String, String> {
        let reply = self.0.command(command).await.map_err(|error| message_of(&error))?;
        reply.dyn_into::<JsString>().map(String::from).map_err(|_| "the object's reply is not text".to_owned())
    }

    /// Whether the object can be opened.
    pub(super) async fn can_open(&self) -> bool {
        self.send(NOTHING).await.is_ok()
    }
}

fn message_of(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.unwrap_or_else(|| format!("{error:?}"))
}
