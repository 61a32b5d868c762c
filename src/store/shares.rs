//! Shares: the Durable Objects that keep them, and the client for all of them.
//!
//! Shares live in [`ShareId::SHARDS`] objects, each with a part of them, so that a link nobody ever made leaves nothing
//! behind: asking for it reaches one of those objects, and no new one. Petri used to keep each share in an object of its own,
//! under the share's id; `scripts/shares.mjs` brings those over when Petri is started.

use super::document::Documents;
use super::{Silence, ask, opened, reply, unavailable};
use crate::error::Error;
use crate::program::{ShareId, SharedProgram};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use worker::{DurableObject, Env, Method, Request, Response, Result, State, Stub, durable_object};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    Put { id: String, document: String },
    Get { id: String },
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
        let command = Command::Put { id: id.to_string(), document: program.to_stored() };
        let () = self.ask(&id, &command).await?;
        Ok(id)
    }

    /// The program under an id.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Unavailable`].
    pub async fn get(&self, id: &ShareId) -> std::result::Result<SharedProgram, Error> {
        let document: Option<String> = self.ask(id, &Command::Get { id: id.to_string() }).await?;
        SharedProgram::from_stored(&document.ok_or_else(no_such_share)?)
    }

    /// Asks the object that has the share `id`, if any has.
    async fn ask<T: DeserializeOwned>(&self, id: &ShareId, command: &Command) -> std::result::Result<T, Error> {
        let shard = id.shard();
        ask(self.env, &self.stub(shard)?, command).await.map_err(|silence| match silence {
            Silence::Damaged => damaged(shard),
            Silence::Other(error) => error,
        })
    }

    /// No share's id has a name of this form, so no object from before is taken for one of today's.
    fn stub(&self, shard: usize) -> std::result::Result<Stub, Error> {
        let name = format!("shard {shard}");
        self.env.durable_object("SHARES").and_then(|namespace| namespace.get_by_name(&name)).map_err(unavailable)
    }
}

/// The database of a shard is broken.
fn damaged(shard: usize) -> Error {
    Error::unavailable(format!(
        "the database of this and other shared programs (shard {shard} of {}) is damaged; whoever runs this Petri can put \
         it back from a backup",
        ShareId::SHARDS
    ))
}

/// There is nothing under this link.
pub fn no_such_share() -> Error {
    Error::not_found("there is no shared program under this link; check that it is whole")
}

/// The Durable Object: immutable documents by share id.
#[durable_object(fetch)]
pub struct Shares {
    documents: Documents,
}

impl DurableObject for Shares {
    fn new(state: State, _env: Env) -> Self {
        Self { documents: Documents::named(state.storage().sql()) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        if request.method() == Method::Get {
            return opened();
        }
        match request.json().await? {
            Command::Put { id, document } => reply(self.put(&id, &document)),
            Command::Get { id } => reply(self.get(&id)),
        }
    }
}

impl Shares {
    fn put(&self, id: &str, text: &str) -> Result<()> {
        self.documents.create_table()?;
        if self.documents.get(id)?.is_none() {
            self.documents.put(id, text)?;
        }
        Ok(())
    }

    fn get(&self, id: &str) -> Result<Option<String>> {
        if self.documents.has_table()? { self.documents.get(id) } else { Ok(None) }
    }
}
