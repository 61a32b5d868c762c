//! What a program said while it ran: filtered, searched, folded, each value to unfold.

mod follow;
mod line;
mod rows;

use super::super::labels::{self, escaped};
use super::super::live::Live;
use super::super::state::State;
use crate::browser;
use crate::report::ConsoleLine;
use follow::{Follow, Newest};
use leptos::prelude::*;
use line::Line;
use rows::{ConsoleRow, Filter, Level, counts, rows};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Rows that are drawn before the page is painted, and each time it is painted again until all are: a person sees the
/// first at once and is never kept waiting by the others.
const ROWS_A_FRAME: usize = 120;

/// Every line, in order.
#[component]
pub fn Console(
    /// The page's state.
    state: State,
    /// Lines that were not kept.
    #[prop(into)]
    dropped: Signal<u64>,
    /// Whether it is in sight: what nobody looks at is not drawn.
    #[prop(into)]
    open: Signal<bool>,
    /// Whether a script listens.
    hydrated: bool,
) -> impl IntoView {
    let live = state.live;
    let filter = RwSignal::new(Filter::default());
    let turned = OfRun::new(live, BTreeSet::new());
    let limit = OfRun::new(live, ROWS_A_FRAME);
    let folded = move |at: usize, line: &ConsoleLine, turned: &BTreeSet<usize>| {
        hydrated && (line.level == "groupCollapsed") != turned.contains(&at)
    };
    let shown = Memo::new(move |_| {
        if hydrated && !open.get() {
            return Vec::new();
        }
        let turned = turned.get();
        filter.with(|filter| live.console.with(|lines| rows(lines, filter, |at, line| folded(at, line, &turned))))
    });
    let count = Memo::new(move |_| shown.with(Vec::len));
    if hydrated {
        grow(limit, count.into());
        // Opened again, it is drawn again from its start.
        Effect::new(move |_| (!open.get()).then(|| limit.set(ROWS_A_FRAME)));
    }
    let drawn = Memo::new(move |_| count.get().min(limit.get()));
    let follow = Follow::new(live, open, drawn.into());
    let each = move || {
        let (generation, limit) = (live.generation.get(), limit.get());
        shown.with(|rows| rows.iter().take(limit).map(|row| (generation, *row)).collect::<Vec<_>>())
    };
    let fold = move |at: usize| {
        let before = shown.with_untracked(|rows| rows.partition_point(|row| row.at <= at));
        limit.set(before + ROWS_A_FRAME);
        let mut groups = turned.get_untracked();
        if !groups.remove(&at) {
            groups.insert(at);
        }
        turned.set(groups);
    };
    let line = move |(_, row): (u64, ConsoleRow)| {
        let line = live.console.with_untracked(|lines| lines.get(row.at).cloned());
        line.map(|line| view! { <Line line row state hydrated on_fold=fold/> })
    };
    let some = Memo::new(move |_| live.console.with(|lines| !lines.is_empty()));
    let dropped = move || {
        let dropped = dropped.get();
        (dropped > 0).then(|| view! { <p class="hint">{format!("{} followed and were not kept.", labels::count(dropped, "more line"))}</p> })
    };
    view! {
        <div class="part console">
            {move || (some.get() || !filter.with(Filter::is_open)).then(|| view! { <Tools state filter limit shown=count/> })}
            <div class="console-box">
                <ol
                    class="console-lines"
                    id=follow::LINES
                    tabindex="0"
                    aria-label="Console"
                    hidden=move || !some.get()
                    aria-busy=move || (limit.get() < count.get()).to_string()
                    on:scroll=move |_| follow.scrolled()
                    on:keydown=move |event| follow.pressed(&event)
                    on:wheel=move |event| if event.delta_y() < 0.0 { follow.back() }
                    on:touchmove=move |_| follow.back()
                >
                    <For each=each key=|row| *row children=line/>
                </ol>
                <Newest follow/>
            </div>
            {(!hydrated).then(|| view! { <Rest lines=live.console.get_untracked()/> })}
            {move || (some.get() && count.get() == 0 && open.get()).then(|| view! { <p class="body-none">"No lines match"</p> })}
            {move || (!some.get()).then(|| view! { <p class="body-none">"The console is empty"</p> })}
            {dropped}
        </div>
    }
}

