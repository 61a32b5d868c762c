//! The runners of a site: processes beside this one that run the programs of its visitors, each behind a binding `RUNNER_n`.
//! Without these bindings Petri runs programs itself, as on Cloudflare.
//!
//! A runner sits in a slot. The supervisor puts another process into the slot of a runner that a program holds up or fills
//! with memory, and tells why here, over the operator's socket.

use super::address::Client;
use super::budgets::Resource;
use super::metrics;
use super::quota;
use gloo_timers::future::sleep;
use js_sys::{Date, Reflect};
use petri_protocol::report::{Outcome, StopReason};
use petri_runtime::Tenant;
use serde::Serialize;
use std::cell::{Cell, RefCell};
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;
use wasm_bindgen::JsValue;
use worker::Env;

/// The supervisor reports why a runner ended, and when its slot has a new one. A run whose connection broke checks for these reports
/// at this interval: for two seconds to learn the reason, for 0.2 s to decide whether to send the run again, and for ten seconds
/// until the new runner is there.
const LOOKS: usize = 100;
const LOOKS_FOR_END: usize = 10;
const LOOKS_FOR_NEXT: usize = 500;
const LOOK_INTERVAL: Duration = Duration::from_millis(20);

/// A process that ends is noticed a moment later. A run that was sent less than this time before that moment, milliseconds, may
/// have been sent to a process that no longer existed.
const UNNOTICED_MS: f64 = 100.0;

/// How often a run is sent again.
const RESENT_MAX: usize = 3;

/// How long a suspect waits before it looks whether it is its turn, so that the other suspects have joined the queue.
const APART: Duration = Duration::from_millis(60);

/// A runner answers a heartbeat within this time, milliseconds, unless a program blocks it. In this time it may still have accepted
/// a run.
const HEARTBEAT_MS: f64 = 50.0;

thread_local! {
    static SLOTS: RefCell<Option<Vec<Slot>>> = const { RefCell::new(None) };
    static HASHER: RandomState = RandomState::new();
    static NEXT: Cell<u64> = const { Cell::new(0) };
}

/// Why a runner ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loss {
    /// A program held it up.
    Cpu,
    /// A program took more memory than there is for it.
    Memory,
    /// The process ended, and nobody knows why.
    Ended,
    /// It had grown, and takes no more runs. Those that it has go on.
    Size,
}

impl Loss {
    const ALL: [Self; 4] = [Self::Cpu, Self::Memory, Self::Ended, Self::Size];

    fn name(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::Memory => "memory",
            Self::Ended => "ended",
            Self::Size => "size",
        }
    }

    /// Whether a program caused the end: it blocked the runner or filled its memory.
    fn is_by_program(self) -> bool {
        matches!(self, Self::Cpu | Self::Memory)
    }

    /// The reason in the supervisor's words.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|loss| loss.name() == text)
    }
}

/// The end of a runner.
#[derive(Debug, Clone, Copy)]
struct RunnerEnd {
    loss: Loss,
    /// Milliseconds since 1970.
    at: f64,
    /// When it stopped accepting runs, milliseconds since 1970: a program blocked it, or it ended.
    idle_since: f64,
    /// The number of runs that it had accepted and not finished.
    taken: usize,
    /// When the next runner was in its place, milliseconds since 1970.
    replaced_at: Option<f64>,
}

impl RunnerEnd {
    /// Whether the runner that ended did not take a run that was sent at `sent`.
    fn did_not_take(&self, sent: f64) -> bool {
        sent >= self.idle_since && self.replaced_at.is_none_or(|replaced| sent <= replaced)
    }

    /// Whether a run that was sent at `sent` and taken may have nothing to do with the end: others were taken too, or the runner
    /// may have ended before.
    fn has_other_suspects(&self, sent: f64) -> bool {
        self.taken > 1 || (self.loss == Loss::Ended && self.at - sent < UNNOTICED_MS)
    }
}

/// The part that a run had in the end of its runner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The runner had not taken it.
    None,
    /// It was taken, and so were others.
    Possible,
    /// It was alone.
    Certain,
}

