import { expect, test } from 'vitest';
import { checkAddress } from '@/lib/app/sync/address';
import { SERVICES, serviceAt, serviceOf } from '@/lib/app/sync/services';

const other = serviceOf('other');

test('an address that is whole stays as it is', () => {
  for (const address of [
    'https://dav.example.com/files/',
    'https://nas.example.com:5006/',
    'https://[::1]:8443/a/',
  ])
    expect(checkAddress(address, other)).toEqual({ address, mended: [], open: false });
});

test('what was left out is put there, and said', () => {
  expect(checkAddress('dav.example.com/files', other)).toEqual({
    address: 'https://dav.example.com/files/',
    mended: ['scheme', 'slash'],
    open: false,
  });
  expect(checkAddress('https://dav.jianguoyun.com', serviceOf('jianguoyun'))).toMatchObject({
    address: 'https://dav.jianguoyun.com/dav/',
    mended: ['path'],
  });
  expect(checkAddress('https://dav.jianguoyun.com/dav', serviceOf('jianguoyun'))).toMatchObject({
    address: 'https://dav.jianguoyun.com/dav/',
    mended: ['slash'],
  });
});

test('Nextcloud has the account in its address, once it is known', () => {
  const nextcloud = serviceOf('nextcloud');
  expect(checkAddress('https://cloud.example.com', nextcloud).address).toBe('https://cloud.example.com/');
  expect(checkAddress('https://cloud.example.com/nc/', nextcloud, 'wen yu').address).toBe(
    'https://cloud.example.com/nc/remote.php/dav/files/wen%20yu/',
  );
  expect(checkAddress('https://cloud.example.com/remote.php/webdav/', nextcloud, 'wenyu').address).toBe(
    'https://cloud.example.com/remote.php/webdav/',
  );
});

test('an account, and a page for people, are taken out of it', () => {
  expect(checkAddress('https://me:secret@couch.example.com/_utils/#login', {})).toEqual({
    address: 'https://couch.example.com/',
    mended: ['account', 'page'],
    open: false,
  });
});

test('http is warned about', () => {
  expect(checkAddress('http://nas.local:5005/', other).open).toBe(true);
  expect(checkAddress('http://127.0.0.1:5984/', other).open).toBe(false);
});

test.each([
  '',
  ' ',
  'my storage',
  'ftp://a.example/',
  'file:///etc/',
  'https://',
  'mailto:a@b.example',
  'http://a b/',
])('%j is no address', (typed) => expect(checkAddress(typed, other).address).toBeNull());

test('a service is known by its address', () => {
  expect(SERVICES.map(({ address, example }) => serviceAt(address || example))).toEqual([
    'jianguoyun',
    // Its host says nothing; the path does.
    'other',
    'synology',
    'other',
  ]);
  expect(serviceAt('https://c.example/remote.php/dav/files/a/')).toBe('nextcloud');
  expect(serviceAt('')).toBe('other');
});
