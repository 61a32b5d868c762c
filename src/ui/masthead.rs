//! The head of every page.

use super::dish::Mark;
use super::keys::KeysButton;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// Name, one line, and where else to go.
#[component]
pub fn Masthead(
    /// Called when a person wants to begin anew, before the link is followed.
    #[prop(optional, into)]
    on_new: Option<Callback<()>>,
    /// Whether its links load their page anew, for pages that have nothing to keep.
    #[prop(optional)]
    anew: bool,
) -> impl IntoView {
    let on_new = move |event: MouseEvent| {
        // With a key held, the link opens elsewhere, and this page stays as it is.
        if let Some(on_new) = on_new.filter(|_| follows_here(&event)) {
            on_new.run(());
        }
    };
    // Where examples and API are: on this page, or on the one it leads to.
    let home = if anew { "/" } else { "" };
    // The router leaves such links to the browser.
    let rel = anew.then_some("external");
    view! {
        <header class="masthead">
            <a class="brand" href="/" rel=rel>
                <Mark/>
                <span class="brand-name">"Petri"</span>
            </a>
            <p class="brand-line">"A playground for code in isolation"</p>
            <nav class="masthead-nav" aria-label="Petri">
                <a class="button" data-kind="quiet" href="/" rel=rel on:click=on_new>"New"</a>
                <a class="button" data-kind="quiet" href=format!("{home}#examples") rel=rel>"Examples"</a>
                <a class="button" data-kind="quiet" href=format!("{home}#api") rel=rel>"API"</a>
                {(!anew).then(|| view! { <KeysButton/> })}
            </nav>
        </header>
    }
}

/// Whether a click on a link leads this page there, and not another tab or window.
pub fn follows_here(event: &MouseEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}
