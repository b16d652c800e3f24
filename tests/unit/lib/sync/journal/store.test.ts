/** The store that the extension has, held to the same as the one in memory. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { chaos } from '@/tests/sync/chaos';
import { dexieDevice } from '@/tests/sync/dexie-device';
import { DISASTERS } from '@/tests/sync/disasters';
import { memoryServer } from '@/tests/sync/memory-folder';

const SEEDS = Number(process.env.YARDSTICK_SEEDS ?? 1);
const CLEAN = { lost: 0, diverged: 0, wronglyHidden: 0, wronglyShown: 0, left: 0, restless: 0 };

const worlds = (['none', 'copied', 'rolled back'] as const).flatMap((disaster) =>
  Array.from({ length: SEEDS }, (_, n) => ({ disaster, seed: n + 1 })),
);
test.each(worlds)('nothing is lost in the real store: $disaster, seed $seed', async ({ disaster, seed }) => {
  const { world, ...findings } = await chaos({
    seed,
    steps: 120,
    probability: 0.25,
    device: dexieDevice,
    server: memoryServer,
    disaster: DISASTERS[disaster],
  });
  expect(findings).toEqual({ ...findings, ...CLEAN });
  expect(world.failed).toBeGreaterThan(0);
});
