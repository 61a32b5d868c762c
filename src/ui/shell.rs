//! The HTML document around the app.

use super::App;
use super::arrival::{Arrived, Origin};
use super::caption;
use super::html;
use super::recent::RECENT_TITLE;
use crate::routes::Address;
use leptos::html::{link, meta};
use leptos::nonce::use_nonce;
use leptos::prelude::*;

/// The folder of the page's script, wasm and style among the assets. Its name contains a hash of their content.
pub(crate) const PKG: &str = match option_env!("PETRI_PKG") {
    Some(pkg) => pkg,
    None => "pkg",
};

/// The whole document.
pub(crate) fn shell() -> impl IntoView {
    // A share is only for those who have its link. Link previews of other sites may still show it.
    let unlisted = matches!(use_context(), Some(Arrived { address: Address::Share { .. }, .. }));
    let (title, description) = match use_context::<Arrived>() {
        Some(Arrived { address, arrival: Some(arrival) }) => {
            let request = &arrival.request;
            let title = caption::title(&address, &request.prompt, caption::program(request));
            (title, caption::description(&address, &arrival))
        }
        _ => (caption::title(&Address::Nowhere, "", None), caption::PETRI.to_owned()),
    };
    // The first paint waits until form and output are parsed; otherwise a partial page would be laid out.
    let wait_for_content = matches!(use_context(), Some(Arrived { arrival: Some(_), .. }))
        .then(|| link().rel("expect").href(format!("#{RECENT_TITLE}")).attr("blocking", "render"));
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <Head title description />
                {unlisted.then(|| meta().name("robots").content("noindex"))}
                {wait_for_content}
                <script type="module" src=format!("/{PKG}/petri.js") nonce=use_nonce()></script>
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// The head of every document of Petri: style, icons, link preview.
#[component]
pub(crate) fn Head(
    /// The document's title.
    #[prop(into)]
    title: String,
    /// The document's description.
    #[prop(into)]
    description: String,
) -> impl IntoView {
    // Other sites need the absolute URL of the picture. Without a known origin, the path has to do.
    let origin = use_context::<Origin>().map(|origin| origin.0).unwrap_or_default();
    let title_alone = title.strip_suffix(" · Petri").unwrap_or(&title).to_owned();
    let links = [
        ("og:site_name", "Petri".to_owned()),
        ("og:title", title_alone),
        ("og:description", description.clone()),
        ("og:type", "website".to_owned()),
        ("og:image", format!("{origin}/og.png")),
        ("og:image:alt", "Petri: a program, its prompt and its output".to_owned()),
    ];
    view! {
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        // Escaped here, because the marker that ends a view's text would be text in a title.
        <title inner_html=html::escape(&title)></title>
        <meta name="description" content=description />
        <meta name="twitter:card" content="summary_large_image" />
        {[("light", "#edf1ef"), ("dark", "#0d1412")].map(theme_color)}
        {links.map(open_graph)}
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/favicon.svg" r#type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="stylesheet" href=format!("/{PKG}/petri.css") />
    }
}

/// The colour of the browser's toolbar: that of `--bench` in `style/tokens.css`.
fn theme_color((scheme, color): (&'static str, &'static str)) -> impl IntoView {
    meta().name("theme-color").attr("media", format!("(prefers-color-scheme: {scheme})")).content(color)
}

/// A property of the link preview, see <https://ogp.me>.
fn open_graph((property, content): (&'static str, String)) -> impl IntoView {
    meta().attr("property", property).content(content)
}
