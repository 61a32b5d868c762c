//! Every word of the loader's binding, said once: each path tries one, and answers with what came of it.

use petri_runtime::WorkerLoader;
use petri_runtime::loader::{Definition, Entrypoint, EntrypointOptions, GlobalOutbound, LoaderModule, ResourceLimits};
use serde_json::{Value, json};
use std::cell::Cell;
use std::rc::Rc;
use worker::js_sys::{JSON, Object};
use worker::wasm_bindgen::{JsCast, JsValue};
use worker::web_sys;
use worker::{Context, Env, Request, Response, Result, event};

const DATE: &str = "2026-10-01";
/// (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))
const ADD: &[u8] = b"\0asm\x01\0\0\0\x01\x07\x01\x60\x02\x7f\x7f\x01\x7f\x03\x02\x01\0\x07\x07\x01\x03add\0\0\x0a\x09\x01\x07\0\x20\0\x20\x01\x6a\x0b";

#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> Result<Response> {
    let loader: WorkerLoader = env.get_binding("LOADER")?;
    let answer = match request.path().as_str() {
        "/modules" => modules(&loader).await?,
        "/env" => environment(&loader).await?,
        "/compatibility" => compatibility(&loader).await?,
        "/entrypoints" => entrypoints(&loader).await?,
        "/outbound" => outbound(&loader, &env).await?,
        "/limits" => limits(&loader).await?,
        "/ids" => ids(&loader).await?,
        "/tails" => tails(&loader, &env).await?,
        "/json" => from_json(&loader).await?,
        "/told" => return env.service("OUTSIDE")?.fetch("http://told/", None).await?.try_into(),
        _ => json!(null),
    };
    Response::from_json(&answer)
}

async fn modules(loader: &WorkerLoader) -> Result<Value> {
    let definition = main(
        r#"import cjs from "./lib.cjs";
        import text from "./note.txt";
        import value from "./value.json";
        import bytes from "./bytes.bin";
        import add from "./add.wasm";
        const { exports } = await WebAssembly.instantiate(add);
        const data = [bytes instanceof ArrayBuffer, ...new Uint8Array(bytes)];
        export default { fetch: () => Response.json({ cjs: cjs.six, text, value, data, sum: exports.add(20, 22) }) }"#,
    )?;
    definition.add_module("lib.cjs", LoaderModule::Cjs("module.exports = { six: 6 }"))?;
    definition.add_module("note.txt", LoaderModule::Text("a \"note\"\n"))?;
    definition.add_module("value.json", LoaderModule::Json(&json!({"list": [1, null, "ü"]})))?;
    definition.add_module("bytes.bin", LoaderModule::Data(&[0, 159, 255]))?;
    definition.add_module("add.wasm", LoaderModule::Wasm(ADD))?;
    answer(&default_of(loader, &definition)?).await
}

async fn environment(loader: &WorkerLoader) -> Result<Value> {
    let definition = main("export default { fetch: (request, env) => Response.json(env) }")?;
    definition.set_env(&JSON::parse(r#"{"WHO": "me", "LIST": [1, {"deep": true}]}"#)?.unchecked_into::<Object>());
    let bare = main("export default { fetch: (request, env) => Response.json(Object.keys(env)) }")?;
    Ok(json!([answer(&default_of(loader, &definition)?).await?, answer(&default_of(loader, &bare)?).await?]))
}

async fn compatibility(loader: &WorkerLoader) -> Result<Value> {
    let mut found = Vec::new();
    for (date, flags) in [("2023-01-01", &[][..]), ("2023-01-01", &["nodejs_compat"]), (DATE, &[])] {
        let definition = Definition::new(date, "main.js")?;
        let source = r#"export default { fetch: () => Response.json(typeof globalThis.navigator + " " + (await_import ?? "none")) };
            const await_import = await import("node:buffer").then(() => "node", () => null);"#;
        definition.add_module("main.js", LoaderModule::Js(source))?;
        definition.set_compatibility_flags(flags);
        found.push(answer(&default_of(loader, &definition)?).await?);
    }
    Ok(found.into())
}

async fn entrypoints(loader: &WorkerLoader) -> Result<Value> {
    let definition = main(
        r#"import { WorkerEntrypoint } from "cloudflare:workers";
        const answer = (name, props) => Response.json({ name, props });
        export default class extends WorkerEntrypoint { fetch() { return answer("default", this.ctx.props) } }
        export class Other extends WorkerEntrypoint { fetch() { return answer("Other", this.ctx.props) } }"#,
    )?;
    let stub = loader.load(&definition)?;
    let with = |props: Value| EntrypointOptions { props: Some(props), ..EntrypointOptions::default() };
    let mut found = Vec::new();
    for (name, options) in [
        (None, EntrypointOptions::default()),
        (None, with(json!({"a": [1]}))),
        (Some("Other"), with(json!({"b": null}))),
        (Some("Missing"), EntrypointOptions::default()),
    ] {
        found.push(told(answer(&stub.entrypoint(name, &options)?).await));
    }
    Ok(found.into())
}

async fn outbound(loader: &WorkerLoader, env: &Env) -> Result<Value> {
    let outside = env.service("OUTSIDE")?;
    let mut found = Vec::new();
    for outbound in [GlobalOutbound::None, GlobalOutbound::To(&outside), GlobalOutbound::Inherit] {
        // Nothing answers at this address, so that who inherits the network is told by the error it gets there.
        let definition = main(
            r#"export default { async fetch() {
                try { return Response.json(await (await fetch("http://127.0.0.1:9/x")).text()) }
                catch (error) { return Response.json({ threw: error.message }) }
            } }"#,
        )?;
        definition.set_outbound(outbound)?;
        found.push(answer(&default_of(loader, &definition)?).await?);
    }
    Ok(found.into())
}

