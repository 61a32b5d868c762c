//! A POST whose response is read while it arrives.

use super::window;
use crate::browser::PostResponse;
use futures_util::StreamExt;
use futures_util::stream::{LocalBoxStream, unfold};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_streams::ReadableStream;
use web_sys::{AbortController, Headers, Request, RequestInit, Response};

/// Posts JSON to `path`. Dropping the future or the stream cancels the request.
///
/// # Errors
/// The browser's message for a lost connection.
pub(crate) async fn post_json(path: &str, json: &str) -> Result<PostResponse, String> {
    let request = InFlight(AbortController::new().ok());
    let response = request.send(path, json).await.map_err(message)?;
    let mut body = request.body(&response).map_err(message)?;
    if response.ok() {
        return Ok(PostResponse::Accepted(body));
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend(chunk?);
    }
    Ok(PostResponse::Refused(bytes))
}

/// A request that is cancelled when this is dropped before the response's end.
struct InFlight(Option<AbortController>);

impl InFlight {
    async fn send(&self, path: &str, json: &str) -> Result<Response, JsValue> {
        let headers = Headers::new()?;
        headers.set("content-type", "application/json")?;
        headers.set("accept", "application/json")?;
        let options = RequestInit::new();
        options.set_method("POST");
        options.set_headers(&headers);
        options.set_body(&json.into());
        options.set_signal(self.0.as_ref().map(AbortController::signal).as_ref());
        let request = Request::new_with_str_and_init(path, &options)?;
        let window = window().ok_or("there is no window")?;
        JsFuture::from(window.fetch_with_request(&request)).await?.dyn_into()
    }

    /// The body of a response as it arrives.
    ///
    /// One of two clones is read, and the other cancelled at once: Chromium 148 reports about half of the requests whose body
    /// is read through a reader as cancelled, even if the reader saw the end, but none whose response was cloned.
    fn body(self, response: &Response) -> Result<LocalBoxStream<'static, Result<Vec<u8>, String>>, JsValue> {
        if let Some(unread) = response.clone()?.body() {
            // This promise settles when the body that is read ends.
            let _ = unread.cancel();
        }
        let body = response.body().ok_or("the response has no body")?;
        let chunks = ReadableStream::from_raw(body.unchecked_into()).into_stream();
        let read = unfold((chunks, self), |(mut chunks, request)| async move {
            let Some(chunk) = chunks.next().await else {
                request.finish();
                return None;
            };
            Some((chunk.map(|bytes| js_sys::Uint8Array::new(&bytes).to_vec()).map_err(message), (chunks, request)))
        });
        Ok(read.boxed_local())
    }

    fn finish(mut self) {
        self.0 = None;
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        if let Some(controller) = self.0.take() {
            controller.abort();
        }
    }
}

fn message(error: JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(|| format!("{error:?}"), |error| String::from(error.to_string()))
}
