/** The shortest text that still fails, by taking pieces away: halves first, single characters last. */
export function shortest(text: string, fails: (text: string) => boolean, attempts = 3000): string {
  let best = [...text];
  let left = attempts;
  for (let size = (best.length + 1) >> 1; size > 0 && left > 0; ) {
    let shrunk = false;
    for (let at = 0; at < best.length && left > 0; ) {
      const tried = [...best.slice(0, at), ...best.slice(at + size)];
      left--;
      if (tried.length < best.length && fails(tried.join(''))) {
        best = tried;
        shrunk = true;
      } else at += size;
    }
    // What could not go may go once others are gone.
    if (!shrunk || size > best.length) size = Math.min(size >> 1, best.length);
  }
  return best.join('');
}
