//! Notices of the page itself, such as failures.

use super::field_errors::message_of;
use super::labels;
use crate::browser;
use crate::routes::FormAction;
use leptos::prelude::*;
use petri_protocol::{Error, ErrorKind};
use serde_json::Value;

/// Says that the program was shared and may be anyone's.
#[component]
pub(crate) fn SharedNotice(
    /// The program's network setting.
    network: Option<Value>,
    /// Whether the page is hydrated.
    #[prop(into)]
    hydrated: Signal<bool>,
    /// Called to fork the program.
    on_fork: Callback<()>,
) -> impl IntoView {
    let network_access = labels::network_access(network.as_ref());
    view! {
        <div class="notice" data-kind="shared">
            <div class="notice-text">
                <p class="notice-title">"A shared program"</p>
                <p>
                    {format!(
                        "Anyone who has its address can open this program, and anyone may have written it. It runs in isolation, without access to your data. Network access: {network_access}. Read it, then press Run.",
                    )}
                </p>
            </div>
            // The button takes its space before it is enabled, so that nothing moves.
            <button
                class="button scripted"
                type="button"
                disabled=move || !hydrated.get()
                title="Copies it to the home page, where your changes are kept"
                on:click=move |_| on_fork.run(())
            >
                "Make it yours"
            </button>
        </div>
    }
}

/// Says that a request failed because of Petri or the connection, not the program.
#[component]
pub(crate) fn FailureNotice(
    /// The error.
    error: Error,
    /// Called when the notice is dismissed.
    #[prop(into)]
    on_dismiss: Callback<()>,
) -> impl IntoView {
    let damaged = error.kind() == ErrorKind::Damaged;
    let (title, message) = (labels::failure_title(&error), labels::visible(&message_of(&error)).into_owned());
    view! {
        <div class="notice" data-kind="failed" role="alert">
            <div class="notice-text">
                <p class="notice-title">{title}</p>
                <p>{message}</p>
                {error.retry_after().map(|seconds| view! { <Countdown seconds /> })}
            </div>
            {damaged.then(|| view! { <Renew /> })}
            <button class="button" type="button" on:click=move |_| on_dismiss.run(())>
                "Dismiss"
            </button>
        </div>
    }
}

/// Counts down the seconds until the request can be sent again.
#[component]
fn Countdown(
    /// The seconds at the beginning.
    seconds: u32,
) -> impl IntoView {
    let left = RwSignal::new(seconds);
    let interval = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(until) = browser::now().map(|now| now + f64::from(seconds) * 1_000.0) else { return };
        interval.set_value(browser::set_interval(COUNTDOWN_MS, move || {
            left.set(browser::now().map_or(0, |now| ((until - now) / 1_000.0).ceil().max(0.0) as u32));
        }));
    });
    // The notice is read out once, not again with each second.
    view! { <p aria-live="off">{move || labels::again_in(left.get())}</p> }
}

/// How often the countdown looks at the clock, milliseconds.
const COUNTDOWN_MS: i32 = 250;

/// Offers a new history to a visitor whose history is damaged. A plain form that works without a script.
#[component]
pub(crate) fn Renew() -> impl IntoView {
    view! {
        <form method="post" action=FormAction::Renew.path()>
            <button class="button" type="submit">
                "Begin a new history"
            </button>
        </form>
    }
}
