//! The visitor of a request. A visitor is a random number in a signed cookie; Petri knows nothing else about them.

use super::address::Client;
use super::api_key::{ApiKey, Scope};
use super::cookie::{Presented, VisitorCookie};
use super::metrics::Door;
use super::queue::Subject;
use petri_protocol::Error;
use petri_protocol::program::Host;
use petri_runtime::Tenant;
use std::sync::{Arc, OnceLock};
use wasm_bindgen_futures::spawn_local;
use worker::{Context, Env, Url};

/// A visitor's id: 128 random bits as 32 hexadecimal digits. Knowing an id does not give access to the visitor's history,
/// since the cookie is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct VisitorId(String);

impl VisitorId {
    /// Reads an id; `None` for text of any other form.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_id = text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_id.then(|| Self(text.to_owned()))
    }

    fn random() -> Result<Self, Error> {
        let bits = getrandom::u64().and_then(|high| Ok((high, getrandom::u64()?)));
        let (high, low) = bits.map_err(|error| Error::unavailable(format!("there is no randomness: {error}")))?;
        Ok(Self(format!("{high:016x}{low:016x}")))
    }

    /// The 32 digits.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The tenant whose isolates the visitor's programs run in.
    pub(crate) fn tenant(&self) -> Tenant {
        Tenant::Named(format!("visitor {}", self.0))
    }
}

/// One request, with the visitor or API caller it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Visit {
    /// The Worker's bindings.
    pub(crate) env: Env,
    /// The requested origin: `https://petri.example`. Empty for a call over a service binding, which has no URL.
    pub(crate) origin: String,
    /// The host of that origin.
    pub(crate) host: Option<Host>,
    /// The client that the request is counted for.
    pub(crate) client: Client,
    /// The API key of the caller; `None` for a caller who is counted by their address.
    pub(crate) key: Option<ApiKey>,
    /// Where the request came in.
    pub(crate) door: Door,
    /// In a runner: the token of the run at the egress socket of the site.
    pub(crate) egress_token: Option<String>,
    identity: Option<Identity>,
}

/// The visitor that a browser presented, and the one that this request issued to it.
#[derive(Debug, Clone)]
struct Identity {
    context: Arc<Context>,
    cookie: VisitorCookie,
    presented: Result<Presented, Error>,
    issued: Arc<OnceLock<Issued>>,
}

/// A visitor made by this request, and the `Set-Cookie` header for it.
#[derive(Debug, Clone)]
struct Issued {
    visitor: VisitorId,
    set_cookie: String,
}

impl Visit {
    /// A request to `url` without a visitor: a call of the API, or an embed.
    pub(crate) fn anonymous(env: Env, url: &Url, client: Client, door: Door) -> Self {
        let origin = url.origin().ascii_serialization();
        Self { env, origin, host: Host::of(url), client, key: None, door, egress_token: None, identity: None }
    }

    /// A call of another Worker over a service binding. A request from its program that comes back to Petri is recognised by its
    /// header instead of its URL.
    pub(crate) fn of_service_binding(env: Env) -> Self {
        let client = Client::service_binding();
        Self {
            env,
            origin: String::new(),
            host: None,
            client,
            key: None,
            door: Door::Binding,
            egress_token: None,
            identity: None,
        }
    }

    /// A run that a site sends to its runner. The site was asked under `host`.
    pub(crate) fn of_site(env: Env, client: Client, host: Option<Host>, egress_token: Option<String>) -> Self {
        Self { env, origin: String::new(), host, client, key: None, door: Door::Site, egress_token, identity: None }
    }

    /// The same request of a caller with this API key.
    pub(crate) fn with_key(self, key: ApiKey) -> Self {
        Self { client: Client::with_key(&key.name), key: Some(key), ..self }
    }

    /// Refuses what the caller's API key does not allow. Without a key everything is allowed.
    ///
    /// # Errors
    /// [`ErrorKind::Forbidden`](petri_protocol::ErrorKind::Forbidden).
    pub(crate) fn check_scope(&self, scope: Scope) -> Result<(), Error> {
        self.key.as_ref().map_or(Ok(()), |key| key.check(scope))
    }

    /// The same request from a browser that sent the `Cookie` header `cookies`.
    pub(crate) fn of_browser(self, context: Context, cookie: VisitorCookie, cookies: &str) -> Self {
        let presented = cookie.read(cookies);
        Self {
            identity: Some(Identity { context: Arc::new(context), cookie, presented, issued: Arc::default() }),
            ..self
        }
    }

    /// The subject that the request counts for in the fair queue.
    pub(crate) fn subject(&self) -> Subject {
        let visitor = self.visitor().ok().flatten().map(|visitor| visitor.as_str().to_owned());
        Subject { address: self.client.as_str().to_owned(), visitor, slots: 1 }
    }

    /// Finishes `work` even if the browser has disconnected. Without a browser, the work ends with the request.
    pub(crate) fn wait_until(&self, work: impl Future<Output = ()> + 'static) {
        match &self.identity {
            Some(identity) => identity.context.wait_until(work),
            None => spawn_local(work),
        }
    }

    /// The visitor, if the browser has a valid cookie. `None` for an unsigned or forged cookie too, so that a made-up id
    /// reaches no history.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] for a cookie that cannot be verified because the binding `COOKIE_KEY` is missing.
    pub(crate) fn visitor(&self) -> Result<Option<&VisitorId>, Error> {
        let Some(identity) = &self.identity else { return Ok(None) };
        if let Some(issued) = identity.issued.get() {
            return Ok(Some(&issued.visitor));
        }
        match &identity.presented {
            Ok(Presented::Visitor(visitor)) => Ok(Some(visitor)),
            Ok(Presented::Nothing | Presented::Forged) => Ok(None),
            Err(error) => Err(error.clone()),
        }
    }

    /// The visitor, or a new one for a browser without a valid cookie.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] without randomness or the binding `COOKIE_KEY`.
    pub(crate) fn visitor_or_new(&self) -> Result<&VisitorId, Error> {
        match self.visitor()? {
            Some(visitor) => Ok(visitor),
            None => self.issue(),
        }
    }

    /// Issues a new visitor to the browser, in place of the one it presented.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] without randomness or the binding `COOKIE_KEY`, and for a call of the API.
    pub(crate) fn issue(&self) -> Result<&VisitorId, Error> {
        let identity = self.identity.as_ref().ok_or_else(|| Error::unavailable("a call of the API has no visitor"))?;
        let visitor = VisitorId::random()?;
        let set_cookie = identity.cookie.issue(&visitor)?;
        Ok(&identity.issued.get_or_init(|| Issued { visitor, set_cookie }).visitor)
    }

    /// The `Set-Cookie` header of the answer: it sets a newly issued visitor, or removes a forged cookie.
    pub(crate) fn set_cookie(&self) -> Option<String> {
        let identity = self.identity.as_ref()?;
        match identity.issued.get() {
            Some(issued) => Some(issued.set_cookie.clone()),
            None => matches!(identity.presented, Ok(Presented::Forged)).then(|| identity.cookie.expire()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_32_lower_case_digits_are_an_id() {
        let id = "0123456789abcdef0123456789abcdef";
        assert_eq!(VisitorId::parse(id).as_ref().map(VisitorId::as_str), Some(id));
        for none in ["", "short", &id[1..], &format!("{id}0"), &id.to_uppercase(), &id.replace('0', "g")] {
            assert_eq!(VisitorId::parse(none), None, "{none}");
        }
    }
}
