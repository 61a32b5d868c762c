//! Who is asking: a visitor is a random number in a cookie, and nothing else is known of them.

use super::address::Client;
use super::queue::Subject;
use crate::error::Error;
use crate::runtime::Tenant;
use std::sync::{Arc, OnceLock};
use worker::{Context, Env};

/// The cookie's name.
const COOKIE: &str = "petri";
/// How long a browser keeps it, seconds: 400 days, the most browsers allow (RFC 6265bis, 5.5).
const COOKIE_SECONDS: u32 = 400 * 24 * 60 * 60;

/// A visitor: 128 random bits, as 32 hexadecimal digits. Knowing it is being them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitorId(String);

impl VisitorId {
    fn parse(text: &str) -> Option<Self> {
        let good = text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        good.then(|| Self(text.to_owned()))
    }

    fn random() -> Result<Self, Error> {
        let bits = getrandom::u64().and_then(|high| Ok((high, getrandom::u64()?)));
        let (high, low) = bits.map_err(|error| Error::unavailable(format!("there is no randomness: {error}")))?;
        Ok(Self(format!("{high:016x}{low:016x}")))
    }

    /// Finds the visitor in a `Cookie` header.
    pub fn from_cookies(header: &str) -> Option<Self> {
        header.split(';').find_map(|cookie| cookie.trim().strip_prefix(COOKIE)?.strip_prefix('=').and_then(Self::parse))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As the runtime knows them.
    pub fn tenant(&self) -> Tenant {
        Tenant::Named(format!("visitor {}", self.0))
    }
}

/// One request of a visitor's.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The Worker's bindings.
    pub env: Env,
    /// Where Petri is served, as the visitor sees it: `https://petri.example`.
    pub origin: String,
    /// Where the request comes from.
    pub client: Client,
    context: Arc<Context>,
    visitor: Option<VisitorId>,
    issued: Arc<OnceLock<VisitorId>>,
}

impl Visit {
    /// A request to `origin`, of nobody in particular.
    pub fn new(env: Env, context: Arc<Context>, origin: String, client: Client) -> Self {
        Self { env, context, origin, client, visitor: None, issued: Arc::default() }
    }

    /// The same request by whoever `visitor` is.
    pub fn by(self, visitor: Option<VisitorId>) -> Self {
        Self { visitor, ..self }
    }

    /// Whose places the request takes.
    pub fn subject(&self) -> Subject {
        let visitor = self.visitor().map(|visitor| visitor.as_str().to_owned());
        Subject { address: self.client.as_str().to_owned(), visitor }
    }

    /// Does `work` even if nobody waits for the answer any more.
    pub fn wait_until(&self, work: impl Future<Output = ()> + 'static) {
        self.context.wait_until(work);
    }

    /// The visitor, if they were here before.
    pub fn visitor(&self) -> Option<&VisitorId> {
        self.visitor.as_ref().or_else(|| self.issued.get())
    }

    /// The visitor; a new one if they were not here before.
    ///
    /// # Errors
    /// [`Error::Unavailable`] without randomness.
    pub fn visitor_or_new(&self) -> Result<&VisitorId, Error> {
        if let Some(visitor) = self.visitor() {
            return Ok(visitor);
        }
        let new = VisitorId::random()?;
        Ok(self.issued.get_or_init(|| new))
    }

    /// The cookie the answer has to set, if this visit made a new visitor.
    pub fn cookie(&self) -> Option<String> {
        let visitor = self.issued.get()?.as_str();
        let secure = if self.origin.starts_with("https:") { "; Secure" } else { "" };
        Some(format!("{COOKIE}={visitor}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Lax{secure}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visitors_in_cookies() {
        let id = "0123456789abcdef0123456789abcdef";
        let find = |header: &str| VisitorId::from_cookies(header).map(|visitor| visitor.0);
        assert_eq!(find(&format!("petri={id}")).as_deref(), Some(id));
        assert_eq!(find(&format!("a=b; petri={id}; c=d")).as_deref(), Some(id));
        for none in ["", "petri", "petri=", "petri=short", "xpetri=0123456789abcdef0123456789abcdef"] {
            assert_eq!(find(none), None, "{none}");
        }
        assert_eq!(find(&format!("petri={}", id.to_uppercase())), None);
        assert_eq!(find(&format!("petri={id}0")), None);
        assert_eq!(find(&format!("petri=bad; petri={id}")).as_deref(), Some(id));
    }
}
