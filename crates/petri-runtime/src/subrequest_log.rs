//! The subrequest logs of the runs in progress. Only the handler of their requests (outbound.rs), outside of their isolates,
//! writes to them.

use crate::egress_policy::EgressPolicy;
use petri_protocol::program::limits::{ATTEMPT_URL_CHARS_MAX, ATTEMPTS_MAX};
use petri_protocol::report::{Attempt, NumberedAttempt};
use petri_protocol::shorten::{ellipsis, first_chars};
use std::collections::{BTreeSet, HashMap};

/// The egress policy of one run, and the requests that its program attempted.
#[derive(Debug)]
pub(crate) struct SubrequestLog {
    policy: EgressPolicy,
    subrequests_max: u64,
    token: Option<String>,
    allowed: u64,
    exhausted: bool,
    attempts: Vec<Attempt>,
    dropped: u64,
    /// Indices in `attempts` of entries that are new or changed since the last `drain`.
    changed: BTreeSet<usize>,
}

impl SubrequestLog {
    /// A log for a run that may make at most `subrequests_max` requests. Each redirect that is followed counts as a request.
    /// `token`: of the run, for a relay.
    pub(crate) fn new(policy: EgressPolicy, subrequests_max: u64, token: Option<String>) -> Self {
        let (attempts, changed) = (Vec::new(), BTreeSet::new());
        Self { policy, subrequests_max, token, allowed: 0, exhausted: false, attempts, dropped: 0, changed }
    }

    /// Decides on a request and records it. Returns its index, if there was room for it, and the URL to fetch or the reason of
    /// the refusal.
    fn record(&mut self, method: &str, url: &str) -> (Option<usize>, Result<String, String>) {
        let decision = self.policy.decide(url);
        let refused = decision.refused.or_else(|| {
            let over = self.allowed >= self.subrequests_max;
            self.exhausted |= over;
            over.then(|| exhausted(self.subrequests_max))
        });
        self.allowed += u64::from(refused.is_none());
        let index = (self.attempts.len() < ATTEMPTS_MAX).then_some(self.attempts.len());
        match index {
            Some(index) => {
                self.attempts.push(Attempt {
                    method: first_chars(method, METHOD_CHARS_MAX).to_owned(),
                    url: ellipsis(&decision.url, ATTEMPT_URL_CHARS_MAX),
                    allowed: refused.is_none(),
                    status: None,
                    reason: refused.clone(),
                });
                self.changed.insert(index);
            }
            None => self.dropped += 1,
        }
        (index, refused.map_or(Ok(decision.url), Err))
    }

    fn complete(&mut self, index: usize, answer: Result<u16, String>) {
        let Some(attempt) = self.attempts.get_mut(index) else { return };
        match answer {
            Ok(status) => attempt.status = Some(status),
            Err(reason) => attempt.reason = Some(ellipsis(&reason, ATTEMPT_URL_CHARS_MAX)),
        }
        self.changed.insert(index);
    }

    /// The attempts that are new or changed since the last call.
    pub(crate) fn drain(&mut self) -> Vec<NumberedAttempt> {
        let changed = std::mem::take(&mut self.changed);
        let numbered = |index: usize| {
            let attempt = self.attempts.get(index)?.clone();
            Some(NumberedAttempt { number: u32::try_from(index + 1).ok()?, attempt })
        };
        changed.into_iter().filter_map(numbered).collect()
    }

    /// Number of attempts past the bound, which are not recorded.
    pub(crate) fn dropped(&self) -> u64 {
        self.dropped
    }

    /// The reason of the last refusals, if the run exceeded its limit on requests.
    pub(crate) fn exhausted(&self) -> Option<String> {
        self.exhausted.then(|| exhausted(self.subrequests_max))
    }
}

/// Most characters of a method that are recorded.
const METHOD_CHARS_MAX: usize = 32;

fn exhausted(subrequests_max: u64) -> String {
    format!("the run has made the {subrequests_max} requests it may make (limits.subrequests)")
}

/// Why a request is refused that a program sends after its run has ended.
pub(crate) const RUN_IS_OVER: &str = "the run that asks for this is over";

/// Identifies a recorded attempt of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SubrequestId {
    run: RunKey,
    index: usize,
}

