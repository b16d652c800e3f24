/** What happens to servers and profiles once in a while. */
import type { Bytes } from '@/lib/transfer/bytes';
import type { World } from './chaos';

async function steps(world: World, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await world.step();
}

async function change({ server }: World, wanted: RegExp, how: (bytes: Bytes) => Bytes | null): Promise<void> {
  const files = await server.files();
  for (const [name, bytes] of files) {
    const changed = wanted.test(name) ? how(bytes) : bytes;
    if (changed) files.set(name, changed);
    else files.delete(name);
  }
  await server.replace(files);
}

export const DISASTERS = {
  none: async () => {},
  /** Somebody deletes the folder. */
  wiped: (world) => world.server.replace(new Map()),
  /** The server is restored from an old backup. */
  'rolled back': async (world) => {
    const backup = await world.server.files();
    await steps(world, 40);
    for (const device of world.devices.slice(0, 2)) await world.calmSync(device);
    await world.server.replace(backup);
  },
  /** A profile is copied while it has edits that were not sent, and both go on. */
  copied: async (world) => {
    const [device] = world.devices as [(typeof world.devices)[0]];
    await world.calmSync(device);
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
    for (const device of world.devices) await world.calmSync(device);
    await change(world, /\.seg$/, (bytes) => {
      const at = world.chance.below(bytes.length);
      return bytes.with(at, (bytes[at] ?? 0) ^ 0x10);
    });
    for (const { replica } of world.devices)
      await replica.save({ journal: withoutPeers(await replica.load('journal')) });
  },
  /** Files end too early. */
  torn: (world) =>
    change(world, /\.(?:seg|head)$/, (bytes) => bytes.slice(0, world.chance.below(bytes.length))),
  /** Some files are gone. */
  holes: (world) => change(world, /./, (bytes) => (world.chance.hits(0.4) ? null : bytes)),
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
