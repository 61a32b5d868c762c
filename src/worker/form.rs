//! The page's forms without JavaScript: a POST, then a redirect to the page that shows the result.

use super::{Answer, arrival, body, pages};
use crate::routes::{Address, FormAction, FormField};
use crate::service::{self, Visit};
use petri_protocol::Error;
use petri_protocol::program::limits::{FORM_BYTES_MAX, MODULES_MAX};
use petri_protocol::program::{ExecuteRequest, Setting, Settings};
use std::collections::BTreeMap;
use worker::{Method, Request, Response};

/// The action of a request that posts a form.
pub(crate) fn action_of(request: &Request, path: &str) -> Option<FormAction> {
    FormAction::parse(path).filter(|_| request.method() == Method::Post)
}

/// Handles a form and redirects to the result: `/runs/{id}`, `/s/{id}` or the home page.
pub(crate) async fn answer(mut request: Request, visit: Visit, action: FormAction) -> Answer {
    let target = match action {
        FormAction::Run => {
            let posted = read(&visit, &mut request).await?;
            match posted.submit(|request| service::run(&visit, request)).await {
                Ok(id) => Address::Run(id).path(),
                Err(refused) => return refused.answer(&request, visit).await,
            }
        }
        FormAction::Share => {
            let posted = read(&visit, &mut request).await?;
            match posted.submit(|request| service::share(&visit, request)).await {
                Ok(link) => Address::share(link.id).path(),
                Err(refused) => return refused.answer(&request, visit).await,
            }
        }
        FormAction::DeleteUnpinned => home(service::delete_unpinned(&visit).await)?,
        FormAction::Renew => home(service::renew(&visit).await)?,
        FormAction::UndoDelete(at) => home(service::undo_delete(&visit, at).await)?,
        FormAction::Delete(id) => home(service::delete(&visit, id).await)?,
        FormAction::Pin(id, pinned) => home(service::pin(&visit, id, pinned).await)?,
    };
    let see_other = Response::builder().with_status(303).with_header("location", &target);
    Ok(see_other.map_err(|error| Error::unavailable(error.to_string()))?.empty())
}

/// The path of the home page, which shows the history that was changed.
fn home<T>(changed: Result<T, Error>) -> Result<String, Error> {
    changed.map(|_| Address::HOME.path())
}

/// A posted form.
#[derive(Debug)]
struct PostedForm {
    /// The request that the form makes, without its invalid settings.
    request: ExecuteRequest,
    /// The paths and texts of the invalid settings.
    typed: Vec<(String, String)>,
    /// The error of the first invalid setting.
    error: Option<Error>,
}

impl PostedForm {
    /// Passes the request to `send`, unless a setting is invalid.
    async fn submit<T, F>(self, send: impl FnOnce(ExecuteRequest) -> F) -> Result<T, Refused>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let Self { request, typed, error } = self;
        let answer = match error {
            Some(error) => Err(error),
            None => send(request.clone()).await,
        };
        answer.map_err(|error| Refused { request, typed, error })
    }
}

/// A posted form that was refused.
struct Refused {
    request: ExecuteRequest,
    typed: Vec<(String, String)>,
    error: Error,
}

impl Refused {
    /// The page with the form as it was posted and the refused field marked. An error of no field is returned, since it has a page of its own.
    async fn answer(self, http: &Request, visit: Visit) -> Answer {
        if !self.has_field() {
            return Err(self.error);
        }
        let Self { request, typed, error } = self;
        let status = error.status();
        let arrival = arrival::of_form(&visit, request, typed, error).await;
        Ok(pages::home(http, visit, arrival).await?.with_status(status))
    }

    /// Whether the form has the field that was refused: a setting, the prompt or a module.
    fn has_field(&self) -> bool {
        let Some(field) = self.error.field() else { return false };
        // The page's form never sends more modules than a program can have; any number of them would make a page of any length.
        let modules = self.request.modules.as_ref().filter(|modules| modules.len() <= MODULES_MAX);
        field == "prompt"
            || field.strip_prefix("modules.").is_some_and(|name| modules.is_some_and(|it| it.contains_key(name)))
            || Setting::ALL.into_iter().any(|setting| setting.is_named_by(field))
    }
}

