//! What the path of a request asks for.

/// The prefixes of paths with more than one segment.
const API: &str = "/api/v1/";
const API_SHARES: &str = "/api/v1/shares/";
const EMBED: &str = "/embed/";

/// What the path of a request asks for, whatever its method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Route {
    /// `/healthz`: whether the server takes programs.
    Health,
    /// `/metrics`: counts for the operator.
    Metrics,
    /// `/preview`: the document that shows the page of a program.
    Preview,
    /// `/embed/{id}`: a shared program for an iframe of another site.
    Embed {
        /// The share's id, as written in the link.
        id: String,
    },
    /// `/api/…`: the JSON API.
    Api(ApiRoute),
    /// `/rpc/…`: a server function.
    ServerFunction,
    /// Any other path: a file, a form or a page.
    Page,
}

/// What a path asks of the JSON API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ApiRoute {
    /// `/api/v1/execute`: runs a program.
    Execute,
    /// `/api/v1/shares`: stores a share.
    Shares,
    /// `/api/v1/shares/{id}`: the program of a share.
    Share {
        /// The share's id, as written in the path.
        id: String,
    },
    /// `/api/v1/quota`: what the caller has left of each budget.
    Quota,
    /// `/api/v1/openapi.json`: the description of the API.
    OpenApi,
    /// Any other path under `/api/`.
    Nowhere,
}

impl Route {
    /// Parses a path.
    pub(crate) fn parse(path: &str) -> Self {
        match path {
            "/healthz" => Self::Health,
            "/metrics" => Self::Metrics,
            "/preview" => Self::Preview,
            _ if path.starts_with("/rpc/") => Self::ServerFunction,
            _ if path.starts_with("/api/") => Self::Api(ApiRoute::parse(path)),
            _ => path.strip_prefix(EMBED).map_or(Self::Page, |id| Self::Embed { id: id.to_owned() }),
        }
    }

    /// The path of the preview.
    pub(crate) const PREVIEW: &str = "/preview";

    /// The path of a share's embed.
    pub(crate) fn embed(id: &str) -> String {
        format!("{EMBED}{id}")
    }
}

impl ApiRoute {
    /// The path of [`ApiRoute::OpenApi`].
    pub(crate) const OPENAPI: &str = "/api/v1/openapi.json";

    fn parse(path: &str) -> Self {
        match path.strip_prefix(API) {
            Some("execute") => Self::Execute,
            Some("shares") => Self::Shares,
            Some("quota") => Self::Quota,
            Some("openapi.json") => Self::OpenApi,
            _ => path.strip_prefix(API_SHARES).map_or(Self::Nowhere, |id| Self::Share { id: id.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_apart() {
        let id = || "abc".to_owned();
        for (path, expect) in [
            ("/healthz", Route::Health),
            (Route::PREVIEW, Route::Preview),
            (&Route::embed("abc"), Route::Embed { id: id() }),
            ("/embed/", Route::Embed { id: String::new() }),
            ("/api/v1/execute", Route::Api(ApiRoute::Execute)),
            ("/api/v1/shares", Route::Api(ApiRoute::Shares)),
            ("/api/v1/shares/abc", Route::Api(ApiRoute::Share { id: id() })),
            ("/api/v1/shares/", Route::Api(ApiRoute::Share { id: String::new() })),
            (ApiRoute::OPENAPI, Route::Api(ApiRoute::OpenApi)),
            ("/api/v1/execute/", Route::Api(ApiRoute::Nowhere)),
            ("/api/v2/execute", Route::Api(ApiRoute::Nowhere)),
            ("/api/", Route::Api(ApiRoute::Nowhere)),
            ("/rpc/run", Route::ServerFunction),
            ("/", Route::Page),
            ("/s/abc", Route::Page),
            ("/api", Route::Page),
            ("/embed", Route::Page),
            ("/healthz/", Route::Page),
            ("/run", Route::Page),
        ] {
            assert_eq!(Route::parse(path), expect, "{path}");
        }
    }
}
