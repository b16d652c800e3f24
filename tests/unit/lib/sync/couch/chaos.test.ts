import { describe, expect, test } from 'vitest';
import { COUCH_DISASTERS, couchChaos } from '@/tests/sync/couch/chaos';
import { memoryServer } from '@/tests/sync/couch/server';

const SEEDS = Number(process.env.YARDSTICK_SEEDS ?? 3);
const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
const CLEAN = { lost: 0, diverged: 0, wronglyHidden: 0, wronglyShown: 0, left: 0 };

describe.each(Object.entries(COUCH_DISASTERS))('a team with faults, and disaster: %s', (_, disaster) => {
  test.each(seeds)('nothing is lost, seed %i', async (seed) => {
    const server = memoryServer();
    const options = { seed, steps: 250, probability: 0.25, server, disaster };
    const { world, ...findings } = await couchChaos(options);
    expect(findings).toEqual({ ...findings, ...CLEAN });
    expect(world.failed).toBeGreaterThan(0);
  });
});
