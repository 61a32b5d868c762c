//! One module: its field, and the editor over it.

use crate::ui::editor::{Editing, Editors, Elements, attach};
use crate::ui::field::Field;
use crate::ui::refused::refused;
use crate::ui::state::{Module, State};
use leptos::prelude::*;

/// A module's panel. Only the one whose tab is open is in sight, once the page is alive.
#[component]
pub fn Panel(
    /// The page's state.
    state: State,
    /// The editors of the page.
    editors: Editors,
    /// Whether the page has come to life.
    alive: Signal<bool>,
    /// The module.
    module: Module,
) -> impl IntoView {
    let name = module.name.clone();
    let (area, host) = (module.element("module"), module.element("editor"));
    let place = format!("modules.{name}");
    let error = Signal::derive(move || refused(state, &place));
    let value = module.source.clone();
    let elements = Elements { area: area.clone(), host: host.clone(), refusal: format!("{area}-error") };
    let editing = attach(state, editors, &module, elements, Signal::derive(move || error.with(Option::is_some)));
    let edits = Signal::derive(move || editing.get() == Editing::Here);
    let hidden = {
        let name = name.clone();
        move || alive.get() && state.open.with(|open| *open != name)
    };
    let field = module.field();
    let (panel, tab) = (module.element("panel"), module.element("tab"));
    view! {
        <div
            class="module"
            id=panel
            role=move || alive.get().then_some("tabpanel")
            aria-labelledby=move || alive.get().then(|| tab.clone())
            hidden=hidden
        >
            <label class="module-name code" for=area.clone() hidden=move || edits.get()>{name}</label>
            <Field
                id=area
                name=field
                class="module-source"
                rows=12
                value=Signal::derive(move || value.get())
                on_input=move |text| state.edit_source(&module, text)
                error
                hidden=edits
            />
            <div class="editor" id=host hidden=move || !edits.get()></div>
        </div>
    }
}
