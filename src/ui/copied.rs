//! The message that says whether copying a text succeeded; it disappears after a while.

use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long "Copied" is shown, milliseconds: long enough to be read, and to be read aloud.
const SHOWN_MS: i32 = 3_000;

/// Whether the last text was copied. Copies share the same signals.
#[derive(Clone, Copy)]
pub(crate) struct Copied {
    /// `None` before the first attempt, and once the success was shown for a while.
    success: RwSignal<Option<bool>>,
    attempts: StoredValue<u64>,
}

impl Copied {
    /// The state before the first attempt.
    pub(crate) fn new() -> Self {
        Self { success: RwSignal::new(None), attempts: StoredValue::new(0) }
    }

    /// Copies a text. Returns whether the browser did.
    pub(crate) async fn copy(self, text: String) -> bool {
        self.clear();
        let success = browser::copy_text(text).await;
        let attempts = self.attempts.try_get_value();
        _ = self.success.try_set(Some(success));
        if success {
            spawn_local(async move {
                browser::sleep(SHOWN_MS).await;
                // Another attempt may have been made meanwhile.
                if attempts.is_some() && self.attempts.try_get_value() == attempts {
                    _ = self.success.try_set(None);
                }
            });
        }
        success
    }

    /// Clears the message, because the text changed or is copied again.
    pub(crate) fn clear(self) {
        _ = self.attempts.try_update_value(|attempts| *attempts += 1);
        _ = self.success.try_set(None);
    }

    /// "Copied", or `refused` where the browser did not copy the text.
    pub(crate) fn message(self, refused: &'static str) -> &'static str {
        match self.success.get() {
            None => "",
            Some(true) => "Copied",
            Some(false) => refused,
        }
    }
}
