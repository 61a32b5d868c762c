//! The settings of the form: request, environment, network, isolate, limits.

use super::field::Field;
use super::field_errors::{message_of, refusal_within};
use super::labels;
use super::setting_labels::{Control, label_hint_control};
use super::state::State;
use crate::browser;
use crate::routes::FormField;
use leptos::either::EitherOf4;
use leptos::prelude::*;
use petri_protocol::program::Setting;

/// The element's id, for scrolling it into view.
const SETTINGS: &str = "request-settings";

/// The settings in a collapsed section, with the labels of the changed ones beside its title.
#[component]
pub(crate) fn Settings(
    /// The page's state.
    state: State,
) -> impl IntoView {
    let changed = Memo::new(move |_| {
        state.settings.with(|settings| {
            let changed = Setting::ALL.into_iter().filter(|setting| settings.is_changed(*setting));
            changed.map(|setting| label_hint_control(setting).0).collect::<Vec<_>>().join(" · ")
        })
    });
    // The section opens if a setting has an error.
    let has_error = Memo::new(move |_| Setting::ALL.into_iter().any(|setting| setting_error(state, setting).is_some()));
    let open = RwSignal::new(has_error.get_untracked());
    Effect::new(move |_| {
        if has_error.get() {
            open.set(true);
        }
    });
    // Opened by the author, the section is scrolled into view.
    let on_toggle = move |is_open: bool| {
        if is_open && !open.get_untracked() {
            browser::reveal_all(SETTINGS);
        }
        open.set(is_open);
    };
    view! {
        <details
            class="settings"
            id=SETTINGS
            open=move || open.get()
            on:toggle:target=move |event| on_toggle(event.target().open())
        >
            <summary class="settings-summary">
                <span class="label">"Request and settings"</span>
                " "
                <span class="hint settings-changed">{move || changed.get()}</span>
            </summary>
            <div class="settings-fields">
                {Setting::ALL.into_iter().map(|setting| view! { <SettingField state setting /> }).collect_view()}
            </div>
        </details>
    }
}

/// The error of a setting: of its invalid text, or of the server's answer.
fn setting_error(state: State, setting: Setting) -> Option<String> {
    let input_error = state.setting_inputs.with(|inputs| inputs.get(&setting).and_then(|(_, error)| error.clone()));
    input_error.map(|error| message_of(&error)).or_else(|| refusal_within(state, setting))
}

/// One setting.
#[component]
fn SettingField(
    /// The page's state.
    state: State,
    /// The setting.
    setting: Setting,
) -> impl IntoView {
    let (label, hint, control) = label_hint_control(setting);
    let name = FormField::Setting(setting).name();
    let id = name.replace([':', '.'], "-");
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let error = Memo::new(move |_| setting_error(state, setting));
    let described_by = {
        let (hint_id, error_id) = (Some(hint_id.clone()).filter(|_| !hint.is_empty()), error_id.clone());
        move || {
            let error = error.with(Option::is_some).then(|| error_id.clone());
            let ids: Vec<String> = hint_id.clone().into_iter().chain(error).collect();
            Some(ids.join(" ")).filter(|ids| !ids.is_empty())
        }
    };
    let invalid = move || error.with(Option::is_some).then_some("true");
    let value = move || state.setting(setting);
    let edit = move |text: String| state.edit_setting(setting, text);
    let wide = matches!(control, Control::Lines(_) | Control::Check) || setting == Setting::Network;
    let control = match control {
        Control::Line => EitherOf4::A(view! {
            <input
                class="field"
                type="text"
                id=id.clone()
                name=name
                autocomplete="off"
                spellcheck="false"
                autocapitalize="off"
                value=value()
                prop:value=value
                aria-invalid=invalid
                aria-describedby=described_by
                on:input:target=move |event| edit(event.target().value())
            />
        }),
        Control::Lines(rows) => {
            let error = Signal::derive(move || error.get());
            EitherOf4::B(view! {
                <Field
                    id=id.clone()
                    name
                    class=""
                    rows
                    value=Signal::derive(value)
                    on_input=edit
                    error
                    hint=hint_id.clone()
                />
            })
        }
        Control::Choice(choices) => EitherOf4::C(view! {
            <select
                class="field"
                id=id.clone()
                name=name
                prop:value=value
                aria-invalid=invalid
                aria-describedby=described_by
                on:change:target=move |event| edit(event.target().value())
            >
                {choices
                    .iter()
                    .map(|choice| {
                        view! {
                            <option value=*choice selected=move || value() == *choice>
                                {*choice}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        }),
        Control::Check => EitherOf4::D(view! {
            <input
                type="checkbox"
                id=id.clone()
                name=name
                value="yes"
                prop:checked=move || !value().is_empty()
                checked=!value().is_empty()
                on:change:target=move |event| edit(if event.target().checked() { "yes" } else { "" }.to_owned())
            />
        }),
    };
    // `Field` shows its own error.
    let shows_error = !matches!(control, EitherOf4::B(_));
    view! {
        <div class="setting" data-wide=wide>
            <label class="label" for=id>
                {label}
            </label>
            {control}
            {(!hint.is_empty())
                .then(|| {
                    view! {
                        <p class="hint" id=hint_id>
                            {hint}
                        </p>
                    }
                })}
            {move || {
                error
                    .get()
                    .filter(|_| shows_error)
                    .map(|error| {
                        view! {
                            <p class="field-error" id=error_id.clone()>
                                {labels::visible(&error).into_owned()}
                            </p>
                        }
                    })
            }}
        </div>
    }
}
