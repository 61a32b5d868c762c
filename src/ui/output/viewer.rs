//! Shows a body in one of several views, with Copy and Download.

use super::super::copy_button::{Copied, CopyButton, CopyMessage};
use super::content::{DisplayedContent, View};
use super::long::Long;
use super::pieces::dump;
use super::tree::Tree;
use crate::browser;
use crate::routes::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// The id of the iframe that shows pages.
const IFRAME: &str = "page-frame";

/// A body or a value, with its views.
#[component]
pub(crate) fn Viewer(
    /// The title of the section: `Body` or `Result`.
    title: &'static str,
    /// The id of the title.
    title_id: &'static str,
    /// The body.
    content: DisplayedContent,
    /// A note beside the title, such as type and size.
    note: String,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let content = Arc::new(content);
    let view = RwSignal::new(content.first(hydrated));
    let wrap = RwSignal::new(true);
    let empty = content.bytes.is_empty();
    let shown = {
        let content = Arc::clone(&content);
        move || {
            if empty {
                return view! { <p class="body-none">"The body is empty"</p> }.into_any();
            }
            render_view(view.get(), &content, title_id, title, wrap.into(), hydrated)
        }
    };
    view! {
        <section class="part body">
            <header class="part-head">
                <h3 class="part-title" id=title_id>
                    {title}
                </h3>
                <span class="hint">{note}</span>
            </header>
            {(!empty).then(|| view! { <Tools content title view wrap /> })}
            {shown}
        </section>
    }
}

fn render_view(
    view: View,
    content: &Arc<DisplayedContent>,
    title_id: &'static str,
    title: &'static str,
    wrap: Signal<bool>,
    hydrated: bool,
) -> AnyView {
    match view {
        View::Text => {
            let text = Arc::from(content.text().unwrap_or_default());
            view! { <Long text labelled_by=title_id wrap hydrated /> }.into_any()
        }
        View::Bytes => {
            view! { <Long text=Arc::from(dump(&content.bytes)) labelled_by=title_id wrap=false dump=true hydrated /> }
                .into_any()
        }
        View::Json => {
            let (json, levels) = (content.json.clone(), content.levels());
            view! {
                <div
                    class="body-view"
                    tabindex="0"
                    role="region"
                    aria-labelledby=title_id
                    data-wrap=move || wrap.get().to_string()
                >
                    {json.map(|value| view! { <Tree value levels /> })}
                </div>
            }
            .into_any()
        }
        View::Picture => {
            let name = format!("{title}: a picture, {}", content.mime);
            view! {
                <div class="body-view body-picture" tabindex="0" role="region" aria-labelledby=title_id>
                    <img src=content.data_url() alt=name />
                </div>
            }
            .into_any()
        }
        View::Page => {
            let content = Arc::clone(content);
            // The iframe's own document puts the message into a sandbox: see `worker/preview.rs`.
            let on_load = move |_| browser::post_message(IFRAME, content.text().unwrap_or_default());
            view! {
                <div class="body-page" role="region" aria-labelledby=title_id>
                    <iframe
                        class="page-frame"
                        id=IFRAME
                        title="The page that the program returned"
                        sandbox="allow-scripts"
                        src=Route::PREVIEW
                        on:load=on_load
                    ></iframe>
                </div>
                <p class="hint">"Shown in a sandbox: scripts do not run, and nothing is loaded from the network."</p>
            }
            .into_any()
        }
    }
}

/// The buttons for a body: its views, Wrap, Copy and Download.
#[component]
fn Tools(
    /// The body.
    content: Arc<DisplayedContent>,
    /// The title of the section.
    title: &'static str,
    /// The current view.
    view: RwSignal<View>,
    /// Whether long lines wrap.
    wrap: RwSignal<bool>,
) -> impl IntoView {
    let button = move |choice: View| {
        view! {
            <button
                class="choice"
                type="button"
                aria-pressed=move || (view.get() == choice).to_string()
                on:click=move |_| view.set(choice)
            >
                {choice.name()}
            </button>
        }
    };
    let choices = content.views().into_iter().map(button).collect_view();
    let can_wrap = move || matches!(view.get(), View::Text | View::Json);
    let copied = Copied::new();
    let is_text = content.text().is_some();
    let text = {
        let content = Arc::clone(&content);
        move |()| content.text().map(str::to_owned)
    };
    let download = move |_| browser::download(&content.file_name(), &content.bytes);
    view! {
        <div class="tools scripted">
            <div class="choices" role="group" aria-label=format!("Show the {} as", title.to_lowercase())>
                {choices}
            </div>
            <CopyMessage copied refused="The browser does not allow copying: download the file instead" />
            <button
                class="choice"
                type="button"
                aria-pressed=move || wrap.get().to_string()
                hidden=move || !can_wrap()
                on:click=move |_| wrap.update(|wrap| *wrap = !*wrap)
            >
                "Wrap"
            </button>
            {is_text.then(|| view! { <CopyButton copied text label="Copy" class="choice" /> })}
            <button class="choice" type="button" on:click=download>
                "Download"
            </button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_can_be_copied_and_other_bytes_only_downloaded() {
        let html = |bytes: &[u8]| {
            Owner::new_root(None).with(|| {
                let content = DisplayedContent::new(bytes.to_vec(), None);
                view! { <Viewer title="Body" title_id="body-title" content note=String::new() hydrated=true /> }
                    .to_html()
            })
        };
        let text = html(b"text");
        for part in [
            r#"<span role="status" class="hint"> </span><button type="button" aria-pressed="true" class="choice">Wrap<"#,
            r#"<button type="button" class="choice">Copy</button><button type="button" class="choice">Download</button>"#,
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!html(b"\xff").contains(">Copy<"));
    }
}
