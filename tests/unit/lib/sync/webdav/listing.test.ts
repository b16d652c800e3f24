import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readListing } from '@/lib/sync/webdav/listing';

const FOLDER = resolve(import.meta.dirname, '../../../../sync/listings');
const LATER = Date.UTC(2026, 11, 2);

describe('what real servers have answered', () => {
  test.each(readdirSync(FOLDER))('%s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const entries = readListing(text, LATER) ?? [];
    expect(entries.map((entry) => [entry.name, entry.size]).sort()).toEqual([
      ['a1b2c3d4.head', 5],
      ["一 & 二 '%'.txt", 7],
    ]);
    expect(entries.every(({ version }) => version !== null)).toBe(true);
    const modified = Date.parse(/getlastmodified[^>]*>([^<]+)/.exec(text)?.[1] ?? '');
    expect(readListing(text, modified + 1_500)?.map(({ version }) => version)).toEqual([null, null]);
    for (const length of [10, 300, text.length - 5])
      expect(readListing(text.slice(0, length), LATER)).toBeNull();
  });
});

const SABRE = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns"><d:response><d:href>/remote.php/dav/files/u/%e5%b2%97%e5%b0%ba/heads/</d:href><d:propstat><d:prop><d:getlastmodified>Tue, 01 Dec 2026 12:00:00 GMT</d:getlastmodified><d:getetag>&quot;aa&quot;</d:getetag><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>/remote.php/dav/files/u/%e5%b2%97%e5%b0%ba/heads/ab12.head</d:href><d:propstat><d:prop><d:getcontentlength>321</d:getcontentlength><d:getlastmodified>Tue, 01 Dec 2026 12:00:00 GMT</d:getlastmodified><d:getetag>&quot;bb&quot;</d:getetag><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>
`;

const OTHER = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><D:multistatus xmlns:D="DAV:" xmlns:a='x'>
<D:response xmlns:b="y"><D:href>https://dav.example.cn:443/dav/%E5%B2%97%E5%B0%BA/heads</D:href><D:propstat><D:prop><D:resourcetype><D:collection></D:collection></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response><D:href><![CDATA[https://dav.example.cn:443/dav/%E5%B2%97%E5%B0%BA/heads/cd34.head]]></D:href><D:propstat><D:prop><D:getcontentlength>9</D:getcontentlength><D:getetag/><D:getlastmodified>2026-12-01T12:00:00Z</D:getlastmodified><D:resourcetype></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response><D:href>/dav/%E5%B2%97%E5%B0%BA/heads/gone.head</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>
<D:response><D:href>/dav/x/&#x5c97;&#23610;.head</D:href><D:propstat><D:prop/><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>`;

describe('what others are known to answer', () => {
  test('entities in values, figures in lower case, an empty value that is told to be missing', () => {
    expect(readListing(SABRE, LATER)).toEqual([
      { name: 'ab12.head', size: 321, version: '"bb" 1796126400000' },
    ]);
  });

  test('whole addresses, character data, other times, missing values, files that are gone', () => {
    expect(readListing(OTHER, LATER)).toEqual([
      { name: 'cd34.head', size: 9, version: 'null 1796126400000' },
      { name: '岗尺.head', size: null, version: null },
    ]);
  });

  test('no prefix, an empty folder, and what is no listing', () => {
    expect(readListing('<multistatus xmlns="DAV:"/>', LATER)).toEqual([]);
    expect(readListing('<x:multistatus xmlns:x="DAV:"></x:multistatus>\n', LATER)).toEqual([]);
    for (const text of ['', '<html></html>', '{}', '<error xmlns="DAV:"/>'])
      expect(readListing(text, LATER)).toBeNull();
  });

  test('a name that is no address is left as it stands', () => {
    const text = '<multistatus><response><href>/a/50%.head</href></response></multistatus>';
    expect(readListing(text, LATER)?.[0]?.name).toBe('50%.head');
  });
});

test('any name, size and prefix comes back', () => {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/^[\s/]|[\s/]$|\//.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.nat()), { maxLength: 5 }),
      fc.constantFrom('', 'D:', 'lp1:'),
      (files, p) => {
        const rows = files.map(
          ([one, size]) =>
            `<${p}response><${p}href>/dav/${escaped(encodeURIComponent(one))}</${p}href><${p}propstat><${p}prop><${p}getcontentlength>${size}</${p}getcontentlength></${p}prop></${p}propstat></${p}response>`,
        );
        const read = readListing(`<${p}multistatus>${rows.join('')}</${p}multistatus>`, LATER);
        expect(read?.map((entry) => [entry.name, entry.size])).toEqual(files);
      },
    ),
  );
});
