//! A shared program embedded in a page of another site: its source, its prompt and, after a run, its output. One small
//! document without a script.

use super::arrival::{Arrival, Origin};
use super::dish::Mark;
use super::field::Field;
use super::labels;
use super::output::Output;
use super::shell::Head;
use super::state::State;
use crate::routes::{Address, FormField, Route};
use leptos::prelude::*;
use petri_protocol::history::RunRecord;
use petri_protocol::program::ExecuteRequest;
use petri_protocol::{Error, ErrorKind};

/// The most visible lines of a prompt.
const PROMPT_LINES_MAX: usize = 6;

/// The content of the iframe.
#[derive(Debug)]
pub(crate) struct Embed {
    /// The share's id.
    pub(crate) id: String,
    /// The request of the next run.
    pub(crate) request: ExecuteRequest,
    /// The run that was just made, if any.
    pub(crate) run: Option<RunRecord>,
}

/// The whole document, as HTML. `origin` is where Petri is served from.
pub(crate) fn embed(Embed { id, request, run }: Embed, origin: String) -> String {
    Owner::new().with(|| {
        provide_context(Origin(origin));
        let (has_run, prompt) = (run.is_some(), request.prompt.clone());
        let action = Route::embed(&id);
        let open = Address::Share { id, prompt: Some(prompt.clone()) }.path();
        let state = State::new(Arrival { request, run, ..Arrival::default() }, |_| None);
        let modules = untrack(|| state.tabs());
        let only = modules.len() == 1;
        let main = state.main.get_untracked();
        let sources = modules.into_iter().map(|module| {
            let (name, source) = (module.name, module.source.get_untracked());
            let open = !has_run && name == main;
            view! {
                <details class="embed-module" open=open>
                    <summary>{if only { format!("Program: {name}") } else { name.clone() }}</summary>
                    <pre class="code" tabindex="0" role="region" aria-label=name.clone()>
                        {source}
                    </pre>
                </details>
            }
        });
        // An input would drop line ends, and a text area does not submit by Enter.
        let lines = (1 + prompt.matches('\n').count()).min(PROMPT_LINES_MAX);
        let field = if lines == 1 {
            view! { <input class="field prompt" id="prompt" name=FormField::Prompt.name() value=prompt autocomplete="off" /> }
                .into_any()
        } else {
            let (id, name) = ("prompt".to_owned(), FormField::Prompt.name());
            let (value, error) = (Signal::stored(prompt), Signal::stored(None::<String>));
            view! { <Field id name class="prompt" rows=lines as u32 value on_input=|_| () error /> }.into_any()
        };
        view! {
            <!DOCTYPE html>
            <html lang="en">
                <head>
                    <Head
                        title="A program to run · Petri"
                        description="A shared program: change its prompt and run it here."
                    />
                    // Like the share itself: only for those who have its link.
                    <meta name="robots" content="noindex" />
                </head>
                <body class="embed">
                    <header class="embed-head">
                        <a class="brand" href=open.clone() target="_blank" rel="noopener">
                            <Mark />
                            <span class="brand-name">"Petri"</span>
                        </a>
                        <a class="button" data-kind="quiet" href=open target="_blank" rel="noopener">
                            "Open to edit"
                        </a>
                    </header>
                    <main class="embed-body" aria-label="A program to run">
                        <h1 class="visually-hidden">"A program to run"</h1>
                        <section class="pane embed-program" aria-label="Program">
                            {sources.collect_view()}
                        </section>
                        <form class="pane embed-form" method="post" action=action>
                            <label class="label" for="prompt">
                                "Prompt"
                            </label>
                            {field}
                            <button class="button" data-kind="run" type="submit">
                                "Run"
                            </button>
                        </form>
                        {has_run.then(|| view! { <Output state elapsed=Signal::stored(None) on_stop=|()| () /> })}
                    </main>
                </body>
            </html>
        }
        .to_html()
    })
}

/// The document for a program that cannot be shown or run, as small as the program's own.
pub(crate) fn refusal(error: &Error) -> String {
    let (title, message) = match error.kind() {
        ErrorKind::NotFound => ("There is no such program", "The link may be incomplete.".to_owned()),
        _ => (labels::failure_title(error), labels::visible(error.message()).into_owned()),
    };
    Owner::new().with(|| {
        view! {
            <!DOCTYPE html>
            <html lang="en">
                <head>
                    <Head title=format!("{title} · Petri") description=message.clone() />
                    <meta name="robots" content="noindex" />
                </head>
                <body class="embed">
                    <header class="embed-head">
                        <a class="brand" href="/" target="_blank" rel="noopener">
                            <Mark />
                            <span class="brand-name">"Petri"</span>
                        </a>
                    </header>
                    <main class="embed-body">
                        <section class="pane embed-refused">
                            <h1>{title}</h1>
                            <p>{message}</p>
                        </section>
                    </main>
                </body>
            </html>
        }
        .to_html()
    })
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn untrusted_text_is_escaped() {
        let hostile = "</pre></textarea><script>alert(1)</script>\"'";
        let request =
            ExecuteRequest { code: Some(hostile.to_owned()), prompt: hostile.to_owned(), ..ExecuteRequest::default() };
        let html = embed(
            Embed { id: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(), request, run: None },
            "https://petri.example".to_owned(),
        );
        assert!(html.starts_with("<!DOCTYPE html>"), "{html}");
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("content=\"https://petri.example/og.png\""), "{html}");
        assert!(html.contains("action=\"/embed/AAAAAAAAAAAAAAAAAAAAAA\""), "{html}");
    }

    #[test]
    fn a_refusal_is_a_small_document() {
        let html = refusal(&Error::not_found("there is no share <b>"));
        for part in
            ["<title>There is no such program · Petri</title>", "<h1>There is no such program", "class=\"embed\""]
        {
            assert!(html.contains(part), "{part}: {html}");
        }
        assert!(!html.contains("masthead") && !html.contains("<script"), "{html}");
        let html = refusal(&Error::invalid("prompt", "</p><script>alert(1)</script>"));
        assert!(!html.contains("<script") && html.contains("&lt;/p&gt;&lt;script&gt;"), "{html}");
    }
}
