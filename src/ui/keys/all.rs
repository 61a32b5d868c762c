//! Every key there is, as data: what the sheet says, and what a press anywhere on the page asks for.

use super::super::output::OutputTab;

/// What one key does, and how it is pressed.
#[derive(Debug)]
pub struct Shortcut {
    /// One or several ways: keys held together are joined by `+`, keys pressed one after the other by a space. `Mod` is ⌘ on
    /// a Mac and Ctrl elsewhere.
    pub pressed: &'static [&'static str],
    /// The ways on a Mac, where they are others.
    pub mac: &'static [&'static str],
    /// What it does.
    pub does: &'static str,
}

/// Keys that are there in one place.
#[derive(Debug)]
pub struct ShortcutGroup {
    /// Where.
    pub title: &'static str,
    /// Which.
    pub keys: &'static [Shortcut],
}

const fn key(pressed: &'static [&'static str], does: &'static str) -> Shortcut {
    Shortcut { pressed, mac: &[], does }
}

const fn other(pressed: &'static [&'static str], mac: &'static [&'static str], does: &'static str) -> Shortcut {
    Shortcut { pressed, mac, does }
}

/// All of them. Each is pressed by a test, which reads them off the sheet.
pub const GROUPS: [ShortcutGroup; 4] = [
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
            other(&["Ctrl+Space"], &["Ctrl+Space", "Option+I"], "Complete what is typed"),
            key(&["Shift+Alt+F"], "Format the module"),
            key(&["F8", "Shift+F8"], "Next problem, previous problem"),
            key(&["Mod+Shift+M"], "List the problems"),
            key(&["Mod+F"], "Find and replace"),
            key(&["F3", "Shift+F3"], "Next match, previous match"),
            key(&["Mod+Alt+G"], "Go to a line"),
            other(&["Mod+Z", "Mod+Y"], &["Mod+Z", "Mod+Shift+Z"], "Undo, redo"),
            key(&["Mod+/"], "Comment or uncomment the line"),
            key(&["Mod+]", "Mod+["], "Indent, unindent"),
            key(&["Alt+↑", "Alt+↓"], "Move the line up, down"),
            key(&["Shift+Alt+↑", "Shift+Alt+↓"], "Copy the line up, down"),
            key(&["Mod+Shift+K"], "Delete the line"),
            key(&["Mod+D"], "Select the next occurrence"),
            other(&["Ctrl+Shift+[", "Ctrl+Shift+]"], &["Mod+Alt+[", "Mod+Alt+]"], "Fold, unfold"),
        ],
    },
];

impl Shortcut {
    /// How it is pressed: ways, each of chords one after the other, each of keys at once, by their names on this machine.
    pub fn ways(&self, mac: bool) -> Vec<Vec<Vec<&'static str>>> {
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

/// What a key asks for wherever it is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Run the program.
    Run,
    /// Stop it.
    Stop,
    /// Share it.
    Share,
    /// Show the sheet, or put it away.
    Sheet,
    /// Go to the search above the recent runs.
    Search,
    /// Go to a part of the output.
    Part(OutputTab),
}

/// A press of a key.
#[derive(Debug, Clone, Default)]
pub struct Press {
    /// What it types, or its name.
    pub key: String,
    /// Which one it is, whatever the layout.
    pub code: String,
    /// Ctrl or ⌘ is held.
    pub modifier: bool,
    /// Alt is held.
    pub alt: bool,
    /// Shift is held.
    pub shift: bool,
    /// It goes into a field.
    pub is_in_field: bool,
}

impl Press {
    /// What it asks for. Keys of one character ask only where `single` says so, and never while a person types.
    pub fn act(&self, single: bool) -> Option<Act> {
        // AltGr comes as Ctrl and Alt.
        if self.alt {
            return None;
        }
        if self.modifier {
            return match (self.key.as_str(), self.shift) {
                ("Enter", false) => Some(Act::Run),
                ("Enter", true) => Some(Act::Stop),
                ("s" | "S", false) => Some(Act::Share),
                // A layout without an S.
                (key, false) if !key.is_ascii() && self.code == "KeyS" => Some(Act::Share),
                _ => None,
            };
        }
        if self.is_in_field || !single {
            return None;
        }
        match self.key.as_str() {
            "?" => Some(Act::Sheet),
            "/" => Some(Act::Search),
            key => {
                let number: usize = key.parse().ok()?;
                OutputTab::ALL.get(number.checked_sub(1)?).copied().map(Act::Part)
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
            is_in_field: is_held("typed"),
            ..Press::default()
        }
    }

    #[test]
    fn keys_ask_for_what_the_sheet_says() {
        for (keys, act) in [
            ("Mod+Enter", Some(Act::Run)),
            ("typed+Mod+Enter", Some(Act::Run)),
            ("Mod+Alt+Enter", None),
            ("Enter", None),
            ("Mod+Shift+Enter", Some(Act::Stop)),
            ("Mod+s", Some(Act::Share)),
            ("Mod+S", Some(Act::Share)),
            ("Mod+Shift+S", None),
            ("s", None),
            ("Shift+?", Some(Act::Sheet)),
            ("typed+?", None),
            ("Mod+?", None),
            ("/", Some(Act::Search)),
            ("Mod+/", None),
            ("1", Some(Act::Part(OutputTab::Response))),
            ("4", Some(Act::Part(OutputTab::Timing))),
            ("0", None),
            ("5", None),
            ("typed+1", None),
            ("Alt+1", None),
        ] {
            assert_eq!(press(keys).act(true), act, "{keys}");
        }
    }

    #[test]
    fn keys_of_one_character_can_be_turned_off() {
        for keys in ["?", "/", "1"] {
            assert_eq!(press(keys).act(false), None, "{keys}");
        }
        assert_eq!(press("Mod+Enter").act(false), Some(Act::Run));
    }

    #[test]
    fn a_layout_without_the_letter_has_its_key() {
        let press = Press { code: "KeyS".to_owned(), ..press("Mod+ы") };
        assert_eq!(press.act(true), Some(Act::Share));
    }

    #[test]
    fn keys_have_the_names_of_the_machine() {
        let undo = other(&["Mod+Z", "Mod+Y"], &["Mod+Z", "Mod+Shift+Z"], "");
        assert_eq!(undo.ways(false), [[["Ctrl", "Z"]], [["Ctrl", "Y"]]]);
        assert_eq!(undo.ways(true), [[vec!["⌘", "Z"]], [vec!["⌘", "Shift", "Z"]]]);
        assert_eq!(key(&["Esc Tab"], "").ways(false), [[["Esc"], ["Tab"]]]);
        assert_eq!(key(&["Alt+↑"], "").ways(true), [[["Option", "↑"]]]);
    }
}
