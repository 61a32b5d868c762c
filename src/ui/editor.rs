//! The editors of the program's modules: put over their fields once the page is hydrated, and kept in step with the state.
//! Where they cannot be had, the fields stay, and everything works with them.

use super::failures::failures;
use super::state::{InFlightRequest, OpenModule, State};
use crate::browser::{self, EditorCalls, Mark, Storage};
use crate::report::Diagnostic;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The name under which the browser keeps that Tab leaves the editor.
const TAB_LEAVES: &str = "petri-tab-leaves";

/// The editors that are there, by the names of their modules. Copies are the same ones.
#[derive(Clone, Copy)]
pub struct Editors {
    all: StoredValue<BTreeMap<String, Rc<browser::Editor>>, LocalStorage>,
    /// Whether the first of them is there.
    pub ready: RwSignal<bool>,
    /// What came of formatting, where it has something to say.
    pub said: RwSignal<Option<String>>,
    /// Whether Tab indents; else it leaves the editor.
    pub tab_indents: RwSignal<bool>,
}

impl Editors {
    /// None yet.
    pub fn new() -> Self {
        Self {
            all: StoredValue::new_local(BTreeMap::new()),
            ready: RwSignal::default(),
            said: RwSignal::default(),
            tab_indents: RwSignal::new(true),
        }
    }

    /// Takes up what Tab was last chosen to do.
    pub fn recall_tab(self) {
        Effect::new(move |_| self.tab_indents.set(Storage::Site.get(TAB_LEAVES).is_none()));
    }

    /// Lets Tab do the other of indenting and leaving, here and at the next visit.
    fn toggle_tab(self) {
        let indents = !self.tab_indents.get_untracked();
        if indents {
            Storage::Site.remove(TAB_LEAVES);
        } else {
            // Not stored, the choice holds until the page is left.
            let _ = Storage::Site.set(TAB_LEAVES, "yes");
        }
        self.tab_indents.set(indents);
    }

    /// What was said of formatting is of the program as it was.
    fn unsay(self) {
        if self.said.with_untracked(Option::is_some) {
            self.said.set(None);
        }
    }

    fn with(self, name: &str, act: impl FnOnce(&browser::Editor)) {
        let editor = self.all.try_with_value(|all| all.get(name).cloned()).flatten();
        if let Some(editor) = editor {
            act(&editor);
        }
    }

    /// Lays the source of a module out anew.
    pub fn format(self, name: &str) {
        self.with(name, |editor| {
            let formatted = editor.format();
            self.said.set(None);
            spawn_local(async move {
                let why = formatted.await;
                self.said.try_set(why);
            });
        });
    }
}

/// How far the editor of one module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Editing {
    /// The field is what a person types in, for now.
    Awaited,
    /// The editor is there.
    Here,
    /// It could not be had: the field stays.
    Missing,
}

/// The elements of one module's panel.
#[derive(Debug, Clone)]
pub struct Elements {
    /// The id of the field.
    pub area: String,
    /// The id of the element the editor goes into.
    pub host: String,
    /// The id of the element that says why the source was refused.
    pub refusal: String,
}

/// Puts an editor over the field of a module once its tab is open, and keeps the two in step from then on.
pub fn attach(
    state: State,
    editors: Editors,
    module: &OpenModule,
    elements: Elements,
    refused: Signal<bool>,
) -> RwSignal<Editing> {
    let editing = RwSignal::new(Editing::Awaited);
    let name = StoredValue::new(module.name.clone());
    let is_open = move || name.with_value(|name| state.open_module.with(|open| open == name));
    let here = move || editing.get() == Editing::Here;
    let with = move |act: &dyn Fn(&browser::Editor)| name.with_value(|name| editors.with(name, act));
    on_cleanup(move || {
        name.with_value(|name| editors.all.try_update_value(|all| all.remove(name)));
    });

    let mount = (module.clone(), elements.clone());
    Effect::new(move |begun: Option<bool>| {
        if begun == Some(true) || !is_open() {
            return begun.unwrap_or_default();
        }
        let (module, Elements { area, host, .. }) = mount.clone();
        spawn_local(async move {
            let name = module.name.clone();
            let editor =
                browser::Editor::mount(host, area, name.clone(), ModuleEditorCalls { state, editors, module }).await;
            // What follows from it has a turn of its own.
            browser::sleep(0).await;
            // The module may have gone meanwhile; its editor goes with this function then.
            if editing.is_disposed() {
                return;
            }
            let Some(editor) = editor else { return editing.set(Editing::Missing) };
            editors.all.update_value(|all| _ = all.insert(name, Rc::new(editor)));
            editing.set(Editing::Here);
            editors.ready.set(true);
        });
        true
    });

    let source = module.source.clone();
    Effect::new(move |_| {
        let text = source.get();
        if here() {
            with(&|editor| editor.set_text(&text));
        }
    });
    Effect::new(move |_| {
        let problems = name.with_value(|name| state.problems.with(|problems| marks(problems, name)));
        if here() {
            with(&|editor| editor.set_problems(&problems));
        }
    });
    let source = module.source.clone();
    Effect::new(move |_| {
        let run = state.shown_run.get();
        if here() {
            let text = source.get_untracked();
            let failed = name.with_value(|name| run.map(|run| failures(&run, name, &text))).unwrap_or_default();
            with(&|editor| {
                // What is marked is this text, whichever of the two was heard of first.
                editor.set_text(&text);
                editor.set_failures(&failed);
            });
        }
    });
    Effect::new(move |_| {
        let indents = editors.tab_indents.get();
        if here() {
            with(&|editor| editor.set_tab_indents(indents));
        }
    });
    // Completions belong to typing; what a run shows is not to be covered by them.
    Effect::new(move |_| {
        let runs = state.in_flight.get() == Some(InFlightRequest::Run);
        if runs {
            with(&browser::Editor::close_completion);
        }
    });
    let refusal = elements.refusal.clone();
    Effect::new(move |_| {
        let refusal = refused.get().then_some(refusal.as_str());
        if here() {
            with(&|editor| editor.set_refusal(refusal));
        }
    });
    Effect::new(move |_| {
        let Some(place) = state.goto.get().filter(|place| name.with_value(|name| place.module == *name)) else {
            return;
        };
        let editing = editing.get();
        if !is_open() {
            return state.open_module.set(place.module);
        }
        if editing == Editing::Awaited {
            return;
        }
        state.goto.set(None);
        let area = elements.area.clone();
        spawn_local(async move {
            // Once the tab that was opened for it is drawn: what is hidden takes no keyboard.
            browser::sleep(0).await;
            match editing {
                Editing::Here => editors.with(&place.module, |editor| editor.go_to(place.line, place.column)),
                _ => browser::select_location(&area, place.line, place.column),
            }
        });
    });
    editing
}

/// What the editor of a module asks for.
#[derive(Clone)]
struct ModuleEditorCalls {
    state: State,
    editors: Editors,
    module: OpenModule,
}

impl EditorCalls for ModuleEditorCalls {
    fn on_changed(&self, text: String) {
        self.state.edit_source(&self.module, text);
        self.editors.unsay();
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

/// What is wrong with one module, as marks in its source.
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
