//! What the page itself has to say.

use super::address::RENEW;
use super::labels;
use super::settings::said;
use crate::error::Error;
use leptos::prelude::*;
use serde_json::Value;

/// Says that somebody else wrote the program.
#[component]
pub fn SharedNotice(
    /// What it may reach, as its settings have it.
    network: Option<Value>,
    /// Whether the page has come to life.
    #[prop(into)]
    hydrated: Signal<bool>,
    /// Called to make a copy of it one's own.
    on_fork: Callback<()>,
) -> impl IntoView {
    let reach = labels::reach(network.as_ref());
    view! {
        <div class="notice" data-kind="shared">
            <div class="notice-text">
                <p class="notice-title">"A shared program"</p>
                <p>{format!("Anyone who has its address can open this program, and anyone may have written it. It runs in isolation, without access to your data. Network access: {reach}. Read it, then press Run.")}</p>
            </div>
            // Has its place from the start, so that nothing moves when it can be pressed.
            <button class="button scripted" type="button" disabled=move || !hydrated.get() title="Copies it to the home page, where your changes are kept" on:click=move |_| on_fork.run(())>"Make it yours"</button>
        </div>
    }
}

/// Says that a request failed: Petri, or the way to it, and not the program.
#[component]
pub fn FailureNotice(
    /// What went wrong.
    error: Error,
    /// Called when a person has read it.
    #[prop(into)]
    on_dismiss: Callback<()>,
) -> impl IntoView {
    let damaged = matches!(error, Error::Damaged { .. });
    let (title, message) = (labels::failure_title(&error), labels::visible(&said(&error)).into_owned());
    view! {
        <div class="notice" data-kind="failed" role="alert">
            <div class="notice-text">
                <p class="notice-title">{title}</p>
                <p>{message}</p>
            </div>
            {damaged.then(|| view! { <Renew/> })}
            <button class="button" type="button" on:click=move |_| on_dismiss.run(())>"Dismiss"</button>
        </div>
    }
}

/// Offers a new history to a visitor whose own is damaged. A plain form: it works without a script.
#[component]
pub fn Renew() -> impl IntoView {
    view! {
        <form method="post" action=RENEW>
            <button class="button" type="submit">"Begin a new history"</button>
        </form>
    }
}
