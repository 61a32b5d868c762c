//! The example programs, as links.

use crate::gallery::EXAMPLES;
use crate::routes::Address;
use leptos::prelude::*;

/// The title and description of each example.
#[component]
pub(crate) fn Gallery() -> impl IntoView {
    let examples = EXAMPLES.iter().map(|example| {
        view! {
            <li>
                <a class="example" href=Address::Example { slug: example.slug.to_owned(), prompt: None }.path()>
                    <strong class="example-title">{example.title}</strong>
                    <span class="hint">{example.about}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="gallery" id="examples" aria-labelledby="examples-title">
            <h2 id="examples-title">"Example programs"</h2>
            <ul class="gallery-list">{examples.collect_view()}</ul>
        </nav>
    }
}
