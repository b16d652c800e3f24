import { describe, expect, test } from 'vitest';
import { importArchive } from '@/lib/sync/archive/read';
import { archiveChunks } from '@/lib/sync/archive/write';
import { forgetDevice } from '@/lib/sync/journal/forget';
import { headPath } from '@/lib/sync/journal/layout';
import { pack, unpack } from '@/lib/sync/journal/pack';
import { OPEN } from '@/lib/sync/journal/seal';
import { journalSync } from '@/lib/sync/journal/sync';
import { tryOut } from '@/lib/sync/journal/try-out';
import type { Fields } from '@/lib/sync/register';
import { SYNC_TABLES } from '@/lib/sync/row';
import type { SyncOptions } from '@/lib/sync/run';
import { deletionOf, GONE, isThere } from '@/lib/sync/tombstone';
import { blobOf } from '@/lib/transfer/bytes';
import { MemoryReplica } from '@/tests/sync/memory-device';
import { MemoryFolder } from '@/tests/sync/memory-folder';

const DAY = 86_400_000;

class Home {
  time = Date.UTC(2026, 10, 22);
  folder = new MemoryFolder(() => this.time);
  passphrase: string | null = null;

  device(name: string): MemoryReplica {
    return new MemoryReplica(() => this.time, name);
  }
  options(replica: MemoryReplica, more: Partial<SyncOptions> = {}): SyncOptions {
    return { now: () => this.time, name: `Gerät ${replica.id}`, allowed: [], ...more };
  }
  place(replica: MemoryReplica) {
    return { folder: this.folder, replica, passphrase: this.passphrase };
  }
  async sync(replica: MemoryReplica, more: Partial<SyncOptions> = {}) {
    this.time += 60_000;
    return journalSync(this.place(replica))(this.options(replica, more));
  }
}

const note = (id: string) => ({ table: 'notes' as const, id });
function write(replica: MemoryReplica, count: number, words = 'w'): void {
  for (let n = 0; n < count; n++) replica.write(note(`n${n}`), 'body', `${words} ${n}`);
}
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    ({ problem }) => problem,
  );

async function pair(count: number) {
  const home = new Home();
  const [a, b] = [home.device('a'), home.device('b')];
  write(a, count);
  await home.sync(a);
  await home.sync(b);
  return { home, a, b };
}

describe('many changes at once', () => {
  test('are held back and asked about; other devices’ go on; a yes lets exactly those through', async () => {
    const { home, a, b } = await pair(40);
    const c = home.device('c');
    await home.sync(c);
    for (let n = 0; n < 30; n++) {
      const f = a.fieldsOf(note(`n${n}`));
      a.write(note(`n${n}`), GONE, deletionOf(f));
    }
    c.write(note('mine'), 'body', 'of c');
    await home.sync(c);
    await home.sync(a);
    const held = await home.sync(b);
    expect(held.questions).toEqual([
      { device: 'a', name: 'Gerät a', removed: 30, changed: 0, about: expect.any(String) },
    ]);
    expect(await b.size()).toBe(41);
    // Without news nothing is fetched again, and the question stands.
    home.folder.asked = [];
    await home.sync(b);
    expect((await home.sync(b)).questions).toEqual(held.questions);
    expect(home.folder.asked.filter((one) => one.includes('/a/'))).toEqual([]);
    // Of more that came since, the yes says nothing.
    for (let n = 30; n < 40; n++) a.write(note(`n${n}`), GONE, deletionOf(a.fieldsOf(note(`n${n}`))));
    await home.sync(a);
    const allowed = held.questions.map(({ about }) => about);
    const more = await home.sync(b, { allowed });
    expect(await b.size()).toBe(11);
    expect(more.questions.map(({ removed }) => removed)).toEqual([10]);
    const last = more.questions.map(({ about }) => about);
    expect((await home.sync(b, { allowed: last })).questions).toEqual([]);
    expect(await b.size()).toBe(1);
  });

  test('one note that was written many times is one change', async () => {
    const { home, a, b } = await pair(30);
    for (let n = 0; n < 12; n++) {
      a.write(note('n1'), 'body', `again ${n}`);
      await home.sync(a);
    }
    expect((await home.sync(b)).questions).toEqual([]);
    expect(b.fieldsOf(note('n1')).body?.v).toBe('again 11');
  });

  test('nobody is asked about what is only new', async () => {
    const { home, a, b } = await pair(30);
    for (let n = 100; n < 200; n++) a.write(note(`n${n}`), 'body', 'new');
    await home.sync(a);
    expect((await home.sync(b)).questions).toEqual([]);
    expect(await b.size()).toBe(130);
  });
});

