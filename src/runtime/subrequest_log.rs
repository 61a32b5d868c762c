//! What the runs under way tried to reach. Only the handler of their requests, outside of their isolates, writes here.

use super::egress_policy::EgressPolicy;
use crate::program::limits::{ATTEMPT_URL_CHARS_MAX, ATTEMPTS_MAX};
use crate::report::{Attempt, NumberedAttempt};
use std::collections::{BTreeSet, HashMap};

/// What one run may reach, and what it tried to.
#[derive(Debug)]
pub struct SubrequestLog {
    policy: EgressPolicy,
    subrequests: u64,
    made: u64,
    exhausted: bool,
    listed: Vec<Attempt>,
    dropped: u64,
    /// Indices in `listed` of what is not told yet.
    news: BTreeSet<usize>,
}

impl SubrequestLog {
    /// Of a run that may make so many requests, redirects counted.
    pub fn new(policy: EgressPolicy, subrequests: u64) -> Self {
        let (listed, news) = (Vec::new(), BTreeSet::new());
        Self { policy, subrequests, made: 0, exhausted: false, listed, dropped: 0, news }
    }

    /// Judges an attempt and lists it.
    fn make(&mut self, method: &str, url: &str) -> (Option<usize>, Result<String, String>) {
        let decision = self.policy.judge(url);
        let refused = decision.refused.or_else(|| {
            let over = self.made >= self.subrequests;
            self.exhausted |= over;
            over.then(|| exhausted(self.subrequests))
        });
        self.made += u64::from(refused.is_none());
        let place = (self.listed.len() < ATTEMPTS_MAX).then_some(self.listed.len());
        match place {
            Some(index) => {
                self.listed.push(Attempt {
                    method: method.chars().take(METHOD_CHARS_MAX).collect(),
                    url: shorten(&decision.url),
                    allowed: refused.is_none(),
                    status: None,
                    reason: refused.clone(),
                });
                self.news.insert(index);
            }
            None => self.dropped += 1,
        }
        (place, refused.map_or(Ok(decision.url), Err))
    }

    fn complete(&mut self, index: usize, answer: Result<u16, String>) {
        let Some(attempt) = self.listed.get_mut(index) else { return };
        match answer {
            Ok(status) => attempt.status = Some(status),
            Err(reason) => attempt.reason = Some(shorten(&reason)),
        }
        self.news.insert(index);
    }

    /// What changed since this was asked last.
    pub fn drain(&mut self) -> Vec<NumberedAttempt> {
        let news = std::mem::take(&mut self.news);
        let numbered = |index: usize| {
            let attempt = self.listed.get(index)?.clone();
            Some(NumberedAttempt { number: u32::try_from(index + 1).ok()?, attempt })
        };
        news.into_iter().filter_map(numbered).collect()
    }

    /// SubrequestLog that are not listed.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// Why the last requests were refused, if that is because there were too many.
    pub fn exhausted(&self) -> Option<String> {
        self.exhausted.then(|| exhausted(self.subrequests))
    }
}

/// What is listed of a method, characters.
const METHOD_CHARS_MAX: usize = 32;

fn shorten(text: &str) -> String {
    match text.char_indices().nth(ATTEMPT_URL_CHARS_MAX) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

fn exhausted(subrequests: u64) -> String {
    format!("the run has made the {subrequests} requests it may make (limits.subrequests)")
}

/// One attempt of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubrequestId {
    run: RunKey,
    index: usize,
}

/// A run under way: the key of its isolate, and a number that no other run of the same isolate has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunKey {
    isolate: String,
    number: u64,
}

/// The runs under way, by the keys of their isolates. An isolate with network has one run at a time, so that what comes out
/// of it is that run's, whatever the program says or hides. Runs without network may share an isolate: what comes out of it
/// is refused, and listed with each of them.
#[derive(Debug, Default)]
pub struct SubrequestLogs {
    open: HashMap<String, Vec<(u64, SubrequestLog)>>,
    begun: u64,
}

