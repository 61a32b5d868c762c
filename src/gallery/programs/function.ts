// Just a function, given arguments: what it returns is the result.
export default (name: string, count: number) => {
  const greeting = `Hello, ${name}!`;
  return { greeting, letters: [...greeting].length, again: Array(count).fill(greeting) };
};
