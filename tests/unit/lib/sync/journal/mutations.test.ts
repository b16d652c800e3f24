// @vitest-environment node
/** Whether the oracle sees what it is there for: each known error, put back, turns it red. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Head, Segment } from '@/lib/sync/journal/layout';
import type { Peer } from '@/lib/sync/journal/state';
import type { Field } from '@/lib/sync/register';
import type { SyncRow } from '@/lib/sync/row';
import type { DISASTERS } from '@/tests/sync/disasters';

afterEach(() => {
  vi.doUnmock('@/lib/sync/register');
  vi.doUnmock('@/lib/sync/journal/cursor');
  vi.doUnmock('@/lib/sync/journal/compact');
  vi.doUnmock('@/lib/sync/journal/verdict');
  vi.resetModules();
});

type Module = Record<string, unknown>;
const replace = (path: string, change: (original: Module) => Module) =>
  vi.doMock(path, async (original) => {
    const module = (await original()) as Module;
    return { ...module, ...change(module) };
  });

/** Runs until something is found, and tells what. */
async function found(
  disaster: keyof typeof DISASTERS,
  prepare?: () => Promise<void>,
  seeds = 12,
): Promise<string[]> {
  vi.resetModules();
  const { chaos } = await import('@/tests/sync/chaos');
  const { DISASTERS } = await import('@/tests/sync/disasters');
  const { memoryServer } = await import('@/tests/sync/memory-folder');
  const { LIMITS } = await import('@/lib/sync/journal/limits');
  Object.assign(LIMITS, { rows: 2, small: 4, base: 2, portion: 2, outbox: 10, removed: 5 });
  await prepare?.();
  for (let seed = 1; seed <= seeds; seed++) {
    const { lost, diverged, wronglyHidden, left, restless } = await chaos({
      seed,
      steps: 250,
      probability: 0.25,
      server: memoryServer,
      notes: seed % 2 === 0 ? 12 : 60,
      disaster: DISASTERS[disaster],
    });
    const wrong = { lost, diverged, wronglyHidden, left, restless };
    const names = Object.entries(wrong).flatMap(([name, count]) => (count > 0 ? [name] : []));
    if (names.length > 0) return names;
  }
  return [];
}

describe('the oracle', () => {
  test.each(['none', 'flipped', 'copied'] as const)('finds nothing as it is: %s', async (disaster) => {
    expect(await found(disaster, undefined, 3)).toEqual([]);
  });

  test('sees that the last writer wins', async () => {
    replace('@/lib/sync/register', () => ({
      joinFields: (a: Field, b: Field) => (a.t >= b.t ? a : b),
    }));
    expect(await found('none')).toContain('lost');
  });

  test('sees that an edit that lost here is dropped from the outbox', async () => {
    expect(
      await found('none', async () => {
        const { MemoryReplica } = await import('@/tests/sync/memory-device');
        const apply = MemoryReplica.prototype.apply;
        MemoryReplica.prototype.apply = async function (rows, ...rest) {
          await apply.call(this, rows, ...rest);
          for (const row of rows as SyncRow[])
            for (const name of Object.keys(row.f)) {
              const key = `${row.table}/${row.id}/${name}`;
              const field = this.fieldsOf(row)[name];
              if (this.outbox.get(key) && this.outbox.get(key)?.t !== field?.t) this.outbox.delete(key);
            }
        };
      }),
    ).not.toEqual([]);
  });

  test('sees a short list of ancestors in place of a causal context', async () => {
    replace('@/lib/sync/register', (module) => ({
      joinFields: (a: Field, b: Field) => {
        const field = (module.joinFields as (a: Field, b: Field) => Field)(a, b);
        const newest = Object.entries(field.c).sort(([, x], [, y]) => (x < y ? 1 : -1));
        return { ...field, c: Object.fromEntries(newest.slice(0, 2)) };
      },
    }));
    expect(await found('none')).not.toEqual([]);
  });

  test('sees a cursor that moves behind all parts after the first', async () => {
    replace('@/lib/sync/journal/cursor', () => ({
      advance: (peer: Peer, head: Head, name: string) => {
        peer.last = Math.max(peer.last, head.segments.find((one) => one.name === name)?.last ?? 0);
      },
    }));
    expect(await found('none')).not.toEqual([]);
  });

  test('sees that a new part is removed under the name of an old one', async () => {
    replace('@/lib/sync/journal/compact', () => ({
      garbageIn: (names: string[]) => [...new Set(names)],
    }));
    expect(await found('flipped')).not.toEqual([]);
  });

  test('sees a threshold that counts parts', async () => {
    replace('@/lib/sync/journal/compact', () => ({
      isLong: (segments: Segment[]) => segments.length > 4,
      keptBy: () => 0,
    }));
    expect(await found('none')).toEqual(['restless']);
  });

  test('sees that the own head is not looked after', async () => {
    vi.doMock('@/lib/sync/journal/verdict', () => ({ judge: () => 'ours' }));
    expect(await found('copied')).not.toEqual([]);
  });
});
