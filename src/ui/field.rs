//! A text area that may hold anything: what strangers wrote cannot break out of it, nothing is lost of it, and what is
//! typed goes into the state.

use super::labels;
use leptos::prelude::*;

/// A text area, and under it why its content was refused, if it was. Its label is the caller's.
#[component]
pub fn Field(
    /// The element's id, for its label.
    id: String,
    /// The name it is posted under.
    name: String,
    /// What it is, for the style sheet.
    class: &'static str,
    /// Lines it shows at least.
    rows: u32,
    /// Its content.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the content when a person changed it.
    #[prop(into)]
    on_input: Callback<String>,
    /// Why the content was refused.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Whether an editor has taken its place; it is posted all the same.
    #[prop(optional, into)]
    hidden: Signal<bool>,
    /// The id of what helps to fill it.
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
    // Leptos 0.8 writes a text area's children as they are. Escaped here, they are its content before the page comes to
    // life; from then on its property is.
    let content = escaped(&value.get_untracked());
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
        {move || error.get().map(|error| view! { <p class="field-error" id=error_id.clone()>{labels::visible(&error).into_owned()}</p> })}
    }
}

/// Text as the content of a `<textarea>`. Its parser drops one line end at the start, so one is put there to be dropped.
fn escaped(text: &str) -> String {
    // A bare CR in the source of a page is read as a line feed.
    format!("\n{}", labels::escaped(text).replace('\r', "&#13;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_and_nothing_is_lost() {
        assert_eq!(escaped("</textarea><script>&amp;"), "\n&lt;/textarea&gt;&lt;script&gt;&amp;amp;");
        assert_eq!(escaped("\nfirst line is empty\r\n"), "\n\nfirst line is empty&#13;\n");
        assert_eq!(escaped(""), "\n");
    }
}
