//! A shared program inside a page of another site: its source, its prompt and, once it ran, what came of it. It is one document
//! without a script, so that it weighs next to nothing where it stands.

use super::arrival::{Arrival, Origin};
use super::dish::Mark;
use super::field::Field;
use super::labels;
use super::output::Output;
use super::share;
use super::shell::Head;
use super::state::State;
use crate::error::Error;
use crate::program::ExecuteRequest;
use crate::report::RunRecord;
use leptos::prelude::*;

/// Lines of a prompt in sight.
const PROMPT_LINES_MAX: usize = 6;

/// What the frame shows.
#[derive(Debug)]
pub struct Embed {
    /// The share's id.
    pub id: String,
    /// The program, as it is asked next.
    pub request: ExecuteRequest,
    /// Its run, where it ran.
    pub run: Option<RunRecord>,
}

/// The whole document, as HTML. `origin` is where Petri is served.
pub fn embed(Embed { id, request, run }: Embed, origin: String) -> String {
    Owner::new().with(|| {
        provide_context(Origin(origin));
        let (ran, prompt) = (run.is_some(), request.prompt.clone());
        let action = format!("/embed/{id}");
        let open = share::link(&format!("/s/{id}"), &prompt);
        let state = State::new(Arrival { request, run, ..Arrival::default() }, |_| None);
        let modules = untrack(|| state.tabs());
        let only = modules.len() == 1;
        let main = state.main.get_untracked();
        let sources = modules.into_iter().map(|module| {
            let (name, source) = (module.name, module.source.get_untracked());
            let open = !ran && name == main;
            view! {
                <details class="embed-module" open=open>
                    <summary>{if only { format!("Program: {name}") } else { name.clone() }}</summary>
                    <pre class="code" tabindex="0" role="region" aria-label=name.clone()>{source}</pre>
                </details>
            }
        });
        // A field of one line would drop the line ends, one of several does not run by Enter.
        let lines = (1 + prompt.matches('\n').count()).min(PROMPT_LINES_MAX);
        let field = if lines == 1 {
            view! { <input class="field prompt" id="prompt" name="prompt" value=prompt autocomplete="off"/> }.into_any()
        } else {
            let [id, name] = ["prompt"; 2].map(str::to_owned);
            let (value, error) = (Signal::stored(prompt), Signal::stored(None::<String>));
            view! { <Field id name class="prompt" rows=lines as u32 value on_input=|_| () error/> }.into_any()
        };
        view! {
            <!DOCTYPE html>
            <html lang="en">
                <head>
                    <Head title="A program to run · Petri" description="A shared program: change its prompt and run it here."/>
                    // As the share itself: it is for those who have its link.
                    <meta name="robots" content="noindex"/>
                </head>
                <body class="embed">
                    <header class="embed-head">
                        <a class="brand" href=open.clone() target="_blank" rel="noopener"><Mark/><span class="brand-name">"Petri"</span></a>
                        <a class="button" data-kind="quiet" href=open target="_blank" rel="noopener">"Open to edit"</a>
                    </header>
                    <main class="embed-body" aria-label="A program to run">
                        <h1 class="visually-hidden">"A program to run"</h1>
                        <section class="pane embed-program" aria-label="Program">{sources.collect_view()}</section>
                        <form class="pane embed-form" method="post" action=action>
                            <label class="label" for="prompt">"Prompt"</label>
                            {field}
                            <button class="button" data-kind="run" type="submit">"Run"</button>
                        </form>
                        {ran.then(|| view! { <Output state elapsed=Signal::stored(None) on_stop=|()| ()/> })}
                    </main>
                </body>
            </html>
        }
        .to_html()
    })
}

/// The document in place of a program that cannot be shown or run, as small as the program's own.
pub fn refusal(error: &Error) -> String {
    let (title, message) = match error {
        Error::NotFound { .. } => ("There is no such program", "The link may be incomplete.".to_owned()),
        _ => (labels::failure_title(error), labels::visible(error.message()).into_owned()),
    };
    Owner::new().with(|| {
        view! {
            <!DOCTYPE html>
            <html lang="en">
                <head>
                    <Head title=format!("{title} · Petri") description=message.clone()/>
                    <meta name="robots" content="noindex"/>
                </head>
                <body class="embed">
                    <header class="embed-head">
                        <a class="brand" href="/" target="_blank" rel="noopener"><Mark/><span class="brand-name">"Petri"</span></a>
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
    fn what_strangers_wrote_stays_text() {
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
    fn what_cannot_be_shown_is_told_in_a_small_document() {
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
