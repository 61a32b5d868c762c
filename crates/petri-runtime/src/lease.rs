//! A run's lease of a named isolate.

use crate::isolate::IsolateId;
use crate::journal;

/// A run's lease of a named isolate. Dropping it before [`finish`](Self::finish) retires the isolate.
#[derive(Debug)]
pub(crate) struct Lease {
    id: IsolateId,
    clean: bool,
}

impl Lease {
    /// The lease of an isolate that the run has acquired from the pool.
    pub(crate) fn new(id: IsolateId) -> Self {
        Self { id, clean: false }
    }

    /// The isolate.
    pub(crate) fn id(&self) -> &IsolateId {
        &self.id
    }

    /// Marks the run as complete, so that dropping the lease only releases the isolate.
    pub(crate) fn finish(&mut self) {
        self.clean = true;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        journal::release(&self.id, self.clean);
    }
}
