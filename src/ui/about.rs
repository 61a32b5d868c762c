//! The footer, which introduces the API.

use crate::routes::ApiRoute;
use leptos::prelude::*;

/// The description of the API, with a call that works as it is.
#[component]
pub(crate) fn About(
    /// The origin Petri is served from; empty where it is not known.
    origin: String,
) -> impl IntoView {
    let example = format!(
        "curl {origin}/api/v1/execute \\\n  -H 'content-type: application/json' \\\n  -d '{{\n    \"code\": \"export default (request) => new Response(request.url)\",\n    \"prompt\": \"hello\"\n  }}'"
    );
    view! {
        <footer class="about">
            <section id="api" class="about-api" aria-labelledby="api-title">
                <div class="about-text">
                    <h2 id="api-title">"Run programs from your own code"</h2>
                    <p>
                        "Everything on this page is available as a JSON API. An error in a program is part of the response, never a failed request. With "
                        <code>"accept: application/x-ndjson"</code>
                        " the events of a run arrive as they happen, one per line."
                    </p>
                    <p>
                        <code>"POST /api/v1/shares"</code>
                        " creates a link to a program, and "
                        <code>"GET /api/v1/shares/{id}"</code>
                        " returns the program. Every field is described in "
                        <a href=ApiRoute::OPENAPI rel="external">
                            "openapi.json"
                        </a>
                        "."
                    </p>
                </div>
                <pre class="about-example" tabindex="0">
                    <code>{example}</code>
                </pre>
            </section>
        </footer>
    }
}
