/** Timing that what else runs on the machine disturbs least. */

/** Milliseconds of one call, over `times` calls. */
export function timed(times: number, work: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/**
 * Milliseconds of each kind of work, taken in turns. What disturbs a measurement only ever adds to it: the least of
 * the rounds is the nearest to the truth.
 */
export function inTurns(works: Record<string, () => unknown>, rounds: number, times: number) {
  const least: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works))
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, timed(times, work));
  }
  return least;
}