impl SubrequestLogs {
    /// Begins a run in an isolate; `None` while there is another, unless neither has network.
    pub fn begin(&mut self, isolate: &str, attempts: SubrequestLog) -> Option<RunKey> {
        let open = self.open.entry(isolate.to_owned()).or_default();
        if open.iter().any(|(_, other)| !(other.policy.is_blocked() && attempts.policy.is_blocked())) {
            return None;
        }
        self.begun += 1;
        open.push((self.begun, attempts));
        Some(RunKey { isolate: isolate.to_owned(), number: self.begun })
    }

    /// A run's attempts, until it ends.
    pub fn of(&mut self, run: &RunKey) -> Option<&mut SubrequestLog> {
        let open = self.open.get_mut(&run.isolate)?;
        open.iter_mut().find(|(number, _)| *number == run.number).map(|(_, attempts)| attempts)
    }

    /// Ends a run: what its isolate asks for from now on is refused.
    pub fn end(&mut self, run: &RunKey) {
        let Some(open) = self.open.get_mut(&run.isolate) else { return };
        open.retain(|(number, _)| *number != run.number);
        if open.is_empty() {
            self.open.remove(&run.isolate);
        }
    }

    /// Judges what comes out of an isolate, and lists it with its run.
    ///
    /// # Errors
    /// Why it goes nowhere.
    pub fn attempt(
        &mut self,
        isolate: &str,
        method: &str,
        url: &str,
    ) -> Result<(String, Option<SubrequestId>), String> {
        let open = self.open.get_mut(isolate).map(Vec::as_mut_slice);
        let Some(((number, attempts), others)) = open.and_then(<[_]>::split_first_mut) else {
            return Err("the run that asks for this is over".to_owned());
        };
        for (_, attempts) in others {
            // They share the isolate, so none of them has network and each decision is the same.
            _ = attempts.make(method, url);
        }
        let (index, decision) = attempts.make(method, url);
        let run = RunKey { isolate: isolate.to_owned(), number: *number };
        Ok((decision?, index.map(|index| SubrequestId { run, index })))
    }

