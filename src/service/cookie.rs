//! The visitor's cookie: `petri=<id>.<signature>`.
//!
//! The signature is an HMAC-SHA-256 over the id. It keeps made-up ids away from the histories: calling a Durable Object's stub
//! creates its file, so only ids that Petri issued may reach one. <https://www.rfc-editor.org/rfc/rfc2104>

use super::VisitorId;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use petri_protocol::Error;
use sha2::Sha256;
use std::cell::RefCell;
use worker::{Env, Url};

/// The cookie's name at the scheme's default port; at another port, the port is appended.
const NAME: &str = "petri";
/// The cookie's lifetime, seconds: 400 days, the most browsers allow (RFC 6265bis, 5.5).
const SECONDS: u32 = 400 * 24 * 60 * 60;
/// The binding with the signing key.
const KEY: &str = "COOKIE_KEY";
/// Length of the key, bytes.
const KEY_BYTES: usize = 32;
/// Prefix of the signed text, so that a signature is not valid for any other use of the key.
const PURPOSE: &str = "petri visitor ";

thread_local! {
    /// The key, read once.
    static COOKIE_KEY: RefCell<Option<CookieKey>> = const { RefCell::new(None) };
}

/// Issues and reads the cookie for one origin.
#[derive(Debug, Clone)]
pub(crate) struct VisitorCookie {
    key: Result<CookieKey, Error>,
    name: String,
    secure: bool,
}

/// The visitor that a request's `Cookie` header presents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Presented {
    /// The header has no cookie of this name.
    Nothing,
    /// The cookie was not signed by this server with its current key.
    Forged,
    /// The cookie is a signed visitor id.
    Visitor(VisitorId),
}

impl VisitorCookie {
    /// The cookie for the origin of `url`, with the key in the binding `COOKIE_KEY`.
    pub(crate) fn new(env: &Env, url: &Url) -> Self {
        Self::with_key(CookieKey::of(env), url)
    }

    /// Browsers share cookies between the ports of a host, so two servers on one machine would overwrite each other's cookie
    /// without the port in its name. The port is that of the URL the browser requested, since behind a proxy the port that
    /// Petri listens on differs from it.
    fn with_key(key: Result<CookieKey, Error>, url: &Url) -> Self {
        let name = url.port().map_or_else(|| NAME.to_owned(), |port| format!("{NAME}-{port}"));
        Self { key, name, secure: url.scheme() == "https" }
    }

    /// Finds the visitor in a `Cookie` header: the first cookie of this name with a valid signature.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] for a cookie that cannot be verified because there is no key.
    pub(crate) fn read(&self, header: &str) -> Result<Presented, Error> {
        let mut presented = Presented::Nothing;
        for cookie in header.split(';') {
            let Some((name, value)) = cookie.trim().split_once('=') else { continue };
            if name != self.name {
                continue;
            }
            let key = self.key.as_ref().map_err(Clone::clone)?;
            match key.verify(value) {
                Some(visitor) => return Ok(Presented::Visitor(visitor)),
                None => presented = Presented::Forged,
            }
        }
        Ok(presented)
    }

    /// The `Set-Cookie` header that gives a browser this visitor's id.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] without a key: no unsigned cookie is issued.
    pub(crate) fn issue(&self, visitor: &VisitorId) -> Result<String, Error> {
        let key = self.key.as_ref().map_err(Clone::clone)?;
        Ok(self.set(&key.sign(visitor), SECONDS))
    }

    /// The `Set-Cookie` header that removes an invalid cookie.
    pub(crate) fn expire(&self) -> String {
        self.set("", 0)
    }

    fn set(&self, value: &str, seconds: u32) -> String {
        let secure = if self.secure { "; Secure" } else { "" };
        format!("{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}", self.name)
    }
}

/// The key that signs visitor ids.
#[derive(Clone)]
struct CookieKey(Hmac<Sha256>);

impl std::fmt::Debug for CookieKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CookieKey")
    }
}

impl CookieKey {
    fn of(env: &Env) -> Result<Self, Error> {
        if let Some(key) = COOKIE_KEY.with_borrow(Clone::clone) {
            return Ok(key);
        }
        let text = env.secret(KEY).map_err(|_| no_key("is not set"))?;
        let key = Self::parse(&text.to_string())?;
        COOKIE_KEY.set(Some(key.clone()));
        Ok(key)
    }

    fn parse(text: &str) -> Result<Self, Error> {
        let key = decode_hex(text).filter(|key| key.len() == KEY_BYTES);
        let mac = key.and_then(|key| Hmac::new_from_slice(&key).ok());
        mac.map(Self).ok_or_else(|| no_key("is not 64 hexadecimal digits"))
    }

    fn mac(&self, visitor: &str) -> Hmac<Sha256> {
        self.0.clone().chain_update(PURPOSE).chain_update(visitor)
    }

    fn sign(&self, visitor: &VisitorId) -> String {
        let signature = self.mac(visitor.as_str()).finalize().into_bytes();
        format!("{}.{}", visitor.as_str(), URL_SAFE_NO_PAD.encode(signature))
    }

