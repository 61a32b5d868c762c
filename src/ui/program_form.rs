//! The form: what a person writes, asks and presses.

use super::field::Field;
use super::notice::SharedNotice;
use super::share::ShareLine;
use super::state::{Errand, Module, State};
use super::words;
use leptos::ev::{KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::prelude::*;

/// Program, prompt, Run and Share. It posts by itself where there is no script.
#[component]
pub fn ProgramForm(
    /// The page's state; the form edits it.
    state: State,
    /// Called to run what the form holds.
    #[prop(into)]
    on_run: Callback<()>,
    /// Called to share what the form holds.
    #[prop(into)]
    on_share: Callback<()>,
) -> impl IntoView {
    let run = move || {
        if state.errand.get_untracked() != Some(Errand::Run) {
            on_run.run(());
        }
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        run();
    };
    // For whoever drives the page by a script: from here on it answers by itself, where before the form would post.
    let alive = RwSignal::new(false);
    Effect::new(move |_| alive.set(true));
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            run();
        }
    };
    view! {
        <form class="program-form" method="post" action="/run" data-alive=move || alive.get() on:submit=on_submit on:keydown=on_key>
            <input type="hidden" name="main" value=move || state.main.get()/>
            <input type="hidden" name="settings" value=move || state.settings_json()/>
            {move || state.shared.get().then(|| view! { <SharedNotice network=state.settings.with(|settings| settings.network.clone())/> })}
            <section class="pane program" aria-labelledby="program-title">
                <header class="pane-head">
                    <h2 class="pane-title" id="program-title">"Program"</h2>
                    <span class="hint">"TypeScript or JavaScript that answers a request"</span>
                </header>
                <div class="modules">
                    <For each=move || state.modules.get() key=|module| module.name.clone() let:module>
                        <ModuleField state module/>
                    </For>
                </div>
                <Attached state/>
            </section>
            <Composer state on_share/>
        </form>
    }
}

/// One module: its name and its source.
#[component]
fn ModuleField(
    /// The page's state.
    state: State,
    /// The module.
    module: Module,
) -> impl IntoView {
    let name = module.name.clone();
    let id = module.field();
    let place = format!("modules.{name}");
    let error = Signal::derive(move || refused(state, &place));
    let value = module.source.clone();
    view! {
        <div class="module">
            <label class="module-name code" for=id.clone()>{name}</label>
            <Field
                id=id.clone()
                name=id
                class="module-source"
                rows=12
                value=Signal::derive(move || value.get())
                on_input=move |text| state.edit_source(&module, text)
                error
            />
        </div>
    }
}

/// The modules that are not text: what each is, since it cannot be typed.
#[component]
fn Attached(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let line = |(name, kind, bytes): (String, &'static str, usize)| {
        view! { <li><span class="module-name code">{name}</span> <span class="hint">{format!("{kind}, {}", words::bytes(bytes as u64))}</span></li> }
    };
    move || {
        let modules = state.attached();
        (!modules.is_empty()).then(|| view! { <ul class="attached" aria-label="Modules that are not text">{modules.into_iter().map(line).collect_view()}</ul> })
    }
}

/// Prompt, Run and Share.
#[component]
fn Composer(
    /// The page's state.
    state: State,
    /// Called to share what the form holds.
    on_share: Callback<()>,
) -> impl IntoView {
    let running = move || state.errand.get() == Some(Errand::Run);
    let on_share = move |event: MouseEvent| {
        event.prevent_default();
        on_share.run(());
    };
    view! {
        <section class="pane composer" aria-label="Prompt">
            <div class="composer-labels">
                <label class="label" for="prompt">"Prompt"</label>
                <span class="hint">"reaches the program as " <code>"?q="</code></span>
            </div>
            <div class="composer-row">
                <div class="composer-field">
                    <Field
                        id="prompt".to_owned()
                        name="prompt".to_owned()
                        class="prompt"
                        rows=1
                        value=state.prompt
                        on_input=move |text| state.edit_prompt(text)
                        error=Signal::derive(move || refused(state, "prompt"))
                    />
                </div>
                <button class="button" data-kind="run" type="submit" aria-disabled=move || running().then_some("true")>
                    {move || if running() { "Running…" } else { "Run" }}
                </button>
            </div>
            <div class="composer-foot">
                <span class="hint keys"><kbd>"Ctrl"</kbd> " or " <kbd>"⌘"</kbd> " + " <kbd>"Enter"</kbd> " runs it"</span>
                <button class="button" type="submit" formaction="/share" on:click=on_share>"Share"</button>
            </div>
            <p class="visually-hidden" role="status">
                {move || if state.link.with(Option::is_some) { "The program has a link now" } else { "" }}
            </p>
            {move || state.link.get().map(|link| view! { <ShareLine link/> })}
        </section>
    }
}

/// Why the field under this path was refused, if it was.
fn refused(state: State, field: &str) -> Option<String> {
    state.failure.with(|failure| {
        let error = failure.as_ref().filter(|error| error.field() == Some(field))?;
        Some(error.message().to_owned())
    })
}
