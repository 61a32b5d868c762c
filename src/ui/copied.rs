//! What came of copying a text, said for a while.

use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long "Copied" is said, milliseconds: long enough to be read, and to be read aloud.
const SAID_MS: i32 = 3_000;

/// Whether the last text was copied. Copies are the same.
#[derive(Clone, Copy)]
pub struct Copied {
    /// `None` before anything was tried, and once the success was said for a while.
    done: RwSignal<Option<bool>>,
    tries: StoredValue<u64>,
}

impl Copied {
    /// Nothing was tried.
    pub fn new() -> Self {
        Self { done: RwSignal::new(None), tries: StoredValue::new(0) }
    }

    /// Copies a text. Whether the browser did.
    pub async fn copy(self, text: String) -> bool {
        self.clear();
        let done = browser::copy_text(text).await;
        let tries = self.tries.try_get_value();
        _ = self.done.try_set(Some(done));
        if done {
            spawn_local(async move {
                browser::sleep(SAID_MS).await;
                // What is said by then may be of another try.
                if tries.is_some() && self.tries.try_get_value() == tries {
                    _ = self.done.try_set(None);
                }
            });
        }
        done
    }

    /// Says nothing: the text is another one now, or it is tried again.
    pub fn clear(self) {
        _ = self.tries.try_update_value(|tries| *tries += 1);
        _ = self.done.try_set(None);
    }

    /// "Copied", or `refused` where the browser did not copy it.
    pub fn said(self, refused: &'static str) -> &'static str {
        match self.done.get() {
            None => "",
            Some(true) => "Copied",
            Some(false) => refused,
        }
    }
}
