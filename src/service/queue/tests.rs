//! Tests of the fair queue: its bounds and its order.

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

fn subject(address: &str, visitor: &str) -> Subject {
    Subject { address: address.to_owned(), visitor: (!visitor.is_empty()).then(|| visitor.to_owned()), slots: 1 }
}

/// Enters the queue and expects an open slot.
#[track_caller]
fn opens(queue: &mut FairQueue, address: &str, visitor: &str) -> Ticket {
    match queue.enter(subject(address, visitor), 0.0) {
        Decision::Open(ticket) => ticket,
        other => panic!("{address} {visitor}: {other:?}"),
    }
}

/// Enters the queue and expects to wait.
#[track_caller]
fn waits(queue: &mut FairQueue, address: &str, visitor: &str) -> Ticket {
    match queue.enter(subject(address, visitor), 0.0) {
        Decision::Waits(ticket) => ticket,
        other => panic!("{address} {visitor}: {other:?}"),
    }
}

fn leave(queue: &mut FairQueue, ticket: Ticket) -> Vec<Ticket> {
    queue.leave(ticket, 0.0);
    queue.admit(0.0)
}

#[test]
fn an_address_has_a_bound_over_all_its_visitors() {
    let mut queue = FairQueue::new(BOUNDS);
    opens(&mut queue, "a", "1");
    let second = opens(&mut queue, "a", "2");
    let third = waits(&mut queue, "a", "3");
    assert_eq!(queue.blocked_by(third), Some(Bound::OpenPerAddress(2)));
    assert_eq!(leave(&mut queue, second), [third]);
    assert_eq!((queue.open(), queue.waiting()), (2, 0));
}

#[test]
fn a_visitor_has_a_bound_over_all_its_addresses() {
    let mut queue = FairQueue::new(BOUNDS);
    let first = opens(&mut queue, "a", "1");
    let second = waits(&mut queue, "b", "1");
    assert_eq!(queue.blocked_by(second), Some(Bound::OpenPerVisitor(1)));
    opens(&mut queue, "b", "2");
    assert_eq!(leave(&mut queue, first), [second]);
}

#[test]
fn a_caller_without_a_visitor_is_bounded_by_the_address_alone() {
    let mut queue = FairQueue::new(BOUNDS);
    opens(&mut queue, "a", "");
    opens(&mut queue, "a", "");
    waits(&mut queue, "a", "");
}

#[test]
fn open_slots_have_a_bound_in_all() {
    let mut queue = FairQueue::new(BOUNDS);
    let first = opens(&mut queue, "a", "");
    for address in ["b", "c", "d"] {
        opens(&mut queue, address, "");
    }
    let fifth = waits(&mut queue, "e", "");
    assert_eq!(queue.blocked_by(fifth), Some(Bound::Open(4)));
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
    assert_eq!(queue.enter(subject("a", "new"), 0.0), Decision::Busy(Bound::WaitingPerAddress(3)));
    opens(&mut queue, "b", "");
    opens(&mut queue, "b", "");
    for _ in BOUNDS.waiting_per_address..BOUNDS.waiting {
        waits(&mut queue, "b", "");
    }
    assert_eq!(queue.enter(subject("c", ""), 0.0), Decision::Busy(Bound::Waiting(5)));
}

#[test]
fn addresses_take_turns_and_so_do_the_visitors_of_one() {
    let bounds = Bounds { open: 1, open_per_address: 1, waiting: 99, waiting_per_address: 99, ..BOUNDS };
    let mut queue = FairQueue::new(bounds);
    let mut last = opens(&mut queue, "z", "");
    let entered = [("a", "1"), ("a", "1"), ("a", "1"), ("a", "2"), ("b", "3"), ("b", "3"), ("c", "")];
    let tickets = entered.map(|(address, visitor)| waits(&mut queue, address, visitor));
    let mut order = Vec::new();
    while let [next] = leave(&mut queue, last)[..] {
        order.push(entered[tickets.iter().position(|ticket| *ticket == next).unwrap()]);
        last = next;
    }
    assert_eq!(order, [("a", "1"), ("b", "3"), ("c", ""), ("a", "2"), ("b", "3"), ("a", "1"), ("a", "1")]);
}

