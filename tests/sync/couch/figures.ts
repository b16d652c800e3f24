/** What syncing costs: requests, bytes and time, on a real server. */

import { couchSync } from '@/lib/sync/couch/sync';
import type { Send } from '@/lib/sync/http';
import { type MemoryReplica, memoryDevice } from '../memory-device';
import { type CouchServer, PASSWORD } from './server';

const NOW = Date.UTC(2026, 10, 22);

export interface Cost {
  requests: number;
  /** In kB. */
  up: number;
  down: number;
  seconds: number;
}

/** A device of u0 that syncs with a server. */
export class Client {
  readonly replica: MemoryReplica;
  private time = NOW;

  constructor(
    private readonly server: CouchServer,
    readonly name: string,
    private readonly fetch: Send = server.fetch,
  ) {
    this.replica = memoryDevice(name, () => ++this.time).replica as MemoryReplica;
  }

  write(id: string, body: string): void {
    this.replica.write({ table: 'notes', id }, 'body', body);
  }

  sync() {
    const { address, database: team } = this.server;
    const target = { kind: 'couchdb', address, user: 'u0', password: PASSWORD, team, own: null } as const;
    const sync = couchSync(target, this.replica, { send: this.fetch, profile: true });
    return sync({ now: () => this.time, name: this.name, allowed: [] });
  }
}

async function costOf(server: CouchServer, what: () => Promise<unknown>): Promise<Cost> {
  server.traffic();
  const start = performance.now();
  await what();
  const { requests, up, down } = server.traffic();
  return {
    requests,
    up: Math.round(up / 100) / 10,
    down: Math.round(down / 100) / 10,
    seconds: Math.round((performance.now() - start) / 10) / 100,
  };
}

const words = '请补充班次与休息安排，写明是否轮班、每周休息几天，以及节假日如何安排。';

/** One person's devices, one after the other. */
export async function figuresOf(server: CouchServer, notes: number): Promise<Record<string, Cost>> {
  const first = new Client(server, 'first');
  const second = new Client(server, 'second');
  for (let n = 0; n < notes; n++) {
    const id = crypto.randomUUID();
    first.write(id, `${n} ${words}${words}`);
    first.replica.write({ table: 'notes', id }, 'anchor', {
      exact: words,
      prefix: '岗位职责',
      suffix: '任职要求',
    });
  }
  const [{ id } = { id: '' }] = [...first.replica.rows.values()];
  const costs: Record<string, Cost> = {};
  const measure = async (name: string, client: Client) => {
    costs[name] = await costOf(server, () => client.sync());
  };
  await measure(`${notes} notes sent`, first);
  await measure(`${notes} notes to a new device`, second);
  await second.sync();
  await first.sync();
  await measure('idle', first);
  first.write(id, '改过的');
  await measure('one edit sent', first);
  await second.sync();
  await measure('idle again', second);
  first.write(crypto.randomUUID(), '新的');
  await measure('one new note sent', first);
  await measure('one new note taken', second);
  return costs;
}

/** Many at once on the same notes. @returns requests for an edit and its sync. */
export async function crowd(server: CouchServer, clients: number, rounds: number): Promise<number> {
  const all = Array.from({ length: clients }, (_, n) => new Client(server, `c${n}`));
  for (const client of all) await client.sync();
  server.traffic();
  for (let round = 0; round < rounds; round++)
    await Promise.all(
      all.map((client, n) => {
        // Each writes a note of its own mostly, and one of all now and then.
        client.write((n + round) % 10 === 0 ? `shared ${n % 5}` : `c${n} ${round % 3}`, `${n} ${round}`);
        return client.sync();
      }),
    );
  const { requests } = server.traffic();
  return requests / (clients * rounds);
}
