import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Doc, docId, isNewer, printOf, readDoc, refOf, toDoc } from '@/lib/sync/couch/docs';
import { SYNC_TABLES, type SyncRow } from '@/lib/sync/row';

const T = '0mwr3v9lm0000.dev1';
const field = (v: unknown) => ({ v, t: T, c: { dev1: T } });
const row: SyncRow = { table: 'notes', id: 'n1', posting: 'demo:1', f: { body: field('问清班次') } };

test('a row comes back as it went, whatever is in its id', () => {
  const id = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !(text in Object.prototype));
  fc.assert(
    fc.property(
      fc.constantFrom(...SYNC_TABLES),
      fc.oneof(id, fc.constantFrom('_a', '%', '%0041', '\ud800', '\0', 'a\nb', ':')),
      (table, id) => {
        const doc = JSON.parse(
          JSON.stringify(toDoc({ ...row, table, id }, undefined, { dev1: 'u' }, 'w')),
        ) as Doc;
        expect(doc._id.startsWith('_')).toBe(false);
        expect(refOf(doc._id)).toEqual({ table, id });
        expect(readDoc(doc)).toEqual({ row: { ...row, table, id }, by: { dev1: 'u' }, more: false });
      },
    ),
  );
});

test('what a newer version wrote beside is kept, and told', () => {
  const doc = { ...toDoc(row, '1-a', {}, 'w'), mood: 'good' };
  const read = readDoc(structuredClone(doc));
  expect(read).toMatchObject({ row: { mood: 'good' }, more: true });
  expect(toDoc((read as { row: SyncRow }).row, '1-a', {}, 'w')).toEqual(doc);
});

test('a document that is none says why', () => {
  const reason = (doc: object) =>
    (readDoc({ ...toDoc(row, undefined, {}, 'w'), ...doc }) as { reason?: string }).reason;
  expect(reason({ _id: 'audits:1' })).toBe('newer-table');
  expect(reason({ _id: 'nothing' })).toBe('unreadable');
  expect(reason({ v: 'one' })).toBe('unreadable');
  expect(reason({ by: { dev1: 1 } })).toBe('unreadable');
  expect(reason({ f: { body: { v: 1, t: 'yesterday', c: {} } } })).toBe('unreadable');
  expect(reason({ f: JSON.parse('{"__proto__":{"v":1}}') })).toBe('unsafe-key');
  expect(isNewer({ _id: 'notes:1', v: 2 })).toBe(true);
  expect(isNewer({ _id: 'notes:1', v: 1 })).toBe(false);
});

test('states of a row are told apart, however they are written down', () => {
  const f = { a: field(1), b: { ...field(2), c: { dev1: T, dev2: `${T}x` } } };
  const turned = { b: { t: T, c: { dev2: `${T}x`, dev1: T }, v: 2 }, a: field(1) };
  expect(printOf(turned)).toBe(printOf(f));
  expect(printOf({ ...f, c: field(1) })).not.toBe(printOf(f));
  expect(printOf({ ...f, b: field(2) })).not.toBe(printOf(f));
  expect(docId({ table: 'notes', id: '中/é' })).toBe('notes:中/é');
});
