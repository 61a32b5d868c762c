//! A draft: what a person wrote survives a reload of the home page. What the server sent for a share or a run stands as it
//! came.

use super::address::Address;
use super::state::State;
use crate::browser;
use crate::program::ExecuteRequest;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Where the browser keeps it.
const NAME: &str = "petri-draft";
/// The most that is kept, bytes of JSON; a longer one is not.
const BYTES_MAX: usize = 2 * 1024 * 1024;

/// The form in which it is kept.
const VERSION: u32 = 1;

/// A draft as it is kept.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Draft {
    version: u32,
    execute: ExecuteRequest,
}

/// Brings the draft back on the home page, and keeps what is edited from then on.
pub fn keep(state: State, address: Memo<Address>) {
    Effect::new(move |before: Option<()>| {
        if before.is_none()
            && address.get_untracked() == Address::Home
            && let Some(execute) = kept()
        {
            state.take_draft(execute, browser::typed);
        }
        track(state);
        if state.edited.get_untracked() && !matches!(address.get_untracked(), Address::Share { .. }) {
            put(state);
        }
    });
}

/// The draft that is kept, if there is one.
pub fn kept() -> Option<ExecuteRequest> {
    browser::kept(NAME).and_then(|text| read(&text))
}

/// Keeps what stands in the form.
pub fn put(state: State) {
    browser::keep(NAME, write(state.execute()).as_deref());
}

/// Keeps no draft any more.
pub fn forget() {
    browser::keep(NAME, None);
}

/// Hears of every change of the form.
fn track(state: State) {
    state.modules.with(|modules| modules.iter().for_each(|module| module.source.track()));
    state.main.track();
    state.prompt.track();
    state.settings.track();
}

fn write(execute: ExecuteRequest) -> Option<String> {
    serde_json::to_string(&Draft { version: VERSION, execute }).ok().filter(|text| text.len() <= BYTES_MAX)
}

/// What was kept, unless something else stands there.
fn read(text: &str) -> Option<ExecuteRequest> {
    if text.len() > BYTES_MAX {
        return None;
    }
    let Draft { execute, .. } = serde_json::from_str(text).ok().filter(|draft: &Draft| draft.version == VERSION)?;
    // A program without a module would leave nothing to type into.
    let any = execute.modules.as_ref().is_some_and(|modules| modules.values().any(|module| module.as_text().is_some()));
    any.then_some(execute)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn of(source: &str) -> ExecuteRequest {
        ExecuteRequest {
            modules: Some(BTreeMap::from([("main.ts".to_owned(), source.to_owned().into())])),
            prompt: "p".to_owned(),
            ..ExecuteRequest::default()
        }
    }

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let text = write(of("x")).unwrap();
        assert_eq!(text, r#"{"version":1,"execute":{"modules":{"main.ts":"x"},"prompt":"p"}}"#);
        assert_eq!(read(&text), Some(of("x")));
    }

    #[test]
    fn what_is_no_draft_is_none() {
        for odd in [
            "",
            "{",
            "null",
            r#"{"version":2,"execute":{}}"#,
            r#"{"execute":{"modules":{"main.ts":"x"}}}"#,
            r#"{"version":1,"execute":{"modules":{"main.ts":5}}}"#,
            r#"{"version":1,"execute":{}}"#,
            r#"{"version":1,"execute":{"modules":{"a":{"data":""}}}}"#,
        ] {
            assert_eq!(read(odd), None, "{odd}");
        }
    }

    #[test]
    fn drafts_are_bounded_at_n_and_one_more() {
        let around = write(of("")).unwrap().len();
        let longest = "x".repeat(BYTES_MAX - around);
        let text = write(of(&longest)).unwrap();
        assert_eq!(read(&text), Some(of(&longest)));
        assert_eq!(write(of(&format!("{longest}x"))), None);
        assert_eq!(read(&format!("{text} ")), None);
    }
}
