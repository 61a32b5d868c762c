//! What a page is called: in its tab, and where somebody links to it.

use super::address::Address;
use super::arrival::{Arrival, first};
use super::labels;
use crate::gallery::Example;
use crate::program::{ExecuteRequest, ModuleInput};
use crate::report::excerpt;

/// What Petri is, in a sentence.
pub const PETRI: &str = "Type a Worker, give it a prompt, press Run: Petri runs it in an isolate and shows its response, console and errors.";

/// The title of the page of an address: the prompt that its program is asked, or the `program`'s name where there is none.
pub fn title(address: &Address, prompt: &str, program: Option<&str>) -> String {
    let prompt = excerpt(&labels::visible(prompt));
    let asked = Some(prompt.as_str()).filter(|prompt| !prompt.is_empty());
    let named = |other: &str| format!("{} · Petri", asked.or(program).unwrap_or(other));
    match address {
        // As it stands at first, the program is nobody's.
        Address::Home { .. } if asked.is_none_or(|asked| asked == excerpt(&first().prompt)) => {
            "Petri: a playground for code in isolation".to_owned()
        }
        Address::Home { .. } => named("A program"),
        Address::Share { .. } => named("Shared program"),
        Address::Example { slug, .. } => {
            Example::find(slug).map_or_else(not_found, |example| format!("{} · Petri", example.title))
        }
        Address::Run(_) => named("A run"),
        Address::Nowhere => not_found(),
    }
}

/// What a program is called, if it is one of the gallery as it stands there.
pub fn program(request: &ExecuteRequest) -> Option<&'static str> {
    let modules = request.modules.as_ref()?;
    let holds = |name: &str, source: &str| modules.get(name).and_then(ModuleInput::as_text) == Some(source);
    Example::made_of(modules.len(), holds).map(|example| example.title)
}

fn not_found() -> String {
    "Not found · Petri".to_owned()
}

/// What the page of an address holds, in a sentence or two.
pub fn description(address: &Address, arrival: &Arrival) -> String {
    match address {
        Address::Share { .. } => {
            let prompt = excerpt(&labels::visible(&arrival.request.prompt));
            let asked = if prompt.is_empty() { String::new() } else { format!(", asked: “{prompt}”") };
            format!("A program to run and to change{asked}. {PETRI}")
        }
        Address::Example { slug, .. } => {
            Example::find(slug).map_or_else(String::new, |example| example.about.to_owned())
        }
        _ => PETRI.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::RunId;

    #[test]
    fn a_title_names_the_prompt_or_the_program() {
        let share = Address::Share { id: "a".to_owned(), prompt: None };
        let example = |slug: &str| Address::Example { slug: slug.to_owned(), prompt: None };
        let general = "Petri: a playground for code in isolation";
        for (address, prompt, program, expect) in [
            (Address::HOME, first().prompt.as_str(), Some("Shout"), general),
            (Address::HOME, "", None, general),
            (Address::HOME, "from a link", Some("Shout"), "from a link · Petri"),
            (Address::Run(RunId(1)), " two\nlines ", None, "two lines · Petri"),
            (Address::Run(RunId(1)), "", Some("Shout"), "Shout · Petri"),
            (Address::Run(RunId(1)), "", None, "A run · Petri"),
            (share.clone(), "asked", None, "asked · Petri"),
            (share, "", None, "Shared program · Petri"),
            (example("words"), "asked", None, "Word count · Petri"),
            (example("<b>&"), "asked", None, "Not found · Petri"),
            (Address::Nowhere, "asked", None, "Not found · Petri"),
        ] {
            assert_eq!(title(&address, prompt, program), expect, "{address:?}");
        }
        assert_eq!(program(&Example::find("words").map(Example::execute).unwrap_or_default()), Some("Word count"));
        assert_eq!(program(&ExecuteRequest::of("// mine")), None);
    }
}
