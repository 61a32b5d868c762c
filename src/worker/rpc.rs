//! The RPC method that other Workers call over a service binding: `await env.PETRI.execute(code, options)`.
//! <https://developers.cloudflare.com/workers/runtime-apis/bindings/service-bindings/rpc/>

use crate::service::{self, Visit};
use js_sys::{JSON, Object, Reflect};
use petri_protocol::program::json::{self, ParsedJson};
use petri_protocol::program::limits::CALL_BYTES_MAX;
use petri_protocol::program::{ExecuteRequest, Execution};
use petri_protocol::{Error, ErrorKind};
use serde::Deserialize;
use serde_json::{Map, Value};
use wasm_bindgen::prelude::*;
use worker::Env;

#[wasm_bindgen(module = "cloudflare:workers")]
extern "C" {
    /// The Worker's bindings, since an RPC method gets only its arguments.
    #[wasm_bindgen(thread_local_v2, js_name = env)]
    static ENV: Env;
}

/// Runs a program for another Worker: the JSON API without HTTP. `code` is the source of one module, or an object of
/// modules by name; `options` is the rest of the execute request. Resolves to the report, as plain data.
///
/// # Errors
/// Rejects whatever the JSON API would refuse, with an `Error` that has the refusal's message, `kind` and `field`.
#[wasm_bindgen]
pub async fn execute(code: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    answer(&code, &options).await.map_err(|error| thrown(&error))
}

async fn answer(code: &JsValue, options: &JsValue) -> Result<JsValue, Error> {
    let call = json::parse::<RpcCall>(call_text(code, options)?.as_bytes()).map_err(explain)?.value;
    let request = call.into_request()?;
    let text = request.to_string().into_bytes();
    let ParsedJson { value, warnings } = json::from_value::<ExecuteRequest>(request)?;
    let execution = Execution::try_from(value)?;
    let visit = Visit::of_service_binding(ENV.with(Env::clone));
    let admitted = service::execute(&visit, execution, || Ok(text)).await?.with_warnings(warnings);
    let (report, _) = admitted.report().await;
    let text = serde_json::to_string(&report).map_err(|error| Error::unwritable("the report", error))?;
    JSON::parse(&text).map_err(|_| Error::unavailable("the report could not be handed over"))
}

/// The arguments as JSON, within the bound of a call. RPC arguments may hold cycles and stubs, which JSON cannot express.
fn call_text(code: &JsValue, options: &JsValue) -> Result<String, Error> {
    let call = Object::new();
    let text = Reflect::set(&call, &"code".into(), code)
        .and_then(|_| Reflect::set(&call, &"options".into(), options))
        .and_then(|_| JSON::stringify(&call))
        .map_err(|error| {
            Error::new(
                ErrorKind::Malformed,
                format!("code and options cannot be written as JSON: {}", message_of(&error)),
            )
        })?;
    let text = String::from(text);
    if text.len() > CALL_BYTES_MAX {
        return Err(Error::too_large("options", text.len(), CALL_BYTES_MAX, "bytes"));
    }
    Ok(text)
}

/// Names the two causes of an error in text that `JSON.stringify` wrote: half of a surrogate pair, and too deep nesting.
fn explain(error: Error) -> Error {
    if error.kind() != ErrorKind::Malformed {
        return error;
    }
    let causes = "code and options hold half of a surrogate pair, or are nested too deep";
    Error::new(ErrorKind::Malformed, format!("{causes}: {error}"))
}

fn message_of(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.and_then(|message| message.lines().next().map(str::to_owned)).unwrap_or_default()
}

/// The JavaScript error that the caller catches.
fn thrown(error: &Error) -> JsValue {
    let thrown = js_sys::Error::new(error.message());
    // A new error accepts any property.
    let _ = Reflect::set(&thrown, &"kind".into(), &error.kind().name().into());
    if let Some(field) = error.field() {
        let _ = Reflect::set(&thrown, &"field".into(), &field.into());
    }
    thrown.into()
}

/// The arguments of a call.
#[derive(Deserialize)]
struct RpcCall {
    #[serde(default)]
    code: Value,
    #[serde(default)]
    options: Option<Map<String, Value>>,
}

impl RpcCall {
    /// The execute request of the call, as JSON.
    fn into_request(self) -> Result<Value, Error> {
        let Self { code, options } = self;
        let mut request = options.unwrap_or_default();
        if let Some(duplicate) = ["code", "modules"].into_iter().find(|field| request.contains_key(*field)) {
            return Err(Error::invalid(
                format!("options.{duplicate}"),
                format!("options.{duplicate} cannot be given; the program is the first argument"),
            ));
        }
        let field = match &code {
            Value::String(_) => "code",
            Value::Object(_) => "modules",
            _ => {
                return Err(Error::invalid(
                    "code",
                    "code must be the source of one module, or an object of modules by name",
                ));
            }
        };
        request.insert(field.to_owned(), code);
        Ok(request.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(call: Value) -> Result<Value, Error> {
        let call: ParsedJson<RpcCall> = json::from_value(call)?;
        let request: ParsedJson<ExecuteRequest> = json::from_value(call.value.into_request()?)?;
        Ok(serde_json::to_value(request.value).unwrap())
    }

    #[test]
    fn arguments_become_a_request() {
        assert_eq!(read(json!({"code": "x"})), Ok(json!({"code": "x"})));
        assert_eq!(read(json!({"code": "x", "options": null})), Ok(json!({"code": "x"})));
        assert_eq!(
            read(json!({"code": {"a.js": "x"}, "options": {"prompt": "p", "env": {"A": 1}}})),
            Ok(json!({"modules": {"a.js": "x"}, "prompt": "p", "env": {"A": 1}}))
        );
    }

    #[track_caller]
    fn refused(call: Value, field: &str, message: &str) {
        let error = read(call).unwrap_err();
        assert_eq!((error.field(), error.message()), (Some(field), message));
    }

    #[test]
    fn refusals_name_the_argument() {
        let no_code = "code must be the source of one module, or an object of modules by name";
        for call in [json!({}), json!({"code": null}), json!({"code": 5}), json!({"code": ["x"]})] {
            refused(call, "code", no_code);
        }
        refused(
            json!({"code": "x", "options": {"modules": {}}}),
            "options.modules",
            "options.modules cannot be given; the program is the first argument",
        );
        refused(
            json!({"code": "x", "options": {"code": "y"}}),
            "options.code",
            "options.code cannot be given; the program is the first argument",
        );
        refused(json!({"code": "x", "options": "p"}), "options", "options must be an object, not a string");
        refused(json!({"code": "x", "options": {"prompt": 5}}), "prompt", "prompt must be a string, not 5");
    }
}
