//! What a page is called: in its tab, and where somebody links to it.

use super::address::Address;
use super::arrival::Arrival;
use super::words;
use crate::gallery::Example;
use crate::report::excerpt;

/// What Petri is, in a sentence.
pub const PETRI: &str = "Type a Worker, give it a prompt, press Run: an isolate is made on the spot, and its response, console and errors come back.";

/// The title of the page of an address.
pub fn title(address: &Address) -> String {
    match address {
        Address::Home => "Petri: a playground for code in isolation".to_owned(),
        Address::Share { .. } => "Shared program · Petri".to_owned(),
        Address::Example(slug) => {
            Example::find(slug).map_or_else(not_found, |example| format!("{} · Petri", example.title))
        }
        Address::Run(_) => "A run · Petri".to_owned(),
        Address::Nowhere => not_found(),
    }
}

fn not_found() -> String {
    "Not found · Petri".to_owned()
}

/// What the page of an address holds, in a sentence or two.
pub fn description(address: &Address, arrival: &Arrival) -> String {
    match address {
        Address::Share { .. } => {
            let prompt = excerpt(&words::visible(&arrival.execute.prompt));
            let asked = if prompt.is_empty() { String::new() } else { format!(", asked: “{prompt}”") };
            format!("A program to run and to change{asked}. {PETRI}")
        }
        Address::Example(slug) => Example::find(slug).map_or_else(String::new, |example| example.about.to_owned()),
        _ => PETRI.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::EXAMPLES;

    #[test]
    fn a_title_stands_in_html_as_it_is() {
        let examples = EXAMPLES.iter().map(|example| Address::Example(example.slug.to_owned()));
        let share = Address::Share { id: "<b>".to_owned(), prompt: Some("<i>".to_owned()) };
        for address in examples.chain([Address::Home, Address::Nowhere, share, Address::Example("<b>&".to_owned())]) {
            assert!(!title(&address).contains(['<', '&']), "{address:?}");
        }
    }
}
