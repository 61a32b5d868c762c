//! The tabs of the output. Without a script the parts are below each other, with links to each.

use crate::browser;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A part of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutputTab {
    /// The response or returned value.
    Response,
    /// The console.
    Console,
    /// The subrequests.
    Network,
    /// The timing.
    Timing,
}

impl OutputTab {
    /// All tabs, in order.
    pub(crate) const ALL: [Self; 4] = [Self::Response, Self::Console, Self::Network, Self::Timing];

    /// The tab's name on the page.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Response => "Response",
            Self::Console => "Console",
            Self::Network => "Network",
            Self::Timing => "Timing",
        }
    }

    /// The id of the tab's button.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Response => "tab-response",
            Self::Console => "tab-console",
            Self::Network => "tab-network",
            Self::Timing => "tab-timing",
        }
    }

    /// The id of the tab's panel.
    fn panel(self) -> &'static str {
        match self {
            Self::Response => "panel-response",
            Self::Console => "panel-console",
            Self::Network => "panel-network",
            Self::Timing => "panel-timing",
        }
    }

    /// The tab that a key moves to from this one.
    fn by_key(self, key: &str) -> Option<Self> {
        let (at, count) = (self as usize, Self::ALL.len());
        let to = match key {
            "ArrowRight" => (at + 1) % count,
            "ArrowLeft" => (at + count - 1) % count,
            "Home" => 0,
            "End" => count - 1,
            _ => return None,
        };
        Self::ALL.get(to).copied()
    }
}

/// The row of tabs.
#[component]
pub(crate) fn Tabs(
    /// The open tab.
    #[prop(into)]
    current: Signal<OutputTab>,
    /// The number of entries of each part, for the parts that count them.
    counts: [Option<Signal<u64>>; 4],
    /// Called with the chosen tab.
    #[prop(into)]
    on_choose: Callback<OutputTab>,
    /// Whether the page is hydrated.
    hydrated: bool,
) -> impl IntoView {
    let label = move |tab: OutputTab| {
        let count = counts[tab as usize].map(|count| {
            view! {
                " "
                <span class="tab-count">{move || count.get()}</span>
            }
        });
        view! {
            {tab.name()}
            {count}
        }
    };
    let is_current = move |tab: OutputTab| (current.get() == tab).to_string();
    if !hydrated {
        let link = |tab: OutputTab| {
            view! {
                <a class="tab" href=format!("#{}", tab.panel()) rel="external" data-current=move || is_current(tab)>
                    {label(tab)}
                </a>
            }
        };
        return view! {
            <nav class="tabs" aria-label="Parts of the output">
                {OutputTab::ALL.map(link)}
            </nav>
        }
        .into_any();
    }
    let on_key = move |event: KeyboardEvent| {
        if let Some(tab) = current.get_untracked().by_key(&event.key()) {
            event.prevent_default();
            on_choose.run(tab);
            browser::focus(tab.id());
        }
    };
    let button = |tab: OutputTab| {
        view! {
            <button
                class="tab"
                type="button"
                role="tab"
                id=tab.id()
                aria-controls=tab.panel()
                aria-selected=move || is_current(tab)
                data-current=move || is_current(tab)
                tabindex=move || if current.get() == tab { "0" } else { "-1" }
                on:click=move |_| on_choose.run(tab)
            >
                {label(tab)}
            </button>
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label="Parts of the output" on:keydown=on_key>
            {OutputTab::ALL.map(button)}
        </div>
    }
    .into_any()
}

/// One part of the output.
#[component]
pub(crate) fn Panel(
    /// The tab of the part.
    tab: OutputTab,
    /// The open tab.
    #[prop(into)]
    current: Signal<OutputTab>,
    /// Whether the page is hydrated.
    hydrated: bool,
    /// The content of the part.
    children: Children,
) -> impl IntoView {
    let open = move || current.get() == tab;
    let title = format!("{}-title", tab.panel());
    let label = if hydrated { tab.id().to_owned() } else { title.clone() };
    view! {
        <section
            class="panel"
            id=tab.panel()
            role=hydrated.then_some("tabpanel")
            aria-labelledby=label
            data-current=move || open().to_string()
            hidden=move || hydrated && !open()
        >
            <h3 class="panel-title" id=title>
                {tab.name()}
            </h3>
            {children()}
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrow_keys_wrap_around() {
        for (from, key, to) in [
            (OutputTab::Response, "ArrowRight", Some(OutputTab::Console)),
            (OutputTab::Timing, "ArrowRight", Some(OutputTab::Response)),
            (OutputTab::Response, "ArrowLeft", Some(OutputTab::Timing)),
            (OutputTab::Network, "Home", Some(OutputTab::Response)),
            (OutputTab::Console, "End", Some(OutputTab::Timing)),
            (OutputTab::Console, "Enter", None),
        ] {
            assert_eq!(from.by_key(key), to, "{from:?} {key}");
        }
    }
}
