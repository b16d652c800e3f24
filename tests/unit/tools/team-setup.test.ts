/** The set-up of a team, against a server that answers as CouchDB's documentation says. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownDatabase } from '@/tests/tools/team/setup.mjs';
import { validateSource } from '@/tests/tools/team/validate.mjs';

const SCRIPT = join(import.meta.dirname, '../../tools/team-setup.mjs');
const ADMIN = `Basic ${Buffer.from('admin:admin secret').toString('base64')}`;
let kept: Map<string, Record<string, unknown>>;
let changes: string[];
let server: Server;
let address: string;

beforeEach(async () => {
  kept = new Map();
  changes = [];
  server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1));
    const say = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body));
    let body = '';
    for await (const chunk of request) body += chunk;
    if (request.headers.authorization !== ADMIN) return say(401, { error: 'unauthorized', reason: 'no' });
    if (path === '_session') return say(200, { ok: true, userCtx: { name: 'admin', roles: ['_admin'] } });
    const known =
      kept.get(path) ?? (path.endsWith('/_security') ? { members: { roles: ['_admin'] } } : undefined);
    if (request.method === 'GET') return known ? say(200, known) : say(404, { error: 'not_found' });
    changes.push(path);
    kept.set(path, body ? JSON.parse(body) : {});
    return say(201, { ok: true });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function run(
  args: string[],
  password = 'admin secret',
): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCRIPT, ...args]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(`${password}\n`);
  });
}
const base = () => ['--address', `${address}/`, '--admin', 'admin', '--team', 'service'];

test('it makes what is missing, says so, and makes nothing twice', async () => {
  const first = await run([...base(), '--member', '王芳', '--member', 'li']);
  expect(first).toMatchObject({ status: 0 });
  const own = ownDatabase('王芳');
  for (const path of ['_users', '_replicator', 'service', own, ownDatabase('li')])
    expect(kept.has(path)).toBe(true);
  expect(own).toMatch(/^userdb-[0-9a-f]+$/);
  expect(kept.get('service/_design/yardstick')).toMatchObject({ validate_doc_update: validateSource });
  expect(kept.get('service/_security')).toEqual({
    members: { names: ['王芳', 'li'], roles: [] },
    admins: { names: [], roles: ['_admin'] },
  });
  expect(kept.get(`${own}/_security`)).toMatchObject({ members: { names: ['王芳'], roles: [] } });
  const { password } = kept.get('_users/org.couchdb.user:王芳') as { password: string };
  expect(first.out).toContain(password);
  changes = [];
  const second = await run([...base(), '--member', '王芳']);
  expect([second.status, changes]).toEqual([0, []]);
  expect(second.out).not.toContain(password);
  expect(first.out + first.err + second.out + second.err).not.toContain('admin secret');
});

test('who leaves is no member any longer; a team without members is not made', async () => {
  await run([...base(), '--member', 'wang', '--member', 'li']);
  await run([...base(), '--remove', 'li']);
  expect(kept.get('service/_security')).toMatchObject({ members: { names: ['wang'] } });
  const last = await run([...base(), '--remove', 'wang']);
  expect([last.status, kept.get('service/_security')]).toMatchObject([1, { members: { names: ['wang'] } }]);
});

test('what is wrong is said in words', async () => {
  expect(await run(base(), 'wrong')).toMatchObject({ status: 1, err: expect.stringContaining('is wrong') });
  expect(await run(['--address', 'http://127.0.0.1:9', '--admin', 'admin'])).toMatchObject({
    status: 1,
    err: expect.stringContaining('Nothing answers'),
  });
  expect(await run([])).toMatchObject({ status: 1, err: expect.stringContaining('--address') });
  expect(await run([...base().slice(0, 4), '--team', 'Nicht So'])).toMatchObject({ status: 1 });
});
