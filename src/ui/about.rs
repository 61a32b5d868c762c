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
                    <h2 id="api-title">"The same isolate, from your own code"</h2>
                    <p>
                        "All this page does is open as a JSON API. A program’s mistake is data in the answer, never a failed request. With "
                        <code>"accept: application/x-ndjson"</code> " the events of a run come one a line, as they happen."
                    </p>
                    <p>
                        <code>"POST /api/v1/shares"</code> " makes a link of a program, and "
                        <code>"GET /api/v1/shares/{id}"</code> " reads one back. Every field of it stands in "
                        <a href="/api/v1/openapi.json" rel="external">"openapi.json"</a> "."
                    </p>
                </div>
                <pre class="about-example" tabindex="0"><code>{example}</code></pre>
            </section>
        </footer>
    }
}
