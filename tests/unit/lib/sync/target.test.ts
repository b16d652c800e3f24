import { expect, test } from 'vitest';
import { SYNC_TABLES } from '@/lib/sync/row';
import { type CouchTarget, tablesOf, type WebdavTarget } from '@/lib/sync/target';

const webdav: WebdavTarget = {
  kind: 'webdav',
  address: 'https://dav.example.com/',
  user: 'a',
  password: 'b',
  folder: 'c',
  passphrase: null,
};
const team: CouchTarget = {
  kind: 'couchdb',
  address: 'https://c.example.com/',
  user: 'a',
  password: 'b',
  team: 't',
  own: null,
};

test('what a person says of themselves goes only when switched on, and never to a team', () => {
  expect(tablesOf({ target: webdav, profile: true })).toEqual(SYNC_TABLES);
  expect(tablesOf({ target: webdav, profile: false })).not.toContain('profile');
  expect(tablesOf({ target: team, profile: true })).toEqual(['postings', 'notes', 'pages']);
  expect(tablesOf({ target: { ...team, own: 'o' }, profile: true })).toEqual(SYNC_TABLES);
});
