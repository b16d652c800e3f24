import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countAll } from '@/lib/store/counts';
import { Database } from '@/lib/store/database';
import {
  DELETED_FOR,
  deletedNotes,
  emptyDeleted,
  emptyDeletedNote,
  type NoteToWrite,
  notesOf,
  removeNote,
  restoreNote,
  writeNote,
} from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { saveConfig, saveStatus } from '@/lib/store/sync/config';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const write = (words: Partial<NoteToWrite>, now = 10) =>
  writeNote(db, { id: 'n', posting: 'zhipin:abc', ...words }, { seen: null, keep: 'all', now });
const bodies = async () =>
  (await notesOf(db, ['zhipin:abc'])).map(({ wordings }) => wordings.map(({ body }) => body));

describe('a note', () => {
  test('carries stamps, waits in the outbox, and keeps fields of a newer version', async () => {
    await write({ body: '甲', author: '闻雨' });
    await db.notes.update('n', { 'f.colour': { v: 'blue', t: 'x', c: {} } } as never);
    await write({ body: '乙' }, 20);
    const row = await db.notes.get('n');
    expect(row).toMatchObject({
      changed: 20,
      f: { body: { v: '乙' }, author: { v: '闻雨' }, colour: { v: 'blue' } },
    });
    expect(await db.outbox.toArray()).toMatchObject([
      { table: 'notes', field: 'author' },
      { table: 'notes', field: 'body', t: row?.f.body?.t },
    ]);
  });

  test('has one colour of the known ones, or none', async () => {
    const color = async () => (await notesOf(db, ['zhipin:abc']))[0]?.color;
    await write({ body: '甲', color: 'red' });
    expect(await color()).toBe('red');
    await write({ body: '乙' }, 20);
    expect(await color()).toBe('red');
    await write({ color: null }, 30);
    expect(await color()).toBeUndefined();
    expect(await bodies()).toEqual([['乙']]);
    await db.notes.update('n', { 'f.color': { v: 'ultramarine', t: 'x', c: {} } } as never);
    expect(await color()).toBeUndefined();
  });

  test('the same words again make no new stamp', async () => {
    await write({ body: '甲' });
    const before = await db.notes.get('n');
    await write({ body: '甲' }, 20);
    expect(await db.notes.get('n')).toEqual(before);
  });

  test('a posting has many, last begun first', async () => {
    await write({ id: 'a', body: '甲' }, 1);
    await write({ id: 'b', body: '乙' }, 2);
    await write({ id: 'a', body: '甲改' }, 3);
    expect(await bodies()).toEqual([['乙'], ['甲改']]);
  });

  test('of writes at once none is lost and all stamps differ', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => write({ id: `n${i}`, body: `${i}` }, 7)));
    const stamps = (await db.notes.toArray()).map((row) => row.f.body?.t);
    expect(new Set(stamps).size).toBe(40);
  });

  test('its posting is kept with it, as the person chose', async () => {
    const words = { id: 'n', posting: 'zhipin:abc', body: '记' };
    await writeNote(db, words, { seen: seen(), keep: 'none', now: 1 });
    expect(await db.postings.count()).toBe(0);
    await writeNote(db, { ...words, body: '记下' }, { seen: seen(), keep: 'noted', now: 2 });
    expect(await db.postings.get('zhipin:abc')).toMatchObject({ notes: 1 });
  });
});

describe('words typed key by key', () => {
  const edit = (editor: string, n: number, over: string[] = []) => ({ edit: `${editor}.${n}`, over });

  test('a message that comes twice or too late changes nothing', async () => {
    await write({ body: '一', edit: edit('e', 1) });
    await write({ body: '一二', edit: edit('e', 2) });
    await write({ body: '一', edit: edit('e', 1) });
    await write({ body: '一二', edit: edit('e', 2) });
    expect(await bodies()).toEqual([['一二']]);
  });

  test('two editors that had not seen each other keep both texts, to the last key', async () => {
    const { wordings } = await write({ body: '起' });
    const over = wordings.map(({ stamp }) => stamp);
    for (const [n, body] of ['起承', '起承转'].entries()) {
      await write({ body, edit: edit('left', n, over) });
      await write({ body: `${body}。`, edit: edit('right', n, over) });
    }
    expect(await bodies()).toEqual([['起承转。', '起承转']]);
  });

  test('a person decides: one wording over both', async () => {
    await write({ body: '甲', edit: edit('left', 1) });
    const { wordings } = await write({ body: '乙', edit: edit('right', 1) });
    expect(wordings).toHaveLength(2);
    await write({
      body: '乙',
      edit: edit(
        'third',
        1,
        wordings.map(({ stamp }) => stamp),
      ),
    });
    expect(await bodies()).toEqual([['乙']]);
  });
});

