//! The console of a run: filtered, searched, grouped, with expandable values.

mod follow;
mod line;
mod rows;

use super::super::html;
use super::super::labels;
use super::super::live::Live;
use super::super::state::State;
use crate::browser;
use follow::{Follow, Newest};
use leptos::prelude::*;
use line::Line;
use petri_protocol::report::ConsoleLine;
use rows::{ConsoleRow, Filter, Level, counts, rows};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The number of rows added before each paint until all are drawn, so that the first appear at once and the page stays
/// responsive.
const ROWS_PER_PAINT: usize = 120;

/// The console lines, in order.
#[component]
pub(crate) fn Console(
    /// The page's state.
    state: State,
    /// The number of lines that were not recorded.
    #[prop(into)]
    dropped: Signal<u64>,
    /// Whether the console's tab is open. Rows are drawn only then.
    #[prop(into)]
    open: Signal<bool>,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let live = state.live;
    let filter = RwSignal::new(Filter::default());
    let toggled = PerRun::new(live, BTreeSet::new());
    let limit = PerRun::new(live, ROWS_PER_PAINT);
    let is_folded = move |at: usize, line: &ConsoleLine, toggled: &BTreeSet<usize>| {
        hydrated && (line.level == "groupCollapsed") != toggled.contains(&at)
    };
    let shown = Memo::new(move |_| {
        if hydrated && !open.get() {
            return Vec::new();
        }
        let toggled = toggled.get();
        filter.with(|filter| live.console.with(|lines| rows(lines, filter, |at, line| is_folded(at, line, &toggled))))
    });
    let count = Memo::new(move |_| shown.with(Vec::len));
    if hydrated {
        grow(limit, count.into());
        // A console that is opened again is drawn from its start.
        Effect::new(move |_| (!open.get()).then(|| limit.set(ROWS_PER_PAINT)));
    }
    let drawn = Memo::new(move |_| count.get().min(limit.get()));
    let follow = Follow::new(live, open, drawn.into());
    let visible_rows = move || {
        let (generation, limit) = (live.generation.get(), limit.get());
        shown.with(|rows| rows.iter().take(limit).map(|row| (generation, *row)).collect::<Vec<_>>())
    };
    let fold = move |at: usize| {
        let before = shown.with_untracked(|rows| rows.partition_point(|row| row.at <= at));
        limit.set(before + ROWS_PER_PAINT);
        let mut groups = toggled.get_untracked();
        if !groups.remove(&at) {
            groups.insert(at);
        }
        toggled.set(groups);
    };
    let line = move |(_, row): (u64, ConsoleRow)| {
        let line = live.console.with_untracked(|lines| lines.get(row.at).cloned());
        line.map(|line| view! { <Line line row state hydrated on_fold=fold /> })
    };
    let has_lines = Memo::new(move |_| live.console.with(|lines| !lines.is_empty()));
    let dropped = move || {
        let dropped = dropped.get();
        (dropped > 0).then(|| view! { <p class="hint">{format!("{} followed and were not kept.", labels::count(dropped, "more line"))}</p> })
    };
    view! {
        <div class="part console">
            {move || {
                (has_lines.get() || !filter.with(Filter::is_empty))
                    .then(|| view! { <Tools state filter limit shown=count /> })
            }} <div class="console-box">
                <ol
                    class="console-lines"
                    id=follow::LINES
                    tabindex="0"
                    aria-label="Console"
                    hidden=move || !has_lines.get()
                    aria-busy=move || (limit.get() < count.get()).to_string()
                    on:scroll=move |_| follow.on_scroll()
                    on:keydown=move |event| follow.on_key(&event)
                    on:wheel=move |event| {
                        if event.delta_y() < 0.0 {
                            follow.on_scroll_back()
                        }
                    }
                    on:touchmove=move |_| follow.on_scroll_back()
                >
                    <For each=visible_rows key=|row| *row children=line />
                </ol>
                <Newest follow />
            </div> {(!hydrated).then(|| view! { <RestAsText lines=live.console.get_untracked() /> })}
            {move || {
                (has_lines.get() && count.get() == 0 && open.get())
                    .then(|| view! { <p class="body-none">"No lines match"</p> })
            }} {move || (!has_lines.get()).then(|| view! { <p class="body-none">"The console is empty"</p> })} {dropped}
        </div>
    }
}

