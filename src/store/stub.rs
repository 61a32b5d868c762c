//! The stub of a Durable Object, through which commands reach it.

use js_sys::{JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use worker::{Env, Result};

#[wasm_bindgen]
extern "C" {
    /// The platform's own stub. The library's reads an answer piece by piece, which takes longer than the rest of a small command.
    type PlatformStub;

    #[wasm_bindgen(method, catch)]
    async fn fetch(this: &PlatformStub, url: &str, init: &Object) -> std::result::Result<JsValue, JsValue>;

    type Answer;

    #[wasm_bindgen(method, getter)]
    fn status(this: &Answer) -> u16;

    #[wasm_bindgen(method, catch)]
    async fn text(this: &Answer) -> std::result::Result<JsValue, JsValue>;
}

/// The URL of every request to an object, which looks only at the method and the body.
const URL: &str = "http://store/";

/// The stub of one object.
pub(super) struct ObjectStub(PlatformStub);

impl ObjectStub {
    /// The stub of the object with this name in the namespace of a binding.
    ///
    /// # Errors
    /// If there is no such binding.
    pub(super) fn of(env: &Env, binding: &str, name: &str) -> Result<Self> {
        Ok(Self(env.durable_object(binding)?.get_by_name(name)?.into_rpc()))
    }

    /// Posts a command. Returns the status and the text of the answer.
    ///
    /// # Errors
    /// If the object does not answer.
    pub(super) async fn post(&self, command: &str) -> Result<(u16, String)> {
        let init = Object::new();
        Reflect::set(&init, &"method".into(), &"POST".into())?;
        Reflect::set(&init, &"body".into(), &command.into())?;
        let answer: Answer = self.0.fetch(URL, &init).await?.unchecked_into();
        let text = answer.text().await?.dyn_into::<JsString>()?;
        Ok((answer.status(), text.into()))
    }

    /// Whether the object can be opened. A GET request does nothing else.
    pub(super) async fn can_open(&self) -> bool {
        let answer = self.0.fetch(URL, &Object::new()).await;
        answer.is_ok_and(|answer| answer.unchecked_into::<Answer>().status() == 200)
    }
}
