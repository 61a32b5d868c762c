//! The form: modules, prompt, settings, Run and Share.

use super::field::Field;
use super::field_errors::refusal_of;
use super::hydrated::hydrated;
use super::modules::Modules;
use super::notice::SharedNotice;
use super::settings::Settings;
use super::share::{CopyCurl, ShareLine};
use super::state::{InFlightRequest, State};
use crate::browser;
use crate::routes::{FormAction, FormField};
use leptos::ev::{KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::prelude::*;

/// The id of the Run button, which keys click.
pub(crate) const RUN: &str = "run";
/// The id of the Share button, which keys click.
pub(crate) const SHARE: &str = "share";

/// The form. Without a script it posts itself.
#[component]
pub(crate) fn ProgramForm(
    /// The page's state; the form edits it.
    state: State,
    /// Called to run the program.
    #[prop(into)]
    on_run: Callback<()>,
    /// Called to share the program.
    #[prop(into)]
    on_share: Callback<()>,
    /// Called to fork a shared program.
    #[prop(into)]
    on_fork: Callback<()>,
) -> impl IntoView {
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        if state.in_flight.get_untracked() != Some(InFlightRequest::Run) {
            on_run.run(());
        }
    };
    // Tells tests and other scripts when a submit is handled by the page instead of being posted.
    let hydrated = hydrated();
    view! {
        <form class="program-form" method="post" action=FormAction::Run.path() data-hydrated=move || hydrated.get() on:submit=on_submit>
            <input type="hidden" name=FormField::Main.name() value=move || state.main.get() />
            <input type="hidden" name=FormField::Settings.name() value=move || state.settings_json() />
            {move || {
                state
                    .shared
                    .get()
                    .then(|| {
                        view! {
                            <SharedNotice
                                hydrated
                                on_fork
                                network=state.settings.with(|settings| settings.network().cloned())
                            />
                        }
                    })
            }}
            <Modules state hydrated />
            <Composer state hydrated on_share />
        </form>
    }
}

/// Prompt, Run and Share.
#[component]
fn Composer(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    #[prop(into)]
    hydrated: Signal<bool>,
    /// Called to share the program.
    on_share: Callback<()>,
) -> impl IntoView {
    let running = move || state.in_flight.get() == Some(InFlightRequest::Run);
    let on_share = move |event: MouseEvent| {
        event.prevent_default();
        on_share.run(());
    };
    // Shift inserts a line break, other modifiers have other meanings, and an input method ends a word with Enter.
    let on_key = move |event: KeyboardEvent| {
        let has_modifier = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
        if event.key() != "Enter" || has_modifier || event.is_composing() {
            return;
        }
        event.prevent_default();
        if !event.repeat() {
            browser::click(RUN);
        }
    };
    let on_close = Callback::new(move |()| {
        state.link.set(None);
        browser::focus(SHARE);
    });
    view! {
        <section class="pane composer" aria-label="Prompt">
            <div class="composer-labels">
                <label class="label" for="prompt">
                    "Prompt"
                </label>
                <span class="hint">"sent to the program as " <code>"?q="</code></span>
            </div>
            <div class="composer-row">
                <div class="composer-field" on:keydown=on_key>
                    <Field
                        id="prompt".to_owned()
                        name=FormField::Prompt.name()
                        class="prompt"
                        rows=1
                        value=state.prompt
                        on_input=move |text| state.edit_prompt(text)
                        error=Signal::derive(move || refusal_of(state, "prompt"))
                    />
                </div>
                <button
                    class="button"
                    data-kind="run"
                    type="submit"
                    id=RUN
                    aria-disabled=move || running().then_some("true")
                >
                    {move || if running() { "Running…" } else { "Run" }}
                </button>
            </div>
            <Settings state />
            <div class="composer-foot">
                <span class="hint keys">
                    <kbd>"Enter"</kbd>
                    " runs it, "
                    <kbd>"Shift"</kbd>
                    " + "
                    <kbd>"Enter"</kbd>
                    " breaks the line"
                </span>
                <div class="composer-actions">
                    <CopyCurl state hydrated />
                    <button class="button" type="submit" id=SHARE formaction=FormAction::Share.path() on:click=on_share>
                        "Share"
                    </button>
                </div>
            </div>
            <p class="visually-hidden" role="status">
                {move || if state.link.with(Option::is_some) { "The link is ready" } else { "" }}
            </p>
            {move || {
                state.link.get().map(|link| view! { <ShareLine link prompt=state.prompt.get_untracked() on_close /> })
            }}
        </section>
    }
}
