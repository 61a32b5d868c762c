//! Ways to hand a program on: the link to it, and its run as a command.

use super::copied::Copied;
use super::state::State;
use crate::browser;
use crate::program::curl;
use crate::report::ShareLink;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The elements that hold the link and the frame, for selecting them.
const LINK: &str = "share-link";
const EMBED: &str = "share-embed";

/// A share's address with another prompt in it, or as it is.
pub fn link(url: &str, prompt: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", prompt).finish();
    format!("{url}?{query}")
}

/// What stands in the HTML of a page that shows the program.
fn frame(url: &str) -> String {
    format!(
        r#"<iframe src="{url}" title="A program on Petri" loading="lazy" width="100%" height="480" style="border:0"></iframe>"#
    )
}

/// The ways to hand the program on: its link, the link with another prompt, and the frame for a page. Comes only in answer
/// to a script, so its buttons always work.
#[component]
pub fn ShareLine(
    /// The link.
    link: ShareLink,
    /// The prompt that is shared with it.
    prompt: String,
    /// Called to put it away.
    on_close: Callback<()>,
) -> impl IntoView {
    let asked = RwSignal::new(prompt.clone());
    let with_prompt = move |url: &str| match asked.get() {
        asked if asked == prompt => url.to_owned(),
        asked => self::link(url, &asked),
    };
    let page = Memo::new({
        let (url, with_prompt) = (link.url.clone(), with_prompt.clone());
        move |_| with_prompt(&url)
    });
    let code = Memo::new(move |_| frame(&with_prompt(&link.embed_url())));
    view! {
        <div class="share">
            <div class="share-line">
                <span class="label" id="share-label">"Link"</span>
                <a class="code" id=LINK href=page aria-describedby="share-label">{page}</a>
                <Copy id=LINK text=page label="Copy link"/>
            </div>
            <details class="share-more">
                <summary>"Another prompt, or embed in a page"</summary>
                <div class="share-line">
                    <label class="label" for="share-prompt">"Prompt in the link"</label>
                    <input class="field" id="share-prompt" autocomplete="off" prop:value=asked on:input=move |event| asked.set(event_target_value(&event))/>
                </div>
                <div class="share-line">
                    <span class="label" id="embed-label">"Embed"</span>
                    <code class="share-code" id=EMBED aria-describedby="embed-label">{code}</code>
                    <Copy id=EMBED text=code label="Copy embed code"/>
                </div>
            </details>
            <div class="share-line">
                <p class="hint">"Anyone with the link sees the program, prompt and settings, and can run and edit a copy. Values of env are not shared."</p>
                <button class="button" data-kind="quiet" type="button" on:click=move |_| on_close.run(())>"Close"</button>
            </div>
        </div>
    }
}

/// A button that copies a text that stands in an element, or selects it where the browser does not allow that.
#[component]
fn Copy(
    /// The element.
    id: &'static str,
    /// What it holds.
    text: Memo<String>,
    /// What the button says.
    label: &'static str,
) -> impl IntoView {
    let copied = Copied::new();
    Effect::new(move |_| {
        text.track();
        copied.clear();
    });
    let copy = move |_| {
        spawn_local(async move {
            if !copied.copy(text.get_untracked()).await {
                browser::select(id);
            }
        });
    };
    view! {
        <span class="hint" role="status">{move || copied.said("Selected: copy it by hand")}</span>
        <button class="button" type="button" on:click=copy>{label}</button>
    }
}

/// A button that copies the run as a command.
#[component]
pub fn CopyCurl(
    /// The page's state.
    state: State,
    /// Whether the page has come to life.
    hydrated: Signal<bool>,
) -> impl IntoView {
    let copied = Copied::new();
    let copy = move |_| {
        copied.clear();
        let command = match state.valid_request() {
            Ok(request) => curl(&browser::origin().unwrap_or_default(), &request),
            Err(error) => return state.failure.set(Some(error)),
        };
        spawn_local(async move { _ = copied.copy(command).await });
    };
    view! {
        <span class="hint" role="status">{move || copied.said("The browser does not allow copying here")}</span>
        // Has its place from the start, so that nothing moves when it can be pressed.
        <button class="button scripted" data-kind="quiet" type="button" disabled=move || !hydrated.get() on:click=copy>"Copy as curl"</button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prompt_in_a_link_cannot_leave_it() {
        assert_eq!(
            link("https://petri.example/s/a", "a b&c=\"<\u{fc}"),
            "https://petri.example/s/a?q=a+b%26c%3D%22%3C%C3%BC"
        );
        assert!(
            frame(&link("https://petri.example/embed/a", "\"><script>"))
                .starts_with(r#"<iframe src="https://petri.example/embed/a?q=%22%3E%3Cscript%3E" "#)
        );
    }
}