/// What belongs to the run in sight, and is what it was at first when another one comes.
struct OfRun<T: Send + Sync + 'static> {
    live: Live,
    first: StoredValue<T>,
    now: RwSignal<(u64, T)>,
}

// Signals are copied whatever they hold.
impl<T: Send + Sync + 'static> Clone for OfRun<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for OfRun<T> {}

impl<T: Clone + Send + Sync + 'static> OfRun<T> {
    fn new(live: Live, first: T) -> Self {
        Self { live, first: StoredValue::new(first.clone()), now: RwSignal::new((0, first)) }
    }

    fn choose(&self, generation: u64, (of, now): (u64, T)) -> T {
        if of == generation { now } else { self.first.get_value() }
    }

    fn get(&self) -> T {
        self.choose(self.live.generation.get(), self.now.get())
    }

    fn get_untracked(&self) -> T {
        self.choose(self.live.generation.get_untracked(), self.now.get_untracked())
    }

    fn set(&self, value: T) {
        self.now.set((self.live.generation.get_untracked(), value));
    }
}

/// Lets more rows be drawn each time the page is painted, until all are.
fn grow(limit: OfRun<usize>, count: Signal<usize>) {
    // Lines may come several times between two pictures; what is drawn of them is asked for once.
    let due = StoredValue::new(false);
    Effect::new(move |_| {
        if limit.get() < count.get() && !due.get_value() {
            due.set_value(true);
            browser::before_paint(move || {
                // By then there may be no console any more.
                if limit.now.try_get_untracked().is_some() {
                    due.set_value(false);
                    limit.set(limit.get_untracked() + ROWS_A_FRAME);
                }
            });
        }
    });
}

/// The lines after those that are drawn at once, as text: without a script no more are drawn.
#[component]
fn Rest(
    /// All lines.
    lines: Vec<Arc<ConsoleLine>>,
) -> impl IntoView {
    (lines.len() > ROWS_A_FRAME).then(|| {
        let texts: Vec<_> = lines[ROWS_A_FRAME..].iter().map(|line| escaped(&labels::visible(&line.text))).collect();
        view! { <noscript inner_html=format!("<pre class=\"body-text\">\n{}</pre>", texts.join("\n"))></noscript> }
    })
}

/// Which levels are shown, and what is looked for.
#[component]
fn Tools(
    /// The page's state.
    state: State,
    /// What a person wants to see.
    filter: RwSignal<Filter>,
    /// How many rows are drawn.
    limit: OfRun<usize>,
    /// How many rows are in sight.
    #[prop(into)]
    shown: Signal<usize>,
) -> impl IntoView {
    let console = state.live.console;
    // Not all at once, however many lines come back into sight.
    let change = move |change: &dyn Fn(&mut Filter)| {
        limit.set(ROWS_A_FRAME);
        filter.update(|filter| change(filter));
    };
    let numbers = Memo::new(move |_| console.with(|lines| counts(lines)));
    let level = move |level: Level| {
        let number = move || numbers.with(|numbers| numbers[level.index()]);
        let chosen = move || filter.with(|filter| filter.only[level.index()]);
        let turn = move |_| change(&|filter| filter.only[level.index()] ^= true);
        // One that is chosen can be given up, also in a run that has no such line.
        view! {
            <button class="choice" type="button" data-level=level.name() aria-pressed=move || chosen().to_string() hidden=move || number() == 0 && !chosen() on:click=turn>
                {level.name()} " " <span class="tab-count">{number}</span>
            </button>
        }
    };
    let found = move || {
        let lines = shown.get() as u64;
        filter.with(|filter| if filter.is_open() { String::new() } else { labels::count(lines, "line") })
    };
    view! {
        <div class="tools scripted">
            <div class="choices" role="group" aria-label="Show only">{Level::ALL.map(level)}</div>
            <span class="hint" role="status">{found}</span>
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