    /// The visitor id in a cookie's value, if its signature is valid. Compares in constant time.
    fn verify(&self, value: &str) -> Option<VisitorId> {
        let (id, signature) = value.split_once('.')?;
        let visitor = VisitorId::parse(id)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        self.mac(id).verify_slice(&signature).is_ok().then_some(visitor)
    }
}

fn no_key(what: &str) -> Error {
    Error::unavailable(format!(
        "the binding {KEY} {what}, so visitors cannot be recognised and runs cannot be saved; set it to 64 random \
         hexadecimal digits with `wrangler secret put {KEY}` on Cloudflare; `npm start` sets it itself"
    ))
}

fn decode_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect();
    let (pairs, []) = digits.as_deref()?.as_chunks::<2>() else { return None };
    Some(pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::ErrorKind;

    const KEY_TEXT: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    const ID: &str = "0123456789abcdef0123456789abcdef";

    fn cookie(key: &str, url: &str) -> VisitorCookie {
        VisitorCookie::with_key(CookieKey::parse(key), &Url::parse(url).unwrap())
    }

    /// The cookie value issued for [`ID`].
    fn signed() -> String {
        CookieKey::parse(KEY_TEXT).unwrap().sign(&VisitorId::parse(ID).unwrap())
    }

    #[test]
    fn an_issued_cookie_is_read_back() {
        let cookie = cookie(KEY_TEXT, "http://petri.example/");
        let visitor = VisitorId::parse(ID).unwrap();
        let set = cookie.issue(&visitor).unwrap();
        let (pair, attributes) = set.split_once("; ").unwrap();
        assert_eq!(attributes, "Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax");
        for header in [pair.to_owned(), format!("a=b; {pair}; c=d"), format!("petri={ID}; {pair}")] {
            assert_eq!(cookie.read(&header), Ok(Presented::Visitor(visitor.clone())), "{header}");
        }
    }

    #[test]
    fn a_cookie_that_petri_did_not_sign_is_forged() {
        let cookie = cookie(KEY_TEXT, "http://petri.example/");
        let signed = signed();
        let (_, signature) = signed.split_once('.').unwrap();
        let mut other = signed.clone().into_bytes();
        other[0] = b'1';
        let other_id = String::from_utf8(other).unwrap();
        let other_key = CookieKey::parse(&"ab".repeat(32)).unwrap().sign(&VisitorId::parse(ID).unwrap());
        for value in [
            "",
            ID,
            ".",
            &format!("{ID}."),
            &format!("{ID}.{ID}"),
            &format!("{ID}.{}", &signature[..42]),
            &format!("{ID}.{signature}A"),
            &format!("{}.{signature}", ID.to_uppercase()),
            &format!("{ID}0.{signature}"),
            &other_id,
            &other_key,
        ] {
            assert_eq!(cookie.read(&format!("petri={value}")), Ok(Presented::Forged), "{value}");
        }
        for header in ["", "petri", "xpetri=1", "petri-8787=1", &format!("Petri={signed}")] {
            assert_eq!(cookie.read(header), Ok(Presented::Nothing), "{header}");
        }
        assert_eq!(cookie.expire(), "petri=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn the_signature_is_hmac_sha_256_of_the_id() {
        // By `openssl dgst -sha256 -mac HMAC -macopt hexkey:0001…1f` of "petri visitor " and the id.
        assert_eq!(signed(), format!("{ID}.TluiZNA8hONn5X1rcpWqVSmr-FI2U7vSwekdhBY-8tA"));
    }

    #[test]
    fn the_name_has_the_port_of_the_browsers_url() {
        for (url, name, secure) in [
            ("http://petri.example/", "petri", false),
            ("https://petri.example/", "petri", true),
            ("http://127.0.0.1:8787/", "petri-8787", false),
            ("https://petri.example:8443/", "petri-8443", true),
            ("http://[::1]:80/", "petri", false),
        ] {
            let set = cookie(KEY_TEXT, url).issue(&VisitorId::parse(ID).unwrap()).unwrap();
            assert_eq!(set.split_once('=').unwrap().0, name, "{url}");
            assert_eq!(set.ends_with("; Secure"), secure, "{url}");
        }
    }

    #[test]
    fn without_a_key_no_cookie_is_issued_or_read() {
        for key in ["", "00", &KEY_TEXT[1..], &format!("{KEY_TEXT}00"), &KEY_TEXT.replace('0', "g")] {
            let cookie = cookie(key, "http://petri.example/");
            let error = cookie.issue(&VisitorId::parse(ID).unwrap()).expect_err(key);
            assert_eq!(error.kind(), ErrorKind::Unavailable);
            assert!(error.message().starts_with("the binding COOKIE_KEY is not 64 hexadecimal digits, "), "{error}");
            assert!(cookie.read(&format!("petri={}", signed())).is_err(), "{key}");
            assert_eq!(cookie.read("other=1"), Ok(Presented::Nothing));
        }
    }
}
