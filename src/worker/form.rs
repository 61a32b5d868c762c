//! The page's form without JavaScript: a post, then a redirect to a page that shows what came of it.

use super::{Answer, arrival, body, pages};
use crate::error::Error;
use crate::program::limits::{FORM_BYTES_MAX, MODULES_MAX};
use crate::program::{ExecuteRequest, Setting, json};
use crate::report::{Forgotten, RunId};
use crate::service::{self, Visit};
use crate::ui::address::RENEW;
use std::collections::BTreeMap;
use worker::{Method, Request, Response};

/// The prefix of a field that holds a module's source; the rest is the module's name.
const MODULE: &str = "module:";

/// The prefix of a field that holds a setting; the rest is its path.
const SETTING: &str = "setting:";

/// Whether a request is one of the form's.
pub fn takes(request: &Request, path: &str) -> bool {
    request.method() == Method::Post && (matches!(path, "/run" | "/share") || Kept::of(path).is_some())
}

/// Does what was asked and says where to look: `/runs/{id}`, `/s/{id}` or the page itself.
pub async fn answer(mut request: Request, visit: Visit, path: &str) -> Answer {
    let target = match path {
        "/run" => {
            let posted = read(&visit, &mut request).await?;
            match posted.sent_to(|execute| service::run(visit.clone(), execute)).await {
                Ok(id) => format!("/runs/{id}"),
                Err(refused) => return refused.answer(&request, visit).await,
            }
        }
        "/share" => {
            let posted = read(&visit, &mut request).await?;
            match posted.sent_to(|execute| service::share(visit.clone(), execute)).await {
                Ok(link) => format!("/s/{}", link.id),
                Err(refused) => return refused.answer(&request, visit).await,
            }
        }
        _ => {
            match Kept::of(path).ok_or_else(|| Error::not_found("there is no such run"))? {
                Kept::Clear => drop(service::clear(visit).await?),
                Kept::Renew => service::renew(visit).await?,
                Kept::Restore(at) => service::restore(visit, at).await?,
                Kept::Delete(id) => drop(service::delete(visit, id).await?),
                Kept::Pin(id, pinned) => service::pin(visit, id, pinned).await?,
            }
            "/".to_owned()
        }
    };
    let see_other = Response::builder().with_status(303).with_header("location", &target);
    Ok(see_other.map_err(|error| Error::unavailable(error.to_string()))?.empty())
}

/// What can be done with runs that are kept.
#[derive(Debug, PartialEq)]
enum Kept {
    /// To forget all that are not pinned.
    Clear,
    /// To begin a new history in place of a damaged one.
    Renew,
    /// To bring back those that were forgotten at that time.
    Restore(u64),
    /// To forget one.
    Delete(RunId),
    /// To pin one, or no longer.
    Pin(RunId, bool),
}

impl Kept {
    fn of(path: &str) -> Option<Self> {
        match path.strip_prefix("/runs/")?.split_once('/') {
            None => match path {
                "/runs/clear" => Some(Self::Clear),
                RENEW => Some(Self::Renew),
                _ => None,
            },
            Some(("restore", at)) => Forgotten::parse_at(at).map(Self::Restore),
            Some((id, "delete")) => RunId::parse(id).map(Self::Delete),
            Some((id, "pin")) => RunId::parse(id).map(|id| Self::Pin(id, true)),
            Some((id, "unpin")) => RunId::parse(id).map(|id| Self::Pin(id, false)),
            Some(_) => None,
        }
    }
}

/// What was posted.
#[derive(Debug)]
struct Posted {
    /// What the form asks for, as far as it could be read.
    execute: ExecuteRequest,
    /// What was typed into settings and is none of theirs, by their paths.
    typed: Vec<(String, String)>,
    /// Why the first of them is not.
    wrong: Option<Error>,
}

impl Posted {
    /// What `send` makes of what the form asks for.
    async fn sent_to<T, F>(self, send: impl FnOnce(ExecuteRequest) -> F) -> Result<T, Refused>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let Self { execute, typed, wrong } = self;
        let answer = match wrong {
            Some(error) => Err(error),
            None => send(execute.clone()).await,
        };
        answer.map_err(|error| Refused { execute, typed, error })
    }
}

/// What was posted, and why it was refused.
struct Refused {
    execute: ExecuteRequest,
    typed: Vec<(String, String)>,
    error: Error,
}

impl Refused {
    /// The page with the form as it was posted and the refused field marked. An error of anything but a field has a page of its own.
    async fn answer(self, request: &Request, visit: Visit) -> Answer {
        if !self.has_field() {
            return Err(self.error);
        }
        let Self { execute, typed, error } = self;
        let status = error.status();
        let arrival = arrival::of_form(&visit, execute, typed, error).await;
        Ok(pages::home(request, visit, arrival).await?.with_status(status))
    }

