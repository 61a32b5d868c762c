//! The app: one page at every address.

use super::about::About;
use super::arrival::{Arrival, Arrived};
use super::gallery::Gallery;
use super::navigation::Traversal;
use super::not_found::NotFound;
use super::playground_page::PlaygroundPage;
use leptos::either::Either;
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

/// The page at its first address. [`PlaygroundPage`] handles later navigation.
#[component]
pub(crate) fn Playground() -> impl IntoView {
    let arrival: Option<Arrival> =
        SharedValue::new(|| use_context::<Arrived>().and_then(|arrived| arrived.arrival)).into_inner();
    match arrival {
        Some(arrival) => {
            let origin = arrival.origin.clone();
            Either::Left(view! {
                <PlaygroundPage arrival />
                <Gallery />
                <About origin />
            })
        }
        None => Either::Right(view! { <NotFound /> }),
    }
}

#[cfg(test)]
#[path = "app_tests.rs"]
mod tests;
