//! The fair queue in front of work that is bounded: how much may be open at once, in all and for one subject, and who is next.
//!
//! It is plain data. It is told the time, and tells whom it admits; who waits for that is not its business.

use std::collections::VecDeque;

/// How much is taken at once, counts unless they say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Open at once, of everybody.
    pub open: usize,
    /// Open at once, of one address.
    pub open_per_address: usize,
    /// Open at once, of one visitor or session, whatever addresses it comes from.
    pub open_per_visitor: usize,
    /// Waiting at once, of everybody.
    pub waiting: usize,
    /// Waiting at once, of one address.
    pub waiting_per_address: usize,
    /// The longest wait, milliseconds.
    pub wait_ms: u32,
    /// After this time a place that nobody gave back is free again, milliseconds. Longer than the work can take.
    pub open_ms: u32,
}

/// Time that a waiter has to take the place it was given, milliseconds: the one who waited may be gone.
const CLAIM_MS: u32 = 5_000;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The client's address.
    pub address: String,
    /// The visitor or session, if it is known. Both are free to make, so the address has a bound of its own.
    pub visitor: Option<String>,
}

/// Stands for one place, open or waited for. A queue gives each number once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket(u64);

/// What a subject that asks is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// It may begin at once.
    Open(Ticket),
    /// It is its turn later: [`FairQueue::admit`] will name the ticket.
    Waits(Ticket),
    /// Nothing more is taken.
    Busy(Bound),
}

/// The bound that stands in the way, with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Open at once, of everybody.
    Open(usize),
    /// Open at once, of the subject's address.
    OpenOfAddress(usize),
    /// Open at once, of the subject's visitor or session.
    OpenOfVisitor(usize),
    /// Waiting at once, of everybody.
    Waiting(usize),
    /// Waiting at once, of the subject's address.
    WaitingOfAddress(usize),
}

/// Places that are open and those who wait for one. Addresses take turns, and so do the visitors of an address; for one
/// visitor the first comes first.
#[derive(Debug)]
pub struct FairQueue {
    bounds: Bounds,
    tickets: u64,
    open: Vec<Place>,
    lines: VecDeque<Line>,
}

/// A place that is taken.
#[derive(Debug)]
struct Place {
    ticket: Ticket,
    subject: Subject,
    until_ms: f64,
}

/// Those who wait from one address; the next in turn is at the front. Never empty.
#[derive(Debug)]
struct Line {
    address: String,
    visitors: VecDeque<Waiting>,
}

/// Those of one visitor who wait from one address, in the order in which they came. Never empty.
#[derive(Debug)]
struct Waiting {
    visitor: Option<String>,
    tickets: VecDeque<(Ticket, f64)>,
}

impl FairQueue {
    /// A queue in which nobody is.
    pub fn new(bounds: Bounds) -> Self {
        Self { bounds, tickets: 0, open: Vec::new(), lines: VecDeque::new() }
    }

    /// The bounds it was made with.
    pub fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// Places that are taken.
    pub fn open(&self) -> usize {
        self.open.len()
    }

    /// Those who wait.
    pub fn waiting(&self) -> usize {
        self.lines.iter().map(Line::len).sum()
    }

    /// Asks for a place at the time `now`, milliseconds.
    pub fn ask(&mut self, subject: Subject, now: f64) -> Asked {
        self.expire(now);
        let ticket = Ticket(self.tickets);
        self.tickets += 1;
        if self.full_for(&subject.address, subject.visitor.as_deref()).is_none() {
            let until_ms = now + f64::from(self.bounds.open_ms);
            self.open.push(Place { ticket, subject, until_ms });
            return Asked::Open(ticket);
        }
        let of_address = self.line_of(&subject.address).map_or(0, Line::len);
        if of_address >= self.bounds.waiting_per_address {
            return Asked::Busy(Bound::WaitingOfAddress(self.bounds.waiting_per_address));
        }
        if self.waiting() >= self.bounds.waiting {
            return Asked::Busy(Bound::Waiting(self.bounds.waiting));
        }
        let until_ms = now + f64::from(self.bounds.wait_ms.saturating_add(CLAIM_MS));
        self.line_up(subject, ticket, until_ms);
        Asked::Waits(ticket)
    }

