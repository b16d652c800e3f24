import { expect, test } from 'vitest';
import { configOf, draftOf, emptyDraft, faultsOf, withService } from '@/components/sync/draft';
import type { SyncConfig } from '@/lib/app/sync/desk';
import { syncConfigSchema } from '@/lib/sync/target';

const typed = { ...emptyDraft('webdav', '店里的电脑'), user: ' wenyu@example.com ', password: 'app-secret' };
const kept = configOf(typed, null) as SyncConfig;

test('what is typed becomes what is kept, with nothing switched on', () => {
  expect(kept).toEqual({
    target: {
      kind: 'webdav',
      address: 'https://dav.jianguoyun.com/dav/',
      user: 'wenyu@example.com',
      password: 'app-secret',
      folder: 'yardstick',
      passphrase: null,
    },
    name: '店里的电脑',
    texts: false,
    profile: false,
    paused: false,
  });
  expect(syncConfigSchema.safeParse(kept).success).toBe(true);
});

test('no secret is put back into the form', () => {
  const sealed = { ...kept, target: { ...kept.target, passphrase: 'a-phrase' } } as SyncConfig;
  expect(JSON.stringify(draftOf(sealed))).not.toMatch(/app-secret|a-phrase/);
});

test('a secret that is kept stays where nothing is typed, and goes to no other account or server', () => {
  const draft = { ...draftOf(kept), name: '家里' };
  expect(configOf(draft, kept)?.target.password).toBe('app-secret');
  expect(faultsOf({ ...draft, user: 'other@example.com' }, kept).password).toBe('passwordMoved');
  expect(configOf({ ...draft, address: 'https://dav.example.com/', service: 'other' }, kept)).toBeNull();
});

test('what is missing or cannot be is named', () => {
  expect(faultsOf(emptyDraft('webdav', ''), null)).toEqual({
    user: 'user',
    password: 'password',
    name: 'device',
  });
  expect(faultsOf({ ...typed, folder: ' / ' }, null)).toEqual({ folder: 'folder' });
  expect(faultsOf({ ...typed, folder: 'a/../b' }, null)).toEqual({ folder: 'folderBad' });
  expect(configOf({ ...typed, folder: '/office/yardstick/' }, null)?.target).toMatchObject({
    folder: 'office/yardstick',
  });
  const couch = { ...emptyDraft('couchdb', 'a'), address: 'couch.example.com', user: 'a', password: 'b' };
  expect(faultsOf(couch, null)).toEqual({ team: 'database' });
  expect(faultsOf({ ...couch, team: 'Team' }, null)).toEqual({ team: 'databaseBad' });
  expect(configOf({ ...couch, team: 'team' }, null)?.target).toMatchObject({
    address: 'https://couch.example.com/',
    team: 'team',
    own: null,
  });
});

test('another service brings its address, but not over one that was typed', () => {
  const nextcloud = withService(emptyDraft('webdav', ''), 'nextcloud');
  expect(nextcloud.address).toBe('');
  expect(withService({ ...nextcloud, address: 'https://c.example/' }, 'jianguoyun').address).toBe(
    'https://c.example/',
  );
});
