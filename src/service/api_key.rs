//! API keys: a caller who sends one is counted by its name instead of their address, and may do what its scopes say. The
//! configuration holds only digests.

use petri_protocol::{Error, ErrorKind};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What a caller may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Run programs.
    Run,
    /// Store and read shares.
    Share,
    /// Run programs with network.
    Network,
}

impl Scope {
    const ALL: [Self; 3] = [Self::Run, Self::Share, Self::Network];

    fn name(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Share => "share",
            Self::Network => "network",
        }
    }
}

/// A key that the operator has issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiKey {
    /// The name under which its use is counted.
    pub(crate) name: String,
    scopes: Vec<Scope>,
    /// SHA-256 in hexadecimal digits.
    digest: String,
}

impl ApiKey {
    /// Refuses what the key's scopes do not include.
    ///
    /// # Errors
    /// [`ErrorKind::Forbidden`], which names the scope.
    pub(crate) fn check(&self, scope: Scope) -> Result<(), Error> {
        if self.scopes.contains(&scope) {
            return Ok(());
        }
        let message = format!("the API key {:?} has no scope {:?}; ask the operator for it", self.name, scope.name());
        Err(Error::new(ErrorKind::Forbidden, message))
    }

    /// Reads `name:run+share:<SHA-256 of the key>`.
    fn parse(entry: &str) -> Option<Self> {
        let mut parts = entry.split(':');
        let (name, scopes, digest) = (parts.next()?, parts.next()?, parts.next()?);
        let is_name = !name.is_empty() && name.len() <= 64 && name.bytes().all(|b| b.is_ascii_graphic());
        let is_digest = digest.len() == 64 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let scope = |text: &str| Scope::ALL.into_iter().find(|scope| scope.name() == text);
        let scopes = scopes.split('+').map(scope).collect::<Option<Vec<_>>>()?;
        (is_name && is_digest && parts.next().is_none()).then(|| Self {
            name: name.to_owned(),
            scopes,
            digest: digest.to_owned(),
        })
    }
}

/// The keys that the operator has issued.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ApiKeys(Vec<ApiKey>);

impl ApiKeys {
    /// Reads entries separated by commas or spaces.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`], which names the variable and the entry by its position: it may hold a secret by mistake.
    pub(crate) fn parse(list: &str) -> Result<Self, Error> {
        let entries = list.split([',', ' ', '\n']).map(str::trim).filter(|entry| !entry.is_empty());
        let keys = entries.enumerate().map(|(index, entry)| {
            ApiKey::parse(entry).ok_or_else(|| {
                Error::unavailable(format!(
                    "entry {} of the variable API_KEYS cannot be read; make one with npm run key, as in name:run+share+network:<SHA-256>",
                    index + 1
                ))
            })
        });
        Ok(Self(keys.collect::<Result<_, _>>()?))
    }

    /// The key that a caller sent.
    ///
    /// # Errors
    /// [`ErrorKind::Unauthorized`] if it is no key of this server.
    pub(crate) fn find(&self, key: &str) -> Result<&ApiKey, Error> {
        let given = digest(key);
        self.0.iter().find(|key| key.digest == given).ok_or_else(|| {
            let message =
                "the authorization header holds no API key of this server; leave it out to be counted by address";
            Error::new(ErrorKind::Unauthorized, message)
        })
    }
}

/// The SHA-256 of a text, in hexadecimal digits.
pub(crate) fn digest(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::with_capacity(64), |mut digits, byte| {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> ApiKeys {
        let list = format!("ci:run+share:{} bot:run+network:{}", digest("secret"), digest("other"));
        ApiKeys::parse(&list).unwrap()
    }

    #[test]
    fn a_caller_is_known_by_the_key_they_send() {
        let name = |key: &str| keys().find(key).map(|key| key.name.clone());
        assert_eq!(name("secret"), Ok("ci".to_owned()));
        assert_eq!(name("other"), Ok("bot".to_owned()));
        for unknown in ["secret ", "Secret", "", "ci", &digest("secret")] {
            assert_eq!(name(unknown).unwrap_err().kind(), ErrorKind::Unauthorized, "{unknown}");
        }
    }

    #[test]
    fn a_key_may_do_what_its_scopes_say() {
        let keys = keys();
        let key = keys.find("secret").unwrap();
        assert_eq!((key.check(Scope::Run), key.check(Scope::Share)), (Ok(()), Ok(())));
        let refused = key.check(Scope::Network).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Forbidden);
        assert_eq!(refused.message(), "the API key \"ci\" has no scope \"network\"; ask the operator for it");
    }

    #[test]
    fn an_entry_that_cannot_be_read_is_named_by_its_position() {
        assert_eq!(ApiKeys::parse(" , ").unwrap(), ApiKeys::default());
        let digest = digest("x");
        for bad in [
            "secret".to_owned(),
            format!("a:run:{}", &digest[1..]),
            format!("a:fly:{digest}"),
            format!("a::{digest}"),
            format!(":run:{digest}"),
            format!("a:run:{digest}:more"),
            format!("a:run:{}", digest.to_uppercase()),
        ] {
            let message = ApiKeys::parse(&format!("good:run:{digest} {bad}")).unwrap_err().message().to_owned();
            assert!(message.starts_with("entry 2 of the variable API_KEYS cannot be read"), "{message}");
            assert!(!message.contains(&bad), "{message}");
        }
    }
}
