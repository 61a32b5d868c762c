//! The title and description of a page, for its tab and for link previews.

use super::arrival::{Arrival, first};
use super::labels;
use crate::gallery::Example;
use crate::routes::Address;
use petri_protocol::history::excerpt;
use petri_protocol::program::{ExecuteRequest, ModuleInput};

/// The description of Petri, in a sentence.
pub(crate) const PETRI: &str = "Type a Worker, give it a prompt, press Run: Petri runs it in an isolate and shows its response, console and errors.";

/// The title of a page: the program's prompt, or the `program`'s name where the prompt is empty.
pub(crate) fn title(address: &Address, prompt: &str, program: Option<&str>) -> String {
    let prompt = excerpt(&labels::visible(prompt));
    let prompt = Some(prompt.as_str()).filter(|prompt| !prompt.is_empty());
    let titled = |other: &str| format!("{} · Petri", prompt.or(program).unwrap_or(other));
    match address {
        // The unchanged first example has the general title.
        Address::Home { .. } if prompt.is_none_or(|prompt| prompt == excerpt(&first().prompt)) => {
            "Petri: a playground for code in isolation".to_owned()
        }
        Address::Home { .. } => titled("A program"),
        Address::Share { .. } => titled("Shared program"),
        Address::Example { slug, .. } => {
            Example::find(slug).map_or_else(not_found, |example| format!("{} · Petri", example.title))
        }
        Address::Run(_) => titled("A run"),
        Address::Nowhere => not_found(),
    }
}

/// The title of the example that a program is, if it is unchanged.
pub(crate) fn program(request: &ExecuteRequest) -> Option<&'static str> {
    let modules = request.modules.as_ref()?;
    let has_module = |name: &str, source: &str| modules.get(name).and_then(ModuleInput::as_text) == Some(source);
    Example::made_of(modules.len(), has_module).map(|example| example.title)
}

fn not_found() -> String {
    "Not found · Petri".to_owned()
}

/// The description of a page, in a sentence or two.
pub(crate) fn description(address: &Address, arrival: &Arrival) -> String {
    match address {
        Address::Share { .. } => {
            let prompt = excerpt(&labels::visible(&arrival.request.prompt));
            let asked_part = if prompt.is_empty() { String::new() } else { format!(", asked: “{prompt}”") };
            format!("A program to run and to change{asked_part}. {PETRI}")
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
    use petri_protocol::history::RunId;

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
        assert_eq!(program(&Example::find("words").map(Example::request).unwrap_or_default()), Some("Word count"));
        assert_eq!(program(&ExecuteRequest::of("// mine")), None);
    }
}
