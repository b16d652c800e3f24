import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { notesOf, removeNote, restoreNote, writeNote } from '@/lib/store/notes';
import { countKept, rememberSeen } from '@/lib/store/postings';
import { tidy } from '@/lib/store/tidy';
import { seen } from '@/tests/support/seen';

const DAY = 24 * 3600 * 1000;
const NOW = 1_800_000_000_000;

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await rememberSeen(db, seen({ key: 'zhipin:old', at: NOW - 200 * DAY }), 'all');
  await rememberSeen(db, seen({ key: 'zhipin:new', at: NOW - DAY }), 'all');
});
afterEach(() => db.delete());

test('postings of which nothing was said go after the days that the person chose, or never', async () => {
  await tidy(db, null, NOW);
  expect(await countKept(db)).toBe(2);
  await tidy(db, 180, NOW + DAY);
  expect(await countKept(db)).toBe(1);
});

test('it is done once a day, and a clock set back by years does not put it off', async () => {
  await tidy(db, null, NOW);
  await tidy(db, 180, NOW + DAY / 2);
  expect(await countKept(db)).toBe(2);
  await tidy(db, 180, NOW - 5 * 365 * DAY);
  expect((await db.meta.get('tidied'))?.value).toBe(NOW - 5 * 365 * DAY);
});

test('a clock that leaps ahead by years makes nothing old', async () => {
  await tidy(db, 300, NOW + 5 * 365 * DAY);
  expect(await countKept(db)).toBe(2);
});

test('nor does it empty what was deleted yesterday and can be brought back', async () => {
  await tidy(db, null, NOW);
  await writeNote(
    db,
    { id: 'n', posting: 'zhipin:new', body: '手滑' },
    { seen: null, keep: 'all', now: NOW },
  );
  await removeNote(db, 'n', NOW);
  const leapt = NOW + 5 * 365 * DAY;
  await tidy(db, null, leapt);
  await restoreNote(db, 'n', NOW + DAY);
  expect((await notesOf(db, ['zhipin:new']))[0]?.wordings[0]?.body).toBe('手滑');
  // A clock that says so the day after too is believed.
  await removeNote(db, 'n', NOW + DAY);
  await tidy(db, null, leapt + DAY + 1);
  expect(JSON.stringify(await db.notes.toArray())).not.toContain('手滑');
});