    /// Gives places to those whose turn it is, and names them. To be called after [`ask`](Self::ask) and
    /// [`leave`](Self::leave).
    pub fn admit(&mut self, now: f64) -> Vec<Ticket> {
        let mut admitted = Vec::new();
        while let Some((ticket, subject)) = self.next() {
            self.open.push(Place { ticket, subject, until_ms: now + f64::from(CLAIM_MS) });
            admitted.push(ticket);
        }
        admitted
    }

    /// Whether the place is the ticket's. One that waited has to ask in time, or it is given to the next.
    pub fn claim(&mut self, ticket: Ticket, now: f64) -> bool {
        let until_ms = now + f64::from(self.bounds.open_ms);
        let place = self.open.iter_mut().find(|place| place.ticket == ticket);
        place.map(|place| place.until_ms = until_ms).is_some()
    }

    /// Gives the place back, or waits for it no longer.
    pub fn leave(&mut self, ticket: Ticket, now: f64) {
        self.open.retain(|place| place.ticket != ticket);
        self.keep_waiting(|(waiting, _)| *waiting != ticket);
        self.expire(now);
    }

    /// What keeps a ticket waiting; `None` for one that does not wait.
    pub fn held_up_by(&self, ticket: Ticket) -> Option<Bound> {
        let holds = |waiting: &&Waiting| waiting.tickets.iter().any(|(held, _)| *held == ticket);
        let (line, waiting) = self.lines.iter().find_map(|line| Some((line, line.visitors.iter().find(holds)?)))?;
        Some(self.full_for(&line.address, waiting.visitor.as_deref()).unwrap_or(Bound::Open(self.bounds.open)))
    }

    /// The bound that keeps a subject from another place.
    fn full_for(&self, address: &str, visitor: Option<&str>) -> Option<Bound> {
        let of = |is: &dyn Fn(&Subject) -> bool| self.open.iter().filter(|place| is(&place.subject)).count();
        let Bounds { open, open_per_address, open_per_visitor, .. } = self.bounds;
        if of(&|subject| subject.address == address) >= open_per_address {
            return Some(Bound::OpenOfAddress(open_per_address));
        }
        if visitor.is_some() && of(&|subject| subject.visitor.as_deref() == visitor) >= open_per_visitor {
            return Some(Bound::OpenOfVisitor(open_per_visitor));
        }
        (self.open.len() >= open).then_some(Bound::Open(open))
    }

    fn line_of(&self, address: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.address == address)
    }

    fn line_up(&mut self, Subject { address, visitor }: Subject, ticket: Ticket, until_ms: f64) {
        let line = match self.lines.iter_mut().position(|line| line.address == address) {
            Some(at) => self.lines.get_mut(at),
            None => {
                self.lines.push_back(Line { address, visitors: VecDeque::new() });
                self.lines.back_mut()
            }
        };
        let Some(line) = line else { return };
        match line.visitors.iter_mut().find(|waiting| waiting.visitor == visitor) {
            Some(waiting) => waiting.tickets.push_back((ticket, until_ms)),
            None => line.visitors.push_back(Waiting { visitor, tickets: VecDeque::from([(ticket, until_ms)]) }),
        }
    }

    /// The next in turn for whom no bound is in the way. Its address and its visitor go to the end of their lines.
    fn next(&mut self) -> Option<(Ticket, Subject)> {
        let (line_at, visitor_at) = self.lines.iter().enumerate().find_map(|(line_at, line)| {
            let free = |waiting: &Waiting| self.full_for(&line.address, waiting.visitor.as_deref()).is_none();
            Some((line_at, line.visitors.iter().position(free)?))
        })?;
        let mut line = self.lines.remove(line_at)?;
        let mut waiting = line.visitors.remove(visitor_at)?;
        let (ticket, _) = waiting.tickets.pop_front()?;
        let subject = Subject { address: line.address.clone(), visitor: waiting.visitor.clone() };
        if !waiting.tickets.is_empty() {
            line.visitors.push_back(waiting);
        }
        if !line.visitors.is_empty() {
            self.lines.push_back(line);
        }
        Some((ticket, subject))
    }

    fn expire(&mut self, now: f64) {
        self.open.retain(|place| place.until_ms > now);
        self.keep_waiting(|(_, until_ms)| *until_ms > now);
    }

    fn keep_waiting(&mut self, keep: impl Fn(&(Ticket, f64)) -> bool) {
        for line in &mut self.lines {
            for waiting in &mut line.visitors {
                waiting.tickets.retain(&keep);
            }
            line.visitors.retain(|waiting| !waiting.tickets.is_empty());
        }
        self.lines.retain(|line| !line.visitors.is_empty());
    }
}