    /// Whether the form has the field that was refused: a setting, the prompt or a module.
    fn has_field(&self) -> bool {
        let Some(field) = self.error.field() else { return false };
        // The page's form never sends more modules than a program can have; any number of them would make a page of any length.
        let modules = self.execute.modules.as_ref().filter(|modules| modules.len() <= MODULES_MAX);
        field == "prompt"
            || field.strip_prefix("modules.").is_some_and(|name| modules.is_some_and(|it| it.contains_key(name)))
            || Setting::ALL.into_iter().any(|setting| setting.is_named_by(field))
    }
}

async fn read(visit: &Visit, request: &mut Request) -> Result<Posted, Error> {
    parse(&body::read(visit, request, "application/x-www-form-urlencoded", FORM_BYTES_MAX).await?)
}

/// Reads the form's fields: one `module:NAME` a module, `main`, `prompt`, one `setting:PATH` a setting, and `settings`, which
/// holds as JSON what the form was filled with: a setting that says what it said then is as it was.
fn parse(fields: &[u8]) -> Result<Posted, Error> {
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
        Some(text) => json::parse(text.as_bytes())?.value,
        None => ExecuteRequest::default(),
    };
    // A box that is not checked is not sent.
    if !changes.is_empty() && changes.iter().all(|(setting, _)| *setting != Setting::Fresh) {
        changes.push((Setting::Fresh, String::new()));
    }
    let (mut typed, mut wrong) = (Vec::new(), None);
    for (setting, text) in changes {
        if text != setting.text(&settings)
            && let Err(error) = setting.set(&mut settings, &text)
        {
            typed.push((setting.path().to_owned(), text));
            wrong = wrong.or(Some(error));
        }
    }
    // Modules that are not text have no field to stand in.
    modules.extend(settings.modules.take().into_iter().flatten().filter(|(_, module)| module.as_text().is_none()));
    Ok(Posted {
        execute: ExecuteRequest { code: None, modules: Some(modules), main, prompt, ..settings },
        typed,
        wrong,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_become_a_request() {
        let fields = "module%3Amain.ts=a%0D%0Ab&module%3Alib%2Fx.js=%22%C3%BC%22&main=main.ts&prompt=1%0D%0A2&settings=%7B%22env%22%3A%7B%22A%22%3A1%7D%7D&other=x";
        let request = parse(fields.as_bytes()).unwrap().execute;
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
            parse(b"module%3Amain.ts=a&settings=%7B%22code%22%3A%22b%22%2C%22prompt%22%3A%22q%22%7D").unwrap().execute;
        assert_eq!((request.code, request.prompt.as_str()), (None, ""));
        assert!(parse(b"settings=%7B").is_err());
    }

    #[test]
    fn settings_have_fields_of_their_own() {
        let fields = "settings=%7B%22args%22%3A%5B%5D%2C%22env%22%3A%7B%22A%22%3A1%7D%7D&setting%3Aargs=&setting%3Aenv=A%3D2%0D%0AB%3Db&setting%3Arequest.method=POST&setting%3Aelse=x";
        let request = parse(fields.as_bytes()).unwrap().execute;
        assert_eq!(
            serde_json::to_value(request).unwrap(),
            json!({"modules": {}, "args": [], "env": {"A": 2, "B": "b"}, "request": {"method": "POST", "path": "/"}})
        );
        let posted =
            parse(b"prompt=p&setting%3Aenv=A&setting%3Arequest.headers=long&setting%3Arequest.method=PUT").unwrap();
        assert_eq!(posted.wrong.as_ref().and_then(Error::field), Some("env"), "the first one in the form");
        let typed = [("env", "A"), ("request.headers", "long")].map(|(path, text)| (path.to_owned(), text.to_owned()));
        assert_eq!(posted.typed, typed);
        // What could be read is kept.
        assert_eq!(
            serde_json::to_value(posted.execute).unwrap(),
            json!({"modules": {}, "prompt": "p", "request": {"method": "PUT", "path": "/"}})
        );
    }

    #[test]
    fn what_is_done_with_runs() {
        for (path, expect) in [
            ("/runs/clear", Kept::Clear),
            ("/runs/renew", Kept::Renew),
            ("/runs/restore/1769000000000", Kept::Restore(1_769_000_000_000)),
            ("/runs/12/delete", Kept::Delete(RunId(12))),
            ("/runs/12/pin", Kept::Pin(RunId(12), true)),
            ("/runs/12/unpin", Kept::Pin(RunId(12), false)),
        ] {
            assert_eq!(Kept::of(path), Some(expect), "{path}");
        }
        for none in [
            "/runs/12",
            "/runs//delete",
            "/runs/x/delete",
            "/runs/12/delete/",
            "/runs/12/else",
            "/runs/restore/",
            "/runs/restore/x",
            "/runs/restore",
        ] {
            assert_eq!(Kept::of(none), None, "{none}");
        }
    }
}
