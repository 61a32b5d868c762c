//! What a person writes, and how it arrives: text becomes a [`Program`] and an [`Execution`] here, or a refusal that names
//! the field. Pure: no platform, no clock. Whoever holds one of these types holds something within its bounds.

mod curl;
mod execution;
pub mod flags;
mod host;
pub mod json;
pub mod limits;
mod module;
mod modules;
mod network;
mod options;
mod prompt;
mod request;
mod setting;
mod share;
mod spelling;
mod wire;

pub use curl::curl;
pub use execution::Execution;
pub use host::Host;
pub use module::{Bytes, Content, ModuleInput};
pub use modules::{CODE_MODULE, ModuleName, Modules};
pub use network::{AllowList, Network};
pub use options::{Compatibility, GuestEnv, Limits, LimitsInput};
pub use prompt::Prompt;
pub use request::{GuestRequest, RequestInput};
pub use setting::Setting;
pub use share::{ShareId, SharedProgram};
pub use wire::ExecuteRequest;

/// A program and the platform it is written for: what an isolate is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// The modules, and which one is run.
    pub modules: Modules,
    /// What it finds in `env`.
    pub env: GuestEnv,
    /// The platform's behaviour it asks for.
    pub compatibility: Compatibility,
    /// What it may reach.
    pub network: Network,
}
