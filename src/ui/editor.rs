//! The editors of the program's modules: mounted over their fields once the page is hydrated, and synchronised with the
//! state. Where an editor cannot be loaded, the field stays and everything works with it.

use super::state::{InFlightRequest, OpenModule, State};
use crate::browser::{self, EditorCalls, Mark, Storage};
use leptos::prelude::*;
use leptos::task::spawn_local;
use petri_protocol::report::Diagnostic;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The storage key for the choice that Tab leaves the editor.
const TAB_LEAVES: &str = "petri-tab-leaves";

/// The mounted editors, by the names of their modules. Copies share the same editors.
#[derive(Clone, Copy)]
pub(crate) struct Editors {
    all: StoredValue<BTreeMap<String, Rc<browser::Editor>>, LocalStorage>,
    /// Whether an editor is mounted.
    pub(crate) ready: RwSignal<bool>,
    /// Why the last formatting failures, if it did.
    pub(crate) message: RwSignal<Option<String>>,
    /// Whether Tab indents or leaves the editor.
    pub(crate) tab_indents: RwSignal<bool>,
}

impl Editors {
    /// No editors yet.
    pub(crate) fn new() -> Self {
        Self {
            all: StoredValue::new_local(BTreeMap::new()),
            ready: RwSignal::default(),
            message: RwSignal::default(),
            tab_indents: RwSignal::new(true),
        }
    }

    /// Restores the last choice of what Tab does.
    pub(crate) fn restore_tab_choice(self) {
        Effect::new(move |_| self.tab_indents.set(Storage::Site.get(TAB_LEAVES).is_none()));
    }

    /// Switches whether Tab indents or leaves the editor, here and for the next visit.
    fn toggle_tab(self) {
        let indents = !self.tab_indents.get_untracked();
        if indents {
            Storage::Site.remove(TAB_LEAVES);
        } else {
            // If this cannot be stored, the choice holds until the page is left.
            let _ = Storage::Site.set(TAB_LEAVES, "yes");
        }
        self.tab_indents.set(indents);
    }

    /// Clears the message of the last formatting, which is outdated once the text changes.
    fn clear_message(self) {
        if self.message.with_untracked(Option::is_some) {
            self.message.set(None);
        }
    }

    fn with(self, name: &str, call: impl FnOnce(&browser::Editor)) {
        let editor = self.all.try_with_value(|all| all.get(name).cloned()).flatten();
        if let Some(editor) = editor {
            call(&editor);
        }
    }

    /// Formats the source of a module.
    pub(crate) fn format(self, name: &str) {
        self.with(name, |editor| {
            let formatted = editor.format();
            self.message.set(None);
            spawn_local(async move {
                let failure = formatted.await;
                self.message.try_set(failure);
            });
        });
    }
}

/// The state of one module's editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EditorState {
    /// Not mounted yet: the field takes the input.
    Pending,
    /// The editor is mounted.
    Mounted,
    /// The editor could not be loaded: the field stays.
    Missing,
}

/// The elements of one module's panel.
#[derive(Debug, Clone)]
pub(crate) struct Elements {
    /// The id of the field.
    pub(crate) area: String,
    /// The id of the element the editor is mounted in.
    pub(crate) host: String,
    /// The id of the element that describes why the source was refused.
    pub(crate) refusal: String,
}

