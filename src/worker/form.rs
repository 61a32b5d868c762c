//! The page's form without JavaScript: a post, then a redirect to a page that shows what came of it.

use super::{Answer, body};
use crate::error::Error;
use crate::program::limits::FORM_BYTES_MAX;
use crate::program::{ExecuteRequest, Setting, json};
use crate::report::RunId;
use crate::service::{self, Visit};
use std::collections::BTreeMap;
use worker::{Method, Request, Response};

/// The prefix of a field that holds a module's source; the rest is the module's name.
const MODULE: &str = "module:";

/// The prefix of a field that holds a setting; the rest is its path.
const SETTING: &str = "setting:";

/// Whether a request is one of the form's.
pub fn takes(request: &Request, path: &str) -> bool {
    request.method() == Method::Post
        && (matches!(path, "/run" | "/share" | "/runs/clear") || run_to_delete(path).is_some())
}

/// Does what was asked and says where to look: `/runs/{id}`, `/s/{id}` or the page itself.
pub async fn answer(mut request: Request, visit: Visit, path: &str) -> Answer {
    let target = match path {
        "/run" => {
            let run = service::run(visit, read(&mut request).await?).await?;
            let id = run.id.ok_or_else(|| {
                Error::unavailable("the program ran, but its run could not be kept to be shown; try again")
            })?;
            format!("/runs/{id}")
        }
        "/share" => format!("/s/{}", service::share(visit, read(&mut request).await?).await?.id),
        "/runs/clear" => {
            service::clear(visit).await?;
            "/".to_owned()
        }
        _ => {
            let id = run_to_delete(path).ok_or_else(|| Error::not_found("there is no such run"))?;
            service::delete(visit, id).await?;
            "/".to_owned()
        }
    };
    let see_other = Response::builder().with_status(303).with_header("location", &target);
    Ok(see_other.map_err(|error| Error::unavailable(error.to_string()))?.empty())
}

fn run_to_delete(path: &str) -> Option<RunId> {
    path.strip_prefix("/runs/")?.strip_suffix("/delete").and_then(RunId::parse)
}

async fn read(request: &mut Request) -> Result<ExecuteRequest, Error> {
    parse(&body::read(request, "application/x-www-form-urlencoded", FORM_BYTES_MAX).await?)
}

/// Reads the form's fields: one `module:NAME` a module, `main`, `prompt`, one `setting:PATH` a setting, and `settings`, which
/// holds as JSON what the form was filled with: a setting that says what it said then is as it was.
fn parse(fields: &[u8]) -> Result<ExecuteRequest, Error> {
    let mut modules = BTreeMap::new();
    let (mut main, mut prompt, mut settings) = (None, String::new(), None);
    let mut changes = Vec::new();
    for (name, value) in form_urlencoded::parse(fields) {
        // A form sends its line ends as CR LF (HTML, 4.10.21.4), whatever the person typed.
        let value = value.replace("\r\n", "\n");
        match name.as_ref() {
            "main" => main = Some(value),
            "prompt" => prompt = value,
            "settings" => settings = Some(value),
            _ => {
                if let Some(module) = name.strip_prefix(MODULE) {
                    modules.insert(module.to_owned(), value.into());
                } else if let Some(setting) = name.strip_prefix(SETTING).and_then(Setting::of_path) {
                    changes.push((setting, value));
                }
            }
        }
    }
    let mut settings: ExecuteRequest = match settings.filter(|text| !text.is_empty()) {
        Some(text) => json::parse(text.as_bytes())?,
        None => ExecuteRequest::default(),
    };
    // A box that is not checked is not sent.
    if !changes.is_empty() && changes.iter().all(|(setting, _)| *setting != Setting::Fresh) {
        changes.push((Setting::Fresh, String::new()));
    }
    for (setting, text) in changes {
        if text != setting.text(&settings) {
            setting.set(&mut settings, &text)?;
        }
    }
    // Modules that are not text have no field to stand in.
    modules.extend(settings.modules.take().into_iter().flatten().filter(|(_, module)| module.as_text().is_none()));
    Ok(ExecuteRequest { code: None, modules: Some(modules), main, prompt, ..settings })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_become_a_request() {
        let fields = "module%3Amain.ts=a%0D%0Ab&module%3Alib%2Fx.js=%22%C3%BC%22&main=main.ts&prompt=1%0D%0A2&settings=%7B%22env%22%3A%7B%22A%22%3A1%7D%7D&other=x";
        let request = parse(fields.as_bytes()).unwrap();
        assert_eq!(
            serde_json::to_value(request).unwrap(),
            json!({
                "modules": {"main.ts": "a\nb", "lib/x.js": "\"ü\""}, "main": "main.ts", "prompt": "1\n2", "env": {"A": 1},
            })
        );
    }

    #[test]
    fn settings_cannot_bring_a_second_program() {
        let request =
            parse(b"module%3Amain.ts=a&settings=%7B%22code%22%3A%22b%22%2C%22prompt%22%3A%22q%22%7D").unwrap();
        assert_eq!((request.code, request.prompt.as_str()), (None, ""));
        assert!(parse(b"settings=%7B").is_err());
    }

    #[test]
    fn settings_have_fields_of_their_own() {
        let fields = "settings=%7B%22args%22%3A%5B%5D%2C%22env%22%3A%7B%22A%22%3A1%7D%7D&setting%3Aargs=&setting%3Aenv=A%3D2%0D%0AB%3Db&setting%3Arequest.method=POST&setting%3Aelse=x";
        let request = parse(fields.as_bytes()).unwrap();
        assert_eq!(
            serde_json::to_value(request).unwrap(),
            json!({"modules": {}, "args": [], "env": {"A": 2, "B": "b"}, "request": {"method": "POST", "path": "/"}})
        );
        assert_eq!(parse(b"setting%3Aenv=A").unwrap_err().field(), Some("env"));
    }

    #[test]
    fn runs_to_delete() {
        assert_eq!(run_to_delete("/runs/12/delete"), Some(RunId(12)));
        for none in ["/runs/12", "/runs//delete", "/runs/x/delete", "/runs/12/delete/"] {
            assert_eq!(run_to_delete(none), None, "{none}");
        }
    }
}
