//! The app: one page at every address.

use super::not_found::NotFound;
use super::playground::Playground;
use super::traversal::Traversal;
use leptos::prelude::*;
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route, Router};

/// All of Petri's pages. They are one route, so that navigation keeps the page's state; `Address` tells them apart.
#[component]
pub(crate) fn App() -> impl IntoView {
    provide_context(Traversal::listen());
    view! {
        <Router>
            <FlatRoutes fallback=NotFound>
                <Route path=WildcardSegment("address") view=Playground />
            </FlatRoutes>
        </Router>
    }
}

#[cfg(test)]
#[path = "app_tests.rs"]
mod tests;
