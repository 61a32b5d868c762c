//! What is wrong with the program while it is typed: asked of the server once a person pauses, and what a run was refused
//! for. An answer to a program that is not the one in the form any more is dropped.

use super::state::State;
use crate::api;
use crate::browser;
use crate::program::{ModuleContent, ModuleInput};
use crate::report::{Outcome, RunRecord};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

/// How long a person must pause, milliseconds.
const PAUSE_MS: i32 = 300;

/// Keeps the state's problems those of the program that stands in the form.
pub fn check_as_typed(state: State) {
    // Counts the programs that stood in the form; the last one's answer is the one that holds.
    let version = StoredValue::new(0_u64);
    Effect::new(move |first: Option<()>| {
        let modules = sources(state);
        version.update_value(|version| *version += 1);
        let asked = version.get_value();
        // What the page came with was checked when it ran, if it did.
        if first.is_none() {
            return;
        }
        spawn_local(async move {
            let is_last = || version.try_get_value() == Some(asked);
            browser::sleep(PAUSE_MS).await;
            if !is_last() || !browser::is_online() {
                return;
            }
            // Not answered, nothing is known; Run will say what there is to say.
            let problems = api::check(modules).await.unwrap_or_default();
            if is_last() {
                state.problems.set(problems);
            }
        });
    });
    Effect::new(move |_| {
        if let Some(run) = state.shown_run.get()
            && let Outcome::Refused { diagnostics } = &run.report.outcome
            && stands(state, &run)
        {
            state.problems.set(diagnostics.clone());
        }
    });
}

/// The program's modules, as they stand in the form.
fn sources(state: State) -> BTreeMap<String, ModuleInput> {
    let text = state.modules.with(|modules| {
        let source = |module: &super::state::OpenModule| (module.name.clone(), module.source.get().into());
        modules.iter().map(source).collect::<Vec<_>>()
    });
    // Of what is no code only the name matters; see `service::check`.
    let other = |(name, module): (&String, &ModuleInput)| match module {
        ModuleInput::Typed(ModuleContent::Js(_) | ModuleContent::Cjs(_)) => (name.clone(), module.clone()),
        _ => (name.clone(), ModuleInput::Typed(ModuleContent::Text(String::new()))),
    };
    let others: Vec<_> = state.settings.with(|settings| settings.modules.iter().flatten().map(other).collect());
    others.into_iter().chain(text).collect()
}

/// Whether the program that ran is the one in the form.
fn stands(state: State, run: &RunRecord) -> bool {
    let ran = run.execute.modules.as_ref();
    state.modules.with_untracked(|modules| {
        modules.iter().all(|module| {
            let text = ran.and_then(|ran| ran.get(&module.name)).and_then(ModuleInput::as_text);
            module.source.with_untracked(|source| text == Some(source))
        })
    })
}
