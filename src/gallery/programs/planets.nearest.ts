/** How many letters have to change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

export function nearest<T extends { name: string }>(all: T[], name: string): T {
  const far = (it: T) => distance(it.name.toLowerCase(), name.toLowerCase());
  return all.reduce((best, it) => (far(it) < far(best) ? it : best));
}
