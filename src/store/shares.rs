//! Shares: the Durable Object that keeps one, and the client for all of them.

use super::{ask, document, reply, unavailable};
use crate::error::Error;
use crate::program::{ShareId, SharedProgram};
use serde::{Deserialize, Serialize};
use worker::{DurableObject, Env, Request, Response, Result, SqlStorage, State, Stub, durable_object};

/// The number of the one document in a share's object.
const DOCUMENT: i64 = 1;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    Put { document: String },
    Get,
}

/// All shares, as the service sees them.
pub struct ShareStore<'a> {
    env: &'a Env,
}

impl<'a> ShareStore<'a> {
    /// The shares behind the binding `SHARES`.
    pub fn new(env: &'a Env) -> Self {
        Self { env }
    }

    /// Keeps a program. Its id derives from its content, so keeping it again changes nothing.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn put(&self, program: &SharedProgram) -> std::result::Result<ShareId, Error> {
        let id = program.id();
        let () = ask(&self.stub(&id)?, &Command::Put { document: program.to_stored() }).await?;
        Ok(id)
    }

    /// The program under an id.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Unavailable`].
    pub async fn get(&self, id: &ShareId) -> std::result::Result<SharedProgram, Error> {
        let document: Option<String> = ask(&self.stub(id)?, &Command::Get).await?;
        SharedProgram::from_stored(&document.ok_or_else(no_such_share)?)
    }

    fn stub(&self, id: &ShareId) -> std::result::Result<Stub, Error> {
        self.env.durable_object("SHARES").and_then(|namespace| namespace.get_by_name(id.as_str())).map_err(unavailable)
    }
}

/// There is nothing under this link.
pub fn no_such_share() -> Error {
    Error::not_found("there is no shared program under this link; check that it is whole")
}

/// The Durable Object: one immutable document.
#[durable_object(fetch)]
pub struct Shares {
    sql: SqlStorage,
}

impl DurableObject for Shares {
    fn new(state: State, _env: Env) -> Self {
        Self { sql: state.storage().sql() }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        match request.json().await? {
            Command::Put { document } => reply(self.put(&document)),
            Command::Get => reply(self.get()),
        }
    }
}

impl Shares {
    fn put(&self, text: &str) -> Result<()> {
        document::create_table(&self.sql)?;
        if document::get(&self.sql, DOCUMENT)?.is_none() {
            document::put(&self.sql, DOCUMENT, text)?;
        }
        Ok(())
    }

    fn get(&self) -> Result<Option<String>> {
        if document::has_table(&self.sql)? { document::get(&self.sql, DOCUMENT) } else { Ok(None) }
    }
}
