//! The queue, held to its bounds and its order.

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
    Subject { address: address.to_owned(), visitor: (!visitor.is_empty()).then(|| visitor.to_owned()), places: 1 }
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

#[test]
fn work_may_count_as_more_than_one_place() {
    let twice = |address| Subject { places: 2, ..of(address, "") };
    let mut queue = FairQueue::new(BOUNDS);
    let Asked::Open(double) = queue.ask(twice("a"), 0.0) else { panic!("two of two places are free") };
    let single = waits(&mut queue, "a", "");
    assert_eq!(leave(&mut queue, double), [single]);
    let Asked::Waits(double) = queue.ask(twice("a"), 0.0) else { panic!("one of two places is free") };
    assert_eq!(queue.held_up_by(double), Some(Bound::OpenOfAddress(2)));
    assert_eq!(leave(&mut queue, single), [double]);

    let mut small = FairQueue::new(Bounds { open: 1, open_per_address: 1, ..BOUNDS });
    assert!(matches!(small.ask(twice("a"), 0.0), Asked::Open(_)), "alone it is let in");
    assert!(matches!(small.ask(of("b", ""), 0.0), Asked::Waits(_)));
}
