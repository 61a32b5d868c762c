//! All that a run is asked with besides program and prompt, as the fields of a form hold it: text.

mod text;

use super::{ExecuteRequest, RequestInput};
use crate::error::Error;
use std::collections::BTreeMap;
use text::{Entries, bare, entries, hosts, json_or_text, number, words};

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// The request's method.
    Method,
    /// The request's path and query.
    Path,
    /// The request's headers, `name: value`, one a line.
    Headers,
    /// The request's body; none where it is empty.
    Body,
    /// Arguments, one a line: JSON, or text as it is.
    Args,
    /// Values of `env`, `NAME=value`, one a line: JSON, or text as it is.
    Env,
    /// `blocked`, `allow` or `open`.
    Network,
    /// The hosts that may be reached where `Network` is `allow`.
    Hosts,
    /// The export that answers.
    Entrypoint,
    /// `YYYY-MM-DD`.
    CompatibilityDate,
    /// Words.
    CompatibilityFlags,
    /// Milliseconds.
    WallMs,
    /// Milliseconds.
    CpuMs,
    /// Count.
    Subrequests,
    /// Bytes.
    OutputBytes,
    /// `yes` for an isolate nobody used before, else empty.
    Fresh,
}

impl Setting {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 16] = [
        Self::Method,
        Self::Path,
        Self::Headers,
        Self::Body,
        Self::Env,
        Self::Args,
        Self::Entrypoint,
        Self::Network,
        Self::Hosts,
        Self::Fresh,
        Self::CompatibilityDate,
        Self::CompatibilityFlags,
        Self::WallMs,
        Self::CpuMs,
        Self::Subrequests,
        Self::OutputBytes,
    ];

    /// The path of what it sets in an execute request, by which refusals name it.
    pub fn path(self) -> &'static str {
        match self {
            Self::Method => "request.method",
            Self::Path => "request.path",
            Self::Headers => "request.headers",
            Self::Body => "request.body",
            Self::Args => "args",
            Self::Env => "env",
            Self::Network => "network",
            Self::Hosts => "network.allow",
            Self::Entrypoint => "entrypoint",
            Self::CompatibilityDate => "compatibility_date",
            Self::CompatibilityFlags => "compatibility_flags",
            Self::WallMs => "limits.wall_ms",
            Self::CpuMs => "limits.cpu_ms",
            Self::Subrequests => "limits.subrequests",
            Self::OutputBytes => "limits.output_bytes",
            Self::Fresh => "fresh",
        }
    }

    /// The setting of this path.
    pub fn of_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.path() == path)
    }

    /// The text of its field for this request.
    pub fn text(self, execute: &ExecuteRequest) -> String {
        let request = execute.request.clone().unwrap_or_default();
        let limits = &execute.limits;
        let shown = |limit: Option<f64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
        match self {
            Self::Method => request.method,
            Self::Path => request.path,
            Self::Headers => lines(request.headers.iter().map(|(name, value)| format!("{name}: {value}"))),
            Self::Body => request.body.unwrap_or_default(),
            Self::Args => lines(execute.args.iter().flatten().map(bare)),
            Self::Env => lines(execute.env.iter().map(|(name, value)| format!("{name}={}", bare(value)))),
            Self::Network => match &execute.network {
                Some(serde_json::Value::String(choice)) => choice.clone(),
                Some(_) => "allow".to_owned(),
                None => "blocked".to_owned(),
            },
            Self::Hosts => {
                let allow = execute.network.as_ref().and_then(|network| network.get("allow")?.as_array());
                lines(allow.into_iter().flatten().map(|host| host.as_str().map_or_else(|| host.to_string(), str::to_owned)))
            }
            Self::Entrypoint => execute.entrypoint.clone().unwrap_or_default(),
            Self::CompatibilityDate => execute.compatibility_date.clone().unwrap_or_default(),
            Self::CompatibilityFlags => execute.compatibility_flags.join(" "),
            Self::WallMs => shown(limits.wall_ms),
            Self::CpuMs => shown(limits.cpu_ms),
            Self::Subrequests => shown(limits.subrequests),
            Self::OutputBytes => shown(limits.output_bytes),
            Self::Fresh => if execute.fresh { "yes" } else { "" }.to_owned(),
        }
    }
}
