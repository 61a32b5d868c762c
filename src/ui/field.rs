//! A text area for untrusted text: content cannot break out of the markup, no character is lost, and input updates the
//! state.

use super::html::escape_textarea;
use super::labels;
use leptos::prelude::*;

/// A text area, and below it the error of its content. The caller renders the label.
#[component]
pub(crate) fn Field(
    /// The element's id, for its label.
    id: String,
    /// The name in the posted form.
    name: String,
    /// A class for the style sheet.
    class: &'static str,
    /// The least number of visible lines.
    rows: u32,
    /// The content.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the content when it is edited.
    #[prop(into)]
    on_input: Callback<String>,
    /// The error of the content.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Whether an editor replaces the field; the field is still posted.
    #[prop(optional, into)]
    hidden: Signal<bool>,
    /// The id of the field's hint.
    #[prop(optional)]
    hint: Option<String>,
) -> impl IntoView {
    let error_id = format!("{id}-error");
    let described_by = {
        let error_id = error_id.clone();
        move || {
            let error = error.with(Option::is_some).then(|| error_id.clone());
            let ids: Vec<String> = hint.clone().into_iter().chain(error).collect();
            Some(ids.join(" ")).filter(|ids| !ids.is_empty())
        }
    };
    // Leptos 0.8 writes a text area's children unescaped. The escaped text is the content before hydration; afterwards the
    // property is.
    let content = escape_textarea(&value.get_untracked());
    view! {
        <textarea
            id=id
            name=name
            class=format!("field {class}")
            rows=rows
            hidden=hidden
            spellcheck="false"
            autocapitalize="off"
            aria-invalid=move || error.with(Option::is_some).then_some("true")
            aria-describedby=described_by
            on:input:target=move |event| on_input.run(event.target().value())
            prop:value=value
            inner_html=content
        ></textarea>
        {move || {
            error
                .get()
                .map(|error| {
                    view! {
                        <p class="field-error" id=error_id.clone()>
                            {labels::visible(&error).into_owned()}
                        </p>
                    }
                })
        }}
    }
}
