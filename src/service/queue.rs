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
    /// How many places the work counts as. Work that counts as more than a bound is let in where nothing else is open.
    pub places: usize,
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
    waiters: VecDeque<Waiter>,
}

/// One who waits.
#[derive(Debug, Clone, Copy)]
struct Waiter {
    ticket: Ticket,
    places: usize,
    until_ms: f64,
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
        if self.full_for(&subject.address, subject.visitor.as_deref(), subject.places).is_none() {
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
        self.keep_waiting(|waiter| waiter.ticket != ticket);
        self.expire(now);
    }

    /// What keeps a ticket waiting; `None` for one that does not wait.
    pub fn held_up_by(&self, ticket: Ticket) -> Option<Bound> {
        let of_line = |line: &Line| {
            line.visitors.iter().find_map(|waiting| {
                let waiter = waiting.waiters.iter().find(|waiter| waiter.ticket == ticket)?;
                Some(self.full_for(&line.address, waiting.visitor.as_deref(), waiter.places))
            })
        };
        let bound = self.lines.iter().find_map(of_line)?;
        Some(bound.unwrap_or(Bound::Open(self.bounds.open)))
    }

    /// The bound that keeps a subject from so many more places.
    fn full_for(&self, address: &str, visitor: Option<&str>, places: usize) -> Option<Bound> {
        let over = |bound: usize, counts: &dyn Fn(&Subject) -> bool| {
            let open = self.open.iter().map(|place| &place.subject).filter(|subject| counts(subject));
            let taken: usize = open.map(|subject| subject.places).sum();
            taken > 0 && taken + places > bound
        };
        let Bounds { open, open_per_address, open_per_visitor, .. } = self.bounds;
        if over(open_per_address, &|subject| subject.address == address) {
            return Some(Bound::OpenOfAddress(open_per_address));
        }
        if visitor.is_some() && over(open_per_visitor, &|subject| subject.visitor.as_deref() == visitor) {
            return Some(Bound::OpenOfVisitor(open_per_visitor));
        }
        over(open, &|_| true).then_some(Bound::Open(open))
    }

    fn line_of(&self, address: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.address == address)
    }

    fn line_up(&mut self, Subject { address, visitor, places }: Subject, ticket: Ticket, until_ms: f64) {
        let waiter = Waiter { ticket, places, until_ms };
        let line = match self.lines.iter_mut().position(|line| line.address == address) {
            Some(at) => self.lines.get_mut(at),
            None => {
                self.lines.push_back(Line { address, visitors: VecDeque::new() });
                self.lines.back_mut()
            }
        };
        let Some(line) = line else { return };
        match line.visitors.iter_mut().find(|waiting| waiting.visitor == visitor) {
            Some(waiting) => waiting.waiters.push_back(waiter),
            None => line.visitors.push_back(Waiting { visitor, waiters: VecDeque::from([waiter]) }),
        }
    }

    /// The next in turn for whom no bound is in the way. Its address and its visitor go to the end of their lines.
    fn next(&mut self) -> Option<(Ticket, Subject)> {
        let (line_at, visitor_at) = self.lines.iter().enumerate().find_map(|(line_at, line)| {
            let free = |waiting: &Waiting| {
                let places = waiting.waiters.front().map_or(1, |first| first.places);
                self.full_for(&line.address, waiting.visitor.as_deref(), places).is_none()
            };
            Some((line_at, line.visitors.iter().position(free)?))
        })?;
        let mut line = self.lines.remove(line_at)?;
        let mut waiting = line.visitors.remove(visitor_at)?;
        let Waiter { ticket, places, .. } = waiting.waiters.pop_front()?;
        let subject = Subject { address: line.address.clone(), visitor: waiting.visitor.clone(), places };
        if !waiting.waiters.is_empty() {
            line.visitors.push_back(waiting);
        }
        if !line.visitors.is_empty() {
            self.lines.push_back(line);
        }
        Some((ticket, subject))
    }

    fn expire(&mut self, now: f64) {
        self.open.retain(|place| place.until_ms > now);
        self.keep_waiting(|waiter| waiter.until_ms > now);
    }

    fn keep_waiting(&mut self, keep: impl Fn(&Waiter) -> bool) {
        for line in &mut self.lines {
            for waiting in &mut line.visitors {
                waiting.waiters.retain(&keep);
            }
            line.visitors.retain(|waiting| !waiting.waiters.is_empty());
        }
        self.lines.retain(|line| !line.visitors.is_empty());
    }
}

impl Line {
    fn len(&self) -> usize {
        self.visitors.iter().map(|waiting| waiting.waiters.len()).sum()
    }
}

#[cfg(test)]
mod tests;
