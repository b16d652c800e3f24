/** A network between us and CouchDB that fails in all the ways that were seen. */
import type { Send } from '@/lib/sync/http';
import type { Chance } from '../random';

const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

type Fault = (ask: () => Promise<Response>, chance: Chance) => Promise<Response>;

export const FAULTS: Record<string, Fault> = {
  refused: async () => {
    throw new TypeError('fetch failed');
  },
  /** The server did it; the answer is lost. */
  lost: async (ask) => {
    await ask();
    throw new TypeError('terminated');
  },
  busy: async () => answer(503, '{"error":"service_unavailable"}', { 'retry-after': '5' }),
  'too many': async () => answer(429, '{"error":"too_many_requests"}'),
  cut: async (ask, chance) => {
    const text = await (await ask()).text();
    return answer(200, text.slice(0, chance.below(text.length)));
  },
  empty: async (ask) => {
    await ask();
    return answer(200, '');
  },
  page: async () => answer(200, '<!doctype html><title>Login</title>', { 'content-type': 'text/html' }),
  unauthorized: async () => answer(401, '{"error":"unauthorized","reason":"Name or password is incorrect."}'),
  /** An answer of another service that happens to be JSON. */
  foreign: async () => answer(200, '{"ok":true}'),
  /** As a cache answers for a database that it has never seen. */
  nothing: async () => answer(200, '{"results":[],"last_seq":"0","rows":[]}'),
};

export function faultyFetch(fetch: Send, chance: Chance, probability: number): Send {
  const faults = Object.values(FAULTS);
  return (url, init) =>
    chance.hits(probability) ? chance.pick(faults)(() => fetch(url, init), chance) : fetch(url, init);
}
