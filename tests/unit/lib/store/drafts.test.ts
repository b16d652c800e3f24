import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Unsaved, unsavedSchema } from '@/lib/messages/drafts';
import { Database } from '@/lib/store/database';
import {
  editDraft,
  keepUnsaved,
  removeDraft,
  restoreDraft,
  saveDraft,
  savedDraft,
  savedDrafts,
  unsavedDraft,
} from '@/lib/store/drafts';
import { forget } from '@/lib/store/forget';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const NOW = 1_750_000_000_000;
const DRAFT = { id: 'd-1', title: '在线客服', text: '回复客户。', posting: 'site:1' };

test('a draft is saved as fields with stamps that wait for other devices; again the same, nothing changes', async () => {
  const { changed } = await saveDraft(db, DRAFT, NOW);
  expect(await savedDraft(db, 'd-1')).toMatchObject({ ...DRAFT, changed });
  const fields = async () => (await db.outbox.toArray()).map(({ table, field }) => `${table} ${field}`);
  expect(await fields()).toEqual(['drafts text', 'drafts title']);
  expect(await saveDraft(db, DRAFT, NOW + 5)).toEqual({ changed });
  const later = await saveDraft(db, { ...DRAFT, title: '客服' }, NOW + 9);
  expect(later.changed).toBeGreaterThan(changed);
});

test('drafts are listed with the last changed first', async () => {
  await saveDraft(db, DRAFT, NOW);
  await saveDraft(db, { ...DRAFT, id: 'd-2' }, NOW + 1);
  await saveDraft(db, { ...DRAFT, text: '改过。' }, NOW + 2);
  expect((await savedDrafts(db)).map(({ id }) => id)).toEqual(['d-1', 'd-2']);
});

test('a deleted draft leaves no words, tells so, and comes back whole', async () => {
  await saveDraft(db, DRAFT, NOW);
  const removed = await removeDraft(db, 'd-1', NOW + 1);
  expect(removed).toMatchObject(DRAFT);
  expect([await savedDraft(db, 'd-1'), await savedDrafts(db)]).toEqual([null, []]);
  expect(JSON.stringify(await db.drafts.toArray())).not.toContain('回复');
  expect((await db.outbox.toArray()).map(({ field }) => field)).toContain('gone');
  expect(await removeDraft(db, 'd-1', NOW + 2)).toBeNull();
  if (removed) await restoreDraft(db, removed, NOW + 3);
  expect(await savedDraft(db, 'd-1')).toMatchObject(DRAFT);
});

describe('a draft that is written in two places at once', () => {
  const edit = (text: string, by: string, stamps: readonly string[], now: number) => {
    const change = { id: 'd-1', posting: 'site:1', words: { text }, edit: by };
    return editDraft(db, { ...change, over: { title: [], text: stamps } }, now);
  };
  const texts = async () => (await savedDraft(db, 'd-1'))?.wordings.text.map(({ words }) => words);
  const stamps = async () => (await savedDraft(db, 'd-1'))?.wordings.text.map(({ stamp }) => stamp) ?? [];

  test('keeps both texts, each editor going on with its own, until a person decides', async () => {
    await saveDraft(db, DRAFT, NOW);
    const seen = await stamps();
    await edit('甲', 'a.1', seen, NOW + 1);
    await edit('乙', 'b.1', seen, NOW + 2);
    const { text } = await edit('甲甲', 'a.2', seen, NOW + 3);
    expect(await texts()).toEqual(['甲甲', '乙']);
    expect((await stamps())[0]).toBe(text);
    // A message that comes twice, or late, brings back nothing.
    expect(await edit('甲', 'a.1', seen, NOW + 4)).toEqual({});
    expect(await texts()).toEqual(['甲甲', '乙']);
    await edit('甲甲', 'a.3', await stamps(), NOW + 5);
    expect(await texts()).toEqual(['甲甲']);
    expect(await savedDraft(db, 'd-1')).toMatchObject({ title: DRAFT.title, wordings: { title: [{}] } });
  });

  test('is deleted with all that was written in it, and comes back with it', async () => {
    await saveDraft(db, DRAFT, NOW);
    await edit('甲', 'a.1', [], NOW + 1);
    const removed = await removeDraft(db, 'd-1', NOW + 2);
    expect(await savedDrafts(db)).toEqual([]);
    expect(JSON.stringify(await db.drafts.toArray())).not.toContain('甲');
    if (removed) await restoreDraft(db, removed, NOW + 3);
    expect(await texts()).toEqual(['甲', DRAFT.text]);
  });
});

const UNSAVED: Unsaved = {
  manuscript: {
    original: '甲',
    runs: [
      { text: '甲', from: [0, 1], by: null },
      { text: '乙', from: [1, 1], by: 'hand' },
    ],
    written: {},
  },
  chosen: ['rest-days'],
  confirmed: [],
  values: { 'rest-days': { 0: '8' } },
  replaced: [],
  words: {},
  confirmedWords: [],
  saved: null,
};

test('what is still written on is kept as it was written last, and never by words that come late', async () => {
  await keepUnsaved(db, { key: 'k', unsaved: UNSAVED, at: 2 });
  await keepUnsaved(db, { key: 'k', unsaved: { ...UNSAVED, chosen: [] }, at: 1 });
  expect(await unsavedDraft(db, 'k')).toEqual(UNSAVED);
  expect(unsavedSchema.parse(UNSAVED)).toEqual(UNSAVED);
  await keepUnsaved(db, { key: 'k', unsaved: null, at: 3 });
  await keepUnsaved(db, { key: 'k', unsaved: UNSAVED, at: 2 });
  expect([await unsavedDraft(db, 'k'), await unsavedDraft(db, 'other')]).toEqual([null, null]);
  expect(await db.outbox.count()).toBe(0);
});

test('forgetting everything takes drafts along', async () => {
  await saveDraft(db, DRAFT, NOW);
  await keepUnsaved(db, { key: 'k', unsaved: UNSAVED, at: 1 });
  await forget(db, { of: 'everything' }, 9);
  expect([await db.drafts.count(), await db.unsaved.count()]).toEqual([0, 0]);
});

test('a clock that was set back is no reason to lose the words of a draft', async () => {
  const ahead = NOW + 10 * 365 * 24 * 3600 * 1000;
  await keepUnsaved(db, { key: 'site:1', unsaved: UNSAVED, at: ahead }, ahead);
  const later = { ...UNSAVED, chosen: ['later'] };
  await keepUnsaved(db, { key: 'site:1', unsaved: later, at: NOW }, NOW);
  expect(await unsavedDraft(db, 'site:1')).toEqual(later);
  // Words that come late still change nothing.
  await keepUnsaved(db, { key: 'site:1', unsaved: UNSAVED, at: NOW - 5 }, NOW);
  expect(await unsavedDraft(db, 'site:1')).toEqual(later);
});
