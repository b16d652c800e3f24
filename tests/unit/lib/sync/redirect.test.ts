/** What is told of an address that leads elsewhere, by a server on this machine. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { couchOf } from '@/lib/sync/couch/client';
import { Http, type Send } from '@/lib/sync/http';
import type { SyncProblem } from '@/lib/sync/problem';
import { whereItLed } from '@/lib/sync/redirect';
import { davMeaning } from '@/lib/sync/webdav/sync';

const LOGIN = '<!DOCTYPE html><html><title>Login</title><form></form></html>';
type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let answering: Answering;
let asked: { url: string | undefined; authorization: string | undefined }[] = [];
const server = createServer((request, response) => {
  asked.push({ url: request.url, authorization: request.headers.authorization });
  answering(request, response);
});
let root: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

/** As a browser does: what redirects is seen as nothing, and no other host is seen. @param secure as if it were https. */
function browserAt(secure: boolean): Send {
  const inside = (url: string) => url.replace('https://nas.example', root);
  const outside = (url: string) => (secure ? url.replace(root, 'https://nas.example') : url);
  return async (url, init) => {
    const response = await fetch(inside(url), init);
    const isOpaque = init.redirect === 'manual' && response.status >= 300 && response.status < 400;
    const seen = isOpaque ? new Response(null) : new Response(await response.arrayBuffer(), response);
    Object.defineProperty(seen, 'url', { value: outside(response.url) });
    if (isOpaque) {
      Object.defineProperty(seen, 'type', { value: 'opaqueredirect' });
      Object.defineProperty(seen, 'status', { value: 0 });
    }
    return seen;
  };
}

async function problemAt(secure: boolean, answer: Answering, path = '/dav/yardstick/heads/') {
  answering = answer;
  const access = { user: 'u', password: 'p4ss', send: browserAt(secure), now: Date.now };
  const url = (secure ? 'https://nas.example' : root) + path;
  const http = new Http(access, davMeaning);
  const told = await http.ask({ method: 'PROPFIND', url }, [207]).catch((problem) => problem);
  const found = (await whereItLed(told, url, access.send)) as SyncProblem;
  return { name: found.problem, to: found.details.to?.replace(root, '').replace('https://nas.example', '') };
}

const leading =
  (to: string, page = LOGIN, status = 302): Answering =>
  (request, response) => {
    if (request.url?.split('?')[0] === new URL(to, root).pathname) response.end(page);
    else response.writeHead(status, { location: to }).end();
  };

test('a login page behind it, as of Nextcloud without the end of its address', async () => {
  expect(await problemAt(true, leading('/login?redirect_url=/dav'))).toEqual({
    name: 'login-page',
    to: '/login',
  });
});

test('other problems stay as they are, and nothing more is asked', async () => {
  const busy: Answering = (_, response) => response.writeHead(503).end();
  expect(await problemAt(true, busy)).toEqual({ name: 'too-many', to: undefined });
  expect(asked).toHaveLength(1);
});

test('with the account nothing is asked elsewhere', async () => {
  await problemAt(true, leading('/login'));
  expect(asked.map(({ url, authorization }) => [url, authorization !== undefined])).toEqual([
    ['/dav/yardstick/heads/', true],
    ['/dav/yardstick/heads/', false],
    ['/login', false],
  ]);
});

test('another host, which nobody lets us see', async () => {
  const nowhere = leading('https://127.0.0.1:1/');
  expect(await problemAt(true, nowhere)).toEqual({ name: 'redirected', to: undefined });
  // Most likely it is the same host, with https.
  expect(await problemAt(false, nowhere)).toEqual({ name: 'https-wanted', to: undefined });
});

test('another place on the same host', async () => {
  const moved: Answering = (request, response) => {
    if (request.url?.startsWith('/remote.php/')) response.writeHead(401).end();
    else response.writeHead(301, { location: '/remote.php/dav/?x=1' }).end();
  };
  expect(await problemAt(true, moved)).toEqual({ name: 'redirected', to: '/remote.php/dav/' });
  expect(await problemAt(false, moved)).toEqual({ name: 'redirected', to: '/remote.php/dav/' });
});

test('a slash at its end, whatever page stands there', async () => {
  expect(await problemAt(true, leading('/dav/'), '/dav')).toEqual({ name: 'redirected', to: '/dav/' });
});

test('one that goes in circles', async () => {
  const circle: Answering = (_, response) => response.writeHead(302, { location: '/dav/' }).end();
  expect(await problemAt(true, circle, '/dav/')).toEqual({ name: 'redirected', to: undefined });
});

test('a server of a team is asked in the same way', async () => {
  answering = leading('/_utils/');
  const couch = couchOf({
    address: `${root}/couch`,
    database: 'team',
    user: 'u',
    password: 'p4ss',
    send: browserAt(false),
    now: Date.now,
  });
  await expect(couch.changes(0, 1)).rejects.toMatchObject({ problem: 'https-wanted' });
});

test('an answer that goes on for ever is given up', async () => {
  const access = { user: 'u', password: 'p', now: Date.now };
  const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(8 << 20)) });
  const http = new Http({ ...access, send: async () => new Response(endless) }, davMeaning);
  await expect(http.ask({ method: 'GET', url: `${root}/x` }, [200])).rejects.toMatchObject({
    problem: 'bad-answer',
  });
});
