//! The app: which address shows what.

use super::not_found::NotFound;
use super::playground::Playground;
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{ParamSegment, SsrMode, StaticSegment};

/// All of Petri's pages. One playground serves four addresses, so that going from one to another keeps what stands in it;
/// pages come whole, so that they work without a script and carry the right status.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=NotFound>
                <ParentRoute path=StaticSegment("") view=Playground ssr=SsrMode::Async>
                    <Route path=StaticSegment("") view=|| () ssr=SsrMode::Async/>
                    <Route path=(StaticSegment("s"), ParamSegment("id")) view=|| () ssr=SsrMode::Async/>
                    <Route path=(StaticSegment("examples"), ParamSegment("slug")) view=|| () ssr=SsrMode::Async/>
                    <Route path=(StaticSegment("runs"), ParamSegment("id")) view=|| () ssr=SsrMode::Async/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
