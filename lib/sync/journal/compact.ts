/** Which segments of the own journal are written anew, so that it stays short. */
import type { Head, Segment } from './layout';
import { LIMITS } from './limits';

/** Whether there are too many. The parts of a state do not count: it would be written again at each sync. */
export function isLong(segments: readonly Segment[]): boolean {
  return segments.length - behindBase(segments) > LIMITS.small || isScattered(segments);
}

/**
 * How many segments stay as they are; what stands behind them becomes one. Small ones are merged with others of about
 * their size, so that a row is written again a few times in all, and not with every few edits. 0: all is written anew.
 */
export function keptBy(segments: readonly Segment[]): number {
  const first = behindBase(segments);
  const rowsFrom = (start: number) => sumOf(segments.slice(start));
  if (isScattered(segments) || (first > 0 && 2 * rowsFrom(first) > sumOf(segments.slice(0, first)))) return 0;
  let at = Math.max(first, segments.length - LIMITS.small / 2);
  while (at > first && (segments[at - 1]?.rows ?? 0) <= 2 * rowsFrom(at)) at--;
  return at;
}

/** Where the small segments begin that may be merged. */
function behindBase(segments: readonly Segment[]): number {
  return segments.findLastIndex(({ base }) => base) + 1;
}

/** Many small ones stand between large ones. */
function isScattered(segments: readonly Segment[]): boolean {
  return segments.filter(({ base }) => !base).length > 4 * LIMITS.small;
}

function sumOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { rows }) => sum + rows, 0);
}

/** Of names those that a head does not list. Only these are ever removed: a new part may have the name of an old one. */
export function garbageIn(names: readonly string[], { segments }: Pick<Head, 'segments'>): string[] {
  const listed = new Set(segments.map(({ name }) => name));
  return [...new Set(names)].filter((name) => !listed.has(name));
}
