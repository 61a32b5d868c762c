//! The header of every page.

use super::dish::Mark;
use super::keys::KeysButton;
use super::navigation::is_plain_click;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The name, a tagline and the navigation.
#[component]
pub(crate) fn Masthead(
    /// Called when New or the logo is followed in this tab, before the navigation.
    #[prop(optional, into)]
    on_new: Option<Callback<()>>,
    /// Whether the links load their page, for pages without state to keep.
    #[prop(optional)]
    reloads: bool,
) -> impl IntoView {
    let on_new = move |event: MouseEvent| {
        // With a modifier held, the link opens in another tab or window.
        if let Some(on_new) = on_new.filter(|_| is_plain_click(&event)) {
            on_new.run(());
        }
    };
    // Examples and API are on this page, or on the home page.
    let home = if reloads { "/" } else { "" };
    // The router ignores links with `rel="external"`.
    let rel = reloads.then_some("external");
    view! {
        <header class="masthead">
            <a class="brand" href="/" rel=rel>
                <Mark />
                <span class="brand-name">"Petri"</span>
            </a>
            <p class="brand-line">"A playground for code in isolation"</p>
            <nav class="masthead-nav" aria-label="Petri">
                <a class="button" data-kind="quiet" href="/" rel=rel on:click=on_new>
                    "New"
                </a>
                <a class="button" data-kind="quiet" href=format!("{home}#examples") rel=rel>
                    "Examples"
                </a>
                <a class="button" data-kind="quiet" href=format!("{home}#api") rel=rel>
                    "API"
                </a>
                {(!reloads).then(|| view! { <KeysButton /> })}
            </nav>
        </header>
    }
}