    /// Says what an attempt came to: the status of its answer, or how it failed.
    pub fn complete(&mut self, subrequest: &SubrequestId, answer: Result<u16, String>) {
        if let Some(attempts) = self.of(&subrequest.run) {
            attempts.complete(subrequest.index, answer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Network;

    fn attempts(subrequests: u64) -> SubrequestLog {
        SubrequestLog::new(EgressPolicy::new(Network::Open, Vec::new()), subrequests)
    }

    fn told(attempts: &mut SubrequestLog) -> Vec<(u32, bool, Option<u16>)> {
        attempts.drain().into_iter().map(|news| (news.number, news.attempt.allowed, news.attempt.status)).collect()
    }

    #[test]
    fn an_attempt_is_told_when_it_is_made_and_when_it_is_answered() {
        let mut runs = SubrequestLogs::default();
        let run = runs.begin("a", attempts(10)).unwrap();
        let (url, first) = runs.attempt("a", "GET", "http://one.example").unwrap();
        assert_eq!(url, "http://one.example/");
        assert!(runs.attempt("a", "POST", "http://localhost/").is_err());
        assert_eq!(told(runs.of(&run).unwrap()), [(1, true, None), (2, false, None)]);
        assert_eq!(told(runs.of(&run).unwrap()), []);

        let (_, third) = runs.attempt("a", "GET", "http://three.example").unwrap();
        runs.complete(&third.unwrap(), Err("connection refused".to_owned()));
        runs.complete(&first.unwrap(), Ok(204));
        let news = runs.of(&run).unwrap().drain();
        assert_eq!(news.iter().map(|news| news.number).collect::<Vec<_>>(), [1, 3]);
        assert_eq!((news[0].attempt.status, news[1].attempt.status), (Some(204), None));
        assert_eq!(news[1].attempt.reason.as_deref(), Some("connection refused"));
    }

    #[test]
    fn an_isolate_has_one_run_at_a_time_and_what_it_asks_is_that_runs() {
        let mut runs = SubrequestLogs::default();
        let first = runs.begin("a", attempts(10)).unwrap();
        assert_eq!(runs.begin("a", attempts(10)), None);
        let (_, late) = runs.attempt("a", "GET", "http://one.example").unwrap();
        runs.end(&first);
        assert_eq!(
            runs.attempt("a", "GET", "http://one.example"),
            Err("the run that asks for this is over".to_owned())
        );

        let second = runs.begin("a", attempts(10)).unwrap();
        let (_, own) = runs.attempt("a", "GET", "http://two.example").unwrap();
        runs.complete(&late.unwrap(), Ok(500));
        runs.complete(&own.unwrap(), Ok(200));
        runs.end(&first);
        assert_eq!(told(runs.of(&second).unwrap()), [(1, true, Some(200))]);
        assert!(runs.of(&first).is_none());
    }

    #[test]
    fn runs_without_network_share_an_isolate_and_list_what_comes_out_of_it() {
        let blocked = || SubrequestLog::new(EgressPolicy::new(Network::Blocked, Vec::new()), 10);
        let mut runs = SubrequestLogs::default();
        let first = runs.begin("a", blocked()).unwrap();
        let second = runs.begin("a", blocked()).unwrap();
        assert_eq!(runs.begin("a", attempts(10)), None, "one with network has the isolate alone");
        assert!(runs.attempt("a", "GET", "http://one.example").is_err());
        runs.end(&first);
        assert!(runs.of(&first).is_none());
        assert!(runs.attempt("a", "GET", "http://two.example").is_err());
        assert_eq!(told(runs.of(&second).unwrap()), [(1, false, None), (2, false, None)]);
        runs.end(&second);
        assert!(runs.begin("a", attempts(10)).is_some());
        assert_eq!(runs.begin("a", blocked()), None);
    }

    #[test]
    fn requests_are_bounded_at_n_and_one_more() {
        let mut attempts = attempts(2);
        assert!(attempts.make("GET", "http://a.example/").1.is_ok());
        assert!(attempts.make("GET", "http://localhost/").1.is_err(), "and one that goes nowhere does not count");
        assert!(attempts.make("GET", "http://b.example/").1.is_ok());
        assert_eq!(attempts.exhausted(), None);
        let reason = "the run has made the 2 requests it may make (limits.subrequests)".to_owned();
        assert_eq!(attempts.make("GET", "http://c.example/").1, Err(reason.clone()));
        assert_eq!(attempts.exhausted(), Some(reason));
    }

    #[test]
    fn the_list_is_bounded_at_n_and_one_more() {
        let mut attempts = attempts(1);
        for _ in 0..ATTEMPTS_MAX {
            assert!(attempts.make("GET", "http://localhost/").0.is_some());
        }
        assert_eq!((attempts.dropped(), attempts.drain().len()), (0, ATTEMPTS_MAX));
        let (place, decision) = attempts.make("GET", "http://a.example/");
        assert_eq!(
            (place, decision),
            (None, Ok("http://a.example/".to_owned())),
            "what is not listed is judged all the same"
        );
        assert_eq!((attempts.dropped(), attempts.drain().len()), (1, 0));
    }

    #[test]
    fn what_is_listed_of_an_attempt_is_bounded() {
        let mut attempts = attempts(10);
        let base = "http://a.example/";
        for (extra, cut) in [(0, false), (1, true)] {
            let url = format!("{base}{}", "x".repeat(ATTEMPT_URL_CHARS_MAX - base.len() + extra));
            assert_eq!(attempts.make(&"M".repeat(99), &url).1.as_ref(), Ok(&url));
            let listed = attempts.drain().remove(0).attempt;
            assert_eq!((listed.url.ends_with('…'), listed.method.len()), (cut, METHOD_CHARS_MAX));
            assert_eq!(listed.url.chars().count(), ATTEMPT_URL_CHARS_MAX + usize::from(cut));
        }
    }
}