#[test]
fn one_visitor_is_served_in_order() {
    let mut queue = FairQueue::new(BOUNDS);
    let open = opens(&mut queue, "a", "1");
    let first = waits(&mut queue, "a", "1");
    let second = waits(&mut queue, "a", "1");
    assert_eq!(leave(&mut queue, open), [first]);
    assert_eq!(leave(&mut queue, first), [second]);
}

#[test]
fn a_waiter_that_left_is_not_admitted() {
    let mut queue = FairQueue::new(BOUNDS);
    let open = opens(&mut queue, "a", "1");
    let gone = waits(&mut queue, "a", "1");
    let next = waits(&mut queue, "a", "1");
    assert_eq!(leave(&mut queue, gone), []);
    assert_eq!(queue.waiting(), 1);
    assert_eq!(leave(&mut queue, open), [next]);
}

#[test]
fn a_waiter_blocked_by_its_own_bound_blocks_no_other() {
    let mut queue = FairQueue::new(BOUNDS);
    opens(&mut queue, "a", "1");
    waits(&mut queue, "a", "1");
    opens(&mut queue, "a", "2");
    opens(&mut queue, "b", "3");
}

#[test]
fn a_slot_that_was_never_released_is_free_again() {
    let mut queue = FairQueue::new(BOUNDS);
    opens(&mut queue, "a", "1");
    let next = waits(&mut queue, "a", "1");
    let open_ms = f64::from(BOUNDS.open_ms);
    let wait_ms = f64::from(BOUNDS.wait_ms + CLAIM_MS);
    assert!(matches!(queue.enter(subject("z", ""), wait_ms - 1.0), Decision::Open(_)));
    assert_eq!(queue.blocked_by(next), Some(Bound::OpenPerVisitor(1)));
    assert!(matches!(queue.enter(subject("z", ""), wait_ms), Decision::Open(_)));
    assert_eq!(queue.blocked_by(next), None, "a waiter expires");
    assert!(matches!(queue.enter(subject("a", "1"), open_ms - 1.0), Decision::Waits(_)));
    assert!(matches!(queue.enter(subject("a", "1"), open_ms + wait_ms), Decision::Open(_)));
}

#[test]
fn a_slot_that_is_not_claimed_goes_to_the_next_waiter() {
    let mut queue = FairQueue::new(BOUNDS);
    let open = opens(&mut queue, "a", "1");
    let gone = waits(&mut queue, "a", "1");
    assert_eq!(leave(&mut queue, open), [gone]);
    let claim_ms = f64::from(CLAIM_MS);
    assert!(queue.claim(gone, claim_ms - 1.0), "claimed in time");
    assert!(matches!(queue.enter(subject("a", "1"), claim_ms + 1.0), Decision::Waits(_)));

    let mut queue = FairQueue::new(BOUNDS);
    let open = opens(&mut queue, "a", "1");
    let gone = waits(&mut queue, "a", "1");
    assert_eq!(leave(&mut queue, open), [gone]);
    let next = queue.enter(subject("a", "1"), claim_ms);
    assert!(matches!(next, Decision::Open(_)), "{next:?}");
    assert!(!queue.claim(gone, claim_ms));
}

#[test]
fn work_may_take_more_than_one_slot() {
    let twice = |address| Subject { slots: 2, ..subject(address, "") };
    let mut queue = FairQueue::new(BOUNDS);
    let Decision::Open(double) = queue.enter(twice("a"), 0.0) else { panic!("two of two slots are free") };
    let single = waits(&mut queue, "a", "");
    assert_eq!(leave(&mut queue, double), [single]);
    let Decision::Waits(double) = queue.enter(twice("a"), 0.0) else { panic!("one of two slots is free") };
    assert_eq!(queue.blocked_by(double), Some(Bound::OpenPerAddress(2)));
    assert_eq!(leave(&mut queue, single), [double]);

    let mut small = FairQueue::new(Bounds { open: 1, open_per_address: 1, ..BOUNDS });
    assert!(matches!(small.enter(twice("a"), 0.0), Decision::Open(_)), "admitted while no other slot is open");
    assert!(matches!(small.enter(subject("b", ""), 0.0), Decision::Waits(_)));
}
