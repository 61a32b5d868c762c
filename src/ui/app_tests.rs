//! Tests of the page as the Worker renders it.

use crate::routes::Address;
use crate::ui::arrival::{Arrival, Arrived};
use crate::ui::shell;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use petri_protocol::program::ExecuteRequest;

/// The HTML of the page at an address.
fn page(address: &str, arrival: Option<Arrival>) -> String {
    Owner::new_root(None).with(|| {
        provide_context(RequestUrl::new(address));
        provide_context(Arrived { address: Address::parse(address, ""), arrival });
        shell().to_html()
    })
}

#[test]
fn the_page_contains_its_program_and_prompt() {
    let request = ExecuteRequest {
        modules: Some([("main.ts".to_owned(), "export default () => 'of this page'".to_owned().into())].into()),
        main: Some("main.ts".to_owned()),
        prompt: "its own prompt".to_owned(),
        ..ExecuteRequest::default()
    };
    let page = page("/s/x", Some(Arrival { request, shared: true, ..Arrival::default() }));
    for part in ["of this page", "its own prompt</textarea>", "A shared program"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("There is no page at this address"), "{page}");
}

#[test]
fn an_address_without_data_is_not_found() {
    assert!(page("/elsewhere", None).contains("There is no page at this address"));
}

#[test]
fn the_title_names_the_prompt() {
    let arrival = Arrival {
        request: ExecuteRequest { prompt: "<b> \"q\"".to_owned(), ..Default::default() },
        ..Arrival::default()
    };
    let shared = page("/s/x", Some(arrival));
    assert!(shared.contains("<title>&lt;b&gt; \"q\" · Petri</title>"), "{shared}");
    assert!(shared.contains("asked: “&lt;b&gt; &quot;q&quot;”"), "{shared}");
    assert!(page("/elsewhere", None).contains("<title>Not found · Petri</title>"));
}
