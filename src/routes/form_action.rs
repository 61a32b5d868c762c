//! The actions of the page's forms, which are posted to their paths.

use petri_protocol::history::{DeletedRuns, RunId};

/// An action of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FormAction {
    /// Runs the program in the form.
    Run,
    /// Shares the program in the form.
    Share,
    /// Deletes all runs that are not pinned.
    DeleteUnpinned,
    /// Begins a new history in place of a damaged one.
    Renew,
    /// Restores the runs deleted at that time, milliseconds since 1970.
    UndoDelete(u64),
    /// Deletes one run.
    Delete(RunId),
    /// Pins (`true`) or unpins one run.
    Pin(RunId, bool),
}

impl FormAction {
    /// Parses the path of a POST.
    pub(crate) fn parse(path: &str) -> Option<Self> {
        match path {
            "/run" => return Some(Self::Run),
            "/share" => return Some(Self::Share),
            "/runs/clear" => return Some(Self::DeleteUnpinned),
            "/runs/renew" => return Some(Self::Renew),
            _ => {}
        }
        match path.strip_prefix("/runs/")?.split_once('/')? {
            ("restore", at) => DeletedRuns::parse_at(at).map(Self::UndoDelete),
            (id, "delete") => RunId::parse(id).map(Self::Delete),
            (id, "pin") => RunId::parse(id).map(|id| Self::Pin(id, true)),
            (id, "unpin") => RunId::parse(id).map(|id| Self::Pin(id, false)),
            _ => None,
        }
    }

    /// The path to which the form is posted.
    pub(crate) fn path(self) -> String {
        match self {
            Self::Run => "/run".to_owned(),
            Self::Share => "/share".to_owned(),
            Self::DeleteUnpinned => "/runs/clear".to_owned(),
            Self::Renew => "/runs/renew".to_owned(),
            Self::UndoDelete(at) => format!("/runs/restore/{at}"),
            Self::Delete(id) => format!("/runs/{id}/delete"),
            Self::Pin(id, true) => format!("/runs/{id}/pin"),
            Self::Pin(id, false) => format!("/runs/{id}/unpin"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_action_parses_to_itself() {
        for (action, path) in [
            (FormAction::Run, "/run"),
            (FormAction::Share, "/share"),
            (FormAction::DeleteUnpinned, "/runs/clear"),
            (FormAction::Renew, "/runs/renew"),
            (FormAction::UndoDelete(1_769_000_000_000), "/runs/restore/1769000000000"),
            (FormAction::Delete(RunId(12)), "/runs/12/delete"),
            (FormAction::Pin(RunId(12), true), "/runs/12/pin"),
            (FormAction::Pin(RunId(12), false), "/runs/12/unpin"),
        ] {
            assert_eq!(action.path(), path);
            assert_eq!(FormAction::parse(path), Some(action), "{path}");
        }
    }

    #[test]
    fn other_paths_are_no_actions() {
        for path in [
            "/runs/12",
            "/runs//delete",
            "/runs/x/delete",
            "/runs/12/delete/",
            "/runs/12/else",
            "/runs/restore/",
            "/runs/restore/x",
            "/runs/restore",
            "/run/",
            "/",
        ] {
            assert_eq!(FormAction::parse(path), None, "{path}");
        }
    }
}
