//! The foot of the page, where the API is introduced.

use leptos::prelude::*;

/// What the API is, with a call that works as it stands.
#[component]
pub fn About(
    /// Where Petri is served from; empty where that is not known.
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
                        <code>"accept: application/x-ndjson"</code> " the events of a run arrive as they happen, one per line."
                    </p>
                    <p>
                        <code>"POST /api/v1/shares"</code> " creates a link to a program, and "
                        <code>"GET /api/v1/shares/{id}"</code> " returns the program. Every field is described in "
                        <a href="/api/v1/openapi.json" rel="external">"openapi.json"</a> "."
                    </p>
                </div>
                <pre class="about-example" tabindex="0"><code>{example}</code></pre>
            </section>
        </footer>
    }
}
