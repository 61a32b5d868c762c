//! What a program said while it ran.

use super::words;
use crate::report::ConsoleLine;
use leptos::prelude::*;

/// The deepest group that is drawn deeper than the one around it; `style/console.css` knows as many.
const GROUP_MAX: u32 = 6;

/// Every line, in order.
#[component]
pub fn Console(
    /// The lines.
    lines: Vec<ConsoleLine>,
    /// Lines that were not kept.
    dropped: u64,
) -> impl IntoView {
    let number = words::count(lines.len() as u64, "line");
    let dropped = (dropped > 0).then(|| {
        view! { <p class="hint">{format!("{} more came after these and were not kept.", words::count(dropped, "line"))}</p> }
    });
    view! {
        <section class="part console">
            <header class="part-head">
                <h3 class="part-title" id="console-title">"Console"</h3>
                <span class="hint">{number}</span>
            </header>
            <ol class="console-lines" tabindex="0" aria-labelledby="console-title">
                {lines.into_iter().map(|line| view! { <Line line/> }).collect_view()}
            </ol>
            {dropped}
        </section>
    }
}

/// The lines of a run that is under way, each as it comes.
#[component]
pub fn LiveConsole(
    /// The lines so far.
    lines: RwSignal<Vec<ConsoleLine>>,
) -> impl IntoView {
    view! {
        <section class="part console">
            <header class="part-head">
                <h3 class="part-title" id="console-title">"Console"</h3>
                <span class="hint">{move || words::count(lines.with(Vec::len) as u64, "line")}</span>
            </header>
            <ol class="console-lines" tabindex="0" aria-labelledby="console-title">
                <For each=move || 0..lines.with(Vec::len) key=|index| *index let:index>
                    {lines.with_untracked(|lines| lines.get(index).cloned()).map(|line| view! { <Line line/> })}
                </For>
            </ol>
        </section>
    }
}

/// One line: level, text, where it was said and when.
#[component]
fn Line(
    /// The line.
    line: ConsoleLine,
) -> impl IntoView {
    let ConsoleLine { level, at_ms, text, source, group, .. } = line;
    let level = words::visible(&level).into_owned();
    let word = level.clone();
    // The most common level needs no telling, except to who cannot see the others.
    let level_class = if level == "log" { "console-level visually-hidden" } else { "console-level code" };
    view! {
        <li class="console-line" data-level=level data-group=group.min(GROUP_MAX)>
            <span class=level_class>{word}</span>
            <pre class="console-text"><code>{words::visible(&text).into_owned()}</code></pre>
            <span class="console-facts">
                {source.map(|place| view! { <span class="place code">{words::place(&place)}</span> })}
                <span class="console-time">{format!("+{}", words::duration(at_ms))}</span>
            </span>
        </li>
    }
}
