/**
 * The chaos and the figures on a server that speaks CouchDB's protocol: a short form for `npm test`, a long one for
 * `npm run test:sync -- couch`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COUCH_DISASTERS, couchChaos } from './chaos';
import { crowd, figuresOf } from './figures';
import { type RunningCouch, startCouch } from './stand-in';

const CLEAN = { lost: 0, diverged: 0, wronglyHidden: 0, wronglyShown: 0, left: 0 };

export interface Extent {
  /** Worlds for each disaster. */
  seeds: number;
  notes: number;
  clients: number;
}

export function describeCouch({ seeds, notes, clients }: Extent): void {
  let couch: RunningCouch;
  beforeAll(async () => {
    const started = await startCouch();
    if (typeof started === 'string') throw new Error(started);
    couch = started;
    console.info(couch.name);
  }, 600_000);
  afterAll(() => couch?.stop());

  describe.each(Object.entries(COUCH_DISASTERS))('disaster: %s', (_, disaster) => {
    test.each(Array.from({ length: seeds }, (_, n) => n + 1))('nothing is lost, seed %i', async (seed) => {
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
    const costs = await figuresOf(await couch.team(1), notes);
    console.table(costs);
    expect(costs[`${notes} notes to a new device`]?.requests).toBeLessThanOrEqual(10);
    expect(costs.idle).toMatchObject({ requests: 1 });
    expect(costs.idle?.down).toBeLessThanOrEqual(2);
    expect(costs['one edit sent']?.requests).toBeLessThanOrEqual(3);
    expect(costs['one new note sent']?.requests).toBeLessThanOrEqual(2);
    expect(costs['one new note taken']?.requests).toBe(1);
  });

  test('many clients at once need three requests for an edit and its sync', async () => {
    const requests = await crowd(await couch.team(1), clients, 6);
    console.info(`${clients} clients: ${requests} requests for an edit and its sync`);
    expect(requests).toBeLessThanOrEqual(3);
  });
}
