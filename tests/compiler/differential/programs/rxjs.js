// Uses rxjs and logs what its streams report.
import * as rx from "./lib/index.js";
const {
  of,
  from,
  range,
  interval,
  timer,
  merge,
  zip,
  forkJoin,
  race,
  Subject,
  BehaviorSubject,
  ReplaySubject,
  AsyncSubject,
  Observable,
  generate,
  defer,
  throwError,
  EMPTY,
} = rx;
const {
  map,
  filter,
  scan,
  mergeMap,
  switchMap,
  concatMap,
  exhaustMap,
  take,
  toArray,
  catchError,
  retry,
  groupBy,
  bufferCount,
  windowCount,
  pairwise,
  share,
  debounceTime,
  delay,
  expand,
  finalize,
  mergeAll,
  startWith,
  withLatestFrom,
  materialize,
  timeout,
} = rx;
const show = name => ({
  next: value => console.log(name, "next", value),
  error: error => console.log(name, "error", error.name, error.message),
  complete: () => console.log(name, "complete"),
});
range(1, 20)
  .pipe(
    filter(n => n % 3 !== 0),
    map(n => n * n),
    scan((a, b) => a + b, 0),
    pairwise(),
    bufferCount(4),
  )
  .subscribe(show("range"));
from("mississippi")
  .pipe(
    groupBy(c => c),
    mergeMap(g =>
      g.pipe(
        toArray(),
        map(list => [g.key, list.length]),
      ),
    ),
    toArray(),
  )
  .subscribe(show("groups"));
of(1)
  .pipe(
    expand(n => (n < 200 ? of(n * 2) : EMPTY)),
    toArray(),
  )
  .subscribe(show("expand"));
generate(
  0,
  n => n < 5,
  n => n + 1,
)
  .pipe(
    concatMap(n => of(n, -n)),
    materialize(),
    toArray(),
    map(list => list.map(n => n.kind)),
  )
  .subscribe(show("generate"));
let tries = 0;
defer(() => (++tries < 3 ? throwError(() => new TypeError("try " + tries)) : of("at last")))
  .pipe(
    retry(5),
    finalize(() => console.log("finalized")),
  )
  .subscribe(show("retry"));
throwError(() => new RangeError("no"))
  .pipe(catchError(error => of(error.message)))
  .subscribe(show("caught"));
const subject = new Subject(),
  behavior = new BehaviorSubject(0),
  replay = new ReplaySubject(2),
  last = new AsyncSubject();
subject.pipe(withLatestFrom(behavior), windowCount(2), mergeAll()).subscribe(show("subject"));
for (const s of [behavior, replay, last]) for (const n of [1, 2, 3]) s.next(n);
replay.subscribe(show("replay"));
last.subscribe(show("last"));
last.complete();
subject.next("a");
behavior.next(9);
subject.next("b");
subject.complete();
zip(of(1, 2, 3), of("a", "b")).subscribe(show("zip"));
new Observable(s => {
  s.next(1);
  s.complete();
  s.next(2);
})
  .pipe(share(), startWith(0))
  .subscribe(show("own"));
export default () =>
  new Promise((resolve, reject) =>
    forkJoin({
      merged: merge(interval(2).pipe(take(3)), timer(1).pipe(map(() => "t"))).pipe(
        toArray(),
        map(list => list.length),
      ),
      switched: of(1, 2, 3).pipe(
        switchMap(n => of(n).pipe(delay(3))),
        toArray(),
      ),
      exhausted: of(1, 2, 3).pipe(
        exhaustMap(n => of(n).pipe(delay(1))),
        toArray(),
      ),
      debounced: of(1, 2, 3).pipe(debounceTime(2), toArray()),
      late: timer(100).pipe(
        timeout(5),
        catchError(error => of(error.name)),
      ),
      first: race(timer(50).pipe(map(() => "slow")), of("fast")),
    }).subscribe({ next: value => resolve(value), error: reject }),
  );
