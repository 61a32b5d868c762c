//! The page that answers a refused form posted without JavaScript.

use super::dish::Plate;
use super::field_errors::message_of;
use super::labels;
use super::masthead::Masthead;
use super::notice::Renew;
use super::shell::Head;
use leptos::prelude::*;
use petri_protocol::{Error, ErrorKind};

/// The whole document, as HTML. It needs no script.
pub(crate) fn refusal(error: &Error) -> String {
    let (title, message) = (labels::failure_title(error), labels::visible(&message_of(error)).into_owned());
    let advice = if error.retry_after().is_some() {
        "Your program is still on the previous page: go back and send it again in a few seconds."
    } else {
        "Your program is still on the previous page: go back, correct it and send it again."
    };
    Owner::new().with(|| {
        view! {
            <!DOCTYPE html>
            <html lang="en">
                <head>
                    <Head title="Refused · Petri" description=message.clone() />
                </head>
                <body>
                    <Masthead reloads=true />
                    <main class="not-found">
                        <Plate empty=true />
                        <h1>{title}</h1>
                        <p>{message}</p>
                        {match error.kind() {
                            ErrorKind::Damaged => view! { <Renew /> }.into_any(),
                            _ => view! { <p>{advice}</p> }.into_any(),
                        }}
                        <a class="button" href="/">
                            "Start a program"
                        </a>
                    </main>
                </body>
            </html>
        }
        .to_html()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "ssr")]
    #[test]
    fn a_busy_server_advises_to_try_again() {
        let html = refusal(&Error::new(ErrorKind::Busy, "Petri is busy: wait"));
        for words in ["<h1>Petri is busy", "<p>Petri is busy: wait", "send it again in a few seconds"] {
            assert!(html.contains(words), "{words}: {html}");
        }
        assert!(!html.contains("correct it"), "{html}");
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn untrusted_text_is_escaped() {
        let html = refusal(&Error::invalid("main", "</p><script>alert(1)</script>\0"));
        assert!(html.starts_with("<!DOCTYPE html>"), "{html}");
        assert!(html.contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;␀"), "{html}");
        assert!(!html.contains("<script"), "{html}");
    }
}
