//! Sharing a program: its link, its embed code, and its run as a curl command.

use super::copy_button::{Copied, CopyButton, CopyMessage};
use super::state::State;
use crate::{browser, routes};
use leptos::prelude::*;
use petri_protocol::program::{ShareLink, curl};

/// The ids of the elements with the link and the embed code, for selecting them.
const LINK: &str = "share-link";
const EMBED: &str = "share-embed";

/// The HTML that embeds the program in a page.
fn embed_code(url: &str) -> String {
    format!(
        r#"<iframe src="{url}" title="A program on Petri" loading="lazy" width="100%" height="480" style="border:0"></iframe>"#
    )
}

/// The link to the program, the link with another prompt, and the embed code. Shown only after a script call, so its
/// buttons always work.
#[component]
pub(crate) fn ShareLine(
    /// The link.
    link: ShareLink,
    /// The prompt of the shared program.
    prompt: String,
    /// Called to close the row.
    on_close: Callback<()>,
) -> impl IntoView {
    let prompt_in_link = RwSignal::new(prompt.clone());
    let with_prompt = move |url: &str| match prompt_in_link.get() {
        typed if typed == prompt => url.to_owned(),
        typed => routes::with_prompt(url, &typed),
    };
    let page = Memo::new({
        let (url, with_prompt) = (link.url.clone(), with_prompt.clone());
        move |_| with_prompt(&url)
    });
    let code = Memo::new(move |_| embed_code(&with_prompt(&link.embed_url())));
    view! {
        <div class="share">
            <div class="share-line">
                <span class="label" id="share-label">
                    "Link"
                </span>
                <a class="code" id=LINK href=page aria-describedby="share-label">
                    {page}
                </a>
                <CopyElement id=LINK text=page label="Copy link" />
            </div>
            <details class="share-more">
                <summary>"Another prompt, or embed in a page"</summary>
                <div class="share-line">
                    <label class="label" for="share-prompt">
                        "Prompt in the link"
                    </label>
                    <input
                        class="field"
                        id="share-prompt"
                        autocomplete="off"
                        prop:value=prompt_in_link
                        on:input=move |event| prompt_in_link.set(event_target_value(&event))
                    />
                </div>
                <div class="share-line">
                    <span class="label" id="embed-label">
                        "Embed"
                    </span>
                    <code class="share-code" id=EMBED aria-describedby="embed-label">
                        {code}
                    </code>
                    <CopyElement id=EMBED text=code label="Copy embed code" />
                </div>
            </details>
            <div class="share-line">
                <p class="hint">
                    "Anyone with the link sees the program, prompt and settings, and can run and edit a copy. Values of env are not shared."
                </p>
                <button class="button" data-kind="quiet" type="button" on:click=move |_| on_close.run(())>
                    "Close"
                </button>
            </div>
        </div>
    }
}

/// A button that copies the text of an element, or selects it where the browser does not allow copying.
#[component]
fn CopyElement(
    /// The id of the element.
    id: &'static str,
    /// The text of the element.
    text: Memo<String>,
    /// The label of the button.
    label: &'static str,
) -> impl IntoView {
    let copied = Copied::new();
    Effect::new(move |_| {
        text.track();
        copied.clear();
    });
    view! {
        <CopyMessage copied refused="Selected: copy it by hand" />
        <CopyButton
            copied
            text=move |()| Some(text.get_untracked())
            on_refused=move |()| browser::select(id)
            label
            class="button"
        />
    }
}

/// A button that copies the run as a curl command.
#[component]
pub(crate) fn CopyCurl(
    /// The page's state.
    state: State,
    /// Whether the page is hydrated.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let copied = Copied::new();
    let command = move |()| {
        let origin = browser::origin().unwrap_or_default();
        let command = state.valid_request().and_then(|request| curl(&origin, &request));
        command.map_err(|error| state.failure.set(Some(error))).ok()
    };
    view! {
        <CopyMessage copied refused="The browser does not allow copying here" />
        // The button takes its space before it is enabled, so that nothing moves.
        <CopyButton
            copied
            text=command
            label="Copy as curl"
            class="button scripted"
            kind="quiet"
            disabled=Signal::derive(move || !hydrated.get())
        />
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::arrival::Arrival;

    #[test]
    fn a_prompt_in_a_link_is_escaped() {
        assert_eq!(
            routes::with_prompt("https://petri.example/s/a", "a b&c=\"<\u{fc}"),
            "https://petri.example/s/a?q=a+b%26c%3D%22%3C%C3%BC"
        );
        assert!(
            embed_code(&routes::with_prompt("https://petri.example/embed/a", "\"><script>"))
                .starts_with(r#"<iframe src="https://petri.example/embed/a?q=%22%3E%3Cscript%3E" "#)
        );
    }

    #[test]
    fn copy_buttons_have_a_message_that_is_read_aloud() {
        let html = Owner::new_root(None).with(|| {
            let state = State::new(Arrival::default(), |_| None);
            let link =
                ShareLink { id: "a".to_owned(), url: "https://petri.example/s/a".to_owned(), warnings: Vec::new() };
            view! {
                <ShareLine link prompt=String::new() on_close=Callback::new(|()| {}) />
                <CopyCurl state hydrated=Signal::stored(false) />
            }
            .to_html()
        });
        let message = r#"<span role="status" class="hint"> </span>"#;
        for button in [
            r#"<button type="button" class="button">Copy link</button>"#,
            r#"<button type="button" class="button">Copy embed code</button>"#,
            r#"<button data-kind="quiet" type="button" disabled class="button scripted">Copy as curl</button>"#,
        ] {
            assert!(html.contains(&format!("{message}{button}")), "{button} in {html}");
        }
    }
}