describe('versions', () => {
  async function changeHead(home: Home, device: string, change: (head: Record<string, unknown>) => object) {
    const path = headPath(device);
    const bytes = home.folder.files.get(path)?.bytes as Uint8Array<ArrayBuffer>;
    const head = JSON.parse((await unpack(bytes, OPEN, path)) ?? '');
    await home.folder.write(path, await pack(JSON.stringify(change(head)), OPEN, path));
  }

  test('a newer one makes this one wait, and nothing is touched', async () => {
    const { home, a, b } = await pair(3);
    await changeHead(home, 'a', (head) => ({ ...head, v: 2, segments: 'other' }));
    b.write(note('x'), 'body', 'waits');
    const before = [...home.folder.files.keys()];
    expect(await problemOf(home.sync(b))).toBe('newer');
    expect([...home.folder.files.keys()]).toEqual(before);
    expect(await b.waiting()).toBe(1);
    // After the update it goes on.
    await changeHead(home, 'a', (head) => ({ ...head, v: 1, segments: [] }));
    await home.sync(b);
    expect(await b.waiting()).toBe(0);
    void a;
  });

  test('a newer folder is left alone', async () => {
    const home = new Home();
    await home.folder.write('space.json', new TextEncoder().encode('{"format":"yardstick-sync","v":2}'));
    expect(await problemOf(home.sync(home.device('a')))).toBe('newer');
  });

  test('what others have put there is not written over; what was cut off is', async () => {
    const home = new Home();
    await home.folder.write('space.json', new TextEncoder().encode('{"my":"file"}'));
    expect(await problemOf(home.sync(home.device('a')))).toBe('not-ours');
    await home.folder.write('space.json', new TextEncoder().encode('{"format":"yardst'));
    expect(await problemOf(home.sync(home.device('a')))).toBe('none');
  });

  test('unknown fields are passed on; unknown tables and unreadable rows go to the quarantine', async () => {
    const { home, a, b } = await pair(2);
    const odd = {
      ...note('odd'),
      later: [1],
      f: { body: { v: 'x', t: '0000000000001.z', c: {}, extra: 1 } },
    };
    a.rows.set('notes/odd', odd as never);
    a.outbox.set('notes/odd/body', { ...note('odd'), field: 'body', t: '0000000000001.z' });
    for (const [key, row] of [
      ['future/1', { table: 'future', id: '1', f: { x: { v: 1, t: '0000000000001.z', c: {} } } }],
      ['notes/bad', { ...note('bad'), f: { body: { v: 1, t: 'no stamp', c: {} } } }],
    ] as const) {
      a.rows.set(key, row as never);
      const field = Object.keys(row.f)[0] as string;
      a.outbox.set(`${key}/${field}`, { table: row.table as 'notes', id: row.id, field, t: '1' });
    }
    // As a newer version would send it.
    a.outgoing = (most) =>
      MemoryReplica.prototype.outgoing.call(a, most, [...SYNC_TABLES, 'future' as 'notes']);
    a.write(note('good'), 'body', 'good');
    await home.sync(a);
    await home.sync(b);
    expect(b.fieldsOf(note('good')).body?.v).toBe('good');
    expect(b.rows.get('notes/odd')).toMatchObject({ later: [1], f: { body: { extra: 1 } } });
    expect(b.bad.map(({ reason }) => reason).sort()).toEqual(['newer-table', 'unreadable']);
    expect(b.bad.map(({ row }) => (row as { id: string }).id).sort()).toEqual(['1', 'bad']);
  });
});

describe('a passphrase', () => {
  test('keeps everything from who has none, or another', async () => {
    const home = new Home();
    home.passphrase = '口令 é';
    const [a, b, c] = [home.device('a'), home.device('b'), home.device('c')];
    write(a, 3, '秘密');
    await home.sync(a);
    home.passphrase = '口令 e\u0301';
    await home.sync(b);
    expect(b.fieldsOf(note('n1')).body?.v).toBe('秘密 1');
    for (const { bytes } of home.folder.files.values()) {
      const text = new TextDecoder().decode(bytes);
      expect(text).not.toMatch(/秘密|Gerät|notes/);
    }
    home.passphrase = 'other';
    expect(await problemOf(home.sync(c))).toBe('wrong-passphrase');
    expect(await problemOf(tryOut(home.place(c), home.options(c)))).toBe('wrong-passphrase');
    home.passphrase = null;
    expect(await problemOf(home.sync(c))).toBe('no-passphrase');
    expect(await c.size()).toBe(0);
  });

  test('that is given to an open folder is told to be for nothing', async () => {
    const { home, b } = await pair(2);
    home.passphrase = 'x';
    expect(await problemOf(home.sync(b))).toBe('not-sealed');
  });

  test('files that were moved to another place cannot be opened', async () => {
    const home = new Home();
    home.passphrase = 'x';
    const [a, b] = [home.device('a'), home.device('b')];
    write(a, 2);
    write(b, 3, 'b');
    await home.sync(a);
    await home.sync(b);
    const head = home.folder.files.get(headPath('a'));
    if (head) home.folder.files.set(headPath('b'), head);
    const c = home.device('c');
    const { mended } = await home.sync(c);
    expect(mended).toEqual(['damaged']);
    expect(await c.size()).toBe(2);
  });
});

