//! The page for an address that holds nothing.

use super::dish::Plate;
use super::masthead::Masthead;
use crate::api;
use leptos::prelude::*;

/// Says that there is nothing, and why that may be. Its status is 404.
#[component]
pub fn NotFound() -> impl IntoView {
    api::set_status(404);
    view! {
        <Masthead anew=true/>
        <main class="not-found">
            <Plate empty=true/>
            <h1>"Nothing grows at this address"</h1>
            <p>
                "A share link may have lost a character on its way. A run is seen only by the browser that ran it, and only until it is forgotten."
            </p>
            <a class="button" href="/" rel="external">"Start a program"</a>
        </main>
    }
}
