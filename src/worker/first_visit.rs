//! Pages that are the same for every new visitor: the home page and the examples. Each is rendered once after a start of the
//! Worker; later requests get the same HTML with a nonce of their own.

use super::{Answer, answers, headers};
use crate::routes::Address;
use crate::service::Visit;
use leptos::nonce::Nonce;
use petri_protocol::Error;
use std::cell::RefCell;
use std::collections::VecDeque;
use worker::Response;

/// Most pages that are kept, the last used ones. A page contains the origin that it was requested from, which clients choose.
const PAGES_MAX: usize = 64;

thread_local! {
    static PAGES: RefCell<VecDeque<RenderedPage>> = RefCell::default();
}

/// What tells one of these pages from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FirstVisit {
    origin: String,
    path: String,
}

struct RenderedPage {
    of: FirstVisit,
    /// The HTML, cut where the nonce was.
    parts: Vec<String>,
}

impl FirstVisit {
    /// The page that a visit requests, if it is one that all new visitors share.
    pub(crate) fn of(visit: &Visit, address: &Address, query: &str) -> Option<Self> {
        let is_shared = matches!(address, Address::Home { .. } | Address::Example { .. }) && query.is_empty();
        let is_new = matches!(visit.visitor(), Ok(None));
        (is_shared && is_new).then(|| Self { origin: visit.origin.clone(), path: address.path() })
    }

    /// The page with a new nonce, if it is kept.
    pub(crate) fn find(&self) -> Option<Response> {
        PAGES.with_borrow_mut(|pages| {
            let at = pages.iter().position(|page| page.of == *self)?;
            let page = pages.remove(at)?;
            let response = page.complete();
            pages.push_front(page);
            Some(response)
        })
    }

    /// Keeps a page that was rendered with this nonce, and answers with it.
    pub(crate) async fn keep(self, mut rendered: Response, nonce: &str) -> Answer {
        let text =
            rendered.text().await.map_err(|error| Error::unavailable(format!("the page is incomplete: {error}")))?;
        let page = RenderedPage { of: self, parts: text.split(nonce).map(str::to_owned).collect() };
        let response = page.complete();
        PAGES.with_borrow_mut(|pages| {
            pages.retain(|kept| kept.of != page.of);
            pages.push_front(page);
            pages.truncate(PAGES_MAX);
        });
        Ok(response)
    }
}

impl RenderedPage {
    fn complete(&self) -> Response {
        let nonce = Nonce::new();
        answers::html(self.parts.join(&nonce), &headers::content_security_policy(Some(&nonce)))
    }
}
