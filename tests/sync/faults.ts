/** A network that fails: before the request, in the middle of it, and after the server has done what it was asked. */
import type { Folder } from '@/lib/sync/journal/folder';
import { SyncProblem } from '@/lib/sync/problem';
import type { Bytes } from '@/lib/transfer/bytes';
import type { Chance } from './random';

export function faulty(folder: Folder, chance: Chance, probability: number): Folder {
  async function ask<T>(what: () => Promise<T>, half?: () => Promise<void>): Promise<T> {
    if (!chance.hits(probability)) return what();
    switch (chance.below(half ? 5 : 3)) {
      case 0:
        throw new SyncProblem('unreachable');
      case 1:
        throw new SyncProblem('server-failed', { status: 503 });
      case 2:
        await what();
        throw new SyncProblem('timed-out');
      case 3:
        await half?.();
        throw new SyncProblem('unreachable');
      default:
        // Some say yes to what they have half of.
        await half?.();
        return undefined as T;
    }
  }
  const halved = (bytes: Bytes) => bytes.slice(0, chance.below(bytes.length));
  return {
    list: (path, sizes) => ask(() => folder.list(path, sizes)),
    stat: (path) => ask(() => folder.stat(path)),
    read: (path) => ask(() => folder.read(path)),
    write: (path, bytes) =>
      ask(
        () => folder.write(path, bytes),
        () => folder.write(path, halved(bytes)),
      ),
    remove: (path) => ask(() => folder.remove(path)),
  };
}
