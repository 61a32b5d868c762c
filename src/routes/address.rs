//! The addresses of Petri's pages.

use petri_protocol::history::RunId;

const SHARE: &str = "/s/";
const EXAMPLE: &str = "/examples/";
const RUN: &str = "/runs/";

/// A page of Petri.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Address {
    /// `/`: the first example; `?q=` replaces its prompt.
    Home {
        /// The prompt of the link, if it has one.
        prompt: Option<String>,
    },
    /// `/s/{id}`: a shared program; `?q=` replaces its prompt.
    Share {
        /// The share's id, as written in the link.
        id: String,
        /// The prompt of the link, if it has one.
        prompt: Option<String>,
    },
    /// `/examples/{slug}`: an example of the gallery; `?q=` replaces its prompt.
    Example {
        /// The example's slug in the gallery.
        slug: String,
        /// The prompt of the link, if it has one.
        prompt: Option<String>,
    },
    /// `/runs/{id}`: one of the visitor's own runs.
    Run(RunId),
    /// Any other address.
    Nowhere,
}

impl Address {
    /// The home page with the example's own prompt.
    pub(crate) const HOME: Self = Self::Home { prompt: None };

    /// Parses a path and a query string (without its `?`, still encoded).
    pub(crate) fn parse(path: &str, query: &str) -> Self {
        if path == "/" || path.is_empty() {
            return Self::Home { prompt: prompt_of(query) };
        }
        let segment = |prefix| {
            let rest = path.strip_prefix(prefix);
            rest.filter(|rest| !rest.is_empty() && !rest.contains('/')).map(str::to_owned)
        };
        if let Some(id) = segment(SHARE) {
            return Self::Share { id, prompt: prompt_of(query) };
        }
        if let Some(slug) = segment(EXAMPLE) {
            return Self::Example { slug, prompt: prompt_of(query) };
        }
        let run = path.strip_prefix(RUN).and_then(RunId::parse);
        run.map_or(Self::Nowhere, Self::Run)
    }

    /// The shared program with the share's own prompt.
    pub(crate) fn share(id: impl Into<String>) -> Self {
        Self::Share { id: id.into(), prompt: None }
    }

    /// Whether the path, of a page or not, begins like that of a share or run, whose ids anyone may write.
    pub(crate) fn has_id(path: &str) -> bool {
        path.starts_with(SHARE) || path.starts_with(RUN)
    }

    /// The canonical path and query. Empty for [`Address::Nowhere`].
    pub(crate) fn path(&self) -> String {
        let (path, prompt) = match self {
            Self::Home { prompt } => ("/".to_owned(), prompt.as_ref()),
            Self::Share { id, prompt } => (format!("{SHARE}{id}"), prompt.as_ref()),
            Self::Example { slug, prompt } => (format!("{EXAMPLE}{slug}"), prompt.as_ref()),
            Self::Run(id) => (format!("{RUN}{id}"), None),
            Self::Nowhere => return String::new(),
        };
        prompt.map_or_else(|| path.clone(), |prompt| with_prompt(&path, prompt))
    }
}

/// The URL of a program with a prompt of its own: `?q=`.
pub(crate) fn with_prompt(url: &str, prompt: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", prompt).finish();
    format!("{url}?{query}")
}

/// The run before which a page of the history starts: `?older=`.
pub(crate) fn older_than(query: &str) -> Option<RunId> {
    RunId::parse(&parameter(query, "older")?)
}

/// The query of the history: `?find=`. Empty if there is none.
pub(crate) fn history_query(query: &str) -> String {
    parameter(query, "find").unwrap_or_default()
}

/// The URL of the page at `path` that lists the runs older than `older` whose prompts contain `query`.
pub(crate) fn listing(path: &str, older: Option<RunId>, query_text: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(older) = older {
        query.append_pair("older", &older.to_string());
    }
    if !query_text.is_empty() {
        query.append_pair("find", query_text);
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The prompt in a link: `?q=`.
fn prompt_of(query: &str) -> Option<String> {
    parameter(query, "q")
}

/// The first value of a field in a query string or form body.
pub(crate) fn parameter(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, query: &str, expect: Address) {
        assert_eq!(Address::parse(path, query), expect, "{path}?{query}");
    }

    fn share(id: &str, prompt: Option<&str>) -> Address {
        Address::Share { id: id.to_owned(), prompt: prompt.map(str::to_owned) }
    }

    fn example(slug: &str, prompt: Option<&str>) -> Address {
        Address::Example { slug: slug.to_owned(), prompt: prompt.map(str::to_owned) }
    }

    #[test]
    fn addresses() {
        check("/", "", Address::HOME);
        check("/", "older=7", Address::HOME);
        check("/", "q=a+b", Address::Home { prompt: Some("a b".to_owned()) });
        check("/s/abc", "", share("abc", None));
        check("/s/abc", "x=1&q=a+b%20%22%5C%0Ac&q=second", share("abc", Some("a b \"\\\nc")));
        check("/s/abc", "q=", share("abc", Some("")));
        check("/examples/router", "", example("router", None));
        check("/examples/router", "q=x", example("router", Some("x")));
        check("/runs/12", "", Address::Run(RunId(12)));
        for nowhere in [
            "/s/",
            "/s/a/b",
            "/runs/",
            "/runs/0",
            "/runs/x",
            "/runs/1/delete",
            "/examples",
            "/examples/",
            "/examples/a/b",
            "/elsewhere",
            "/S/abc",
        ] {
            check(nowhere, "", Address::Nowhere);
        }
    }

    #[test]
    fn a_written_address_parses_to_itself() {
        for address in [
            Address::HOME,
            Address::Home { prompt: Some("a&b".to_owned()) },
            Address::Run(RunId(12)),
            example("router", None),
            example("router", Some("a b")),
            share("abc", None),
            share("abc", Some("")),
            share("abc", Some("a b \"\\\n&?c")),
        ] {
            let path = address.path();
            let (path, query) = path.split_once('?').unwrap_or((&path, ""));
            assert_eq!(Address::parse(path, query), address);
        }
    }

    #[test]
    fn history_pages() {
        assert_eq!(older_than("older=7"), Some(RunId(7)));
        for none in ["", "older=", "older=x", "older=-1", "q=7"] {
            assert_eq!(older_than(none), None, "{none}");
        }
    }

    #[test]
    fn history_queries() {
        assert_eq!(
            (history_query("older=7&find=a+b%25&find=c"), history_query("q=x")),
            ("a b%".to_owned(), String::new())
        );
        for (older, find, expect) in [
            (None, "", "/runs/2"),
            (Some(RunId(7)), "", "/runs/2?older=7"),
            (None, "a b%&", "/runs/2?find=a+b%25%26"),
            (Some(RunId(7)), "ü", "/runs/2?older=7&find=%C3%BC"),
        ] {
            let address = listing("/runs/2", older, find);
            assert_eq!(address, expect);
            let query = address.split_once('?').map(|(_, query)| query).unwrap_or_default();
            assert_eq!((older_than(query), history_query(query)), (older, find.to_owned()));
        }
    }
}