async fn limits(loader: &WorkerLoader) -> Result<Value> {
    let definition = main("export default { fetch: () => Response.json(\"within limits\") }")?;
    definition.set_limits(ResourceLimits { cpu_ms: Some(50), sub_requests: Some(3) })?;
    let limits = Some(ResourceLimits { cpu_ms: Some(10), sub_requests: None });
    let options = EntrypointOptions { limits, ..EntrypointOptions::default() };
    answer(&loader.load(&definition)?.entrypoint(None, &options)?).await
}

async fn ids(loader: &WorkerLoader) -> Result<Value> {
    const COUNT: &str = "let n = 0; export default { fetch: () => Response.json(++n) }";
    let defined = Rc::new(Cell::new(0));
    let mut counts = Vec::new();
    for id in ["a", "a", "b"] {
        let asked = Rc::clone(&defined);
        let worker = loader.get(id, move || {
            asked.set(asked.get() + 1);
            main(COUNT)
        })?;
        counts.push(answer(&worker.stub().entrypoint(None, &EntrypointOptions::default())?).await?);
    }
    for _ in 0..2 {
        counts.push(answer(&default_of(loader, &main(COUNT)?)?).await?);
    }
    Ok(json!({"counts": counts, "defined": defined.get()}))
}

async fn tails(loader: &WorkerLoader, env: &Env) -> Result<Value> {
    let definition = main("export default { fetch() { console.log(\"told\", 1); return Response.json(\"ran\") } }")?;
    definition.set_tails(&[env.service("OUTSIDE")?]);
    answer(&default_of(loader, &definition)?).await
}

async fn from_json(loader: &WorkerLoader) -> Result<Value> {
    let source = "export default { async fetch() { try { await fetch(\"http://127.0.0.1:9/\") } catch (error) { return Response.json(error.message) } } }";
    let text = json!({"compatibilityDate": DATE, "mainModule": "main.js", "modules": {"main.js": {"js": source}}});
    let read = answer(&default_of(loader, &Definition::from_json(&text.to_string())?)?).await?;
    let bad: Vec<Value> = ["{", "5", "null"]
        .map(|text| told(Definition::from_json(text).map(|_| json!("read")).map_err(Into::into)))
        .into();
    Ok(json!({"read": read, "bad": bad}))
}

fn main(source: &str) -> std::result::Result<Definition, JsValue> {
    let definition = Definition::new(DATE, "main.js")?;
    definition.add_module("main.js", LoaderModule::Js(source))?;
    Ok(definition)
}

fn default_of(loader: &WorkerLoader, definition: &Definition) -> Result<Entrypoint> {
    Ok(loader.load(definition)?.entrypoint(None, &EntrypointOptions::default())?)
}

/// The JSON that an entrypoint answers.
async fn answer(entrypoint: &Entrypoint) -> Result<Value> {
    let request = web_sys::Request::new_with_str("http://dynamic/")?;
    let response: web_sys::Response = entrypoint.fetch(&request).await?.dyn_into()?;
    Response::from(response).json().await
}

fn told(result: Result<Value>) -> Value {
    result.unwrap_or_else(|error| json!({"error": error.to_string()}))
}