/// Identifies a run in progress: the key of its isolate, and a number that is unique among the isolate's runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RunKey {
    isolate: String,
    number: u64,
}

/// The open logs, by the key of the isolate. An isolate with network has one run at a time, so that its requests belong to
/// that run without having to trust the program. Runs without network may share an isolate: its requests are refused, and
/// recorded in the log of each run.
#[derive(Debug, Default)]
pub(crate) struct SubrequestLogs {
    open: HashMap<String, Vec<(u64, SubrequestLog)>>,
    opened: u64,
}

impl SubrequestLogs {
    /// Opens the log of a run in an isolate; `None` while another run's log is open, unless neither has network.
    pub(crate) fn open(&mut self, isolate: &str, log: SubrequestLog) -> Option<RunKey> {
        let open = self.open.entry(isolate.to_owned()).or_default();
        if open.iter().any(|(_, other)| !(other.policy.is_blocked() && log.policy.is_blocked())) {
            return None;
        }
        self.opened += 1;
        open.push((self.opened, log));
        Some(RunKey { isolate: isolate.to_owned(), number: self.opened })
    }

    /// The log of a run, until it is closed.
    pub(crate) fn get_mut(&mut self, run: &RunKey) -> Option<&mut SubrequestLog> {
        let open = self.open.get_mut(&run.isolate)?;
        open.iter_mut().find(|(number, _)| *number == run.number).map(|(_, log)| log)
    }

    /// Closes the log of a run. An isolate without an open log has all its requests refused.
    pub(crate) fn close(&mut self, run: &RunKey) {
        let Some(open) = self.open.get_mut(&run.isolate) else { return };
        open.retain(|(number, _)| *number != run.number);
        if open.is_empty() {
            self.open.remove(&run.isolate);
        }
    }

    /// Decides on a request from an isolate, and records it in the log of its run. Returns the URL to fetch, the id of the
    /// attempt if it was recorded, and the token of the run.
    ///
    /// # Errors
    /// The reason of the refusal.
    pub(crate) fn record(
        &mut self,
        isolate: &str,
        method: &str,
        url: &str,
    ) -> Result<(String, Option<SubrequestId>, Option<String>), String> {
        let open = self.open.get_mut(isolate).map(Vec::as_mut_slice);
        let Some(((number, log), others)) = open.and_then(<[_]>::split_first_mut) else {
            return Err(RUN_IS_OVER.to_owned());
        };
        for (_, log) in others {
            // Runs that share an isolate have no network, so each decision is the same refusal.
            _ = log.record(method, url);
        }
        let (index, decision) = log.record(method, url);
        let token = log.token.clone();
        let run = RunKey { isolate: isolate.to_owned(), number: *number };
        Ok((decision?, index.map(|index| SubrequestId { run, index }), token))
    }

