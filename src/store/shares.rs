//! Shares: the Durable Objects that store them, and their client.
//!
//! Shares are spread over [`ShareId::SHARDS`] objects, so that a request for a made-up link creates no new object. Older
//! versions stored each share in an object named by the share's id; `scripts/serve/shares.mjs` moves those at startup.

use super::document::{self, Documents};
use super::migrations::{SHARES, Tables};
use super::stub::ObjectStub;
use super::{StoreError, json, parse, send_command, takes_calls, thrown, unavailable};
use petri_protocol::Error;
use petri_protocol::program::{ShareId, SharedProgram};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ShareCommand {
    Put { id: String, document: String },
    Get { id: String },
}

/// The client of all shares.
pub(crate) struct ShareStore<'a> {
    env: &'a Env,
}

impl<'a> ShareStore<'a> {
    /// The shares behind the binding `SHARES`.
    pub(crate) fn new(env: &'a Env) -> Self {
        Self { env }
    }

    /// Stores a program. Its id derives from its content, so storing it again changes nothing.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`].
    pub(crate) async fn put(&self, program: &SharedProgram) -> std::result::Result<ShareId, Error> {
        let document = program.to_stored()?;
        let id = ShareId::of(&document);
        let command = ShareCommand::Put { id: id.to_string(), document };
        let () = self.send(&id, &command).await?;
        Ok(id)
    }

    /// The program under an id.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`], [`ErrorKind::Unavailable`].
    pub(crate) async fn get(&self, id: &ShareId) -> std::result::Result<SharedProgram, Error> {
        let document: Option<String> = self.send(id, &ShareCommand::Get { id: id.to_string() }).await?;
        SharedProgram::from_stored(&document.ok_or_else(no_such_share)?)
    }

    /// Sends a command to the object of the shard of `id`.
    async fn send<T: DeserializeOwned>(&self, id: &ShareId, command: &ShareCommand) -> std::result::Result<T, Error> {
        let shard = id.shard();
        send_command(self.env, &self.stub(shard)?, command).await.map_err(|error| match error {
            StoreError::Damaged => damaged(shard),
            StoreError::Other(error) => error,
        })
    }

    /// The object of a shard. No share id has this form, so the name never matches an object of an older version.
    fn stub(&self, shard: usize) -> std::result::Result<ObjectStub, Error> {
        ObjectStub::of(self.env, "SHARES", &format!("shard {shard}")).map_err(unavailable)
    }
}

/// The error for a shard whose database is damaged.
fn damaged(shard: usize) -> Error {
    Error::unavailable(format!(
        "the database of this and other shared programs (shard {shard} of {}) is damaged; the operator of this server \
         can restore it from a backup",
        ShareId::SHARDS
    ))
}

/// The error for an id without a share.
pub(crate) fn no_such_share() -> Error {
    Error::not_found("there is no shared program under this link; check that the link is complete")
}

/// The Durable Object: immutable documents by share id.
#[durable_object(fetch)]
pub struct Shares {
    documents: Documents,
    tables: Tables,
}

impl DurableObject for Shares {
    fn new(state: State, _env: Env) -> Self {
        let storage = state.storage();
        Self { documents: Documents::named(storage.sql()), tables: Tables::new(storage, SHARES) }
    }

    async fn fetch(&self, _: Request) -> Result<Response> {
        takes_calls()
    }
}

#[wasm_bindgen]
impl Shares {
    /// Carries out a command and replies, both as JSON text.
    #[wasm_bindgen]
    pub fn command(&self, command: String) -> std::result::Result<String, JsError> {
        self.carry_out(&command).map_err(thrown)
    }
}

impl Shares {
    fn carry_out(&self, command: &str) -> Result<String> {
        match parse(command)? {
            Some(ShareCommand::Put { id, document }) => json(&self.put(&id, &document)?),
            Some(ShareCommand::Get { id }) => json(&self.get(&id)?),
            None => Ok(String::new()),
        }
    }

    fn put(&self, id: &str, text: &str) -> Result<()> {
        self.tables.create()?;
        if self.documents.get(id)?.is_empty() {
            self.documents.put(id, text.as_bytes())?;
        }
        Ok(())
    }

    fn get(&self, id: &str) -> Result<Option<String>> {
        if self.tables.exist()? { document::text(self.documents.get(id)?) } else { Ok(None) }
    }
}
