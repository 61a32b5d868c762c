//! The document around the app: what the server sends before the app begins.

use super::App;
use super::arrival::Origin;
use leptos::html::meta;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::MetaTags;

/// The folder of the page's script, wasm and style among the assets, named by their content.
const PKG: &str = match option_env!("PETRI_PKG") {
    Some(pkg) => pkg,
    None => "pkg",
};

const DESCRIPTION: &str = "Type a Worker, give it a prompt, press Run: an isolate is made on the spot, and its response, console and errors come back.";

/// The whole document.
pub fn shell() -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <Head/>
                <link rel="preload" href=format!("/{PKG}/petri_bg.wasm") r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
                <script type="module" src=format!("/{PKG}/petri.js") nonce=use_nonce()></script>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// What the head of every document of Petri holds: style, icons, and how it looks as a link.
#[component]
pub fn Head() -> impl IntoView {
    // Other sites want the picture's whole address; where none is known, its path has to do.
    let origin = use_context::<Origin>().map(|origin| origin.0).unwrap_or_default();
    let picture = format!("{origin}/og.png");
    let links =
        [("og:title", "Petri"), ("og:description", DESCRIPTION), ("og:type", "website"), ("og:image", &picture)];
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="description" content=DESCRIPTION/>
        {[("light", "#edf1ef"), ("dark", "#0d1412")].map(theme_color)}
        {links.map(open_graph)}
        <link rel="icon" href="/favicon.ico" sizes="32x32"/>
        <link rel="icon" href="/favicon.svg" r#type="image/svg+xml"/>
        <link rel="apple-touch-icon" href="/apple-touch-icon.png"/>
        <link rel="stylesheet" href=format!("/{PKG}/petri.css")/>
    }
}

/// The colour of the browser's own frame; that of `--bench` in `style/tokens.css`.
fn theme_color((scheme, color): (&'static str, &'static str)) -> impl IntoView {
    meta().name("theme-color").attr("media", format!("(prefers-color-scheme: {scheme})")).content(color)
}

/// What other sites show of a link to Petri, see <https://ogp.me>.
fn open_graph((property, content): (&'static str, &str)) -> impl IntoView + use<> {
    meta().attr("property", property).content(content.to_owned())
}