describe('a device that is forgotten', () => {
  test('leaves its words behind, and comes back if it is still in use', async () => {
    const { home, a, b } = await pair(5);
    const c = home.device('c');
    b.write(note('b1'), 'body', 'of b');
    await home.sync(b);
    await home.sync(c);
    await home.sync(a);
    const { devices } = await forgetDevice(home.place(b), home.options(b), 'a');
    expect(devices.map(({ id }) => id)).toEqual(['c']);
    expect(
      [...home.folder.files.keys()].filter((name) => /^(?:segments\/a\/|heads\/a\.)/.test(name)),
    ).toEqual([]);
    // The others know who tells its words now, and do not tell them too.
    const writes = home.folder.asked.length;
    await home.sync(c);
    expect(home.folder.asked.slice(writes).filter((one) => one.startsWith('write segments'))).toEqual([]);
    const fresh = home.device('fresh');
    await home.sync(fresh);
    expect(await fresh.size()).toBe(6);
    expect((await home.sync(a)).mended).toEqual(['rolled-back']);
    expect((await home.sync(c)).devices.map(({ id }) => id).sort()).toEqual(['a', 'b', 'fresh']);
  });
});

describe('a file', () => {
  test.each([null, '口令'])('carries everything, passphrase %s', async (passphrase) => {
    const { home, a } = await pair(7);
    a.write(note('gone'), 'body', 'x');
    a.write(note('gone'), GONE, deletionOf(a.fieldsOf(note('gone'))));
    const blob = await blobOf(
      archiveChunks(a, { name: 'A', made: home.time, passphrase }),
      'application/zip',
    );
    const other = home.device('other');
    const result = await importArchive(blob, other, passphrase, home.options(other));
    expect(result).toMatchObject({ taken: 8, questions: [], mended: [] });
    expect(await other.size()).toBe(7);
    expect(isThere(other.fieldsOf(note('gone')) as Fields)).toBe(false);
    if (passphrase) {
      expect(await problemOf(importArchive(blob, other, null, home.options(other)))).toBe('no-passphrase');
      expect(await problemOf(importArchive(blob, other, 'x', home.options(other)))).toBe('wrong-passphrase');
    }
    const torn = blob.slice(0, blob.size - 30);
    expect(await problemOf(importArchive(torn, other, passphrase, home.options(other)))).toBe('not-ours');
  });

  test('that would delete much is asked about, and the devices that one syncs with hear of it', async () => {
    const { home, a, b } = await pair(30);
    const other = home.device('other');
    await importArchive(
      await blobOf(archiveChunks(a, { name: 'A', made: 1, passphrase: null }), ''),
      other,
      null,
      home.options(other),
    );
    for (let n = 0; n < 20; n++) other.write(note(`n${n}`), GONE, deletionOf(other.fieldsOf(note(`n${n}`))));
    other.write(note('new'), 'body', 'of other');
    const blob = await blobOf(archiveChunks(other, { name: 'O', made: 1, passphrase: null }), '');
    const { questions } = await importArchive(blob, a, null, home.options(a));
    expect(questions.map(({ removed }) => removed)).toEqual([20]);
    const allowed = questions.map(({ about }) => about);
    expect((await importArchive(blob, a, null, home.options(a, { allowed }))).questions).toEqual([]);
    expect(await a.size()).toBe(11);
    await home.sync(a);
    const asked = (await home.sync(b)).questions.map(({ about }) => about);
    await home.sync(b, { allowed: asked });
    expect(await b.size()).toBe(11);
  });
});

describe('looking after the own files', () => {
  test('once a week what is missing is written again and what is not listed removed', async () => {
    const { home, a } = await pair(5);
    const path = [...home.folder.files.keys()].find((name) => name.startsWith('segments/a/')) as string;
    home.folder.files.delete(path);
    await home.folder.write('segments/a/left-over.seg', new Uint8Array(4));
    await home.sync(a);
    expect(home.folder.files.has('segments/a/left-over.seg')).toBe(true);
    home.time += 8 * DAY;
    expect((await home.sync(a)).mended).toEqual(['damaged']);
    expect(home.folder.files.has('segments/a/left-over.seg')).toBe(false);
    const fresh = home.device('fresh');
    await home.sync(fresh);
    expect(await fresh.size()).toBe(5);
  });

  test('a round that is stopped asks nothing more', async () => {
    const { home, a } = await pair(1);
    expect(await problemOf(home.sync(a, { signal: AbortSignal.abort() }))).toBe('stopped');
  });
});
