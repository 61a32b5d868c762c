//! What a program says while it runs stays in sight, as long as the end of it is what a person looks at.

use super::super::super::live::Live;
use crate::browser;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The id of the list of lines.
pub const LINES: &str = "console-lines";

/// Times the end is looked for again: lines have their height only once they are in sight.
const LOOKS: u32 = 2;

/// The least by which the list jumps back where it is not moved by wheel, key or finger, CSS pixels: as when Tab or a search
/// leads to an earlier line. Lines that turn out smaller than they were taken for move it by less.
const JUMP_PX: i32 = 24;

/// What the list shows.
struct InSight {
    /// The run, where the list is in sight.
    generation: Option<u64>,
    /// Whether the list follows the run.
    goes_on: bool,
}

/// Whether the list goes with its end. Copies are the same.
#[derive(Clone, Copy)]
pub struct Follow {
    live: Live,
    /// Whether nobody went back to earlier lines.
    at_end: RwSignal<bool>,
    /// How many lines are drawn.
    drawn: Signal<usize>,
    /// How far the list was scrolled at its last `scroll` event, how tall its content was (both CSS pixels), and how many lines were drawn.
    before: StoredValue<(i32, i32, usize)>,
    /// Whether the end is looked for before the next picture.
    due: StoredValue<bool>,
}

impl Follow {
    /// Follows while the console is `open`, whenever another number of lines is `drawn`. Opened, or with another run, the list
    /// begins at the newest line where the program still runs, else at the first.
    pub fn new(live: Live, open: Signal<bool>, drawn: Signal<usize>) -> Self {
        let follow = Self {
            live,
            at_end: RwSignal::new(true),
            drawn,
            before: StoredValue::default(),
            due: StoredValue::new(false),
        };
        Effect::new(move |before: Option<InSight>| {
            drawn.track();
            let generation = open.get().then(|| live.generation.get());
            let before = before.filter(|before| generation.is_some() && before.generation == generation);
            // What was heard while it was open is followed to its last line, which may be drawn when the run is over.
            let goes_on =
                generation.is_some() && (live.streaming.get() || before.as_ref().is_some_and(|before| before.goes_on));
            if before.is_none() {
                follow.before.set_value((0, 0, 0));
                follow.at_end.set(true);
                if generation.is_some() && !goes_on {
                    browser::before_paint(|| browser::scroll_to_start(LINES));
                }
            }
            if goes_on {
                follow.look(LOOKS);
            }
            InSight { generation, goes_on }
        });
        follow
    }

    /// The list was scrolled, by the person or by [`Follow::look`].
    pub fn scrolled(self) {
        let Some(drawn) = self.drawn.try_get_untracked() else { return };
        let (top_before, height_before, drawn_before) = self.before.get_value();
        let (top, height) = browser::scroll_position(LINES);
        self.before.set_value((top, height, drawn));
        // Where lines were drawn meanwhile, the browser may have moved the list to keep its location, and the height tells nothing.
        let jumped = drawn == drawn_before && height >= height_before && top_before - top > JUMP_PX;
        if top > top_before && browser::is_at_end(LINES) {
            self.turn(true);
        } else if jumped {
            self.turn(false);
        }
    }

    /// A key was pressed in it. To its ends it goes at once: the browser's own way there takes a while, and ends where the end
    /// was when it began.
    pub fn pressed(self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "ArrowUp" | "PageUp" => self.back(),
            "Home" => {
                event.prevent_default();
                self.back();
                browser::scroll_to_start(LINES);
            }
            "End" => {
                event.prevent_default();
                self.turn(true);
                self.look(LOOKS);
            }
            _ => {}
        }
    }

    /// The person goes back to earlier lines, if there are any out of sight.
    pub fn back(self) {
        if browser::scroll_position(LINES).0 > 0 {
            self.turn(false);
        }
    }

    fn turn(self, at_end: bool) {
        if at_end != self.at_end.get_untracked() {
            self.at_end.set(at_end);
        }
    }

    /// Goes to the end before the page is painted, where that is what the person looks at.
    fn look(self, again: u32) {
        if self.due.get_value() {
            return;
        }
        self.due.set_value(true);
        browser::before_paint(move || {
            // By then there may be no console any more.
            let Some(at_end) = self.at_end.try_get_untracked() else { return };
            self.due.set_value(false);
            if at_end {
                browser::scroll_to_end(LINES);
                if again > 0 {
                    self.look(again - 1);
                }
            }
        });
    }
}

/// Leads to the newest line, where a person looks at earlier ones while others come.
#[component]
pub fn Newest(
    /// Whether the list goes with its end.
    follow: Follow,
) -> impl IntoView {
    let go = move |_| {
        follow.at_end.set(true);
        follow.look(LOOKS);
        // The button goes.
        browser::focus(LINES);
    };
    move || {
        (follow.live.streaming.get() && !follow.at_end.get()).then(
            || view! { <button class="button console-newest" type="button" on:click=go>"To the newest line"</button> },
        )
    }
}
