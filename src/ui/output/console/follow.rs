//! Keeps the newest console line visible while the program runs, unless the author scrolled back.

use super::super::super::live::Live;
use crate::browser;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The id of the list of lines.
pub(crate) const LINES: &str = "console-lines";

/// The number of further scrolls to the end: lines get their height only once they are visible.
const SCROLL_RETRIES: u32 = 2;

/// The least distance by which the list jumps back without wheel, key or finger, CSS pixels: as when Tab or a search moves
/// to an earlier line. Lines that turn out smaller than estimated move the list by less.
const JUMP_PX: i32 = 24;

/// The list's state at the last run of the effect.
struct FollowState {
    /// The displayed run, if the list is visible.
    generation: Option<u64>,
    /// Whether the list follows the run.
    follows: bool,
}

/// Whether the list follows its end. Copies share the same signals.
#[derive(Clone, Copy)]
pub(crate) struct Follow {
    live: Live,
    /// Whether the author has not scrolled back.
    at_end: RwSignal<bool>,
    /// The number of drawn lines.
    drawn: Signal<usize>,
    /// The state at the last `scroll` event: scroll offset and content height, both in CSS pixels, and the number of drawn
    /// lines.
    last_scroll: StoredValue<(i32, i32, usize)>,
    /// Whether a scroll to the end is requested before the next paint.
    is_due: StoredValue<bool>,
}

impl Follow {
    /// Follows while the console is `open`, whenever the number of `drawn` lines changes. When it is opened or another run
    /// is displayed, the list starts at the newest line if the program still runs, else at the first.
    pub(crate) fn new(live: Live, open: Signal<bool>, drawn: Signal<usize>) -> Self {
        let follow = Self {
            live,
            at_end: RwSignal::new(true),
            drawn,
            last_scroll: StoredValue::default(),
            is_due: StoredValue::new(false),
        };
        Effect::new(move |before: Option<FollowState>| {
            drawn.track();
            let generation = open.get().then(|| live.generation.get());
            let before = before.filter(|before| generation.is_some() && before.generation == generation);
            // Lines that arrived while the console was open are followed to the last one, which may be drawn after the run.
            let follows =
                generation.is_some() && (live.streaming.get() || before.as_ref().is_some_and(|before| before.follows));
            if before.is_none() {
                follow.last_scroll.set_value((0, 0, 0));
                follow.at_end.set(true);
                if generation.is_some() && !follows {
                    browser::before_paint(|| browser::scroll_to_start(LINES));
                }
            }
            if follows {
                follow.scroll_to_end(SCROLL_RETRIES);
            }
            FollowState { generation, follows }
        });
        follow
    }

    /// Handles a scroll by the author or by [`Follow::scroll_to_end`].
    pub(crate) fn on_scroll(self) {
        let Some(drawn) = self.drawn.try_get_untracked() else { return };
        let (top_before, height_before, drawn_before) = self.last_scroll.get_value();
        let (top, height) = browser::scroll_position(LINES);
        self.last_scroll.set_value((top, height, drawn));
        // If lines were drawn meanwhile, the browser may have moved the list to keep its position, and the height says
        // nothing.
        let jumped = drawn == drawn_before && height >= height_before && top_before - top > JUMP_PX;
        if top > top_before && browser::is_at_end(LINES) {
            self.set_at_end(true);
        } else if jumped {
            self.set_at_end(false);
        }
    }

    /// Handles a key in the list. Home and End jump at once: the browser's animated scroll would end where the end was when
    /// it began.
    pub(crate) fn on_key(self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "ArrowUp" | "PageUp" => self.on_scroll_back(),
            "Home" => {
                event.prevent_default();
                self.on_scroll_back();
                browser::scroll_to_start(LINES);
            }
            "End" => {
                event.prevent_default();
                self.set_at_end(true);
                self.scroll_to_end(SCROLL_RETRIES);
            }
            _ => {}
        }
    }

    /// Stops following, if there are earlier lines above.
    pub(crate) fn on_scroll_back(self) {
        if browser::scroll_position(LINES).0 > 0 {
            self.set_at_end(false);
        }
    }

    fn set_at_end(self, at_end: bool) {
        if at_end != self.at_end.get_untracked() {
            self.at_end.set(at_end);
        }
    }

    /// Scrolls to the end before the next paint, if the list follows its end.
    fn scroll_to_end(self, retries: u32) {
        if self.is_due.get_value() {
            return;
        }
        self.is_due.set_value(true);
        browser::before_paint(move || {
            // The console may be disposed of by then.
            let Some(at_end) = self.at_end.try_get_untracked() else { return };
            self.is_due.set_value(false);
            if at_end {
                browser::scroll_to_end(LINES);
                if retries > 0 {
                    self.scroll_to_end(retries - 1);
                }
            }
        });
    }
}

/// A button that scrolls to the newest line, shown while lines arrive and the author looks at earlier ones.
#[component]
pub(crate) fn Newest(
    /// The list's follow state.
    follow: Follow,
) -> impl IntoView {
    let go = move |_| {
        follow.at_end.set(true);
        follow.scroll_to_end(SCROLL_RETRIES);
        // The focused button is removed.
        browser::focus(LINES);
    };
    move || {
        (follow.live.streaming.get() && !follow.at_end.get()).then(|| {
            view! {
                <button class="button console-newest" type="button" on:click=go>
                    "To the newest line"
                </button>
            }
        })
    }
}
