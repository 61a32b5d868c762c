// a run that is stopped while its top level waits is answered
// The platform makes no response while modules are evaluated, so the stopped run is answered in a later turn.

console.log("before");
const again = () => queueMicrotask(again);
again();
await new Promise(() => {});
export default () => 1;