/// A run that may have ended its runner, and waits to be sent again.
#[derive(Debug, Clone, Copy)]
struct Suspect {
    number: u64,
    /// When it was sent before, milliseconds since 1970.
    since: f64,
}

/// A slot and the runs in it.
struct Slot {
    binding: JsValue,
    runs: Vec<Seated>,
    suspects: Vec<Suspect>,
    last_end: Option<RunnerEnd>,
}

impl Slot {
    /// The suspect to send next: the newest. The run that blocked the runner was sent before those that had
    /// to wait for it, so it is tried last and delays the fewest.
    fn next_suspect(&self) -> Option<u64> {
        self.suspects.iter().max_by(|a, b| a.since.total_cmp(&b.since)).map(|suspect| suspect.number)
    }
}

/// A run in a slot.
#[derive(Debug, Clone, Copy)]
struct Seated {
    number: u64,
    /// When it was sent, milliseconds since 1970.
    since: f64,
    /// The CPU time limit of the run, milliseconds.
    cpu_ms: u64,
}

/// The place of one run in a slot. Dropping it frees the place.
#[derive(Debug)]
pub(crate) struct Seat {
    /// The client whose budget is charged if this run causes the end of its runner.
    client: Client,
    slot: usize,
    number: u64,
    /// When it was sent, milliseconds since 1970.
    since: f64,
    /// How often it was sent again.
    resent: usize,
    /// Whether it may have ended a runner.
    is_suspect: bool,
}

/// A run in a slot, for the supervisor.
#[derive(Debug, Serialize)]
pub(crate) struct SlotRun {
    /// Milliseconds since it was sent.
    age_ms: f64,
    /// The CPU time limit of the run, milliseconds.
    cpu_ms: u64,
}

fn with_slots<T>(env: &Env, use_slots: impl FnOnce(&mut Vec<Slot>) -> T) -> T {
    SLOTS.with_borrow_mut(|slots| use_slots(slots.get_or_insert_with(|| bound(env))))
}

/// The slots that the configuration binds, without runs.
fn bound(env: &Env) -> Vec<Slot> {
    let binding = |slot: usize| Reflect::get(env, &format!("RUNNER_{slot}").into()).ok();
    let bindings = (0..).map_while(|slot| binding(slot).filter(|binding| !binding.is_undefined()));
    bindings.map(|binding| Slot { binding, runs: Vec::new(), suspects: Vec::new(), last_end: None }).collect()
}

/// The runs in each slot; none without runners.
pub(crate) fn runs(env: &Env) -> Vec<Vec<SlotRun>> {
    let now = Date::now();
    let run = |run: &Seated| SlotRun { age_ms: now - run.since, cpu_ms: run.cpu_ms };
    with_slots(env, |slots| slots.iter().map(|slot| slot.runs.iter().map(run).collect()).collect())
}

/// Notes why the runner in a slot ended, `silent_ms` after the first heartbeat that it did not answer; `false` if there is no such
/// slot.
pub(crate) fn note_end(env: &Env, slot: usize, loss: Loss, silent_ms: f64) -> bool {
    with_slots(env, |slots| {
        let Some(slot) = slots.get_mut(slot) else { return false };
        metrics::runner_ended(loss.name());
        let at = Date::now();
        let idle_since = at.min(at - silent_ms + HEARTBEAT_MS);
        let taken = slot.runs.iter().filter(|run| run.since < idle_since).count();
        slot.last_end = Some(RunnerEnd { loss, at, idle_since, taken, replaced_at: None });
        true
    })
}

/// Notes that a slot has a runner again; `false` if there is no such slot.
pub(crate) fn note_replaced(env: &Env, slot: usize) -> bool {
    with_slots(env, |slots| {
        let Some(slot) = slots.get_mut(slot) else { return false };
        if let Some(end) = &mut slot.last_end {
            end.replaced_at = Some(Date::now());
        }
        true
    })
}

