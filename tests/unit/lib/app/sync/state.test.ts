import { expect, test, vi } from 'vitest';
import type { SyncStatus } from '@/lib/app/sync/desk';
import { doorOf, isUrgent, numberOf, problemOf, shownProblem, stateOf, urgentOf } from '@/lib/app/sync/state';
import { PROBLEMS, type ProblemName, SyncProblem } from '@/lib/sync/problem';
import { needsPerson } from '@/lib/sync/retry';
import { NEVER_SYNCED } from '@/lib/sync/run';

const NOW = 1_000 * 24 * 3600 * 1000;
const DAY = 24 * 3600 * 1000;
const names = Object.keys(PROBLEMS) as ProblemName[];
const status = (name: ProblemName | null, more: Partial<SyncStatus> = {}): SyncStatus => ({
  ...NEVER_SYNCED,
  last: NOW - 60_000,
  problem: name && { name, at: NOW },
  ...more,
});
const at = (it: SyncStatus, more: { waiting?: number; online?: boolean; paused?: boolean } = {}) =>
  stateOf({ paused: more.paused ?? false }, it, { waiting: 0, online: true, now: NOW, ...more });

test('how it stands, in one word', () => {
  expect(at(status(null))).toBe('idle');
  expect(at(status(null), { waiting: 3 })).toBe('waiting');
  expect(at(status(null, { last: null }))).toBe('waiting');
  expect(at(status(null), { online: false })).toBe('offline');
  expect(at(status('wrong-password'), { paused: true })).toBe('paused');
  expect(at(status('newer'))).toBe('newer');
  expect(at(status('full'))).toBe('problem');
  expect(at(status('budget'))).toBe('limited');
  expect(at(status('unreachable'))).toBe('retrying');
  expect(at(status('busy'))).toBe('idle');
  const running = { since: NOW, step: 'send', done: 1, of: 2 } as const;
  expect(at(status('full', { running }))).toBe('running');
  expect(at(status(null, { running, last: null }))).toBe('first');
});

test('what passes by itself is told once it does not', () => {
  expect(isUrgent(status('unreachable'), NOW)).toBe(false);
  expect(isUrgent(status('unreachable', { last: NOW - 2 * DAY }), NOW)).toBe(true);
  expect(isUrgent(status('too-many', { last: NOW - 2 * DAY }), NOW)).toBe(false);
  expect(urgentOf({ paused: true }, status('full'), NOW)).toBeNull();
  expect(urgentOf(null, status('full'), NOW)).toBeNull();
  expect(urgentOf({ paused: false }, status('full'), NOW)?.name).toBe('full');
});

test('every problem has a number of its own, and only what a person can do has a door', () => {
  expect(new Set(names.map(numberOf)).size).toBe(names.length);
  expect(doorOf('wrong-password')).toBe('account');
  expect(doorOf('not-allowed')).toBe('allow');
  for (const name of names) if (doorOf(name)) expect(isUrgent(status(name), NOW), name).toBe(true);
});

test('what is tried no more until the person has done something is told them', () => {
  for (const name of names.filter(needsPerson)) expect(isUrgent(status(name), NOW), name).toBe(true);
});

test('when it is tried again is said, as the server has it or by our own rest', () => {
  expect(shownProblem(status(null))).toBeNull();
  expect(shownProblem(status('wrong-password'))?.until).toBeUndefined();
  expect(shownProblem(status('unreachable', { failures: 1 }))?.until).toBeGreaterThan(NOW);
});

test('an error that is no problem is a fault of ours', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(problemOf(new SyncProblem('budget', { until: 5 }))).toEqual({ name: 'budget', until: 5 });
  expect(problemOf(new TypeError('x'))).toEqual({ name: 'unexpected' });
  logged.mockRestore();
});
