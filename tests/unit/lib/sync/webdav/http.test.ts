import { describe, expect, test } from 'vitest';
import { Http, type Send } from '@/lib/sync/http';
import type { SyncProblem } from '@/lib/sync/problem';
import { Budget } from '@/lib/sync/webdav/budget';
import { DavFolder } from '@/lib/sync/webdav/folder';
import { davMeaning } from '@/lib/sync/webdav/sync';
import { MemoryReplica } from '@/tests/sync/memory-device';

const NOW = Date.UTC(2026, 11, 1, 12);
const SECRET = '秘密-p4ss';

function folderOf(send: Send, replica = new MemoryReplica(() => NOW, 'd')): DavFolder {
  const access = { user: 'u', password: SECRET, send, now: () => NOW };
  const http = new Http(access, davMeaning, new Budget(replica, () => NOW));
  return new DavFolder(http, 'https://who:x@dav.example.cn/dav?q=1', '岗尺/a b', () => NOW);
}

async function problemOf(answer: Response | Error): Promise<SyncProblem> {
  const folder = folderOf(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return folder.list('heads/').then(
    () => {
      throw new Error('no problem');
    },
    (error) => error,
  );
}

const HTML = '<!DOCTYPE HTML><html><head><title>x</title></head><body>请登录</body></html>';
const BLOCKED =
  '<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:s="http://ns"><s:exception>BlockedTemporarily</s:exception></d:error>';

describe('what an answer means', () => {
  test.each([
    [new Response('', { status: 401 }), 'wrong-password'],
    [new Response('', { status: 403 }), 'forbidden'],
    [new Response('', { status: 405 }), 'not-webdav'],
    [new Response('', { status: 501 }), 'not-webdav'],
    [new Response('', { status: 413 }), 'too-large'],
    [new Response('', { status: 429 }), 'too-many'],
    [new Response('', { status: 503 }), 'too-many'],
    [new Response('', { status: 507 }), 'full'],
    [new Response('', { status: 500 }), 'server-failed'],
    [new Response('', { status: 302, headers: { location: 'https://x' } }), 'redirected'],
    [new Response('', { status: 200 }), 'bad-answer'],
    [new Response('', { status: 207 }), 'bad-answer'],
    [new Response(HTML, { status: 200 }), 'login-page'],
    [new Response(BLOCKED, { status: 401 }), 'too-many'],
    [new Response(BLOCKED, { status: 403 }), 'too-many'],
    [new Response(BLOCKED, { status: 200 }), 'too-many'],
    [new TypeError('fetch failed'), 'unreachable'],
  ] as const)('%#: %s', async (answer, problem) => {
    const found = await problemOf(answer);
    expect(found.problem).toBe(problem);
    expect(JSON.stringify(found) + found.message + found.stack).not.toContain(SECRET);
  });

  test('the server says when to come again', async () => {
    const headers = { 'retry-after': '120' };
    expect((await problemOf(new Response('', { status: 503, headers }))).details.until).toBe(NOW + 120_000);
    const date = { 'retry-after': new Date(NOW + 60_000).toUTCString() };
    expect((await problemOf(new Response('', { status: 429, headers: date }))).details.until).toBe(
      NOW + 60_000,
    );
    expect((await problemOf(new Response(BLOCKED, { status: 503 }))).details.until).toBe(NOW + 30 * 60_000);
  });
});

describe('what is asked', () => {
  test('no name, password or query is in the address, and no cookie goes along', async () => {
    const asked: [string, RequestInit][] = [];
    const folder = folderOf(async (url, init) => {
      asked.push([url, init]);
      return new Response('<multistatus/>', { status: 207 });
    });
    await folder.list('heads/');
    const [url, init] = asked[0] as [string, RequestInit];
    expect(url).toBe('https://dav.example.cn/dav/%E5%B2%97%E5%B0%BA/a%20b/heads/');
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' });
    const sent = (init.headers as Record<string, string>).authorization?.replace('Basic ', '') ?? '';
    expect(Buffer.from(sent, 'base64').toString()).toBe(`u:${SECRET}`);
  });

  test('missing folders are made, down from the chosen one’s parent', async () => {
    const asked: string[] = [];
    let made = false;
    const folder = folderOf(async (url, { method }) => {
      asked.push(`${method} ${decodeURIComponent(url.slice('https://dav.example.cn/dav/'.length))}`);
      if (method === 'MKCOL') {
        made = true;
        return new Response('', { status: url.endsWith('/heads/') ? 201 : 405 });
      }
      return new Response('', { status: made ? 201 : 409 });
    });
    await folder.write('heads/x', new Uint8Array(3));
    expect(asked).toEqual([
      'PUT 岗尺/a b/heads/x',
      'MKCOL 岗尺/',
      'MKCOL 岗尺/a b/',
      'MKCOL 岗尺/a b/heads/',
      'PUT 岗尺/a b/heads/x',
    ]);
  });

  test('a folder that cannot be made is told apart from an address that is wrong', async () => {
    const refusing = (first: number, base = 207) =>
      folderOf(async (url, { method }) => {
        if (method === 'PROPFIND') return new Response('', { status: base });
        return new Response('', { status: method === 'MKCOL' && !url.endsWith('b/') ? first : 409 });
      });
    const problem = (folder: DavFolder) =>
      folder.write('x', new Uint8Array(1)).catch(({ problem }) => problem);
    expect(await problem(refusing(409))).toBe('no-parent');
    expect(await problem(refusing(201))).toBe('not-writable');
    // The end of the address was left out: nothing there speaks WebDAV.
    expect(await problem(refusing(404, 404))).toBe('not-webdav');
  });
});

describe('the budget', () => {
  test('is 300 in half an hour, and is kept', async () => {
    let now = NOW;
    const replica = new MemoryReplica(() => now, 'd');
    const ask = async () => new Budget(replica, () => now).spend();
    for (let n = 0; n < 300; n++) {
      await ask();
      now += 1_000;
    }
    const error = await ask().catch((problem) => problem);
    expect(error.problem).toBe('budget');
    expect(error.details.until).toBe(NOW + 31 * 60_000);
    now = error.details.until;
    await ask();
    now -= 365 * 86_400_000;
    await ask();
  });

  test('nothing is asked while the server refuses', async () => {
    let asked = 0;
    const replica = new MemoryReplica(() => NOW, 'd');
    const folder = folderOf(async () => {
      asked++;
      return new Response(BLOCKED, { status: 403 });
    }, replica);
    for (let n = 0; n < 3; n++) expect((await folder.list('x/').catch((e) => e)).problem).toBe('too-many');
    expect(asked).toBe(1);
  });
});
