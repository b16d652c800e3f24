/** Devices with wrong clocks that edit, delete and sync over a network that fails, until all is quiet; then the oracle judges. */
import type { Folder } from '@/lib/sync/journal/folder';
import { journalSync } from '@/lib/sync/journal/sync';
import { SyncProblem } from '@/lib/sync/problem';
import type { Sync, SyncResult } from '@/lib/sync/run';
import type { Bytes } from '@/lib/transfer/bytes';
import type { TestDevice } from './device';
import { memoryDevice } from './memory-device';
import { type Findings, Oracle } from './oracle';
import { type Chance, chanceOf } from './random';

const MINUTE = 60_000;
const SKEWS = [0, 7 * MINUTE, -180 * MINUTE, 40_000, -5_000];
const FIELDS = ['body', 'color', 'tag:a'];

export interface ChaosOptions {
  seed: number;
  steps: number;
  /** Of a fault in a request. */
  probability: number;
  passphrase?: string | null;
  /** Few: they are fought over. Many: each is written by one device. */
  notes?: number;
  device?: (name: string, now: () => number) => TestDevice;
  /** What all devices share. @param now of the devices' world, ms since the epoch. */
  server: (now: () => number, chance: Chance) => TestServer | Promise<TestServer>;
  /** Something that happens in the middle. */
  disaster?: (world: World) => Promise<void>;
}

/** A server, and the disk behind it. */
export interface TestServer {
  /** The folder as a device sees it. @param probability of a fault in a request. */
  folderFor(device: TestDevice, probability: number): Folder;
  /** A copy of all files. */
  files(): Promise<Map<string, Bytes>>;
  /** These files, and no others. */
  replace(files: Map<string, Bytes>): Promise<void>;
}

export class World {
  readonly devices: TestDevice[] = [];
  readonly oracle = new Oracle();
  readonly chance: Chance;
  time = Date.UTC(2026, 10, 22);
  syncs = 0;
  failed = 0;
  readonly mended = new Set<string>();
  readonly answered = new Map<string, string[]>();
  server!: TestServer;

  constructor(readonly options: ChaosOptions) {
    this.chance = chanceOf(options.seed);
    const count = 3 + this.chance.below(3);
    for (let n = 0; n < count; n++) this.join(`d${n}`, SKEWS[n] ?? 0);
  }

  join(name: string, skew = 0): TestDevice {
    const make = this.options.device ?? memoryDevice;
    const device = make(name, () => this.time + skew);
    this.devices.push(device);
    return device;
  }

  syncOf(device: TestDevice, folder: Folder): Sync {
    return journalSync({ folder, replica: device.replica, passphrase: this.options.passphrase ?? null });
  }

  async sync(device: TestDevice, folder: Folder = this.server.folderFor(device, 0)): Promise<SyncResult> {
    const { name, now } = device;
    const allowed = this.answered.get(name) ?? [];
    const result = await this.syncOf(device, folder)({ now, name, allowed });
    this.answered.set(
      name,
      result.questions.map(({ about }) => about),
    );
    for (const what of result.mended) this.mended.add(what);
    return result;
  }

  /** A sync that may fail, as it does for people. */
  async trySync(device: TestDevice, probability = this.options.probability): Promise<void> {
    this.syncs++;
    try {
      await this.sync(device, this.server.folderFor(device, probability));
    } catch (error) {
      if (!(error instanceof SyncProblem)) throw error;
      this.failed++;
    }
  }

  async step(): Promise<void> {
    const { chance, oracle } = this;
    this.time += chance.below(2 * MINUTE);
    const device = chance.pick(this.devices);
    const id = `n${chance.below(this.options.notes ?? 12)}`;
    const roll = chance.next();
    if (roll < 0.5) await oracle.edit(device, id, chance.pick(FIELDS));
    else if (roll < 0.56) await oracle.remove(device, id);
    else if (roll < 0.6) await oracle.restore(device, id);
    else await this.trySync(device);
  }

  /** All sync without faults until nobody has news. */
  async settle(): Promise<void> {
    for (let round = 0; round < 6; round++) for (const device of this.devices) await this.calmSync(device);
  }

  /** Later, when no server refuses any more. */
  async calmSync(device: TestDevice): Promise<void> {
    this.time += 20 * MINUTE;
    await this.sync(device);
  }

  /** How many files are written though nobody has news: none. */
  async quiet(): Promise<number> {
    let writes = 0;
    for (const device of this.devices) {
      const folder = this.server.folderFor(device, 0);
      await this.sync(
        device,
        watched(folder, () => {
          writes++;
        }),
      );
    }
    return writes;
  }
}

/** A folder that tells of every write. */
function watched(folder: Folder, told: () => void): Folder {
  return {
    list: (path, sizes) => folder.list(path, sizes),
    stat: (path) => folder.stat(path),
    read: (path) => folder.read(path),
    remove: (path) => folder.remove(path),
    async write(path, bytes) {
      told();
      await folder.write(path, bytes);
    },
  };
}

export async function chaos(options: ChaosOptions): Promise<Findings & { restless: number; world: World }> {
  const world = new World(options);
  world.server = await options.server(() => world.time, world.chance);
  for (let n = 0; n < options.steps; n++) {
    if (n === Math.floor(options.steps / 2)) await options.disaster?.(world);
    await world.step();
  }
  await world.settle();
  const fresh = world.join('fresh');
  // Seldom enough for it to come far, often enough for it to be broken off on the way.
  for (let n = 0; n < 8; n++) await world.trySync(fresh, 0.06);
  await world.calmSync(fresh);
  await world.settle();
  const restless = await world.quiet();
  const findings = { ...(await world.oracle.judge(world.devices)), restless };
  await Promise.all(world.devices.map((device) => device.close()));
  return { ...findings, world };
}
