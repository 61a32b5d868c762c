//! The page for an address that holds nothing.

use super::address::Address;
use super::dish::Plate;
use super::draft;
use super::masthead::Masthead;
use crate::api;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Says that there is nothing, and why that may be. Its status is 404.
#[component]
pub fn NotFound() -> impl IntoView {
    api::set_status(404);
    let place = StoredValue::new(String::new());
    let waits = RwSignal::new(false);
    let location = use_location();
    Effect::new(move |_| {
        let address = Address::parse(&location.pathname.get(), &location.search.get()).path();
        waits.set(draft::tab_has_draft(&address));
        place.set_value(address);
    });
    view! {
        <Masthead anew=true/>
        <main class="not-found">
            <Plate empty=true/>
            <h1>"There is no page at this address"</h1>
            <p>
                "A share link may be incomplete. A run can be opened only in the browser that ran it, and only until it is deleted."
            </p>
            {move || waits.get().then(|| view! {
                <p>"Your draft of this page is kept in this tab."</p>
                <a class="button" href="/" rel="external" on:click=move |_| draft::move_to_home(&place.get_value())>"Bring it back"</a>
            })}
            <a class="button" href="/" rel="external">"Start a program"</a>
        </main>
    }
}