/// A value that belongs to the displayed run and is reset when another is displayed.
struct PerRun<T: Send + Sync + 'static> {
    live: Live,
    initial: StoredValue<T>,
    current: RwSignal<(u64, T)>,
}

// Derived impls would require `T: Copy`; signals are copied whatever they hold.
impl<T: Send + Sync + 'static> Clone for PerRun<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for PerRun<T> {}

impl<T: Clone + Send + Sync + 'static> PerRun<T> {
    fn new(live: Live, initial: T) -> Self {
        Self { live, initial: StoredValue::new(initial.clone()), current: RwSignal::new((0, initial)) }
    }

    fn for_generation(&self, generation: u64, (set_in, value): (u64, T)) -> T {
        if set_in == generation { value } else { self.initial.get_value() }
    }

    fn get(&self) -> T {
        self.for_generation(self.live.generation.get(), self.current.get())
    }

    fn get_untracked(&self) -> T {
        self.for_generation(self.live.generation.get_untracked(), self.current.get_untracked())
    }

    fn set(&self, value: T) {
        self.current.set((self.live.generation.get_untracked(), value));
    }
}

/// Raises the limit of drawn rows before each paint until all rows are drawn.
fn grow(limit: PerRun<usize>, count: Signal<usize>) {
    // Lines may arrive several times between two paints; one request per paint is enough.
    let is_due = StoredValue::new(false);
    Effect::new(move |_| {
        if limit.get() < count.get() && !is_due.get_value() {
            is_due.set_value(true);
            browser::before_paint(move || {
                // The console may be disposed of by then.
                if limit.current.try_get_untracked().is_some() {
                    is_due.set_value(false);
                    limit.set(limit.get_untracked() + ROWS_PER_PAINT);
                }
            });
        }
    });
}

/// The lines after the first rows, as text for pages without a script.
#[component]
fn RestAsText(
    /// All lines.
    lines: Vec<Arc<ConsoleLine>>,
) -> impl IntoView {
    (lines.len() > ROWS_PER_PAINT).then(|| {
        let text = |line: &Arc<ConsoleLine>| html::escape(&labels::visible(&line.text));
        let texts: Vec<_> = lines[ROWS_PER_PAINT..].iter().map(text).collect();
        view! { <noscript inner_html=format!("<pre class=\"body-text\">\n{}</pre>", texts.join("\n"))></noscript> }
    })
}

/// The filter by level and text.
#[component]
fn Tools(
    /// The page's state.
    state: State,
    /// The filter.
    filter: RwSignal<Filter>,
    /// The limit of drawn rows.
    limit: PerRun<usize>,
    /// The number of rows that pass the filter.
    #[prop(into)]
    shown: Signal<usize>,
) -> impl IntoView {
    let console = state.live.console;
    // Rows that pass the new filter are drawn in steps, too.
    let change = move |change: &dyn Fn(&mut Filter)| {
        limit.set(ROWS_PER_PAINT);
        filter.update(|filter| change(filter));
    };
    let numbers = Memo::new(move |_| console.with(|lines| counts(lines)));
    let level = move |level: Level| {
        let number = move || numbers.with(|numbers| numbers[level.index()]);
        let chosen = move || filter.with(|filter| filter.only[level.index()]);
        let toggle = move |_| change(&|filter| filter.only[level.index()] ^= true);
        // A chosen level can be deselected, also where the run has no line of it.
        view! {
            <button
                class="choice"
                type="button"
                data-level=level.name()
                aria-pressed=move || chosen().to_string()
                hidden=move || number() == 0 && !chosen()
                on:click=toggle
            >
                {level.name()}
                " "
                <span class="tab-count">{number}</span>
            </button>
        }
    };
    let match_count = move || {
        let lines = shown.get() as u64;
        filter.with(|filter| if filter.is_empty() { String::new() } else { labels::count(lines, "line") })
    };
    view! {
        <div class="tools scripted">
            <div class="choices" role="group" aria-label="Show only">
                {Level::ALL.map(level)}
            </div>
            <span class="hint" role="status">
                {match_count}
            </span>
            <label class="search">
                <span class="visually-hidden">"Search the console"</span>
                <input
                    class="search-field"
                    type="search"
                    placeholder="Search"
                    autocomplete="off"
                    spellcheck="false"
                    on:input:target=move |event| change(&|filter| filter.text = event.target().value())
                />
            </label>
        </div>
    }
}
