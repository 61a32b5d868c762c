//! Finds the client of a request, which each platform reports in its own way.

use crate::service::{Client, Peer, Visit, configuration, parse_address};
use js_sys::Reflect;
use petri_protocol::Error;
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

/// The visit of a caller of the API, with the key that the request carries.
///
/// # Errors
/// [`ErrorKind::Unauthorized`](petri_protocol::ErrorKind::Unauthorized) for a key that is not known;
/// [`ErrorKind::Unavailable`](petri_protocol::ErrorKind::Unavailable) for a variable that cannot be read.
pub(crate) fn with_key(request: &Request, visit: Visit) -> Result<Visit, Error> {
    let header = request.headers().get("authorization").ok().flatten();
    // Other schemes are of a proxy in front of Petri.
    let Some(key) = header.as_deref().and_then(|header| header.strip_prefix("Bearer ")) else { return Ok(visit) };
    let key = configuration(&visit.env)?.keys.find(key)?.clone();
    Ok(visit.with_key(key))
}

/// Whether a request comes from the machine that this process runs on. Never on Cloudflare.
pub(crate) fn is_of_this_machine(request: &Request, env: &Env) -> bool {
    let plain = configuration(env).is_ok_and(|configuration| configuration.plain);
    let address = client_ip(request.inner()).as_deref().and_then(parse_address);
    plain && address.is_some_and(|address| address.is_loopback())
}

/// `request.cf.clientIp`, `address:port`.
fn client_ip(request: &JsValue) -> Option<String> {
    let cf = Reflect::get(request, &"cf".into()).ok().filter(JsValue::is_object)?;
    Reflect::get(&cf, &"clientIp".into()).ok()?.as_string()
}
