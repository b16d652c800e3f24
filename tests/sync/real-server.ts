/** A real server behind a proxy that fails, as the chaos sees it. */
import { Http } from '@/lib/sync/http';
import { Budget } from '@/lib/sync/webdav/budget';
import { DavFolder } from '@/lib/sync/webdav/folder';
import { davMeaning } from '@/lib/sync/webdav/sync';
import type { TestServer } from './chaos';
import type { Chance } from './random';
import { ACCOUNT } from './servers/programs';
import { type Fault, FaultyProxy } from './servers/proxy';
import { Server } from './servers/server';

/** Faults of uploads alone. */
const OF_UPLOADS: readonly Fault[] = ['half', 'half-told-whole'];
const OFTEN: readonly Fault[] = ['refused', 'busy', 'lost', 'half', 'half-told-whole'];
const SELDOM: readonly Fault[] = ['empty', 'html', 'unauthorized', 'full', 'redirect', 'cut'];

export interface RealServer extends TestServer {
  server: Server;
  proxy: FaultyProxy;
  url: string;
  end(): Promise<void>;
}

/** @param now ms since the epoch; absent: each device's own clock. @param most requests of a device in half an hour. */
export async function realServer(
  name: string,
  chance: Chance,
  { now, most = 1e9 }: { now?: () => number; most?: number } = {},
): Promise<RealServer> {
  const server = await Server.start(name);
  const proxy = new FaultyProxy(() => server.port);
  const url = await proxy.start();
  let probability = 0;
  proxy.plan = (method) => {
    if (!chance.hits(probability)) return null;
    const fault = chance.pick(chance.hits(0.8) ? OFTEN : SELDOM);
    return method !== 'PUT' && OF_UPLOADS.includes(fault) ? 'refused' : fault;
  };
  return {
    server,
    proxy,
    url,
    folderFor(device, wanted) {
      probability = wanted;
      const clock = now ?? device.now;
      // What the budget is for is tried apart: where time flies, there is none.
      const http = new Http(
        { ...ACCOUNT, send: (to, init) => fetch(to, init), now: clock },
        davMeaning,
        new Budget(device.replica, clock, most),
      );
      return new DavFolder(http, url, '岗尺', clock);
    },
    async files() {
      return new Map(
        [...(await server.files())].map(([path, bytes]) => [path.replace(/^岗尺\//, ''), bytes]),
      );
    },
    replace: (files) => server.replace(new Map([...files].map(([path, bytes]) => [`岗尺/${path}`, bytes]))),
    async end() {
      await proxy.end();
      await server.end();
    },
  };
}
