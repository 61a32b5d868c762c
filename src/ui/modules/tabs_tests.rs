//! Tests of the markup of the modules' tabs and panels.

use super::*;
use crate::ui::arrival::Arrival;
use crate::ui::editor::Editors;
use crate::ui::modules::panel::Panel;
use crate::ui::tests::tag;
use petri_protocol::program::ExecuteRequest;

/// A program of two modules. The main module is open.
fn request() -> ExecuteRequest {
    let modules = [("lib/a b.ts", "export {}"), ("main.ts", "export default () => 1")];
    ExecuteRequest {
        modules: Some(modules.map(|(name, source)| (name.to_owned(), source.to_owned().into())).into()),
        main: Some("main.ts".to_owned()),
        ..ExecuteRequest::default()
    }
}

/// The HTML of the tabs.
fn tabs(hydrated: bool) -> String {
    Owner::new_root(None).with(|| {
        let state = State::new(Arrival { request: request(), ..Arrival::default() }, |_| None);
        view! { <Tabs state hydrated=Signal::stored(hydrated) /> }.to_html()
    })
}

#[test]
fn without_a_script_the_tabs_are_links_to_the_modules() {
    let html = tabs(false);
    for (part, expect) in [
        (r#"class="tabs""#, r#"aria-label="Modules" class="tabs" div role="navigation""#),
        (r#"id="tab:main.ts""#, r##"a class="tab code" href="#module:main.ts" id="tab:main.ts" rel="external""##),
        (
            r#"id="tab:lib%2Fa+b.ts""#,
            r##"a class="tab code" href="#module:lib%2Fa+b.ts" id="tab:lib%2Fa+b.ts" rel="external""##,
        ),
    ] {
        assert_eq!(tag(&html, part), expect);
    }
}

#[test]
fn hydrated_tabs_are_a_tab_list_with_one_tab_stop() {
    let html = tabs(true);
    for (part, expect) in [
        (r#"class="tabs""#, r#"aria-label="Modules" class="tabs" div role="tablist""#),
        (
            r#"id="tab:main.ts""#,
            r##"a aria-controls="panel:main.ts" aria-selected="true" class="tab code" href="#module:main.ts" id="tab:main.ts" rel="external" role="tab" tabindex="0""##,
        ),
        (
            r#"id="tab:lib%2Fa+b.ts""#,
            r##"a aria-controls="panel:lib%2Fa+b.ts" aria-selected="false" class="tab code" href="#module:lib%2Fa+b.ts" id="tab:lib%2Fa+b.ts" rel="external" role="tab" tabindex="-1""##,
        ),
    ] {
        assert_eq!(tag(&html, part), expect);
    }
}

#[test]
fn a_panel_is_labelled_by_its_tab_once_the_page_is_hydrated() {
    let panel = |hydrated| {
        Owner::new_root(None).with(|| {
            let state = State::new(Arrival { request: request(), ..Arrival::default() }, |_| None);
            let module = OpenModule::new("lib/a b.ts".to_owned(), "export {}".to_owned());
            view! { <Panel state editors=Editors::new() hydrated=Signal::stored(hydrated) module /> }.to_html()
        })
    };
    let id = r#"id="panel:lib%2Fa+b.ts""#;
    assert_eq!(tag(&panel(false), id), format!(r#"class="module" data-digits="1" div {id}"#));
    assert_eq!(
        tag(&panel(true), id),
        format!(r#"aria-labelledby="tab:lib%2Fa+b.ts" class="module" data-digits="1" div hidden {id} role="tabpanel""#)
    );
}
