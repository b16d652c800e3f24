/** How far the journal of another device was read. */
import type { Head, Segment } from './layout';
import type { Peer } from './state';

/** What of a head was not taken in yet, in its order. */
export function pendingOf(peer: Peer, head: Head): Segment[] {
  if (peer.epoch !== head.epoch) return head.segments;
  return head.segments.filter(({ last, name }) => last > peer.last && !peer.done.includes(name));
}

/** A head that says less than was read of it: its server was set back. */
export function isBehind(peer: Peer, head: Head): boolean {
  return peer.epoch === head.epoch && lastOf(head) < peer.last;
}

export function lastOf({ segments }: Pick<Head, 'segments'>): number {
  return segments.at(-1)?.last ?? 0;
}

/** Begins anew where the other device has, and forgets what it lists no more. */
export function follow(peer: Peer, head: Head): void {
  if (peer.epoch !== head.epoch) Object.assign(peer, { epoch: head.epoch, last: 0, done: [] });
  const names = new Set(head.segments.map(({ name }) => name));
  peer.bad = Object.fromEntries(Object.entries(peer.bad).filter(([name]) => names.has(name)));
}

/**
 * A segment was taken in. The cursor moves up to the first one that was not: parts of one state share their `last`, so
 * it moves past them only after the final one.
 */
export function advance(peer: Peer, head: Head, name: string): void {
  const done = new Set([...peer.done, name]);
  const open = head.segments.find((one) => one.last > peer.last && !done.has(one.name));
  const upTo = open ? open.last - 1 : lastOf(head);
  const reached = head.segments.filter(({ last }) => last <= upTo).at(-1);
  peer.last = Math.max(peer.last, reached?.last ?? 0);
  peer.done = head.segments.flatMap((one) => (one.last > peer.last && done.has(one.name) ? [one.name] : []));
  delete peer.bad[name];
}
