// a line said in another module
// The call of log is at line 2, column 11.

export function say(text) {
  console.log(text);
}
