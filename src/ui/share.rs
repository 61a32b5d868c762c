//! Ways to hand a program on: the link to it, and its run as a command.

use super::state::State;
use crate::browser;
use crate::program::curl;
use crate::report::ShareLink;
use leptos::prelude::*;
use leptos::task::spawn_local;

const LINK: &str = "share-link";

/// The link, and a button that copies it. Comes only in answer to a script, so the button always works.
#[component]
pub fn ShareLine(
    /// The link.
    link: ShareLink,
) -> impl IntoView {
    // `None` before anything was tried, then whether it was copied.
    let copied = RwSignal::new(None);
    let url = StoredValue::new(link.url.clone());
    let copy = move |_| {
        copied.set(None);
        spawn_local(async move {
            let done = browser::copy(url.get_value()).await;
            if !done {
                browser::select(LINK);
            }
            copied.set(Some(done));
        });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => "Copied",
        Some(false) => "Selected: copy it by hand",
    };
    view! {
        <div class="share-line">
            <span class="label" id="share-label">"Link"</span>
            <a class="code" id=LINK href=format!("/s/{}", link.id) aria-describedby="share-label">{link.url}</a>
            <span class="hint" role="status">{said}</span>
            <button class="button" type="button" on:click=copy>"Copy link"</button>
        </div>
    }
}

/// A button that copies the run as a command.
#[component]
pub fn CopyCurl(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let copied = RwSignal::new(None);
    let copy = move |_| {
        copied.set(None);
        let command = match state.asked() {
            Ok(execute) => curl(&browser::origin().unwrap_or_default(), &execute),
            Err(error) => return state.failure.set(Some(error)),
        };
        spawn_local(async move { copied.set(Some(browser::copy(command).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => "Copied",
        Some(false) => "The browser does not allow it here",
    };
    view! {
        <span class="hint" role="status">{said}</span>
        <button class="button" data-kind="quiet" type="button" on:click=copy>"Copy as curl"</button>
    }
}
