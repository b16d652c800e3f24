import { describe, expect, test } from 'vitest';
import { bodyOf, couchOf } from '@/lib/sync/couch/client';
import type { Send } from '@/lib/sync/http';
import { SyncProblem } from '@/lib/sync/problem';

const NOW = Date.UTC(2026, 10, 22);
const access = {
  address: 'https://couch.example/base/',
  user: '王',
  password: 'p4ss:word',
  database: 'team/a',
};
const couchWith = (send: Send, more: { address?: string; signal?: AbortSignal } = {}) =>
  couchOf({ ...access, ...more, send, now: () => NOW });
const answering = (status: number, body: string, headers: Record<string, string> = {}) =>
  couchWith(async () => new Response(body, { status, headers }));

async function problemOf(asked: Promise<unknown>): Promise<SyncProblem> {
  const problem = await asked.then(
    () => new Error('it went well'),
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(SyncProblem);
  return problem as SyncProblem;
}

describe('answers that are none', () => {
  test.each([
    [401, '{"error":"unauthorized","reason":"Name or password is incorrect."}', 'wrong-password'],
    [403, '{"error":"forbidden","reason":"You are not allowed to access this db."}', 'forbidden'],
    [404, '{"error":"not_found","reason":"Database does not exist."}', 'no-database'],
    [404, '<html>nginx</html>', 'not-couchdb'],
    [405, 'Method not allowed', 'not-couchdb'],
    [400, '{"error":"bad_request","reason":"invalid UTF-8 JSON"}', 'bad-answer'],
    [413, '<html>413</html>', 'too-large'],
    [429, '', 'too-many'],
    [500, '{"error":"unknown_error"}', 'server-failed'],
    [503, '', 'server-failed'],
    [507, '', 'full'],
    [302, '', 'redirected'],
    [200, '<!doctype html><title>Login</title>', 'login-page'],
    [200, '', 'bad-answer'],
    [200, '{"results":[{"seq":"1-x","id":"notes:a","chan', 'bad-answer'],
    [200, '{"ok":true}', 'bad-answer'],
  ])('%i %s is %s', async (status, body, name) => {
    expect((await problemOf(answering(status, body).changes(0, 10))).problem).toBe(name);
  });

  test('no answer, and one that breaks off', async () => {
    const refused = couchWith(async () => {
      throw new TypeError('fetch failed');
    });
    expect((await problemOf(refused.changes(0, 10))).problem).toBe('unreachable');
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    expect((await problemOf(couchWith(async () => new Response(broken)).changes(0, 10))).problem).toBe(
      'bad-answer',
    );
  });

  test('a person who stops it', async () => {
    const stop = new AbortController();
    const couch = couchWith(
      (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
      { signal: stop.signal },
    );
    const asked = problemOf(couch.changes(0, 10));
    stop.abort();
    expect((await asked).problem).toBe('stopped');
  });

  test('when to come again', async () => {
    const untilAfter = async (value: string) =>
      (await problemOf(answering(503, '', { 'retry-after': value }).changes(0, 10))).details.until;
    expect(await untilAfter('120')).toBe(NOW + 120_000);
    expect(await untilAfter('Sun, 22 Nov 2026 01:00:00 GMT')).toBe(NOW + 3_600_000);
    expect(await untilAfter('soon')).toBeUndefined();
    expect((await problemOf(answering(429, '').changes(0, 10))).details.until).toBe(NOW + 60_000);
  });
});

test('no secret stands in an address or an error, and none is sent but in the header', async () => {
  const asked: [string, RequestInit][] = [];
  const couch = couchWith(
    async (url, init) => {
      asked.push([url, init]);
      return new Response('{"error":"x","reason":"p4ss:word is wrong"}', { status: 500 });
    },
    { address: 'https://someone:hidden@couch.example/base/' },
  );
  const problem = await problemOf(couch.changes('12-g1A:&=', 10));
  const [[url, init]] = asked as [[string, RequestInit]];
  expect(url).toBe(
    'https://couch.example/base/team%2Fa/_changes?include_docs=true&limit=10&since=12-g1A%3A%26%3D',
  );
  expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-store' });
  const sent = new Headers(init.headers).get('authorization')?.slice(6) ?? '';
  expect(Buffer.from(sent, 'base64').toString()).toBe('王:p4ss:word');
  expect(JSON.stringify({ ...problem, message: problem.message })).not.toContain('p4ss');
  expect(
    (await problemOf(Promise.resolve().then(() => couchWith(fetch, { address: 'no address' })))).problem,
  ).toBe('unreachable');
});

test('half a sign in a text does not make the server refuse all', () => {
  const texts = ['a\ud800b', '\udc00', '中😀', '\\ud800', '\\\ud800'];
  const body = bodyOf(texts.map((text, n) => ({ _id: `notes:${n}`, text })));
  const { docs } = JSON.parse(body) as { docs: { text: string }[] };
  expect(body).not.toMatch(/[^\\]\\ud[89a-f]/);
  expect(docs.map(({ text }) => text)).toEqual(['a\ufffdb', '\ufffd', '中😀', '\\ud800', '\\\ufffd']);
});
