//! A button that copies a text, and the message that says whether the text was copied. The message of a success disappears
//! after a while.

use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long "Copied" is shown, milliseconds: long enough to be read, and to be read aloud.
const SHOWN_MS: i32 = 3_000;

/// Whether the last text was copied. Copies share the same signals.
#[derive(Clone, Copy)]
pub(crate) struct Copied {
    /// `None` before the first attempt, and once the success was shown for a while.
    success: RwSignal<Option<bool>>,
    attempts: StoredValue<u64>,
}

impl Copied {
    /// The state before the first attempt.
    pub(crate) fn new() -> Self {
        Self { success: RwSignal::new(None), attempts: StoredValue::new(0) }
    }

    /// Copies a text. Returns whether the browser did.
    async fn copy(self, text: String) -> bool {
        self.clear();
        let success = browser::copy_text(text).await;
        let attempts = self.attempts.try_get_value();
        _ = self.success.try_set(Some(success));
        if success {
            spawn_local(async move {
                browser::sleep(SHOWN_MS).await;
                // Another attempt may have been made meanwhile.
                if attempts.is_some() && self.attempts.try_get_value() == attempts {
                    _ = self.success.try_set(None);
                }
            });
        }
        success
    }

    /// Clears the message, because the text changed or is copied again.
    pub(crate) fn clear(self) {
        _ = self.attempts.try_update_value(|attempts| *attempts += 1);
        _ = self.success.try_set(None);
    }
}

/// The button.
#[component]
pub(crate) fn CopyButton(
    /// The state that the button shares with its message.
    copied: Copied,
    /// Called when the button is pressed. Returns the text; `None` where there is no text to copy.
    #[prop(into)]
    text: Callback<(), Option<String>>,
    /// Called when the browser did not copy the text.
    #[prop(optional, into)]
    on_refused: Option<Callback<()>>,
    /// The label of the button.
    label: &'static str,
    /// The classes for the style sheet.
    class: &'static str,
    /// The kind of button for the style sheet.
    #[prop(optional)]
    kind: Option<&'static str>,
    /// Whether the button is disabled.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let on_click = move |_| {
        copied.clear();
        let Some(text) = text.run(()) else { return };
        spawn_local(async move {
            if !copied.copy(text).await
                && let Some(on_refused) = on_refused
            {
                on_refused.run(());
            }
        });
    };
    view! {
        <button class=class data-kind=kind type="button" disabled=disabled on:click=on_click>
            {label}
        </button>
    }
}

/// The message: "Copied", or `refused` where the browser did not copy the text. Screen readers announce it.
#[component]
pub(crate) fn CopyMessage(
    /// The state that the message shares with its button.
    copied: Copied,
    /// The message where the browser did not copy the text.
    refused: &'static str,
) -> impl IntoView {
    let message = move || match copied.success.get() {
        None => "",
        Some(true) => "Copied",
        Some(false) => refused,
    };
    view! {
        <span class="hint" role="status">
            {message}
        </span>
    }
}