impl Seat {
    /// Reserves a place for a run of `tenant` with the CPU time limit `cpu_ms`. `client` is charged if the run causes the end of
    /// its runner. A tenant always gets the same slot, so that its
    /// isolates are warm; an anonymous run gets the slot with the fewest runs. `None` without runners.
    pub(crate) fn take(env: &Env, tenant: &Tenant, client: &Client, cpu_ms: u64) -> Option<Self> {
        with_slots(env, |slots| {
            let slot = match tenant {
                Tenant::Named(name) => {
                    let hash = HASHER.with(|hasher| hasher.hash_one(name));
                    usize::try_from(hash.checked_rem(slots.len() as u64)?).ok()?
                }
                Tenant::Anonymous => (0..slots.len()).min_by_key(|slot| slots[*slot].runs.len())?,
            };
            let (number, since) = (NEXT.replace(NEXT.get() + 1), Date::now());
            slots[slot].runs.push(Seated { number, since, cpu_ms });
            Some(Self { client: client.clone(), slot, number, since, resent: 0, is_suspect: false })
        })
    }

    /// The binding of the runner.
    pub(crate) fn binding(&self) -> JsValue {
        self.with(|slot| slot.binding.clone()).unwrap_or_default()
    }

    /// Waits until a run whose runner broke off before it answered can be sent again; `false` if it cannot. `is_harmless`: whether
    /// the program may run twice, since it has no network.
    ///
    /// A run that no runner took is sent again at once. Runs that were taken together, each of which may have ended the runner,
    /// are sent again once, one after another: the one whose runner ends again did it.
    pub(crate) async fn can_be_sent_again(&mut self, is_harmless: bool) -> bool {
        if self.resent >= RESENT_MAX {
            return false;
        }
        match self.part_in_end().await {
            Some(Part::None) => {}
            Some(Part::Possible) if is_harmless && !self.is_suspect => {
                self.is_suspect = true;
                let Self { number, since, .. } = *self;
                self.with(|slot| slot.suspects.push(Suspect { number, since }));
                // The others join the queue meanwhile.
                sleep(APART).await;
            }
            Some(Part::Possible | Part::Certain) | None => return false,
        }
        for _ in 0..LOOKS_FOR_NEXT {
            let (number, is_suspect) = (self.number, self.is_suspect);
            let may_go = |slot: &mut Slot| {
                let is_replaced = slot.last_end.is_none_or(|end| end.replaced_at.is_some());
                is_replaced && (!is_suspect || slot.next_suspect() == Some(number))
            };
            if self.with(may_go) == Some(true) {
                self.renew();
                return true;
            }
            sleep(LOOK_INTERVAL).await;
        }
        false
    }

    /// What part the run had in the end of its runner; `None` if nothing is known about that end.
    async fn part_in_end(&self) -> Option<Part> {
        for _ in 0..LOOKS_FOR_END {
            match self.with(|slot| slot.last_end).flatten() {
                Some(end) if end.did_not_take(self.since) => return Some(Part::None),
                Some(end) if end.at >= self.since && end.has_other_suspects(self.since) => return Some(Part::Possible),
                Some(end) if end.at >= self.since => return Some(Part::Certain),
                _ => sleep(LOOK_INTERVAL).await,
            }
        }
        None
    }

    /// Notes that the run was answered, so that the next suspect can be sent.
    pub(crate) fn answered(&self) {
        let number = self.number;
        self.with(|slot| slot.suspects.retain(|suspect| suspect.number != number));
    }

    /// Begins the run anew.
    fn renew(&mut self) {
        self.resent += 1;
        self.since = Date::now();
        let Self { number, since, .. } = *self;
        self.with(|slot| {
            slot.runs.iter_mut().filter(|run| run.number == number).for_each(|run| run.since = since);
            // No other suspect is sent before this one is answered.
            slot.suspects.iter_mut().filter(|run| run.number == number).for_each(|run| run.since = f64::INFINITY);
        });
    }

