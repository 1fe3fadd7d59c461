/** True when one letter put in, left out, changed, or swapped with the next makes the one the other. Equals are too. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1
  if (start === long.length) return true
  if (long.length > short.length) return endAlike(short, start, long, start + 1)
  const isSwapped =
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    endAlike(short, start + 2, long, start + 2)
  return isSwapped || endAlike(short, start + 1, long, start + 1)
}

/** Letter by letter and not by cutting: this runs for every word of the index at every key. */
function endAlike(a: string, fromA: number, b: string, fromB: number): boolean {
  if (a.length - fromA !== b.length - fromB) return false
  for (let step = 0; fromA + step < a.length; step += 1)
    if (a.charCodeAt(fromA + step) !== b.charCodeAt(fromB + step)) return false
  return true
}
