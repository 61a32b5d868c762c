//! A body, looked at in one of several ways, copied and downloaded.

use super::super::copied::Copied;
use super::content::{DisplayedContent, View};
use super::long::Long;
use super::pieces::dump;
use super::tree::Tree;
use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The id of the frame that shows pages.
const FRAME: &str = "page-frame";

/// A body or a value, with the ways to look at it.
#[component]
pub fn Viewer(
    /// What it is: `Body`.
    title: &'static str,
    /// The id of the title.
    titled: &'static str,
    /// The body.
    content: DisplayedContent,
    /// What else there is to say of it.
    note: String,
    /// Whether a script listens.
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
            look(view.get(), &content, titled, title, wrap.into(), hydrated)
        }
    };
    view! {
        <section class="part body">
            <header class="part-head">
                <h3 class="part-title" id=titled>{title}</h3>
                <span class="hint">{note}</span>
            </header>
            {(!empty).then(|| view! { <Tools content title view wrap/> })}
            {shown}
        </section>
    }
}

fn look(
    view: View,
    content: &Arc<DisplayedContent>,
    titled: &'static str,
    title: &'static str,
    wrap: Signal<bool>,
    hydrated: bool,
) -> AnyView {
    match view {
        View::Text => {
            let text = Arc::from(content.text().unwrap_or_default());
            view! { <Long text labelled_by=titled wrap hydrated/> }.into_any()
        }
        View::Bytes => {
            view! { <Long text=Arc::from(dump(&content.bytes)) labelled_by=titled wrap=false dump=true hydrated/> }
                .into_any()
        }
        View::Json => {
            let (json, levels) = (content.json.clone(), content.levels());
            view! {
                <div class="body-view" tabindex="0" role="region" aria-labelledby=titled data-wrap=move || wrap.get().to_string()>
                    {json.map(|value| view! { <Tree value levels/> })}
                </div>
            }
            .into_any()
        }
        View::Picture => {
            let name = format!("{title}: a picture, {}", content.mime);
            view! {
                <div class="body-view body-picture" tabindex="0" role="region" aria-labelledby=titled>
                    <img src=content.data_url() alt=name/>
                </div>
            }
            .into_any()
        }
        View::Page => {
            let content = Arc::clone(content);
            // The frame's own document puts what it is sent into a sandbox: see `worker/preview.rs`.
            let fill = move |_| browser::post_message(FRAME, content.text().unwrap_or_default());
            view! {
                <div class="body-page" role="region" aria-labelledby=titled>
                    <iframe class="page-frame" id=FRAME title="The page that the program returned" sandbox="allow-scripts" src="/preview" on:load=fill></iframe>
                </div>
                <p class="hint">"Shown in a sandbox: scripts do not run, and nothing is loaded from the network."</p>
            }
            .into_any()
        }
    }
}

/// The ways to look at a body, and what else can be done with it.
#[component]
fn Tools(
    /// The body.
    content: Arc<DisplayedContent>,
    /// What it is called.
    title: &'static str,
    /// The way it is looked at.
    view: RwSignal<View>,
    /// Whether long lines are broken.
    wrap: RwSignal<bool>,
) -> impl IntoView {
    let choice = move |it: View| {
        view! {
            <button class="choice" type="button" aria-pressed=move || (view.get() == it).to_string() on:click=move |_| view.set(it)>
                {it.name()}
            </button>
        }
    };
    let choices = content.views().into_iter().map(choice).collect_view();
    let wraps = move || matches!(view.get(), View::Text | View::Json);
    let copied = Copied::new();
    let is_text = content.text().is_some();
    let copy = {
        let content = Arc::clone(&content);
        move |_| {
            let text = content.text().unwrap_or_default().to_owned();
            spawn_local(async move { _ = copied.copy(text).await });
        }
    };
    let download = move |_| browser::download(&content.file_name(), &content.bytes);
    view! {
        <div class="tools scripted">
            <div class="choices" role="group" aria-label=format!("Show the {} as", title.to_lowercase())>{choices}</div>
            <span class="hint" role="status">{move || copied.said("The browser does not allow copying: download the file instead")}</span>
            <button class="choice" type="button" aria-pressed=move || wrap.get().to_string() hidden=move || !wraps() on:click=move |_| wrap.update(|wrap| *wrap = !*wrap)>
                "Wrap"
            </button>
            {is_text.then(|| view! { <button class="choice" type="button" on:click=copy>"Copy"</button> })}
            <button class="choice" type="button" on:click=download>"Download"</button>
        </div>
    }
}