    /// The outcome of a run whose runner broke off its answer. If the run was alone on the runner, the program is blamed and its
    /// client is charged.
    pub(crate) async fn outcome(&self) -> Outcome {
        for _ in 0..LOOKS {
            let ended = self.with(|slot| slot.last_end).flatten().filter(|ended| ended.at >= self.since);
            if let Some(ended) = ended {
                let alone = ended.taken <= 1 || self.is_suspect;
                if alone && ended.loss.is_by_program() {
                    quota::spend(&self.client, Resource::EndedRunners, 1.0);
                }
                return outcome(ended.loss, alone);
            }
            sleep(LOOK_INTERVAL).await;
        }
        outcome(Loss::Ended, true)
    }

    fn with<T>(&self, use_slot: impl FnOnce(&mut Slot) -> T) -> Option<T> {
        SLOTS.with_borrow_mut(|slots| slots.as_mut()?.get_mut(self.slot).map(use_slot))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.answered();
        let number = self.number;
        self.with(|slot| slot.runs.retain(|run| run.number != number));
    }
}

/// The outcome of a run whose runner ended. `alone`: whether the runner had no other run.
fn outcome(loss: Loss, alone: bool) -> Outcome {
    let (reason, message) = match (loss, alone) {
        (Loss::Cpu, true) => (
            StopReason::Cpu,
            "the program used more CPU time than it may, in one call that cannot be interrupted; its process was ended",
        ),
        (Loss::Memory, true) => (StopReason::Memory, "the program used more memory than it may; its process was ended"),
        (Loss::Ended | Loss::Size, true) => {
            (StopReason::Lost, "the process that ran the program ended before the program was done")
        }
        (_, false) => (
            StopReason::Lost,
            "one of the runs beside it stopped this runner; nothing is known to be wrong with this program, so run it again",
        ),
    };
    Outcome::Stopped { reason, message: message.to_owned(), at: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_was_not_taken_if_it_was_sent_while_the_slot_was_empty() {
        let end = |loss, replaced_at| RunnerEnd { loss, at: 1_000.0, idle_since: 1_000.0, taken: 1, replaced_at };
        let not_taken = |sent| end(Loss::Cpu, Some(1_500.0)).did_not_take(sent);
        assert_eq!([999.0, 1_000.0, 1_500.0, 1_501.0].map(not_taken), [false, true, true, false]);
        assert!(end(Loss::Cpu, None).did_not_take(9_000.0));
        // A runner that is held up takes no run.
        let held_up = RunnerEnd { idle_since: 600.0, ..end(Loss::Cpu, None) };
        assert_eq!([599.0, 600.0].map(|sent| held_up.did_not_take(sent)), [false, true]);
    }

    #[test]
    fn a_run_is_not_the_only_suspect_beside_others_or_if_its_runner_may_have_ended_before() {
        let end = |loss, taken| RunnerEnd { loss, at: 1_000.0, idle_since: 1_000.0, taken, replaced_at: None };
        assert_eq!([1, 2].map(|taken| end(Loss::Cpu, taken).has_other_suspects(0.0)), [false, true]);
        assert_eq!([900.0, 901.0].map(|sent| end(Loss::Ended, 1).has_other_suspects(sent)), [false, true]);
        assert!(!end(Loss::Memory, 1).has_other_suspects(999.0));
    }

    #[test]
    fn only_a_program_that_was_alone_is_blamed_for_the_end_of_its_runner() {
        let reason = |loss, alone| match outcome(loss, alone) {
            Outcome::Stopped { reason, .. } => reason,
            other => panic!("{other:?}"),
        };
        for (text, alone) in [
            ("cpu", StopReason::Cpu),
            ("memory", StopReason::Memory),
            ("ended", StopReason::Lost),
            ("size", StopReason::Lost),
        ] {
            let loss = Loss::parse(text).unwrap();
            assert_eq!((reason(loss, true), reason(loss, false)), (alone, StopReason::Lost), "{text}");
        }
        assert_eq!(Loss::parse("other"), None);
    }
}
