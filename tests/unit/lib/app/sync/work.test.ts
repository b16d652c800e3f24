import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SyncConfig } from '@/lib/app/sync/desk';
import { findUndecided, quarantineFile, syncView } from '@/lib/app/sync/view';
import { type SyncEngine, syncWork } from '@/lib/app/sync/work';
import { Database } from '@/lib/store/database';
import { saveDraft } from '@/lib/store/drafts';
import { writeNote } from '@/lib/store/notes';
import { writeClaim } from '@/lib/store/profile';
import { writeLabel, writeWord } from '@/lib/store/said';
import { loadAllowed, loadConfig, saveStatus } from '@/lib/store/sync/config';
import { replicaOf } from '@/lib/store/sync/replica';

const NOW = 1_750_000_000_000;
const CONFIG: SyncConfig = {
  target: {
    kind: 'webdav',
    address: 'https://dav.example.com/',
    user: 'a',
    password: 'secret',
    folder: 'yardstick',
    passphrase: null,
  },
  name: '店里',
  texts: false,
  profile: false,
  paused: false,
};
const QUESTION = { device: 'd2', name: '办公室', changed: 240, removed: 31, about: 'q1' };
const note = { seen: null, keep: 'none' as const, now: NOW };

let db: Database;
let engine: { [K in keyof SyncEngine]: ReturnType<typeof vi.fn> };
beforeEach(() => {
  db = new Database(`work-${crypto.randomUUID()}`);
  const none = () => vi.fn(async () => {});
  engine = {
    test: vi.fn(async () => ({ devices: 0 })),
    run: none(),
    stopOthers: none(),
    follow: none(),
    forgetDevice: none(),
    removeSelf: none(),
    exportFile: vi.fn(async () => ({ name: 'a', content: '', rows: 0 })),
    importFile: vi.fn(async () => 0),
  };
});
afterEach(() => db.delete());
const work = () => syncWork(db, engine as unknown as SyncEngine);
const replica = (of: Database) =>
  replicaOf(of, { texts: false, profile: true, keep: 'none', now: () => NOW });

/** What waits here is sent, as a round would. */
async function sendAll(): Promise<void> {
  const { marks } = await replica(db).outgoing(100);
  await replica(db).sent(marks, {});
}

test('what is set up is kept, everything waits to be sent, and a round begins', async () => {
  await writeNote(db, { id: 'n', posting: 'demo:1', body: '一' }, note);
  await sendAll();
  expect((await syncView(db)).waiting).toBe(0);
  await work().save(CONFIG);
  expect(await syncView(db)).toMatchObject({ config: CONFIG, waiting: 2 });
  expect(engine.run).toHaveBeenCalledTimes(1);
  expect(engine.follow).toHaveBeenCalled();
});

test('another switch at the same place sends nothing again, and the old problem is gone', async () => {
  await work().save(CONFIG);
  await writeNote(db, { id: 'n', posting: 'demo:1', body: '一' }, note);
  await sendAll();
  await saveStatus(db, { last: NOW, problem: { name: 'wrong-password', at: NOW } });
  await work().save({ ...CONFIG, target: { ...CONFIG.target, password: 'other' } as never });
  expect(await syncView(db)).toMatchObject({ waiting: 0, status: { last: NOW, problem: null } });
  await work().save({ ...CONFIG, texts: true });
  expect((await syncView(db)).waiting).toBe(2);
  await sendAll();
  await work().save({ ...CONFIG, target: { ...CONFIG.target, folder: 'new' } as never });
  expect(await syncView(db)).toMatchObject({ waiting: 2, status: { last: null } });
});

test('pausing stops what runs, and going on begins', async () => {
  await work().save(CONFIG);
  engine.run.mockClear();
  await work().pause(true);
  expect(engine.stopOthers).toHaveBeenCalled();
  expect(engine.run).not.toHaveBeenCalled();
  await work().pause(false);
  expect(engine.run).toHaveBeenCalledTimes(1);
});

test('a question is let through by its name, or left aside', async () => {
  await saveStatus(db, { questions: [QUESTION] });
  await work().answer(QUESTION, false);
  expect((await syncView(db)).declined).toEqual(['q1']);
  expect(await loadAllowed(db)).toEqual([]);
  await work().answer(QUESTION, true);
  expect(await loadAllowed(db)).toEqual(['q1']);
});

