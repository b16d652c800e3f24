/** Devices of two people with wrong clocks, a team's database, a network that fails; in the end the oracle judges. */

import { couchSync } from '@/lib/sync/couch/sync';
import type { Send } from '@/lib/sync/http';
import { SyncProblem } from '@/lib/sync/problem';
import type { SyncResult } from '@/lib/sync/run';
import type { TestDevice } from '../device';
import { memoryDevice } from '../memory-device';
import { type Findings, Oracle } from '../oracle';
import { type Chance, chanceOf } from '../random';
import { faultyFetch } from './faults';
import { type CouchServer, PASSWORD } from './server';

const MINUTE = 60_000;
const SKEWS = [0, 7 * MINUTE, -180 * MINUTE, 40_000, -5_000];
const FIELDS = ['body', 'color', 'tag:a'];

export interface CouchChaosOptions {
  seed: number;
  steps: number;
  /** Of a fault in a request. */
  probability: number;
  server: CouchServer;
  device?: (name: string, now: () => number) => TestDevice;
  /** Something that happens in the middle. */
  disaster?: (world: CouchWorld) => Promise<void>;
}

export class CouchWorld {
  readonly devices: TestDevice[] = [];
  readonly oracle = new Oracle();
  readonly chance: Chance;
  readonly server: CouchServer;
  time = Date.UTC(2026, 10, 22);
  syncs = 0;
  failed = 0;
  readonly mended = new Set<string>();
  readonly answered = new Map<string, string[]>();
  /** Names of devices by that of the person who uses them. */
  readonly people = new Map<string, string>();

  constructor(readonly options: CouchChaosOptions) {
    this.chance = chanceOf(options.seed);
    this.server = options.server;
    const count = 3 + this.chance.below(3);
    for (let n = 0; n < count; n++) this.join(`d${n}`, SKEWS[n] ?? 0, `u${n % 2}`);
  }

  join(name: string, skew = 0, person = 'u0'): TestDevice {
    const device = (this.options.device ?? memoryDevice)(name, () => this.time + skew);
    this.add(device, person);
    return device;
  }

  add(device: TestDevice, person: string): void {
    this.devices.push(device);
    this.people.set(device.name, person);
  }

  async sync(device: TestDevice, fetch: Send = this.server.fetch): Promise<SyncResult> {
    const { name, now, replica } = device;
    const user = this.people.get(name) as string;
    const { address, database: team } = this.server;
    const target = { kind: 'couchdb', address, user, password: PASSWORD, team, own: null } as const;
    const allowed = this.answered.get(name) ?? [];
    const result = await couchSync(target, replica, { send: fetch, profile: true })({ now, name, allowed });
    const asked = result.questions.map(({ about }) => about);
    this.answered.set(name, asked);
    for (const what of result.mended) this.mended.add(what);
    return result;
  }

  /** A sync that may fail, as it does for people. */
  async trySync(device: TestDevice): Promise<void> {
    this.syncs++;
    try {
      await this.sync(device, faultyFetch(this.server.fetch, this.chance, this.options.probability));
    } catch (error) {
      if (!(error instanceof SyncProblem)) throw error;
      this.failed++;
    }
  }

  async step(): Promise<void> {
    const { chance, oracle } = this;
    this.time += chance.below(2 * MINUTE);
    const device = chance.pick(this.devices);
    const id = `n${chance.below(12)}`;
    const roll = chance.next();
    if (roll < 0.5) await oracle.edit(device, id, chance.pick(FIELDS));
    else if (roll < 0.56) await oracle.remove(device, id);
    else if (roll < 0.6) await oracle.restore(device, id);
    else if (roll < 0.85) await this.trySync(device);
    else await this.race();
  }

  /** Several sync at once, and write on the same notes before. */
  private async race(): Promise<void> {
    const { chance, oracle, devices } = this;
    const some = devices.filter(() => chance.hits(0.7));
    const id = `n${chance.below(12)}`;
    for (const device of some) await oracle.edit(device, id, chance.pick(FIELDS));
    await Promise.all(some.map((device) => this.trySync(device)));
  }

  async steps(count: number): Promise<void> {
    for (let n = 0; n < count; n++) await this.step();
  }

  /** All sync without faults until nobody has news. */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round++)
      for (const device of this.devices) {
        this.time += 20 * MINUTE;
        await this.sync(device);
      }
  }
}

export const COUCH_DISASTERS = {
  none: async () => {},
  wiped: async ({ server }) => server.wipe(),
  /** Made anew, and others have filled it beyond where this device was. */
  'wiped and refilled': async (world) => {
    await world.server.wipe();
    const [, ...others] = world.devices;
    for (const device of others) await world.sync(device);
    await world.steps(20);
  },
  'rolled back': async (world) => {
    for (const device of world.devices) await world.sync(device);
    const backup = await world.server.backup();
    await world.steps(40);
    for (const device of world.devices.slice(0, 2)) await world.sync(device);
    await world.server.restore(backup);
  },
  /** A backup that is minutes old: only what was sent last is missing. */
  'rolled back a little': async (world) => {
    const [device] = world.devices as [TestDevice];
    await world.settle();
    const backup = await world.server.backup();
    await world.oracle.edit(device, 'n1', 'body');
    await world.sync(device);
    await world.server.restore(backup);
  },
  /** A profile is copied while it has edits that were not sent, and both go on. */
  copied: async (world) => {
    const [device] = world.devices as [TestDevice];
    await world.sync(device);
    await world.oracle.edit(device, 'n1', 'body');
    await world.oracle.remove(device, 'n2');
    const twin = await device.copy('twin');
    world.add(twin, world.people.get(device.name) as string);
    for (const one of [device, twin]) {
      await world.oracle.edit(one, 'n1', 'body');
      await world.oracle.edit(one, 'n3', 'color');
      await world.oracle.remove(one, 'n4');
    }
  },
  'years ahead': async (world) => {
    world.time += 9 * 365 * 86_400_000;
    await world.steps(10);
    world.time -= 9 * 365 * 86_400_000;
  },
} satisfies Record<string, (world: CouchWorld) => Promise<void>>;

export async function couchChaos(options: CouchChaosOptions): Promise<Findings & { world: CouchWorld }> {
  const world = new CouchWorld(options);
  await world.steps(options.steps >> 1);
  await options.disaster?.(world);
  await world.steps(options.steps >> 1);
  await world.settle();
  world.join('fresh');
  await world.settle();
  const findings = await world.oracle.judge(world.devices);
  await Promise.all(world.devices.map((device) => device.close()));
  return { ...findings, world };
}