impl Line {
    fn len(&self) -> usize {
        self.visitors.iter().map(|waiting| waiting.tickets.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = Bounds {
        open: 4,
        open_per_address: 2,
        open_per_visitor: 1,
        waiting: 5,
        waiting_per_address: 3,
        wait_ms: 1_000,
        open_ms: 60_000,
    };

    fn of(address: &str, visitor: &str) -> Subject {
        Subject { address: address.to_owned(), visitor: (!visitor.is_empty()).then(|| visitor.to_owned()) }
    }

    /// Asks, and expects to begin at once.
    #[track_caller]
    fn opens(queue: &mut FairQueue, address: &str, visitor: &str) -> Ticket {
        match queue.ask(of(address, visitor), 0.0) {
            Asked::Open(ticket) => ticket,
            other => panic!("{address} {visitor}: {other:?}"),
        }
    }

    /// Asks, and expects to wait.
    #[track_caller]
    fn waits(queue: &mut FairQueue, address: &str, visitor: &str) -> Ticket {
        match queue.ask(of(address, visitor), 0.0) {
            Asked::Waits(ticket) => ticket,
            other => panic!("{address} {visitor}: {other:?}"),
        }
    }

    fn leave(queue: &mut FairQueue, ticket: Ticket) -> Vec<Ticket> {
        queue.leave(ticket, 0.0);
        queue.admit(0.0)
    }

    #[test]
    fn an_address_has_its_bound_whoever_asks_from_it() {
        let mut queue = FairQueue::new(BOUNDS);
        opens(&mut queue, "a", "1");
        let second = opens(&mut queue, "a", "2");
        let third = waits(&mut queue, "a", "3");
        assert_eq!(queue.held_up_by(third), Some(Bound::OpenOfAddress(2)));
        assert_eq!(leave(&mut queue, second), [third]);
        assert_eq!((queue.open(), queue.waiting()), (2, 0));
    }

    #[test]
    fn a_visitor_has_a_bound_wherever_it_asks_from() {
        let mut queue = FairQueue::new(BOUNDS);
        let first = opens(&mut queue, "a", "1");
        let second = waits(&mut queue, "b", "1");
        assert_eq!(queue.held_up_by(second), Some(Bound::OpenOfVisitor(1)));
        opens(&mut queue, "b", "2");
        assert_eq!(leave(&mut queue, first), [second]);
    }

    #[test]
    fn nobody_in_particular_is_bounded_by_the_address_alone() {
        let mut queue = FairQueue::new(BOUNDS);
        opens(&mut queue, "a", "");
        opens(&mut queue, "a", "");
        waits(&mut queue, "a", "");
    }

    #[test]
    fn all_together_have_a_bound() {
        let mut queue = FairQueue::new(BOUNDS);
        let first = opens(&mut queue, "a", "");
        for address in ["b", "c", "d"] {
            opens(&mut queue, address, "");
        }
        let fifth = waits(&mut queue, "e", "");
        assert_eq!(queue.held_up_by(fifth), Some(Bound::Open(4)));
        assert_eq!(leave(&mut queue, first), [fifth]);
    }

    #[test]
    fn waiting_is_bounded_for_an_address_and_in_all() {
        let mut queue = FairQueue::new(BOUNDS);
        opens(&mut queue, "a", "");
        opens(&mut queue, "a", "");
        for _ in 0..BOUNDS.waiting_per_address {
            waits(&mut queue, "a", "");
        }
        assert_eq!(queue.ask(of("a", "new"), 0.0), Asked::Busy(Bound::WaitingOfAddress(3)));
        opens(&mut queue, "b", "");
        opens(&mut queue, "b", "");
        for _ in BOUNDS.waiting_per_address..BOUNDS.waiting {
            waits(&mut queue, "b", "");
        }
        assert_eq!(queue.ask(of("c", ""), 0.0), Asked::Busy(Bound::Waiting(5)));
    }

    #[test]
    fn addresses_take_turns_and_so_do_the_visitors_of_one() {
        let bounds = Bounds { open: 1, open_per_address: 1, waiting: 99, waiting_per_address: 99, ..BOUNDS };
        let mut queue = FairQueue::new(bounds);
        let mut last = opens(&mut queue, "z", "");
        let asked = [("a", "1"), ("a", "1"), ("a", "1"), ("a", "2"), ("b", "3"), ("b", "3"), ("c", "")];
        let tickets = asked.map(|(address, visitor)| waits(&mut queue, address, visitor));
        let mut order = Vec::new();
        while let [next] = leave(&mut queue, last)[..] {
            order.push(asked[tickets.iter().position(|ticket| *ticket == next).unwrap()]);
            last = next;
        }
        assert_eq!(order, [("a", "1"), ("b", "3"), ("c", ""), ("a", "2"), ("b", "3"), ("a", "1"), ("a", "1")]);
    }

    #[test]
    fn of_one_visitor_the_first_comes_first() {
        let mut queue = FairQueue::new(BOUNDS);
        let open = opens(&mut queue, "a", "1");
        let first = waits(&mut queue, "a", "1");
        let second = waits(&mut queue, "a", "1");
        assert_eq!(leave(&mut queue, open), [first]);
        assert_eq!(leave(&mut queue, first), [second]);
    }

    #[test]
    fn whoever_leaves_the_queue_is_not_admitted() {
        let mut queue = FairQueue::new(BOUNDS);
        let open = opens(&mut queue, "a", "1");
        let gone = waits(&mut queue, "a", "1");
        let next = waits(&mut queue, "a", "1");
        assert_eq!(leave(&mut queue, gone), []);
        assert_eq!(queue.waiting(), 1);
        assert_eq!(leave(&mut queue, open), [next]);
    }

    #[test]
    fn those_who_wait_for_themselves_hold_up_nobody_else() {
        let mut queue = FairQueue::new(BOUNDS);
        opens(&mut queue, "a", "1");
        waits(&mut queue, "a", "1");
        opens(&mut queue, "a", "2");
        opens(&mut queue, "b", "3");
    }

    #[test]
    fn a_place_that_nobody_gave_back_is_free_again() {
        let mut queue = FairQueue::new(BOUNDS);
        opens(&mut queue, "a", "1");
        let next = waits(&mut queue, "a", "1");
        let open_ms = f64::from(BOUNDS.open_ms);
        let wait_ms = f64::from(BOUNDS.wait_ms + CLAIM_MS);
        assert!(matches!(queue.ask(of("z", ""), wait_ms - 1.0), Asked::Open(_)));
        assert_eq!(queue.held_up_by(next), Some(Bound::OpenOfVisitor(1)));
        assert!(matches!(queue.ask(of("z", ""), wait_ms), Asked::Open(_)));
        assert_eq!(queue.held_up_by(next), None, "nobody waits for ever");
        assert!(matches!(queue.ask(of("a", "1"), open_ms - 1.0), Asked::Waits(_)));
        assert!(matches!(queue.ask(of("a", "1"), open_ms + wait_ms), Asked::Open(_)));
    }

    #[test]
    fn a_place_given_to_one_who_is_gone_goes_to_the_next() {
        let mut queue = FairQueue::new(BOUNDS);
        let open = opens(&mut queue, "a", "1");
        let gone = waits(&mut queue, "a", "1");
        assert_eq!(leave(&mut queue, open), [gone]);
        let claim_ms = f64::from(CLAIM_MS);
        assert!(queue.claim(gone, claim_ms - 1.0), "in time it is theirs");
        assert!(matches!(queue.ask(of("a", "1"), claim_ms + 1.0), Asked::Waits(_)));

        let mut queue = FairQueue::new(BOUNDS);
        let open = opens(&mut queue, "a", "1");
        let gone = waits(&mut queue, "a", "1");
        assert_eq!(leave(&mut queue, open), [gone]);
        let next = queue.ask(of("a", "1"), claim_ms);
        assert!(matches!(next, Asked::Open(_)), "{next:?}");
        assert!(!queue.claim(gone, claim_ms));
    }
}
