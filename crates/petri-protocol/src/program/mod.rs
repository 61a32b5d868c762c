//! Programs and the requests to run them. Input is parsed into a [`Program`] and an [`Execution`], or refused with an error that
//! names the field. Pure: no platform, no clock. A value of one of these types is always within its bounds.

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
mod settings;
mod share;
mod share_link;
mod spelling;
mod wire;

pub use curl::curl;
pub use execution::Execution;
pub use host::Host;
pub use module::{Bytes, ModuleContent, ModuleInput};
pub use modules::{CODE_MODULE, ModuleName, Modules};
pub use network::{AllowList, Network};
pub use options::{Compatibility, GuestEnv, Limits, LimitsInput};
pub use prompt::Prompt;
pub use request::{GuestRequest, RequestInput};
pub use setting::Setting;
pub use settings::Settings;
pub use share::{ShareId, SharedProgram};
pub use share_link::ShareLink;
pub use wire::ExecuteRequest;

/// A program with its environment: everything that defines an isolate.
#[derive(Debug, Clone, PartialEq)]
pub struct Program {
    /// The modules, the main module among them.
    pub modules: Modules,
    /// The values of `env`.
    pub env: GuestEnv,
    /// Compatibility date and flags.
    pub compatibility: Compatibility,
    /// The egress policy.
    pub network: Network,
}
