//! The page for an address that holds nothing.

use super::dish::Plate;
use super::draft_sync;
use super::masthead::Masthead;
use crate::api;
use crate::routes::Address;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Says that nothing is at the address, and why that may be. Its status is 404.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    api::set_status(404);
    let path = StoredValue::new(String::new());
    let has_draft = RwSignal::new(false);
    let location = use_location();
    Effect::new(move |_| {
        let address = Address::parse(&location.pathname.get(), &location.search.get()).path();
        has_draft.set(draft_sync::tab_has_draft(&address));
        path.set_value(address);
    });
    view! {
        <Masthead reloads=true />
        <main class="not-found">
            <Plate empty=true />
            <h1>"There is no page at this address"</h1>
            <p>
                "A share link may be incomplete. A run can be opened only in the browser that ran it, and only until it is deleted."
            </p>
            {move || {
                has_draft
                    .get()
                    .then(|| {
                        view! {
                            <p>"Your draft of this page is kept in this tab."</p>
                            <a
                                class="button"
                                href="/"
                                rel="external"
                                on:click=move |_| draft_sync::move_to_home(&path.get_value())
                            >
                                "Bring it back"
                            </a>
                        }
                    })
            }}
            <a class="button" href="/" rel="external">
                "Start a program"
            </a>
        </main>
    }
}
