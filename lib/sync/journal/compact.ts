/** Which segments of the own journal are written anew, so that it stays short. */
import type { Head, Segment } from './layout';
import { LIMITS } from './limits';

/** Whether there are too many. The parts of a state do not count: it would be written again at each sync. */
export function isLong(segments: readonly Segment[]): boolean {
  return segments.filter(({ base }) => !base).length > LIMITS.small;
}

/**
 * How many segments stay as they are; what stands behind them becomes one. Small ones are merged with others of about
 * their size, so that a row is written again a few times in all, and not with every few edits. 0: all is written anew.
 */
export function keptBy(segments: readonly Segment[]): number {
  let at = segments.length - Math.min(segments.length, LIMITS.small / 2);
  const rowsFrom = (start: number) => segments.slice(start).reduce((sum, { rows }) => sum + rows, 0);
  while (at > 0 && !segments[at - 1]?.base && (segments[at - 1]?.rows ?? 0) <= 2 * rowsFrom(at)) at--;
  while (at < segments.length && segments[at]?.base) at++;
  const base = segments.reduce((sum, one) => sum + (one.base ? one.rows : 0), 0);
  return 2 * rowsFrom(at) > base && base > 0 && at === lastBase(segments) + 1 ? 0 : at;
}

function lastBase(segments: readonly Segment[]): number {
  return segments.findLastIndex(({ base }) => base);
}

/** Of names those that a head does not list. Only these are ever removed: a new part may have the name of an old one. */
export function garbageIn(names: readonly string[], { segments }: Pick<Head, 'segments'>): string[] {
  const listed = new Set(segments.map(({ name }) => name));
  return [...new Set(names)].filter((name) => !listed.has(name));
}
