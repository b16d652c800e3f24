import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '@/lib/sync/journal/limits';
import { chaos } from '@/tests/sync/chaos';
import { DISASTERS } from '@/tests/sync/disasters';
import { memoryServer } from '@/tests/sync/memory-folder';

const SEEDS = Number(process.env.YARDSTICK_SEEDS ?? 2);
const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
const CLEAN = { lost: 0, diverged: 0, wronglyHidden: 0, wronglyShown: 0, left: 0, restless: 0 };

// With small segments a few notes make many parts and are compacted often.
const whole = { ...LIMITS };
const SMALL = { rows: 2, small: 4, base: 2, portion: 2, outbox: 10, removed: 5 };
beforeEach(({ task }) => {
  if (Number(/\d+$/.exec(task.name)?.[0]) % 3 !== 0) Object.assign(LIMITS, SMALL);
});
afterEach(() => {
  Object.assign(LIMITS, whole);
});

describe.each(Object.entries(DISASTERS))('with faults, and disaster: %s', (_, disaster) => {
  test.each(seeds)(
    'nothing is lost, seed %i',
    async (seed) => {
      const { world, ...findings } = await chaos({
        seed,
        steps: 250,
        probability: 0.25,
        notes: seed % 2 === 0 ? 12 : 60,
        server: memoryServer,
        disaster,
      });
      expect(findings).toEqual({ ...findings, ...CLEAN });
      expect(world.failed).toBeGreaterThan(0);
    },
    120_000,
  );
});
