//! Finds the client of a request, which each platform reports in its own way.

use crate::service::{Client, Peer, configuration, parse_address};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use worker::{Env, Request};

/// The client of a request. On Cloudflare the platform overwrites the header `CF-Connecting-IP`. Plain workerd passes on
/// the client's own headers, and gives the address of the connection in `request.cf.clientIp`.
pub(crate) fn of(request: &Request, env: &Env) -> Client {
    let header = |name: &str| request.headers().get(name).ok().flatten();
    // With unreadable configuration every run is refused, so the client does not matter.
    let Ok(configuration) = configuration(env) else { return Client::of(None) };
    if !configuration.plain {
        return Client::of(header("cf-connecting-ip").as_deref().and_then(parse_address));
    }
    let connection = client_ip(request.inner());
    let forwarded_for = if configuration.proxies.is_empty() { None } else { header("x-forwarded-for") };
    let peer = Peer { connection: connection.as_deref(), forwarded_for: forwarded_for.as_deref() };
    Client::of(configuration.proxies.client(peer))
}

/// `request.cf.clientIp`, `address:port`.
fn client_ip(request: &JsValue) -> Option<String> {
    let cf = Reflect::get(request, &"cf".into()).ok().filter(JsValue::is_object)?;
    Reflect::get(&cf, &"clientIp".into()).ok()?.as_string()
}
