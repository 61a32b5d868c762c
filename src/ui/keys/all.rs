//! All keyboard shortcuts as data: what the sheet lists, and what a key press on the page does.

use super::super::output::OutputTab;

/// A keyboard shortcut.
#[derive(Debug)]
pub(crate) struct Shortcut {
    /// One or more ways to press it: keys held together are joined by `+`, keys pressed in sequence by a space. `Mod` is ⌘
    /// on a Mac and Ctrl elsewhere.
    pub(crate) pressed: &'static [&'static str],
    /// The ways on a Mac, where they differ.
    pub(crate) mac: &'static [&'static str],
    /// What the shortcut does.
    pub(crate) does: &'static str,
}

/// The shortcuts of one place.
#[derive(Debug)]
pub(crate) struct ShortcutGroup {
    /// The place.
    pub(crate) title: &'static str,
    /// The shortcuts.
    pub(crate) keys: &'static [Shortcut],
}

const fn key(pressed: &'static [&'static str], does: &'static str) -> Shortcut {
    Shortcut { pressed, mac: &[], does }
}

const fn with_mac(pressed: &'static [&'static str], mac: &'static [&'static str], does: &'static str) -> Shortcut {
    Shortcut { pressed, mac, does }
}

/// All shortcuts. An end-to-end test reads them off the sheet and presses each.
pub(crate) const GROUPS: [ShortcutGroup; 4] = [
    ShortcutGroup {
        title: "Anywhere",
        keys: &[
            key(&["Mod+Enter"], "Run the program"),
            key(&["Mod+Shift+Enter"], "Stop the program"),
            key(&["Mod+S"], "Share the program"),
            key(&["1", "2", "3", "4"], "Response, Console, Network, Timing"),
            key(&["/"], "Search the recent prompts"),
            key(&["?"], "Show this list of keys"),
            key(&["Esc"], "Close this list, a menu or a search"),
        ],
    },
    ShortcutGroup {
        title: "In the prompt",
        keys: &[key(&["Enter"], "Run the program"), key(&["Shift+Enter"], "Insert a line break")],
    },
    ShortcutGroup {
        title: "On a tab",
        keys: &[key(&["←", "→"], "Previous tab, next tab"), key(&["Home", "End"], "First tab, last tab")],
    },
    ShortcutGroup {
        title: "In the editor",
        keys: &[
            key(&["Tab", "Shift+Tab"], "Indent, unindent; accept a completion"),
            key(&["Esc Tab"], "Leave the editor"),
            key(&["Ctrl+M"], "Switch whether Tab indents or leaves the editor"),
            with_mac(&["Ctrl+Space"], &["Ctrl+Space", "Option+I"], "Complete what is typed"),
            key(&["Shift+Alt+F"], "Format the module"),
            key(&["F8", "Shift+F8"], "Next problem, previous problem"),
            key(&["Mod+Shift+M"], "List the problems"),
            key(&["Mod+F"], "Find and replace"),
            key(&["F3", "Shift+F3"], "Next match, previous match"),
            key(&["Mod+Alt+G"], "Go to a line"),
            with_mac(&["Mod+Z", "Mod+Y"], &["Mod+Z", "Mod+Shift+Z"], "Undo, redo"),
            key(&["Mod+/"], "Comment or uncomment the line"),
            key(&["Mod+]", "Mod+["], "Indent, unindent"),
            key(&["Alt+↑", "Alt+↓"], "Move the line up, down"),
            key(&["Shift+Alt+↑", "Shift+Alt+↓"], "Copy the line up, down"),
            key(&["Mod+Shift+K"], "Delete the line"),
            key(&["Mod+D"], "Select the next occurrence"),
            with_mac(&["Ctrl+Shift+[", "Ctrl+Shift+]"], &["Mod+Alt+[", "Mod+Alt+]"], "Fold, unfold"),
        ],
    },
];

impl Shortcut {
    /// The ways to press the shortcut: each is a sequence of chords, each of keys held together, with the platform's key
    /// names.
    pub(crate) fn ways(&self, mac: bool) -> Vec<Vec<Vec<&'static str>>> {
        let ways = if mac && !self.mac.is_empty() { self.mac } else { self.pressed };
        let name = |key| match key {
            "Mod" if mac => "⌘",
            "Mod" => "Ctrl",
            "Alt" if mac => "Option",
            key => key,
        };
        let chord = |chord: &'static str| chord.split('+').map(name).collect();
        ways.iter().map(|way| way.split(' ').map(chord).collect()).collect()
    }
}

