//! One row of the list of runs.

use crate::routes::{Address, FormAction};
use crate::ui::dish::StatusDot;
use crate::ui::navigation::is_plain_click;
use crate::ui::state::State;
use crate::ui::{labels, recent, time};
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;
use petri_protocol::history::{OutcomeSummary, RunId, RunSummary};

/// The id of the button that pins a run.
pub(crate) fn pin_button(id: RunId) -> String {
    format!("pin-{id}")
}

/// A row: outcome, prompt and age of a run, and buttons that pin it, run it again and delete it.
#[component]
pub(crate) fn Run(
    /// The run.
    run: RunSummary,
    /// The page's state.
    state: State,
    /// The current time, milliseconds since 1970.
    now: Signal<Option<f64>>,
    /// Whether the page is hydrated.
    hydrated: Memo<bool>,
    /// Called when its link is followed.
    on_open: Callback<RunId>,
    /// Called to run the program again.
    on_again: Callback<RunId>,
) -> impl IntoView {
    let RunSummary { id, at, prompt, outcome, summary, pinned } = run;
    let current = move || state.shown_run.with(|run| run.as_ref().is_some_and(|run| run.id == Some(id)));
    let prompt = labels::visible(&prompt).into_owned();
    // The summary already starts with the status of an error response.
    let outcome_text =
        labels::outcome_label(if matches!(outcome, OutcomeSummary::ErrorStatus(_)) && !summary.is_empty() {
            OutcomeSummary::Ok
        } else {
            outcome
        });
    let empty = prompt.is_empty();
    let object = if empty { "the run without a prompt".to_owned() } else { format!("the run of {prompt}") };
    let shown = if empty { "no prompt".to_owned() } else { prompt };
    let pin = Tool {
        id: Some(pin_button(id)),
        method: "post",
        action: FormAction::Pin(id, !pinned).path(),
        pressed: Some(if pinned { "true" } else { "false" }),
        label: format!("Pin {object}"),
        title: if pinned { "Unpin this run" } else { "Pin this run: it stays on top" },
        shape: "M5.5 2.5h5M6.5 2.5v4L4 9.5h8l-2.5-3v-4M8 9.5v4",
        on_press: Callback::new(move |()| recent::actions::pin(state, id, !pinned)),
    };
    let again = StoredValue::new(format!("Run again {object}"));
    let again = move || Tool {
        id: None,
        method: "get",
        action: Address::Run(id).path(),
        pressed: None,
        label: again.get_value(),
        title: "Run again",
        shape: "M12.5 8A4.5 4.5 0 1 1 11 4.65M11.5 2v3h-3",
        on_press: Callback::new(move |()| on_again.run(id)),
    };
    let delete = Tool {
        id: None,
        method: "post",
        action: FormAction::Delete(id).path(),
        pressed: None,
        label: format!("Delete {object}"),
        title: "Delete this run",
        shape: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5",
        on_press: Callback::new(move |()| recent::actions::delete_run(state, id)),
    };
    let on_click = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            on_open.run(id);
        }
    };
    view! {
        <li class="run" data-pinned=pinned>
            <a
                class="run-link"
                href=Address::Run(id).path()
                aria-current=move || current().then_some("true")
                on:click=on_click
            >
                <StatusDot outcome=labels::outcome_kind(outcome) />
                <span class="run-prompt" data-empty=empty>
                    {shown}
                </span>
                <span class="visually-hidden">{outcome_text}</span>
                <span class="run-summary">{labels::visible(&summary).into_owned()}</span>
                <time class="run-time" datetime=time::iso(at) title=time::full(at)>
                    {move || time::ago(at, now.get())}
                </time>
            </a>
            <div class="run-tools">
                {pin.view()}
                // Without a script, the run is opened and run from the form.
                {move || hydrated.get().then(|| again().view())}
                {delete.view()}
            </div>
        </li>
    }
}

/// An icon button in a form, which does the same without a script.
struct Tool {
    id: Option<String>,
    method: &'static str,
    action: String,
    pressed: Option<&'static str>,
    label: String,
    title: &'static str,
    shape: &'static str,
    on_press: Callback<()>,
}

impl Tool {
    fn view(self) -> impl IntoView + use<> {
        let Self { id, method, action, pressed, label, title, shape, on_press } = self;
        let on_submit = move |event: SubmitEvent| {
            event.prevent_default();
            on_press.run(());
        };
        view! {
            <form method=method action=action on:submit=on_submit>
                <button
                    class="button"
                    data-kind="icon"
                    type="submit"
                    id=id
                    aria-pressed=pressed
                    aria-label=label
                    title=title
                >
                    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                        <path d=shape />
                    </svg>
                </button>
            </form>
        }
    }
}
