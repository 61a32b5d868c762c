//! The tabs of the output. Without a script the parts are below each other, with links to each.

use crate::ui::tabs::{follow_key, panel_attributes, tab_attributes};
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
        let is_open = |tab: &OutputTab| current.get_untracked() == *tab;
        follow_key(&event, &OutputTab::ALL, is_open, |tab| tab.id().to_owned(), |tab| on_choose.run(*tab));
    };
    let button = |tab: OutputTab| {
        let is_open = Signal::derive(move || current.get() == tab);
        let attributes = tab_attributes(tab.panel().to_owned(), is_open, Signal::stored(true));
        view! {
            <button
                class="tab"
                type="button"
                id=tab.id()
                {..attributes}
                data-current=move || is_current(tab)
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
    let is_open = Signal::derive(move || current.get() == tab);
    let title = format!("{}-title", tab.panel());
    let attributes = panel_attributes(tab.id().to_owned(), Some(title.clone()), is_open, Signal::stored(hydrated));
    view! {
        <section
            class="panel"
            id=tab.panel()
            {..attributes}
            data-current=move || is_open.get().to_string()
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
    use crate::ui::tests::tag;

    /// The HTML of the tabs and two panels, with the console open.
    fn html(hydrated: bool) -> String {
        Owner::new_root(None).with(|| {
            let current = Signal::stored(OutputTab::Console);
            view! {
                <Tabs current counts=[None, Some(Signal::stored(3)), None, None] on_choose=|_| {} hydrated />
                <Panel tab=OutputTab::Console current hydrated>
                    "lines"
                </Panel>
                <Panel tab=OutputTab::Timing current hydrated>
                    "times"
                </Panel>
            }
            .to_html()
        })
    }

    #[test]
    fn without_a_script_the_tabs_are_links_to_the_parts() {
        let html = html(false);
        for (part, expect) in [
            ("aria-label", r#"aria-label="Parts of the output" class="tabs" nav"#),
            (
                r##"href="#panel-console""##,
                r##"a class="tab" data-current="true" href="#panel-console" rel="external""##,
            ),
            (
                r#"id="panel-timing""#,
                r#"aria-labelledby="panel-timing-title" class="panel" data-current="false" id="panel-timing" section"#,
            ),
            (r#"id="panel-timing-title""#, r#"class="panel-title" h3 id="panel-timing-title""#),
        ] {
            assert_eq!(tag(&html, part), expect);
        }
    }

    #[test]
    fn hydrated_tabs_are_a_tab_list_with_one_tab_stop() {
        let html = html(true);
        for (part, expect) in [
            (r#"role="tablist""#, r#"aria-label="Parts of the output" class="tabs" div role="tablist""#),
            (
                r#"id="tab-console""#,
                r#"aria-controls="panel-console" aria-selected="true" button class="tab" data-current="true" id="tab-console" role="tab" tabindex="0" type="button""#,
            ),
            (
                r#"id="tab-timing""#,
                r#"aria-controls="panel-timing" aria-selected="false" button class="tab" data-current="false" id="tab-timing" role="tab" tabindex="-1" type="button""#,
            ),
            (
                r#"id="panel-console""#,
                r#"aria-labelledby="tab-console" class="panel" data-current="true" id="panel-console" role="tabpanel" section"#,
            ),
            (
                r#"id="panel-timing""#,
                r#"aria-labelledby="tab-timing" class="panel" data-current="false" hidden id="panel-timing" role="tabpanel" section"#,
            ),
        ] {
            assert_eq!(tag(&html, part), expect);
        }
    }
}
