//! Pages that are the same for every new visitor: the home page, the examples, and shares, whose content never changes. Each is
//! rendered once after a start of the Worker; later requests get the same HTML with a nonce of their own.

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
/// Most bytes of all kept pages together. The page of a large share takes more than its program, of up to a megabyte.
const BYTES_MAX: usize = 16 * 1024 * 1024;

thread_local! {
    static PAGES: RefCell<RenderedPages> = RefCell::default();
}

/// What tells one of these pages from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FirstVisit {
    origin: String,
    path: String,
}

/// The kept pages, the last used first.
#[derive(Debug, Default)]
struct RenderedPages(VecDeque<RenderedPage>);

#[derive(Debug)]
struct RenderedPage {
    of: FirstVisit,
    /// The HTML, cut where the nonce was.
    parts: Vec<String>,
}

impl FirstVisit {
    /// The page that a visit requests, if it is one that all new visitors share.
    pub(crate) fn of(visit: &Visit, address: &Address, query: &str) -> Option<Self> {
        let is_shared = matches!(address, Address::Home { .. } | Address::Example { .. } | Address::Share { .. })
            && query.is_empty();
        let is_new = matches!(visit.visitor(), Ok(None));
        (is_shared && is_new).then(|| Self { origin: visit.origin.clone(), path: address.path() })
    }

    /// The page with a new nonce, if it is kept.
    pub(crate) fn find(&self) -> Option<Response> {
        PAGES.with_borrow_mut(|pages| pages.find(self).map(RenderedPage::complete))
    }

    /// Keeps a page that was rendered with this nonce, and answers with it.
    pub(crate) async fn keep(self, mut rendered: Response, nonce: &str) -> Answer {
        let text =
            rendered.text().await.map_err(|error| Error::unavailable(format!("the page is incomplete: {error}")))?;
        let page = RenderedPage { of: self, parts: text.split(nonce).map(str::to_owned).collect() };
        let response = page.complete();
        PAGES.with_borrow_mut(|pages| pages.keep(page));
        Ok(response)
    }
}

impl RenderedPages {
    fn find(&mut self, of: &FirstVisit) -> Option<&RenderedPage> {
        let at = self.0.iter().position(|page| page.of == *of)?;
        let page = self.0.remove(at)?;
        self.0.push_front(page);
        self.0.front()
    }

    fn keep(&mut self, page: RenderedPage) {
        self.0.retain(|kept| kept.of != page.of);
        self.0.push_front(page);
        while self.0.len() > PAGES_MAX || self.bytes() > BYTES_MAX {
            self.0.pop_back();
        }
    }

    fn bytes(&self) -> usize {
        self.0.iter().flat_map(|page| &page.parts).map(String::len).sum()
    }
}

impl RenderedPage {
    fn complete(&self) -> Response {
        let nonce = Nonce::new();
        answers::html(self.parts.join(&nonce), &headers::content_security_policy(Some(&nonce)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: usize, bytes: usize) -> RenderedPage {
        let of = FirstVisit { origin: "http://petri.example".to_owned(), path: path.to_string() };
        RenderedPage { of, parts: vec!["x".repeat(bytes)] }
    }

    fn is_kept(pages: &mut RenderedPages, path: usize) -> bool {
        pages.find(&page(path, 0).of).is_some()
    }

    #[test]
    fn the_number_of_kept_pages_is_bounded_at_n_and_one_more() {
        let mut pages = RenderedPages::default();
        (0..PAGES_MAX).for_each(|path| pages.keep(page(path, 1)));
        assert!(is_kept(&mut pages, 0), "a use makes it the last used");
        pages.keep(page(PAGES_MAX, 1));
        assert_eq!([0, 1, 2].map(|path| is_kept(&mut pages, path)), [true, false, true]);
    }

    #[test]
    fn the_bytes_of_kept_pages_are_bounded_at_n_and_one_more() {
        let mut pages = RenderedPages::default();
        pages.keep(page(0, BYTES_MAX - 1));
        pages.keep(page(1, 1));
        assert!(is_kept(&mut pages, 0) && is_kept(&mut pages, 1));
        pages.keep(page(2, 1));
        assert_eq!([0, 1, 2].map(|path| is_kept(&mut pages, path)), [false, true, true]);
        pages.keep(page(3, BYTES_MAX + 1));
        assert_eq!(pages.bytes(), 0, "a page over the bound is not kept");
    }

    #[test]
    fn a_page_is_kept_once() {
        let mut pages = RenderedPages::default();
        pages.keep(page(0, 1));
        pages.keep(page(0, 2));
        assert_eq!((pages.0.len(), pages.bytes()), (1, 2));
    }
}
