//! The panel of one module: its field, and the editor over it.

use crate::ui::editor::{EditorState, Editors, Elements, attach};
use crate::ui::field::Field;
use crate::ui::field_errors::refusal_of;
use crate::ui::state::{OpenModule, State, too_large};
use crate::ui::tabs::panel_attributes;
use leptos::prelude::*;

/// A module's panel. Once the page is hydrated, only the panel of the open tab is visible.
#[component]
pub(crate) fn Panel(
    /// The page's state.
    state: State,
    /// The editors of the page.
    editors: Editors,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
    /// The module.
    module: OpenModule,
) -> impl IntoView {
    let name = module.name.clone();
    let digits = module.source.with_untracked(|source| line_number_digits(source));
    let (area, host) = (module.element("module"), module.element("editor"));
    let path = format!("modules.{name}");
    let value = module.source.clone();
    // An oversized module is reported while it is typed; any other error comes from the server.
    let oversize = {
        let (name, value) = (name.clone(), value.clone());
        Memo::new(move |_| too_large(&name, value.with(String::len)))
    };
    let error = Signal::derive(move || oversize.get().or_else(|| refusal_of(state, &path)));
    let elements = Elements { area: area.clone(), host: host.clone(), refusal: format!("{area}-error") };
    let editor_state = attach(state, editors, &module, elements, Signal::derive(move || error.with(Option::is_some)));
    let has_editor = Signal::derive(move || editor_state.get() == EditorState::Mounted);
    let is_open = {
        let name = name.clone();
        Signal::derive(move || state.open_module.with(|open| *open == name))
    };
    let attributes = panel_attributes(module.element("tab"), None, is_open, hydrated);
    let (panel, field) = (module.element("panel"), module.field());
    view! {
        <div
            class="module"
            {..attributes}
            id=panel
            data-digits=digits
        >
            <label class="module-name code" for=area.clone() hidden=move || has_editor.get()>
                {name}
            </label>
            <Field
                id=area
                name=field
                class="module-source"
                rows=12
                value=Signal::derive(move || value.get())
                on_input=move |text| state.edit_source(&module, text)
                error
                hidden=has_editor
            />
            <div class="editor" id=host hidden=move || !has_editor.get()></div>
        </div>
    }
}

/// The number of digits of the last line number, by which the field leaves the same space for line numbers as the editor.
fn line_number_digits(source: &str) -> u32 {
    let lines = source.matches('\n').count() + 1;
    lines.ilog10() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_numbers_have_as_many_digits_as_the_last_one() {
        for (lines, expect) in [(1, 1), (9, 1), (10, 2), (99, 2), (100, 3), (999, 3), (1000, 4)] {
            assert_eq!(line_number_digits(&"\n".repeat(lines - 1)), expect, "{lines}");
        }
        assert_eq!(line_number_digits(""), 1);
    }
}