/// The action of a shortcut that works anywhere on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Run the program.
    Run,
    /// Stop the program.
    Stop,
    /// Share the program.
    Share,
    /// Show or hide the sheet.
    Sheet,
    /// Focus the search above the recent runs.
    Search,
    /// Open a part of the output.
    Part(OutputTab),
}

/// A key press.
#[derive(Debug, Clone, Default)]
pub(crate) struct Press {
    /// The character it types, or the key's name.
    pub(crate) key: String,
    /// The physical key, independent of the layout.
    pub(crate) code: String,
    /// Whether Ctrl or ⌘ is held.
    pub(crate) modifier: bool,
    /// Whether Alt is held.
    pub(crate) alt: bool,
    /// Whether Shift is held.
    pub(crate) shift: bool,
    /// Whether the target is a field.
    pub(crate) is_in_field: bool,
}

impl Press {
    /// The action of the key press. Single-character keys act only if `single` is set, and never in a field.
    pub(crate) fn action(&self, single: bool) -> Option<Action> {
        // AltGr is reported as Ctrl and Alt.
        if self.alt {
            return None;
        }
        if self.modifier {
            return match (self.key.as_str(), self.shift) {
                ("Enter", false) => Some(Action::Run),
                ("Enter", true) => Some(Action::Stop),
                ("s" | "S", false) => Some(Action::Share),
                // A layout without a Latin S.
                (key, false) if !key.is_ascii() && self.code == "KeyS" => Some(Action::Share),
                _ => None,
            };
        }
        if self.is_in_field || !single {
            return None;
        }
        match self.key.as_str() {
            "?" => Some(Action::Sheet),
            "/" => Some(Action::Search),
            key => {
                let number: usize = key.parse().ok()?;
                OutputTab::ALL.get(number.checked_sub(1)?).copied().map(Action::Part)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(keys: &str) -> Press {
        let held: Vec<_> = keys.split('+').collect();
        let is_held = |key| held.contains(&key);
        let key = held.last().copied().unwrap_or_default().to_owned();
        Press {
            key,
            modifier: is_held("Mod"),
            alt: is_held("Alt"),
            shift: is_held("Shift"),
            is_in_field: is_held("field"),
            ..Press::default()
        }
    }

    #[test]
    fn shortcuts_do_what_the_sheet_lists() {
        for (keys, action) in [
            ("Mod+Enter", Some(Action::Run)),
            ("field+Mod+Enter", Some(Action::Run)),
            ("Mod+Alt+Enter", None),
            ("Enter", None),
            ("Mod+Shift+Enter", Some(Action::Stop)),
            ("Mod+s", Some(Action::Share)),
            ("Mod+S", Some(Action::Share)),
            ("Mod+Shift+S", None),
            ("s", None),
            ("Shift+?", Some(Action::Sheet)),
            ("field+?", None),
            ("Mod+?", None),
            ("/", Some(Action::Search)),
            ("Mod+/", None),
            ("1", Some(Action::Part(OutputTab::Response))),
            ("4", Some(Action::Part(OutputTab::Timing))),
            ("0", None),
            ("5", None),
            ("field+1", None),
            ("Alt+1", None),
        ] {
            assert_eq!(press(keys).action(true), action, "{keys}");
        }
    }

    #[test]
    fn single_character_keys_can_be_turned_off() {
        for keys in ["?", "/", "1"] {
            assert_eq!(press(keys).action(false), None, "{keys}");
        }
        assert_eq!(press("Mod+Enter").action(false), Some(Action::Run));
    }

    #[test]
    fn a_layout_without_the_letter_uses_the_physical_key() {
        let press = Press { code: "KeyS".to_owned(), ..press("Mod+ы") };
        assert_eq!(press.action(true), Some(Action::Share));
    }

    #[test]
    fn keys_have_the_names_of_the_platform() {
        let undo = with_mac(&["Mod+Z", "Mod+Y"], &["Mod+Z", "Mod+Shift+Z"], "");
        assert_eq!(undo.ways(false), [[["Ctrl", "Z"]], [["Ctrl", "Y"]]]);
        assert_eq!(undo.ways(true), [[vec!["⌘", "Z"]], [vec!["⌘", "Shift", "Z"]]]);
        assert_eq!(key(&["Esc Tab"], "").ways(false), [[["Esc"], ["Tab"]]]);
        assert_eq!(key(&["Alt+↑"], "").ways(true), [[["Option", "↑"]]]);
    }
}
