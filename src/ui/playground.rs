//! The playground: passes the page's data to the playground page.

use super::about::About;
use super::arrival::{Arrival, Arrived};
use super::gallery::Gallery;
use super::not_found::NotFound;
use super::playground_page::PlaygroundPage;
use leptos::either::Either;
use leptos::prelude::*;

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