    /// Adds to an attempt the status of its answer, or the reason of its failure.
    pub(crate) fn complete(&mut self, subrequest: &SubrequestId, answer: Result<u16, String>) {
        if let Some(log) = self.get_mut(&subrequest.run) {
            log.complete(subrequest.index, answer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::program::Network;

    fn open_log(subrequests_max: u64) -> SubrequestLog {
        SubrequestLog::new(EgressPolicy::new(Network::Open, Vec::new()), subrequests_max, None)
    }

    fn drained(log: &mut SubrequestLog) -> Vec<(u32, bool, Option<u16>)> {
        log.drain().into_iter().map(|entry| (entry.number, entry.attempt.allowed, entry.attempt.status)).collect()
    }

    #[test]
    fn an_attempt_is_drained_when_it_is_made_and_when_it_is_answered() {
        let mut logs = SubrequestLogs::default();
        let run = logs.open("a", open_log(10)).unwrap();
        let (url, first, _) = logs.record("a", "GET", "http://one.example").unwrap();
        assert_eq!(url, "http://one.example/");
        assert!(logs.record("a", "POST", "http://localhost/").is_err());
        assert_eq!(drained(logs.get_mut(&run).unwrap()), [(1, true, None), (2, false, None)]);
        assert_eq!(drained(logs.get_mut(&run).unwrap()), []);

        let (_, third, _) = logs.record("a", "GET", "http://three.example").unwrap();
        logs.complete(&third.unwrap(), Err("connection refused".to_owned()));
        logs.complete(&first.unwrap(), Ok(204));
        let entries = logs.get_mut(&run).unwrap().drain();
        assert_eq!(entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 3]);
        assert_eq!((entries[0].attempt.status, entries[1].attempt.status), (Some(204), None));
        assert_eq!(entries[1].attempt.reason.as_deref(), Some("connection refused"));
    }

    #[test]
    fn an_isolate_has_one_run_at_a_time_and_its_requests_belong_to_it() {
        let mut logs = SubrequestLogs::default();
        let first = logs.open("a", open_log(10)).unwrap();
        assert_eq!(logs.open("a", open_log(10)), None);
        let (_, late, _) = logs.record("a", "GET", "http://one.example").unwrap();
        logs.close(&first);
        assert_eq!(logs.record("a", "GET", "http://one.example"), Err("the run that asks for this is over".to_owned()));

        let second = logs.open("a", open_log(10)).unwrap();
        let (_, own, _) = logs.record("a", "GET", "http://two.example").unwrap();
        logs.complete(&late.unwrap(), Ok(500));
        logs.complete(&own.unwrap(), Ok(200));
        logs.close(&first);
        assert_eq!(drained(logs.get_mut(&second).unwrap()), [(1, true, Some(200))]);
        assert!(logs.get_mut(&first).is_none());
    }

    #[test]
    fn runs_without_network_share_an_isolate_and_all_record_its_requests() {
        let blocked = || SubrequestLog::new(EgressPolicy::new(Network::Blocked, Vec::new()), 10, None);
        let mut logs = SubrequestLogs::default();
        let first = logs.open("a", blocked()).unwrap();
        let second = logs.open("a", blocked()).unwrap();
        assert_eq!(logs.open("a", open_log(10)), None, "a run with network needs the isolate alone");
        assert!(logs.record("a", "GET", "http://one.example").is_err());
        logs.close(&first);
        assert!(logs.get_mut(&first).is_none());
        assert!(logs.record("a", "GET", "http://two.example").is_err());
        assert_eq!(drained(logs.get_mut(&second).unwrap()), [(1, false, None), (2, false, None)]);
        logs.close(&second);
        assert!(logs.open("a", open_log(10)).is_some());
        assert_eq!(logs.open("a", blocked()), None);
    }

    #[test]
    fn requests_are_bounded_at_n_and_one_more() {
        let mut log = open_log(2);
        assert!(log.record("GET", "http://a.example/").1.is_ok());
        assert!(log.record("GET", "http://localhost/").1.is_err(), "a refused request does not count");
        assert!(log.record("GET", "http://b.example/").1.is_ok());
        assert_eq!(log.exhausted(), None);
        let reason = "the run has made the 2 requests it may make (limits.subrequests)".to_owned();
        assert_eq!(log.record("GET", "http://c.example/").1, Err(reason.clone()));
        assert_eq!(log.exhausted(), Some(reason));
    }

    #[test]
    fn the_log_is_bounded_at_n_and_one_more() {
        let mut log = open_log(1);
        for _ in 0..ATTEMPTS_MAX {
            assert!(log.record("GET", "http://localhost/").0.is_some());
        }
        assert_eq!((log.dropped(), log.drain().len()), (0, ATTEMPTS_MAX));
        let (index, decision) = log.record("GET", "http://a.example/");
        assert_eq!(
            (index, decision),
            (None, Ok("http://a.example/".to_owned())),
            "a request past the bound is still decided on"
        );
        assert_eq!((log.dropped(), log.drain().len()), (1, 0));
    }

    #[test]
    fn the_recorded_text_of_an_attempt_is_bounded() {
        let mut log = open_log(10);
        let base = "http://a.example/";
        for (extra, cut) in [(0, false), (1, true)] {
            let url = format!("{base}{}", "x".repeat(ATTEMPT_URL_CHARS_MAX - base.len() + extra));
            assert_eq!(log.record(&"M".repeat(99), &url).1.as_ref(), Ok(&url));
            let recorded = log.drain().remove(0).attempt;
            assert_eq!((recorded.url.ends_with('…'), recorded.method.len()), (cut, METHOD_CHARS_MAX));
            assert_eq!(recorded.url.chars().count(), ATTEMPT_URL_CHARS_MAX + usize::from(cut));
        }
    }
}
