/** Whether the oracle sees what it is there for: each known error, put back, turns it red. */
import { afterEach, expect, test, vi } from 'vitest';
import type * as Devices from '@/lib/sync/couch/devices';
import type * as Parcel from '@/lib/sync/couch/parcel';
import type * as State from '@/lib/sync/couch/state';
import type * as Register from '@/lib/sync/register';
import type { Field } from '@/lib/sync/register';
import type { COUCH_DISASTERS } from '@/tests/sync/couch/chaos';

const MODULES = ['register', 'couch/parcel', 'couch/devices', 'couch/state'];
afterEach(() => {
  for (const name of MODULES) vi.doUnmock(`@/lib/sync/${name}`);
  vi.resetModules();
});

const replace = <T extends object>(name: string, change: (original: T) => Partial<T>) =>
  vi.doMock(`@/lib/sync/${name}`, async (original) => {
    const module = (await original()) as T;
    return { ...module, ...change(module) };
  });

/** Runs until something is found. */
async function isFound(disaster: keyof typeof COUCH_DISASTERS, seeds = 15): Promise<boolean> {
  vi.resetModules();
  const { COUCH_DISASTERS, couchChaos } = await import('@/tests/sync/couch/chaos');
  const { memoryServer } = await import('@/tests/sync/couch/server');
  const { isClean } = await import('@/tests/sync/oracle');
  for (let seed = 1; seed <= seeds; seed++) {
    const server = memoryServer();
    // What the server holds members to would hide some of these errors.
    server.couch.database(server.database).validate = null;
    const options = { seed, steps: 150, probability: 0.25, server };
    const findings = await couchChaos({ ...options, disaster: COUCH_DISASTERS[disaster] }).catch(() => null);
    if (!findings || !isClean(findings)) return true;
  }
  return false;
}

test('nothing is found where nothing is wrong', async () => {
  expect(await isFound('none', 4)).toBe(false);
});

test('the last writer wins', async () => {
  replace<typeof Register>('register', () => ({
    joinFields: <T>(a: Field<T>, b: Field<T>) => (a.t > b.t ? a : b),
  }));
  expect(await isFound('none')).toBe(true);
});

test('a document is written over without what stands there', async () => {
  replace<typeof Parcel>('couch/parcel', ({ docOf }) => ({
    docOf: (round, parcel) => {
      const doc = docOf(round, parcel);
      return doc && { ...doc, f: parcel.row.f };
    },
  }));
  expect(await isFound('none')).toBe(true);
});

test('a copied profile is not noticed', async () => {
  replace<typeof Devices>('couch/devices', ({ meet }) => ({
    meet: (round, doc) => {
      round.state.own.words = [];
      meet(round, doc);
      return false;
    },
  }));
  expect(await isFound('copied')).toBe(true);
});

test('a server that was set back is not noticed', async () => {
  replace<typeof State>('couch/state', ({ stateOf }) => ({
    stateOf: (round) => {
      const state = structuredClone(stateOf(round)[round.name] as State.CouchState);
      delete state.own.isUnseen;
      return { [round.name]: { ...state, witness: null } };
    },
  }));
  expect(await isFound('rolled back')).toBe(true);
});
