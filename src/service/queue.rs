//! The fair queue in front of bounded work: how many slots are open at once, in all and for one subject, and who is next.
//!
//! The queue is plain data. The caller passes the time in, gets the admitted tickets back, and wakes those who wait.

use std::collections::VecDeque;

/// The bounds of a queue. Fields without a unit are counts of slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// Open at once, in all.
    pub(crate) open: usize,
    /// Open at once, for one address.
    pub(crate) open_per_address: usize,
    /// Open at once, for one visitor or session, over all its addresses.
    pub(crate) open_per_visitor: usize,
    /// Waiting at once, in all.
    pub(crate) waiting: usize,
    /// Waiting at once, for one address.
    pub(crate) waiting_per_address: usize,
    /// The longest wait, milliseconds.
    pub(crate) wait_ms: u32,
    /// An open slot that was never released is free again after this time, milliseconds. Longer than the work can take.
    pub(crate) open_ms: u32,
}

/// Time that an admitted waiter has to claim its slot, milliseconds. Its request may have been cancelled.
const CLAIM_MS: u32 = 5_000;

/// Who a slot counts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    /// The client's address.
    pub(crate) address: String,
    /// The visitor or session, if known. Anyone can make new ones, so the address has a bound of its own.
    pub(crate) visitor: Option<String>,
    /// How many slots the work takes. Work that takes more than a bound is admitted when no other slot is open.
    pub(crate) slots: usize,
}

/// The id of one open slot or one waiter. A queue issues each id once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Ticket(u64);

/// The queue's decision on new work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// The work may begin at once.
    Open(Ticket),
    /// The work waits until [`FairQueue::admit`] returns its ticket.
    Waits(Ticket),
    /// The work is refused: a bound on waiting is reached.
    Busy(Bound),
}

/// The bound that is reached, with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// Open at once, in all.
    Open(usize),
    /// Open at once, for the subject's address.
    OpenPerAddress(usize),
    /// Open at once, for the subject's visitor or session.
    OpenPerVisitor(usize),
    /// Waiting at once, in all.
    Waiting(usize),
    /// Waiting at once, for the subject's address.
    WaitingPerAddress(usize),
}

/// The open slots and the waiters. Addresses take turns, and so do the visitors of an address; the waiters of one visitor
/// are first in, first out.
#[derive(Debug)]
pub(crate) struct FairQueue {
    bounds: Bounds,
    next_ticket: u64,
    open: Vec<OpenSlots>,
    addresses: VecDeque<AddressQueue>,
}

/// The open slots of one ticket.
#[derive(Debug)]
struct OpenSlots {
    ticket: Ticket,
    subject: Subject,
    until_ms: f64,
}

/// The waiters of one address; the visitor whose turn is next is at the front. Never empty.
#[derive(Debug)]
struct AddressQueue {
    address: String,
    visitors: VecDeque<VisitorQueue>,
}

/// The waiters of one visitor at one address, oldest first. Never empty.
#[derive(Debug)]
struct VisitorQueue {
    visitor: Option<String>,
    waiters: VecDeque<Waiter>,
}

/// One waiting request.
#[derive(Debug, Clone, Copy)]
struct Waiter {
    ticket: Ticket,
    slots: usize,
    until_ms: f64,
}

impl FairQueue {
    /// An empty queue.
    pub(crate) fn new(bounds: Bounds) -> Self {
        Self { bounds, next_ticket: 0, open: Vec::new(), addresses: VecDeque::new() }
    }

    /// The bounds of the queue.
    pub(crate) fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// The number of tickets with open slots.
    pub(crate) fn open(&self) -> usize {
        self.open.len()
    }

    /// The number of waiters.
    pub(crate) fn waiting(&self) -> usize {
        self.addresses.iter().map(AddressQueue::len).sum()
    }

    /// Opens slots for the subject, or puts it in the queue. `now` is in milliseconds, here and below.
    pub(crate) fn enter(&mut self, subject: Subject, now: f64) -> Decision {
        self.expire(now);
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        if self.bound_reached(&subject.address, subject.visitor.as_deref(), subject.slots).is_none() {
            let until_ms = now + f64::from(self.bounds.open_ms);
            self.open.push(OpenSlots { ticket, subject, until_ms });
            return Decision::Open(ticket);
        }
        let address_queue = self.addresses.iter().find(|queue| queue.address == subject.address);
        if address_queue.map_or(0, AddressQueue::len) >= self.bounds.waiting_per_address {
            return Decision::Busy(Bound::WaitingPerAddress(self.bounds.waiting_per_address));
        }
        if self.waiting() >= self.bounds.waiting {
            return Decision::Busy(Bound::Waiting(self.bounds.waiting));
        }
        let until_ms = now + f64::from(self.bounds.wait_ms.saturating_add(CLAIM_MS));
        self.enqueue(subject, ticket, until_ms);
        Decision::Waits(ticket)
    }

    /// Opens slots for the waiters whose turn it is, and returns their tickets. Call it after [`enter`](Self::enter) and
    /// [`leave`](Self::leave).
    pub(crate) fn admit(&mut self, now: f64) -> Vec<Ticket> {
        let mut admitted = Vec::new();
        while let Some((ticket, subject)) = self.take_next() {
            self.open.push(OpenSlots { ticket, subject, until_ms: now + f64::from(CLAIM_MS) });
            admitted.push(ticket);
        }
        admitted
    }

