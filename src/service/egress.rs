//! The requests of programs that run in runners. A runner has no network: its requests arrive over the site's egress socket,
//! where the egress policy of their run is judged again.

use super::address::Client;
use super::run::charge_subrequest;
use petri_protocol::program::{Host, Network};
use petri_runtime::{EgressPolicy, NetworkBounds, prop, relay};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use web_sys::{Request, Response};
use worker::Context;

thread_local! {
    static GRANTS: RefCell<HashMap<String, Granted>> = RefCell::default();
}

/// What the program of a run may reach, and who is charged for it.
#[derive(Clone)]
struct Granted {
    policy: EgressPolicy,
    client: Client,
}

/// The right of one run to make requests. Dropping it ends that right.
#[derive(Debug)]
pub(crate) struct EgressGrant {
    token: String,
}

impl EgressGrant {
    /// A grant with a new token; `None` for a run without network, and if there is no randomness.
    pub(crate) fn new(
        network: &Network,
        own_hosts: &[Host],
        bounds: &Rc<NetworkBounds>,
        client: &Client,
    ) -> Option<Self> {
        if *network == Network::Blocked {
            return None;
        }
        let token = format!("{:016x}{:016x}", getrandom::u64().ok()?, getrandom::u64().ok()?);
        let policy = EgressPolicy::new(network.clone(), own_hosts.to_vec()).within(Rc::clone(bounds));
        let granted = Granted { policy, client: client.clone() };
        GRANTS.with_borrow_mut(|grants| grants.insert(token.clone(), granted));
        Some(Self { token })
    }

    /// The token, by which the requests of the run are known.
    pub(crate) fn token(&self) -> &str {
        &self.token
    }
}

impl Drop for EgressGrant {
    fn drop(&mut self) {
        GRANTS.with_borrow_mut(|grants| grants.remove(&self.token));
    }
}

/// Whether a request came over the egress socket, whose configuration sets a property in `ctx.props`.
pub(crate) fn takes(context: &Context) -> bool {
    prop(context, "petriEgress").is_some_and(|value| value.as_bool() == Some(true))
}

/// Forwards a program's request if its run may make it.
pub(crate) async fn answer(request: &Request) -> Response {
    let policy_of = |token: &str| {
        let Granted { policy, client } = GRANTS.with_borrow(|grants| grants.get(token).cloned())?;
        charge_subrequest(Some(&client));
        Some(policy)
    };
    relay(request, policy_of).await
}