async fn read(visit: &Visit, request: &mut Request) -> Result<PostedForm, Error> {
    parse(&body::read(visit, request, "application/x-www-form-urlencoded", FORM_BYTES_MAX).await?)
}

/// Reads the form's fields: `module:NAME` for each module, `main`, `prompt`, `setting:PATH` for each setting, and `settings`,
/// the [`Settings`] that the form was filled with. A setting whose text did not change keeps its value from there.
fn parse(fields: &[u8]) -> Result<PostedForm, Error> {
    let mut texts = BTreeMap::new();
    let (mut main, mut prompt, mut settings) = (None, String::new(), None);
    let mut changes = Vec::new();
    for (name, value) in form_urlencoded::parse(fields) {
        // Browsers send line breaks in forms as CR LF (HTML, 4.10.21.4).
        let value = value.replace("\r\n", "\n");
        match FormField::parse(&name) {
            Some(FormField::Main) => main = Some(value),
            Some(FormField::Prompt) => prompt = value,
            Some(FormField::Settings) => settings = Some(value),
            Some(FormField::Module(module)) => _ = texts.insert(module.to_owned(), value),
            Some(FormField::Setting(setting)) => changes.push((setting, value)),
            None => {}
        }
    }
    let mut settings = match settings.filter(|text| !text.is_empty()) {
        Some(text) => Settings::parse(text.as_bytes())?,
        None => Settings::default(),
    };
    // Browsers do not send the field of an unchecked checkbox.
    if !changes.is_empty() && changes.iter().all(|(setting, _)| *setting != Setting::Fresh) {
        changes.push((Setting::Fresh, String::new()));
    }
    let (mut typed, mut first_error) = (Vec::new(), None);
    for (setting, text) in changes {
        if text != settings.text(setting)
            && let Err(error) = settings.set(setting, &text)
        {
            typed.push((setting.path().to_owned(), text));
            first_error = first_error.or(Some(error));
        }
    }
    Ok(PostedForm { request: settings.into_request(texts, main, prompt), typed, error: first_error })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_become_a_request() {
        let fields = "module%3Amain.ts=a%0D%0Ab&module%3Alib%2Fx.js=%22%C3%BC%22&main=main.ts&prompt=1%0D%0A2&settings=%7B%22env%22%3A%7B%22A%22%3A1%7D%7D&other=x";
        let request = parse(fields.as_bytes()).unwrap().request;
        assert_eq!(
            serde_json::to_value(request).unwrap(),
            json!({
                "modules": {"main.ts": "a\nb", "lib/x.js": "\"ü\""}, "main": "main.ts", "prompt": "1\n2", "env": {"A": 1},
            })
        );
    }

    #[test]
    fn settings_cannot_replace_the_program() {
        let request =
            parse(b"module%3Amain.ts=a&settings=%7B%22code%22%3A%22b%22%2C%22prompt%22%3A%22q%22%7D").unwrap().request;
        assert_eq!((request.code, request.prompt.as_str()), (None, ""));
        assert!(parse(b"settings=%7B").is_err());
    }

    #[test]
    fn settings_have_fields_of_their_own() {
        let fields = "settings=%7B%22args%22%3A%5B%5D%2C%22env%22%3A%7B%22A%22%3A1%7D%7D&setting%3Aargs=&setting%3Aenv=A%3D2%0D%0AB%3Db&setting%3Arequest.method=POST&setting%3Aelse=x";
        let request = parse(fields.as_bytes()).unwrap().request;
        assert_eq!(
            serde_json::to_value(request).unwrap(),
            json!({"modules": {}, "args": [], "env": {"A": 2, "B": "b"}, "request": {"method": "POST", "path": "/"}})
        );
        let posted =
            parse(b"prompt=p&setting%3Aenv=A&setting%3Arequest.headers=long&setting%3Arequest.method=PUT").unwrap();
        assert_eq!(posted.error.as_ref().and_then(Error::field), Some("env"), "the first one in the form");
        let typed = [("env", "A"), ("request.headers", "long")].map(|(path, text)| (path.to_owned(), text.to_owned()));
        assert_eq!(posted.typed, typed);
        // The valid settings are applied.
        assert_eq!(
            serde_json::to_value(posted.request).unwrap(),
            json!({"modules": {}, "prompt": "p", "request": {"method": "PUT", "path": "/"}})
        );
    }
}
