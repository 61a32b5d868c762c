//! Who is asking: a visitor is a random number in a signed cookie, and nothing else is known of them.

use super::address::Client;
use super::cookie::{Presented, VisitorCookie};
use super::queue::Subject;
use crate::error::Error;
use crate::runtime::Tenant;
use std::sync::{Arc, OnceLock};
use worker::{Context, Env};

/// A visitor: 128 random bits, as 32 hexadecimal digits. Knowing the number does not make anybody that visitor: the cookie
/// is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitorId(String);

impl VisitorId {
    /// Reads an id; `None` for text that can be none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let good = text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        good.then(|| Self(text.to_owned()))
    }

    fn random() -> Result<Self, Error> {
        let bits = getrandom::u64().and_then(|high| Ok((high, getrandom::u64()?)));
        let (high, low) = bits.map_err(|error| Error::unavailable(format!("there is no randomness: {error}")))?;
        Ok(Self(format!("{high:016x}{low:016x}")))
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
    identity: Option<Identity>,
}

/// Who a browser says it is, and who it is told to be.
#[derive(Debug, Clone)]
struct Identity {
    cookie: VisitorCookie,
    presented: Result<Presented, Error>,
    issued: Arc<OnceLock<Issued>>,
}

/// A visitor of this very request, and the `Set-Cookie` header that tells the browser.
#[derive(Debug, Clone)]
struct Issued {
    visitor: VisitorId,
    set_cookie: String,
}

impl Visit {
    /// A request to `origin` by nobody in particular: a call of the API.
    pub fn anonymous(env: Env, context: Arc<Context>, origin: String, client: Client) -> Self {
        Self { env, context, origin, client, identity: None }
    }

    /// The same request by a browser, which sent `cookies`.
    pub fn of_browser(self, cookie: VisitorCookie, cookies: &str) -> Self {
        let presented = cookie.read(cookies);
        Self { identity: Some(Identity { cookie, presented, issued: Arc::default() }), ..self }
    }

    /// Whose places the request takes.
    pub fn subject(&self) -> Subject {
        let visitor = self.visitor().ok().flatten().map(|visitor| visitor.as_str().to_owned());
        Subject { address: self.client.as_str().to_owned(), visitor, places: 1 }
    }

    /// Does `work` even if nobody waits for the answer any more.
    pub fn wait_until(&self, work: impl Future<Output = ()> + 'static) {
        self.context.wait_until(work);
    }

    /// The visitor, if they were here before. `None` stands for an unsigned or forged cookie, too: nothing made up reaches a
    /// history.
    ///
    /// # Errors
    /// [`Error::Unavailable`] for a cookie that cannot be checked, since the binding `COOKIE_KEY` is missing.
    pub fn visitor(&self) -> Result<Option<&VisitorId>, Error> {
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

    /// The visitor; a new one if they were not here before.
    ///
    /// # Errors
    /// [`Error::Unavailable`] without randomness or the binding `COOKIE_KEY`.
    pub fn visitor_or_new(&self) -> Result<&VisitorId, Error> {
        match self.visitor()? {
            Some(visitor) => Ok(visitor),
            None => self.issue(),
        }
    }

    /// Makes whoever asks a new visitor, whoever they were.
    ///
    /// # Errors
    /// [`Error::Unavailable`] without randomness or the binding `COOKIE_KEY`, and for a call that no browser makes.
    pub fn issue(&self) -> Result<&VisitorId, Error> {
        let identity = self.identity.as_ref().ok_or_else(|| Error::unavailable("a call of the API has no visitor"))?;
        let visitor = VisitorId::random()?;
        let set_cookie = identity.cookie.issue(&visitor)?;
        Ok(&identity.issued.get_or_init(|| Issued { visitor, set_cookie }).visitor)
    }

    /// The `Set-Cookie` header of the answer: of the visitor this visit made, or the end of a forged cookie.
    pub fn set_cookie(&self) -> Option<String> {
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
    fn ids() {
        let id = "0123456789abcdef0123456789abcdef";
        assert_eq!(VisitorId::parse(id).as_ref().map(VisitorId::as_str), Some(id));
        for none in ["", "short", &id[1..], &format!("{id}0"), &id.to_uppercase(), &id.replace('0', "g")] {
            assert_eq!(VisitorId::parse(none), None, "{none}");
        }
    }
}
