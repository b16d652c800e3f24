/** A folder in memory that behaves like the plainest of servers: no ETag, times in whole seconds. */
import type { Entry, Folder } from '@/lib/sync/journal/folder';
import type { Bytes } from '@/lib/transfer/bytes';
import type { TestServer } from './chaos';
import { faulty } from './faults';
import type { Chance } from './random';

export interface StoredFile {
  bytes: Bytes;
  modified: number;
}

export class MemoryFolder implements Folder {
  files = new Map<string, StoredFile>();
  /** What was asked for, as `verb path`. */
  asked: string[] = [];

  /** @param now of the server, ms since the epoch. */
  constructor(private readonly now: () => number) {}

  async list(path: string): Promise<Entry[] | null> {
    this.asked.push(`list ${path}`);
    const inside = [...this.files].filter(([name]) => name.startsWith(path));
    if (inside.length === 0) return null;
    return inside.map(([name, file]) => this.entry(name, file)).filter(({ name }) => !name.includes('/'));
  }

  async stat(path: string): Promise<Entry | null> {
    this.asked.push(`stat ${path}`);
    const file = this.files.get(path);
    return file ? this.entry(path, file) : null;
  }

  async read(path: string): Promise<Bytes | null> {
    this.asked.push(`read ${path}`);
    return this.files.get(path)?.bytes.slice() ?? null;
  }

  async write(path: string, bytes: Bytes): Promise<void> {
    this.asked.push(`write ${path}`);
    this.files.set(path, { bytes: bytes.slice(), modified: Math.floor(this.now() / 1_000) * 1_000 });
  }

  async remove(path: string): Promise<void> {
    this.asked.push(`remove ${path}`);
    for (const name of this.files.keys())
      if (name === path || (path.endsWith('/') && name.startsWith(path))) this.files.delete(name);
  }

  private entry(path: string, { bytes, modified }: StoredFile): Entry {
    const isRacy = this.now() - modified < 3_000;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { name, size: bytes.length, version: isRacy ? null : `${modified} ${bytes.length}` };
  }
}

/** A server whose disk is memory, and whose faults are thrown. */
export function memoryServer(now: () => number, chance: Chance): TestServer & { folder: MemoryFolder } {
  const folder = new MemoryFolder(now);
  return {
    folder,
    folderFor: (_, probability) => (probability > 0 ? faulty(folder, chance, probability) : folder),
    files: async () => new Map([...folder.files].map(([name, { bytes }]) => [name, bytes.slice()])),
    async replace(files) {
      const modified = Math.floor(now() / 1_000) * 1_000;
      folder.files = new Map([...files].map(([name, bytes]) => [name, { bytes, modified }]));
    },
  };
}