/// Mounts an editor over the field of a module once its tab is open, and keeps both synchronised.
pub(crate) fn attach(
    state: State,
    editors: Editors,
    module: &OpenModule,
    elements: Elements,
    refused: Signal<bool>,
) -> RwSignal<EditorState> {
    let editor_state = RwSignal::new(EditorState::Pending);
    let name = StoredValue::new(module.name.clone());
    let is_open = move || name.with_value(|name| state.open_module.with(|open| open == name));
    let is_mounted = move || editor_state.get() == EditorState::Mounted;
    let with = move |call: &dyn Fn(&browser::Editor)| name.with_value(|name| editors.with(name, call));
    on_cleanup(move || {
        name.with_value(|name| editors.all.try_update_value(|all| all.remove(name)));
    });

    let elements_to_mount = (module.clone(), elements.clone());
    Effect::new(move |has_started: Option<bool>| {
        if has_started == Some(true) || !is_open() {
            return has_started.unwrap_or_default();
        }
        let (module, Elements { area, host, .. }) = elements_to_mount.clone();
        spawn_local(async move {
            let name = module.name.clone();
            let editor =
                browser::Editor::mount(host, area, name.clone(), ModuleEditorCalls { state, editors, module }).await;
            // The effects below run in a task of their own, so that this one stays short.
            browser::sleep(0).await;
            // The module may have been deleted meanwhile; then the editor is dropped here.
            if editor_state.is_disposed() {
                return;
            }
            let Some(editor) = editor else { return editor_state.set(EditorState::Missing) };
            editors.all.update_value(|all| _ = all.insert(name, Rc::new(editor)));
            editor_state.set(EditorState::Mounted);
            editors.ready.set(true);
        });
        true
    });

    let source = module.source.clone();
    Effect::new(move |_| {
        let text = source.get();
        if is_mounted() {
            with(&|editor| editor.set_text(&text));
        }
    });
    Effect::new(move |_| {
        let problems = name.with_value(|name| state.problems.with(|problems| marks(problems, name)));
        if is_mounted() {
            with(&|editor| editor.set_problems(&problems));
        }
    });
    let source = module.source.clone();
    Effect::new(move |_| {
        let run = state.shown_run.get();
        if is_mounted() {
            let text = source.get_untracked();
            let failures =
                name.with_value(|name| run.map(|run| super::failures::failures(&run, name, &text))).unwrap_or_default();
            with(&|editor| {
                // The marks are for this text, whichever effect runs first.
                editor.set_text(&text);
                editor.set_failures(&failures);
            });
        }
    });
    Effect::new(move |_| {
        let indents = editors.tab_indents.get();
        if is_mounted() {
            with(&|editor| editor.set_tab_indents(indents));
        }
    });
    // A completion list would cover the output of a run.
    Effect::new(move |_| {
        let is_running = state.in_flight.get() == Some(InFlightRequest::Run);
        if is_running {
            with(&browser::Editor::close_completion);
        }
    });
    let refusal = elements.refusal.clone();
    Effect::new(move |_| {
        let refusal = refused.get().then_some(refusal.as_str());
        if is_mounted() {
            with(&|editor| editor.set_refusal(refusal));
        }
    });
    Effect::new(move |_| {
        let Some(location) = state.goto.get().filter(|location| name.with_value(|name| location.module == *name))
        else {
            return;
        };
        let editor_state = editor_state.get();
        if !is_open() {
            return state.open_module.set(location.module);
        }
        if editor_state == EditorState::Pending {
            return;
        }
        state.goto.set(None);
        let area = elements.area.clone();
        spawn_local(async move {
            // Runs after the tab is drawn, because a hidden element cannot be focused.
            browser::sleep(0).await;
            match editor_state {
                EditorState::Mounted => {
                    editors.with(&location.module, |editor| editor.go_to(location.line, location.column))
                }
                _ => browser::select_location(&area, location.line, location.column),
            }
        });
    });
    editor_state
}

/// The calls of one module's editor.
#[derive(Clone)]
struct ModuleEditorCalls {
    state: State,
    editors: Editors,
    module: OpenModule,
}

impl EditorCalls for ModuleEditorCalls {
    fn on_changed(&self, text: String) {
        self.state.edit_source(&self.module, text);
        self.editors.clear_message();
    }

    fn on_format(&self) {
        self.editors.format(&self.module.name);
    }

    fn on_toggle_tab(&self) {
        self.editors.toggle_tab();
    }

    fn module_names(&self) -> Vec<String> {
        let attached = untrack(|| self.state.attached());
        self.state.names().into_iter().chain(attached.into_iter().map(|(name, ..)| name)).collect()
    }

    fn module_source(&self, name: &str) -> Option<String> {
        let source = |module: &OpenModule| (module.name == name).then(|| module.source.get_untracked());
        self.state.modules.with_untracked(|modules| modules.iter().find_map(source))
    }
}

/// The problems of one module as marks.
fn marks(problems: &[Diagnostic], module: &str) -> Vec<Mark> {
    let mark = |problem: &Diagnostic| {
        let location = problem.location.as_ref().filter(|location| location.module == module)?;
        Some(Mark {
            line: location.line,
            column: location.column,
            end_line: problem.end.map(|end| end.end_line),
            end_column: problem.end.map(|end| end.end_column),
            message: problem.message.clone(),
        })
    };
    problems.iter().filter_map(mark).collect()
}