    /// Claims the slots that a waiter was admitted to. `false` if the waiter was not admitted, or claims them too late.
    pub(crate) fn claim(&mut self, ticket: Ticket, now: f64) -> bool {
        let until_ms = now + f64::from(self.bounds.open_ms);
        let open = self.open.iter_mut().find(|open| open.ticket == ticket);
        open.map(|open| open.until_ms = until_ms).is_some()
    }

    /// Releases the slots of a ticket, or removes the waiter.
    pub(crate) fn leave(&mut self, ticket: Ticket, now: f64) {
        self.open.retain(|open| open.ticket != ticket);
        self.retain_waiters(|waiter| waiter.ticket != ticket);
        self.expire(now);
    }

    /// The bound that a waiter waits for; `None` for a ticket that does not wait.
    pub(crate) fn blocked_by(&self, ticket: Ticket) -> Option<Bound> {
        let bound_in = |queue: &AddressQueue| {
            queue.visitors.iter().find_map(|visitor| {
                let waiter = visitor.waiters.iter().find(|waiter| waiter.ticket == ticket)?;
                Some(self.bound_reached(&queue.address, visitor.visitor.as_deref(), waiter.slots))
            })
        };
        let bound = self.addresses.iter().find_map(bound_in)?;
        Some(bound.unwrap_or(Bound::Open(self.bounds.open)))
    }

    /// The bound that keeps a subject from opening so many more slots.
    fn bound_reached(&self, address: &str, visitor: Option<&str>, slots: usize) -> Option<Bound> {
        let over = |bound: usize, counts: &dyn Fn(&Subject) -> bool| {
            let subjects = self.open.iter().map(|open| &open.subject).filter(|subject| counts(subject));
            let taken: usize = subjects.map(|subject| subject.slots).sum();
            taken > 0 && taken + slots > bound
        };
        let Bounds { open, open_per_address, open_per_visitor, .. } = self.bounds;
        if over(open_per_address, &|subject| subject.address == address) {
            return Some(Bound::OpenPerAddress(open_per_address));
        }
        if visitor.is_some() && over(open_per_visitor, &|subject| subject.visitor.as_deref() == visitor) {
            return Some(Bound::OpenPerVisitor(open_per_visitor));
        }
        over(open, &|_| true).then_some(Bound::Open(open))
    }

    fn enqueue(&mut self, Subject { address, visitor, slots }: Subject, ticket: Ticket, until_ms: f64) {
        let waiter = Waiter { ticket, slots, until_ms };
        let queue = match self.addresses.iter_mut().position(|queue| queue.address == address) {
            Some(at) => self.addresses.get_mut(at),
            None => {
                self.addresses.push_back(AddressQueue { address, visitors: VecDeque::new() });
                self.addresses.back_mut()
            }
        };
        let Some(queue) = queue else { return };
        match queue.visitors.iter_mut().find(|queue| queue.visitor == visitor) {
            Some(queue) => queue.waiters.push_back(waiter),
            None => queue.visitors.push_back(VisitorQueue { visitor, waiters: VecDeque::from([waiter]) }),
        }
    }

    /// Removes the next waiter in turn that no bound blocks. Its address and its visitor go to the back of their queues.
    fn take_next(&mut self) -> Option<(Ticket, Subject)> {
        let (address_at, visitor_at) = self.addresses.iter().enumerate().find_map(|(address_at, address)| {
            let is_free = |visitor: &VisitorQueue| {
                let slots = visitor.waiters.front().map_or(1, |first| first.slots);
                self.bound_reached(&address.address, visitor.visitor.as_deref(), slots).is_none()
            };
            Some((address_at, address.visitors.iter().position(is_free)?))
        })?;
        let mut address = self.addresses.remove(address_at)?;
        let mut visitor = address.visitors.remove(visitor_at)?;
        let Waiter { ticket, slots, .. } = visitor.waiters.pop_front()?;
        let subject = Subject { address: address.address.clone(), visitor: visitor.visitor.clone(), slots };
        if !visitor.waiters.is_empty() {
            address.visitors.push_back(visitor);
        }
        if !address.visitors.is_empty() {
            self.addresses.push_back(address);
        }
        Some((ticket, subject))
    }

    fn expire(&mut self, now: f64) {
        self.open.retain(|open| open.until_ms > now);
        self.retain_waiters(|waiter| waiter.until_ms > now);
    }

    fn retain_waiters(&mut self, keep: impl Fn(&Waiter) -> bool) {
        for address in &mut self.addresses {
            for visitor in &mut address.visitors {
                visitor.waiters.retain(&keep);
            }
            address.visitors.retain(|visitor| !visitor.waiters.is_empty());
        }
        self.addresses.retain(|address| !address.visitors.is_empty());
    }
}

impl AddressQueue {
    fn len(&self) -> usize {
        self.visitors.iter().map(|visitor| visitor.waiters.len()).sum()
    }
}

#[cfg(test)]
mod tests;
