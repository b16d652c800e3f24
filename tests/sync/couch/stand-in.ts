/**
 * A real server for the chaos: a CouchDB whose address is given, or the stand-in of tests/sync/servers/couch, which is
 * installed when it is first asked for. Both are set up by what `npm run team:setup` runs.
 *
 *   YARDSTICK_COUCH=http://admin:password@127.0.0.1:5984 npm run test:sync -- couch
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Send } from '@/lib/sync/http';
import { setUp } from '@/tests/tools/team/setup.mjs';
import { type CouchServer, PASSWORD } from './server';

const ROOT = resolve(import.meta.dirname, '../../..');
const FROM = join(ROOT, 'tests/sync/servers/couch');
const TO = join(ROOT, '.output/servers/couch');
/** Is there once it is installed. */
export const STAND_IN = join(TO, 'node_modules/express-pouchdb');

export interface RunningCouch {
  /** What it is, for messages. */
  name: string;
  /** A database with accounts u0 to u(n-1). */
  team(people: number): Promise<CouchServer>;
  stop(): Promise<void>;
}

/** A reason where there is none. */
export async function startCouch(): Promise<RunningCouch | string> {
  const given = process.env.YARDSTICK_COUCH;
  if (given) {
    const { username, password, origin, pathname } = new URL(given);
    const admin = { admin: decodeURIComponent(username), password: decodeURIComponent(password) };
    return running({ address: `${origin}${pathname}`, ...admin }, `CouchDB at ${origin}`, async () => {});
  }
  if (!install()) return 'the stand-in for CouchDB cannot be installed: npm gave no packages';
  const password = crypto.randomUUID();
  const child = spawn(process.execPath, ['server.mjs', 'admin', password], {
    cwd: TO,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It does not outlive who started it.
  process.once('exit', () => child.kill());
  const port = await portOf(child);
  if (port === null) return 'the stand-in for CouchDB does not start';
  const server = { address: `http://127.0.0.1:${port}/`, admin: 'admin', password };
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return running(server, 'PouchDB behind CouchDB’s interface', async () => {
    child.kill();
    await ended;
  });
}

function install(): boolean {
  mkdirSync(TO, { recursive: true });
  for (const file of ['package.json', 'server.mjs']) cpSync(join(FROM, file), join(TO, file));
  if (existsSync(STAND_IN)) return true;
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--loglevel=error'];
  return (
    spawnSync('npm', ['install', ...flags], { cwd: TO, shell: process.platform === 'win32' }).status === 0
  );
}

function portOf(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve(null));
    child.stdout?.once('data', (data) => resolve(String(data).trim()));
  });
}

interface Admin {
  address: string;
  admin: string;
  password: string;
}

function running(server: Admin, name: string, stop: () => Promise<void>): RunningCouch {
  const made: string[] = [];
  const ask = adminOf(server);
  return {
    name,
    async team(people) {
      const team = `test-${crypto.randomUUID().slice(0, 8)}`;
      made.push(team);
      const names = Array.from({ length: people }, (_, n) => ({ name: `u${n}`, password: PASSWORD }));
      const make = async () => {
        await setUp(server, { team, people: names, own: false });
      };
      await make();
      return teamOn(server, team, ask, make);
    },
    async stop() {
      for (const team of made) await ask('DELETE', team).catch(() => {});
      await stop();
    },
  };
}

type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

function adminOf({ address, admin, password }: Admin): Ask {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      headers: { authorization: `Basic ${btoa(`${admin}:${password}`)}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response.json();
  };
}

/** As CouchDB does, and the stand-in does not: a place in the order of changes belongs to one life of a database. */
function withLife(send: Send, life: () => string): Send {
  return async (url, init) => {
    const asked = new URL(url);
    if (!asked.pathname.endsWith('/_changes')) return send(url, init);
    const [place = '0', of] = (asked.searchParams.get('since') ?? '0').split('-');
    asked.searchParams.set('since', of === life() ? place : '0');
    const response = await send(asked.href, init);
    const text = (await response.text()).replace(/"(seq|last_seq)":(\d+)/g, `"$1":"$2-${life()}"`);
    return new Response(text, response);
  };
}

function teamOn({ address }: Admin, team: string, ask: Ask, make: () => Promise<void>): CouchServer {
  let traffic = { requests: 0, up: 0, down: 0 };
  const counted: Send = async (url, init) => {
    const response = await fetch(url, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    traffic.requests++;
    traffic.up += Buffer.byteLength(String(init.body ?? ''));
    traffic.down += bytes.length;
    return new Response(bytes, response);
  };
  let life = 'first';
  const wipe = async () => {
    life = crypto.randomUUID().slice(0, 8);
    await ask('DELETE', team);
    await make();
  };
  return {
    address,
    database: team,
    fetch: process.env.YARDSTICK_COUCH ? counted : withLife(counted, () => life),
    wipe,
    async backup() {
      const { rows } = (await ask('GET', `${team}/_all_docs`)) as { rows: { id: string }[] };
      const docs = rows.filter(({ id }) => !id.startsWith('_')).map(({ id }) => ({ id }));
      const { results } = (await ask('POST', `${team}/_bulk_get?revs=true`, { docs })) as {
        results: { docs: { ok: unknown }[] }[];
      };
      return results.flatMap((result) => result.docs.map(({ ok }) => ok));
    },
    async restore(docs) {
      await wipe();
      await ask('POST', `${team}/_bulk_docs`, { docs, new_edits: false });
    },
    traffic() {
      const sum = traffic;
      traffic = { requests: 0, up: 0, down: 0 };
      return sum;
    },
  };
}
