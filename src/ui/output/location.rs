//! A location in the program, and an excerpt of the code around it.

use super::super::labels;
use super::super::state::State;
use leptos::prelude::*;
use petri_protocol::program::{CODE_MODULE, ExecuteRequest, ModuleInput};
use petri_protocol::report::{Location, Range, code_excerpt};

/// A location as a button that moves the editor there. Before hydration it is text.
pub(crate) fn location_link(state: State, location: Location, hydrated: bool) -> AnyView {
    let shown = labels::location(&location);
    if !hydrated {
        return view! { <span class="location code">{shown}</span> }.into_any();
    }
    let location = StoredValue::new(location);
    let on_click = move |_| state.goto.set(Some(location.get_value()));
    view! {
        <button class="location code" type="button" title="Go to this line" on:click=on_click>
            {shown}
        </button>
    }
    .into_any()
}

/// The lines of `module` around a range, with the range marked; nothing where the program has no such lines.
#[component]
pub(crate) fn CodeExcerpt(
    /// The request that was run.
    request: ExecuteRequest,
    /// The module's name.
    module: String,
    /// The range to mark.
    range: Range,
) -> impl IntoView {
    let excerpt = source_of(&request, &module).map(|source| code_excerpt(source, range)).unwrap_or_default();
    let label = format!("Code around {}:{}", labels::visible(&module), range.line);
    let line = |line: &str| {
        // Marked lines start with `>`, and the markers are in lines that start with `|`.
        let part = match line.trim_start().chars().next() {
            Some('>') => "marked",
            Some('|') => "mark",
            _ => "around",
        };
        view! {
            <span class="code-line" data-part=part>
                {format!("{}\n", labels::visible(line))}
            </span>
        }
    };
    (!excerpt.is_empty()).then(|| {
        view! {
            <pre class="code-excerpt" tabindex="0" role="group" aria-label=label>
                <code>{excerpt.lines().map(line).collect_view()}</code>
            </pre>
        }
    })
}

/// The source of a module of the program.
fn source_of<'a>(request: &'a ExecuteRequest, module: &str) -> Option<&'a str> {
    if let Some(code) = request.code.as_deref().filter(|_| module == CODE_MODULE) {
        return Some(code);
    }
    match request.modules.as_ref()?.get(module)? {
        ModuleInput::Text(text) => Some(text),
        ModuleInput::Typed(content) => content.script(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::program::{Bytes, ModuleContent};

    #[test]
    fn the_source_of_a_module_is_that_of_the_request() {
        assert_eq!(source_of(&ExecuteRequest::of("code"), "main.ts"), Some("code"));
        assert_eq!(source_of(&ExecuteRequest::of("code"), "other.ts"), None);
        let modules = [
            ("a.ts", ModuleInput::Text("A".to_owned())),
            ("b.mjs", ModuleInput::Typed(ModuleContent::Cjs("B".to_owned()))),
            ("c.bin", ModuleInput::Typed(ModuleContent::Data(Bytes(vec![1])))),
        ];
        let modules = modules.into_iter().map(|(name, module)| (name.to_owned(), module)).collect();
        let request = ExecuteRequest { modules: Some(modules), ..ExecuteRequest::default() };
        for (name, expect) in [("a.ts", Some("A")), ("b.mjs", Some("B")), ("c.bin", None), ("d.ts", None)] {
            assert_eq!(source_of(&request, name), expect, "{name}");
        }
    }
}
