/** Devices with wrong clocks, over real servers and a line that fails. `YARDSTICK_SEEDS`: how many worlds for each. */
import { describe, expect, test } from 'vitest';
import { chaos } from './chaos';
import { DISASTERS } from './disasters';
import { type RealServer, realServer } from './real-server';
import { PROGRAMS } from './servers/programs';

const SEEDS = Number(process.env.YARDSTICK_SEEDS ?? 2);
const CLEAN = { lost: 0, diverged: 0, wronglyHidden: 0, wronglyShown: 0, left: 0, restless: 0 };
const ONLY = process.env.YARDSTICK_SERVERS?.split(',');
const wanted = Object.keys(PROGRAMS).filter((name) => !ONLY || ONLY.includes(name));
/** In short: two that tell least of their files, where they are there. */
const SHORT = ['nginx', 'lighttpd'];
const names = process.env.YARDSTICK_SHORT ? wanted.filter((name) => SHORT.includes(name)) : wanted;
const disasters = Object.keys(DISASTERS) as (keyof typeof DISASTERS)[];

describe.each(names)('%s', (name) => {
  const missing = PROGRAMS[name]?.missing() ?? null;
  const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
  test.skipIf(missing).each(seeds)('nothing is lost, seed %i', async (seed) => {
    const kind = disasters[seed % disasters.length] as keyof typeof DISASTERS;
    let server: RealServer | undefined;
    try {
      const { world, ...findings } = await chaos({
        seed,
        steps: process.env.YARDSTICK_SHORT ? 70 : 120,
        probability: 0.25,
        server: async (_, chance) => {
          server = await realServer(name, chance);
          return server;
        },
        disaster: DISASTERS[kind],
      });
      console.log(
        `${name} seed ${seed} (${kind}): ${world.failed} of ${world.syncs} syncs failed, ${server?.proxy.requests} requests, ${JSON.stringify(findings)}`,
      );
      expect(findings).toEqual({ ...findings, ...CLEAN });
    } finally {
      await server?.end();
    }
  });
  if (missing) console.log(`${name}: skipped, ${missing}`);
});
