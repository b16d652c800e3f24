/** What happens to servers and profiles once in a while. */
import type { World } from './chaos';
import type { MemoryFolder, StoredFile } from './memory-folder';

const filesOf = ({ folder }: World) => (folder as MemoryFolder).files;
const copyOf = (files: Map<string, StoredFile>) =>
  new Map([...files].map(([name, { bytes, modified }]) => [name, { bytes: bytes.slice(), modified }]));

async function steps(world: World, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await world.step();
}

function change(world: World, wanted: RegExp, how: (file: StoredFile) => void): void {
  for (const [name, file] of filesOf(world)) if (wanted.test(name)) how(file);
}

export const DISASTERS = {
  none: async () => {},
  /** Somebody deletes the folder. */
  wiped: async (world) => filesOf(world).clear(),
  /** The server is restored from an old backup. */
  'rolled back': async (world) => {
    const backup = copyOf(filesOf(world));
    await steps(world, 40);
    for (const device of world.devices.slice(0, 2)) await world.sync(device);
    (world.folder as MemoryFolder).files = backup;
  },
  /** A profile is copied while it has edits that were not sent, and both go on. */
  copied: async (world) => {
    const [device] = world.devices as [(typeof world.devices)[0]];
    await world.sync(device);
    await world.oracle.edit(device, 'n1', 'body');
    await world.oracle.remove(device, 'n2');
    const twin = await device.copy('twin');
    world.devices.push(twin);
    for (const one of [device, twin]) {
      await world.oracle.edit(one, 'n1', 'body');
      await world.oracle.edit(one, 'n3', 'color');
      await world.oracle.remove(one, 'n4');
    }
  },
  /** Bits flip on the server's disk. */
  flipped: async (world) => {
    for (const device of world.devices) await world.sync(device);
    change(world, /\.seg$/, ({ bytes }) => {
      const at = world.chance.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    });
    for (const device of world.devices)
      device.replica.save({ journal: withoutPeers(await device.replica.load('journal')) });
  },
  /** Files end too early. */
  torn: async (world) =>
    change(world, /\.(?:seg|head)$/, (file) => {
      file.bytes = file.bytes.slice(0, world.chance.below(file.bytes.length));
    }),
  /** Some files are gone. */
  holes: async (world) => {
    for (const name of filesOf(world).keys()) if (world.chance.hits(0.4)) filesOf(world).delete(name);
  },
  /** A clock is years ahead for a while. */
  'years ahead': async (world) => {
    world.time += 9 * 365 * 86_400_000;
    await steps(world, 10);
    world.time -= 9 * 365 * 86_400_000;
  },
} satisfies Record<string, (world: World) => Promise<void>>;

/** As on a device that has read nothing yet. */
function withoutPeers(journal: unknown): unknown {
  return { ...(journal as object), peers: {} };
}
