/**
 * The chaos and the figures on a server that speaks CouchDB's protocol: one whose address is given (YARDSTICK_COUCH),
 * or the stand-in, where that was installed by `npm run test:sync`.
 */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COUCH_DISASTERS, couchChaos } from '@/tests/sync/couch/chaos';
import { crowd, figuresOf } from '@/tests/sync/couch/figures';
import { type RunningCouch, STAND_IN, startCouch } from '@/tests/sync/couch/stand-in';

const isLong = process.env.YARDSTICK_SYNC === 'long';
const isThere = isLong || process.env.YARDSTICK_COUCH !== undefined || existsSync(STAND_IN);
const SEEDS = Number(process.env.YARDSTICK_SEEDS ?? (isLong ? 50 : 1));
const NOTES = isLong ? 10_000 : 1_000;
const CLIENTS = isLong ? 50 : 10;
const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
const CLEAN = { lost: 0, diverged: 0, wronglyHidden: 0, wronglyShown: 0, left: 0 };

if (!isThere)
  console.info('skipped: no server speaks CouchDB’s protocol here; npm run test:sync installs one');

describe.skipIf(!isThere)('a server that speaks CouchDB’s protocol', { timeout: 600_000 }, () => {
  let couch: RunningCouch;
  beforeAll(async () => {
    const started = await startCouch();
    if (typeof started === 'string') throw new Error(started);
    couch = started;
  }, 600_000);
  afterAll(() => couch?.stop());

  describe.each(Object.entries(COUCH_DISASTERS))('disaster: %s', (_, disaster) => {
    test.each(seeds)('nothing is lost, seed %i', async (seed) => {
      const server = await couch.team(2);
      const { world, ...findings } = await couchChaos({
        seed,
        steps: 150,
        probability: 0.25,
        server,
        disaster,
      });
      expect(findings).toEqual({ ...findings, ...CLEAN });
      expect(world.failed).toBeGreaterThan(0);
    });
  });

  test('what it costs', async () => {
    const costs = await figuresOf(await couch.team(1), NOTES);
    console.table(costs);
    expect(costs[`${NOTES} notes to a new device`]?.requests).toBeLessThanOrEqual(10);
    expect(costs.idle).toMatchObject({ requests: 1 });
    expect(costs.idle?.down).toBeLessThanOrEqual(2);
    expect(costs['one edit sent']?.requests).toBeLessThanOrEqual(3);
    expect(costs['one new note sent']?.requests).toBeLessThanOrEqual(2);
    expect(costs['one new note taken']?.requests).toBe(1);
  });

  test('many clients at once need three requests for an edit and its sync', async () => {
    const requests = await crowd(await couch.team(1), CLIENTS, 6);
    console.info(`${CLIENTS} clients: ${requests} requests for an edit and its sync`);
    expect(requests).toBeLessThanOrEqual(3);
  });
});
