//! Keeps the problems of the program up to date: the server checks it when typing pauses, and a refused run reports its
//! diagnostics. An answer for a program that is no longer in the form is dropped.

use super::state::State;
use crate::api;
use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use petri_protocol::history::RunRecord;
use petri_protocol::program::limits::PROGRAM_BYTES_MAX;
use petri_protocol::program::{ModuleContent, ModuleInput};
use petri_protocol::report::Outcome;
use std::collections::BTreeMap;

/// How long typing must pause, milliseconds.
const PAUSE_MS: i32 = 300;

/// Keeps [`State::problems`] those of the program in the form.
pub(crate) fn check_as_typed(state: State) {
    // The version of the program in the form; only the answer for the latest one counts.
    let version = StoredValue::new(0_u64);
    Effect::new(move |first: Option<()>| {
        let modules = sources(state);
        version.update_value(|version| *version += 1);
        let checked = version.get_value();
        // The initial program was checked when it ran, if it did.
        if first.is_none() {
            return;
        }
        spawn_local(async move {
            let is_latest = || version.try_get_value() == Some(checked);
            browser::sleep(PAUSE_MS).await;
            if !is_latest() || !browser::is_online() {
                return;
            }
            // Without an answer no problems are known; Run will report them. A program over its bound is not sent: the server
            // would refuse each check, which the browser shows as a failure.
            let problems =
                if is_too_large(&modules) { Vec::new() } else { api::check(modules).await.unwrap_or_default() };
            if is_latest() {
                state.problems.set(problems);
            }
        });
    });
    Effect::new(move |_| {
        if let Some(run) = state.shown_run.get()
            && let Outcome::Refused { diagnostics } = &run.report.outcome
            && is_in_form(state, &run)
        {
            state.problems.set(diagnostics.clone());
        }
    });
}

/// The program's modules in the form.
fn sources(state: State) -> BTreeMap<String, ModuleInput> {
    let text = state.modules.with(|modules| {
        let source = |module: &super::state::OpenModule| (module.name.clone(), module.source.get().into());
        modules.iter().map(source).collect::<Vec<_>>()
    });
    // For modules without code only the name matters; see `service::check`.
    let other = |(name, module): (&String, &ModuleInput)| match module {
        ModuleInput::Typed(ModuleContent::Js(_) | ModuleContent::Cjs(_)) => (name.clone(), module.clone()),
        _ => (name.clone(), ModuleInput::Typed(ModuleContent::Text(String::new()))),
    };
    let others: Vec<_> = state.settings.with(|settings| settings.attached().map(other).collect());
    others.into_iter().chain(text).collect()
}

/// Whether the code of a program is longer than a program may be.
fn is_too_large(modules: &BTreeMap<String, ModuleInput>) -> bool {
    let code = |module: &ModuleInput| match module {
        ModuleInput::Typed(ModuleContent::Js(code) | ModuleContent::Cjs(code)) => code.len(),
        other => other.as_text().map_or(0, str::len),
    };
    modules.values().map(code).sum::<usize>() > PROGRAM_BYTES_MAX
}

/// Whether the text modules of the run equal those in the form.
fn is_in_form(state: State, run: &RunRecord) -> bool {
    let run_modules = run.request.modules.as_ref();
    state.modules.with_untracked(|modules| {
        modules.iter().all(|module| {
            let text = run_modules.and_then(|run_modules| run_modules.get(&module.name)).and_then(ModuleInput::as_text);
            module.source.with_untracked(|source| text == Some(source))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_of_the_greatest_length_is_checked_and_a_longer_one_is_not() {
        let half = "x".repeat(PROGRAM_BYTES_MAX / 2);
        let program = |more: &str| {
            let typed = ModuleInput::Typed(ModuleContent::Js(format!("{half}{more}")));
            is_too_large(&BTreeMap::from([("a.ts".to_owned(), half.clone().into()), ("b.js".to_owned(), typed)]))
        };
        assert_eq!([program(""), program("x")], [false, true]);
    }
}
