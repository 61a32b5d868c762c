//! What the page and the Worker agree on: what a request's path asks for, how links and forms write it, and the names of the
//! form's fields.

mod address;
mod form_action;
mod form_field;
mod route;

pub(crate) use address::{Address, history_query, listing, older_than, parameter, with_prompt};
pub(crate) use form_action::FormAction;
pub(crate) use form_field::FormField;
pub(crate) use route::{ApiRoute, Route};
