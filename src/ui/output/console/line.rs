//! One line of a console.

use super::super::super::labels;
use super::super::super::state::State;
use super::super::location::location_link;
use super::super::tree::Tree;
use super::rows::ConsoleRow;
use leptos::prelude::*;
use petri_protocol::inspect::{Cells, Unfold, cells};
use petri_protocol::report::ConsoleLine;
use petri_protocol::value::Value;
use std::sync::Arc;

/// The deepest group level with its own indentation; `style/console.css` has as many.
const GROUP_MAX: u32 = 6;
/// The number of bytes of a line's text shown at first.
const TEXT_FIRST: usize = 4 * 1024;

/// The most cells of a table that is drawn as an HTML table. A larger one is text, which is laid out in a fraction of the
/// time.
const CELLS_MAX: usize = 5_000;

/// One line: level, text, expandable values, source location and time.
#[component]
pub(crate) fn Line(
    /// The line.
    line: Arc<ConsoleLine>,
    /// The line's row: its number, its repeats, and whether its group is folded.
    row: ConsoleRow,
    /// The page's state.
    state: State,
    /// Called with the number of a group's title, to fold or unfold the group.
    #[prop(into)]
    on_fold: Callback<usize>,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let level = labels::visible(&line.level).into_owned();
    // The fold state is visible without the word.
    let level_name = if level == "groupCollapsed" { "group".to_owned() } else { level.clone() };
    // The most common level is named for screen readers only.
    let level_class = if level == "log" { "console-level visually-hidden" } else { "console-level code" };
    let cells = (level == "table" && line.text.starts_with('┌')).then(|| cells(&line.args)).flatten();
    let table = cells.filter(|cells| cells.head.len() * cells.columns.first().map_or(0, Vec::len) <= CELLS_MAX);
    let unfolds = hydrated && table.is_none() && line.args.iter().any(has_hidden_content);
    let unfolded = RwSignal::new(false);
    let text = match table {
        Some(cells) => table_of(cells),
        None => text_of(&line, hydrated),
    };
    let toggle = match row.folded.filter(|_| hydrated) {
        Some(folded) => Some(
            view! {
                <button
                    class="arm"
                    type="button"
                    aria-label="What is in this group"
                    aria-expanded=(!folded).to_string()
                    on:click=move |_| on_fold.run(row.at)
                ></button>
            }
            .into_any(),
        ),
        None => unfolds.then(|| {
            view! {
                <button
                    class="arm"
                    type="button"
                    aria-label="The values of this line"
                    aria-expanded=move || unfolded.get().to_string()
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                ></button>
            }
            .into_any()
        }),
    };
    let values = unfolds.then(|| {
        let line = Arc::clone(&line);
        move || unfolded.get().then(|| values_of(&line.args))
    });
    let repeats = (row.count > 1).then(|| {
        view! {
            <span class="console-count">
                <span aria-hidden="true">"×"</span>
                {row.count}
                <span class="visually-hidden">" times"</span>
            </span>
        }
    });
    view! {
        <li class="console-line" data-level=level data-group=line.group.min(GROUP_MAX)>
            {toggle}
            <span class=level_class>{level_name}</span>
            <div class="console-content">{repeats} {text} {values}</div>
            <span class="console-facts">
                {line.source.clone().map(|location| location_link(state, location, hydrated))}
                <span class="console-time">{format!("+{}", labels::duration(line.at_ms))}</span>
            </span>
        </li>
    }
}

fn text_of(line: &ConsoleLine, hydrated: bool) -> AnyView {
    let shown = if hydrated { &line.text[..line.text.floor_char_boundary(TEXT_FIRST)] } else { &line.text[..] };
    if shown.len() == line.text.len() {
        return view! {
            <pre class="console-text">
                <code>{labels::visible(&line.text).into_owned()}</code>
            </pre>
        }
        .into_any();
    }
    let is_whole = RwSignal::new(false);
    let size = labels::bytes(line.text.len() as u64);
    let (shown, all) = (format!("{}…", labels::visible(shown)), StoredValue::new(line.text.clone()));
    view! {
        <pre class="console-text">
            <code>
                {move || if is_whole.get() { labels::visible(&all.get_value()).into_owned() } else { shown.clone() }}
            </code>
        </pre>
        {move || {
            (!is_whole.get())
                .then(|| {
                    view! {
                        <button class="button" data-kind="quiet" type="button" on:click=move |_| is_whole.set(true)>
                            {format!("Show all ({size})")}
                        </button>
                    }
                })
        }}
    }
    .into_any()
}

/// Whether a value has content that the line's text does not show; a string is shown whole.
fn has_hidden_content(value: &Value) -> bool {
    value.kind() != "string" && value.unfolds()
}

fn values_of(args: &[Value]) -> AnyView {
    let values: Vec<_> = args.iter().filter(|value| has_hidden_content(value)).cloned().collect();
    let levels = u32::from(values.len() == 1);
    values.into_iter().map(|value| view! { <Tree value levels /> }).collect_view().into_any()
}

fn table_of(Cells { head, columns }: Cells) -> AnyView {
    let heads: Vec<_> =
        head.iter().map(|name| view! { <th scope="col">{labels::visible(name).into_owned()}</th> }).collect();
    let count = columns.first().map_or(0, Vec::len);
    let row = |at: usize| {
        let cells: Vec<_> = columns
            .iter()
            .enumerate()
            .map(|(column, cells)| {
                let text = cells.get(at).map(|cell| labels::visible(cell).into_owned()).unwrap_or_default();
                match column {
                    0 => view! { <th scope="row">{text}</th> }.into_any(),
                    _ => view! { <td>{text}</td> }.into_any(),
                }
            })
            .collect();
        view! { <tr>{cells}</tr> }
    };
    let rows: Vec<_> = (0..count).map(row).collect();
    view! {
        <div class="table-box" tabindex="0" role="group" aria-label="Table">
            <table class="console-table code">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