test('another device goes, unless its changes are asked about first', async () => {
  await work().save(CONFIG);
  const office = { id: 'd2', name: '办公室', seen: NOW };
  engine.forgetDevice.mockResolvedValue({ devices: [office], questions: [QUESTION] });
  await expect(work().forgetDevice('d2')).rejects.toThrow();
  expect((await syncView(db)).status.questions).toEqual([QUESTION]);
  engine.forgetDevice.mockResolvedValue({ devices: [], questions: [] });
  await work().forgetDevice('d2');
  expect(engine.forgetDevice).toHaveBeenLastCalledWith(CONFIG, 'd2');
  expect((await syncView(db)).status.devices).toEqual([]);
});

test('beginning anew takes this device’s own off the server, and then sends everything', async () => {
  await writeNote(db, { id: 'n', posting: 'demo:1', body: '一' }, note);
  await work().save(CONFIG);
  await sendAll();
  await work().startAnew();
  expect(engine.removeSelf).toHaveBeenCalledWith(CONFIG);
  expect(await syncView(db)).toMatchObject({ config: CONFIG, waiting: 2 });
});

test('to stop here leaves what was written, and the server only where that is wanted', async () => {
  await writeNote(db, { id: 'n', posting: 'demo:1', body: '一' }, note);
  await work().save(CONFIG);
  await work().forgetHere(false);
  expect(engine.removeSelf).not.toHaveBeenCalled();
  expect(await loadConfig(db)).toBeNull();
  expect(await db.notes.count()).toBe(1);
  expect(JSON.stringify(await db.meta.toArray())).not.toContain('secret');
  await work().save(CONFIG);
  await work().forgetHere(true);
  expect(engine.removeSelf).toHaveBeenCalledWith(CONFIG);
});

test('what could not be read is counted by why, and handed out as it came', async () => {
  const bad = [
    { row: { table: 'notes', id: 'x', f: 1 }, reason: 'unreadable' },
    { row: { table: 'later', id: 'y' }, reason: 'newer-table' },
    { row: { table: 'later', id: 'z' }, reason: 'newer-table' },
  ];
  await replica(db).apply([], bad, 'd2', {});
  expect((await syncView(db)).quarantined).toEqual([
    { reason: 'newer-table', rows: 2 },
    { reason: 'unreadable', rows: 1 },
  ]);
  const { content, rows } = await quarantineFile(db);
  expect(rows).toBe(3);
  expect(JSON.parse(String(content)).map((one: { row: unknown }) => one.row)).toEqual(
    expect.arrayContaining(bad.map(({ row }) => row)),
  );
});

test('whatever has several wordings or values is found', async () => {
  const there = new Database(`work-${crypto.randomUUID()}`);
  for (const one of [db, there]) {
    const isHere = one === db;
    await writeNote(one, { id: 'n', posting: 'demo:1', body: isHere ? '一' : '二' }, note);
    const says = isHere ? 'to-review' : 'reviewed';
    await writeLabel(one, { key: 'demo:2', label: { about: 'status', says }, ...note });
    // The same value twice leaves nothing to decide.
    await writeLabel(one, { key: 'demo:2', label: { about: 'rating', says: 4 }, ...note });
    const word = { about: 'role', says: { is: isHere ? 'service' : 'other', by: null, at: 1 } } as const;
    await writeWord(one, { key: 'demo:2', word, ...note });
    await saveDraft(one, { id: 'd', title: '甲', text: isHere ? '一' : '二', posting: null }, note.now);
    const change = { level: isHere ? 'can' : 'some', example: '例' } as const;
    await writeClaim(one, { item: 'typing-speed', change, now: note.now });
  }
  expect(await findUndecided(db)).toEqual([]);
  await replica(db).apply((await replica(there).outgoing(100)).rows, [], 'there', {});
  expect(await findUndecided(db)).toEqual([
    { on: 'posting', key: 'demo:2', title: null, notes: 0, others: 2 },
    { on: 'posting', key: 'demo:1', title: null, notes: 1, others: 0 },
    { on: 'draft', key: 'd', title: '甲', notes: 0, others: 1 },
    { on: 'profile', key: '', title: null, notes: 0, others: 1 },
  ]);
  await there.delete();
});
