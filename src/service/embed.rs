//! Embeds: shared programs that pages of other sites show in an iframe. A run of an embed has no visitor and is not saved.

use super::{Visit, execute, open_share, text_of};
use petri_protocol::Error;
use petri_protocol::history::RunRecord;
use petri_protocol::program::{ExecuteRequest, Execution};

/// A share as an embed. Every share may be embedded: its author published it, and an embed reaches nothing of a visitor. Only
/// its prompt can be changed, so a site that embeds a share cannot run a program of its own.
pub(crate) struct EmbeddedShare {
    request: ExecuteRequest,
}

impl EmbeddedShare {
    /// The share with this id.
    ///
    /// # Errors
    /// Those of [`open_share`].
    pub(crate) async fn open(visit: &Visit, id: &str) -> Result<Self, Error> {
        Ok(Self { request: open_share(visit, id).await? })
    }

    /// The same share with another prompt.
    pub(crate) fn with_prompt(self, prompt: String) -> Self {
        Self { request: ExecuteRequest { prompt, ..self.request } }
    }

    /// Runs the program once.
    ///
    /// # Errors
    /// Those of a program that cannot be run, and of [`Admitted::new`](super::Admitted::new).
    pub(crate) async fn run(&self, visit: &Visit) -> Result<RunRecord, Error> {
        let at = js_sys::Date::now();
        let execution = Execution::try_from(self.request.clone())?;
        let (report, _) = execute(visit, execution, || text_of(&self.request)).await?.report().await;
        Ok(RunRecord { id: None, at, request: self.request.clone(), report })
    }

    /// The request of the next run.
    pub(crate) fn into_request(self) -> ExecuteRequest {
        self.request
    }
}