describe('deleting', () => {
  test('hides a note at once, counts it no more, and can be undone', async () => {
    await rememberSeen(db, seen(), 'all');
    await write({ body: '记' });
    await removeNote(db, 'n', 20);
    expect(await bodies()).toEqual([]);
    expect(await db.postings.get('zhipin:abc')).toMatchObject({ notes: 0 });
    await restoreNote(db, 'n', 30);
    expect(await bodies()).toEqual([['记']]);
    expect(await db.postings.get('zhipin:abc')).toMatchObject({ notes: 1 });
  });

  test('loses against words that the deleter had not seen', async () => {
    await write({ body: '记' });
    await removeNote(db, 'n', 20);
    await write({ body: '记，另一页还在写' }, 30);
    expect(await bodies()).toEqual([['记，另一页还在写']]);
  });

  test('leaves no word after a while', async () => {
    await write({ body: '记', author: '闻雨' });
    await removeNote(db, 'n', 20);
    await emptyDeleted(db, 20 + DELETED_FOR);
    expect(JSON.stringify(await db.notes.toArray())).toContain('记');
    await emptyDeleted(db, 21 + DELETED_FOR);
    expect(JSON.stringify(await db.notes.toArray())).not.toMatch(/记|闻雨/);
    expect(await bodies()).toEqual([]);
  });

  test('what was deleted is listed until it is emptied, by hand or by time', async () => {
    const listed = async () => (await deletedNotes(db)).map(({ wordings }) => wordings[0]?.body);
    await write({ body: '记' });
    expect(await deletedNotes(db)).toEqual([]);
    // One that is there is not emptied by a late press.
    await emptyDeletedNote(db, 'n', 15);
    expect(await bodies()).toEqual([['记']]);
    await removeNote(db, 'n', 20);
    expect(await listed()).toEqual(['记']);
    expect(await countAll(db)).toMatchObject({ notes: 0, deleted: 1 });
    await emptyDeletedNote(db, 'n', 30);
    expect(await listed()).toEqual([]);
    expect(await countAll(db)).toMatchObject({ notes: 0, deleted: 0 });
    expect(JSON.stringify(await db.notes.toArray())).not.toContain('记');
  });
});

test('in a team a note tells the account of another person, and that of each wording', async () => {
  const stamped = (v: unknown, t: string) => ({ v, t, c: { [t.slice(14)]: t } });
  await saveConfig(db, {
    target: {
      kind: 'couchdb',
      address: 'https://couch.example/',
      user: 'u0',
      password: '',
      team: 't',
      own: null,
    },
    name: '',
    texts: false,
    profile: false,
    paused: false,
  });
  await saveStatus(db, {
    devices: [
      { id: 'd1', name: '手机', seen: 1, person: 'u1' },
      { id: 'd0', name: '我的另一台', seen: 1, person: 'u0' },
    ],
  });
  const from = (id: string, device: string, author: string) =>
    db.notes.put({
      id,
      posting: 'zhipin:abc',
      changed: 10,
      f: {
        author: stamped(author, `0000000010000.${device}`),
        body: stamped('说', `0000000010001.${device}`),
      },
    });
  await from('a', 'd1', '');
  await from('b', 'd1', '李雷');
  await from('c', 'd0', '');
  await from('d', 'unknown', '韩梅');
  const told = Object.fromEntries(
    (await notesOf(db, ['zhipin:abc'])).map(({ id, author, wordings }) => [id, [author, wordings[0]?.by]]),
  );
  expect(told).toEqual({
    a: ['u1', 'u1'],
    b: ['李雷 (u1)', 'u1'],
    c: ['', undefined],
    d: ['韩梅', undefined],
  });
});
