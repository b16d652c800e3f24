/** Requests to a WebDAV server: each ends with an answer that can be relied on, or with a `SyncProblem`. */

import { toBase64 } from '@/lib/secret/base64';
import type { Bytes } from '@/lib/transfer/bytes';
import { utf8 } from '@/lib/transfer/bytes';
import { SyncProblem } from '../problem';
import type { Budget } from './budget';

/** `fetch`, wrapped: kept as a property and called, a bare one throws in a worker. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export interface Account {
  user: string;
  password: string;
}

export interface Answer {
  status: number;
  bytes: Bytes;
  /** By the server's clock, ms since the epoch; null where it does not say. */
  date: number | null;
}

export interface Ask {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: Bytes | string | undefined;
}

/** A worker that waits longer for an answer is stopped by the browser. */
const PATIENCE = 25_000;
/** How long many bytes may take: bytes in a ms, on a poor line. */
const SPEED = 40;
/** How long a server is left alone that names no time, ms. */
const PAUSE = 60_000;
/** How long 坚果云 refuses once its limit is reached. */
const BLOCKED = 30 * 60_000;

export class Http {
  /** By how much the server's clock is ahead of this one, ms; null before its first answer. */
  skew: number | null = null;
  private readonly authorization: string;

  constructor(
    private readonly send: Send,
    { user, password }: Account,
    private readonly budget: Budget,
    private readonly now: () => number,
  ) {
    this.authorization = `Basic ${toBase64(utf8(`${user}:${password}`))}`;
  }

  /** @param expected statuses that the caller deals with; all others are problems. */
  async ask({ method, url, headers, body }: Ask, expected: readonly number[]): Promise<Answer> {
    await this.budget.spend();
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE + (body?.length ?? 0) / SPEED);
    try {
      const response = await this.send(url, {
        method,
        headers: { ...headers, authorization: this.authorization },
        body: body ?? null,
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        signal: stop.signal,
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const date = Date.parse(response.headers.get('date') ?? '') || null;
      if (date !== null) this.skew = date - this.now();
      const problem = problemOf(response, bytes, expected, this.now());
      if (problem?.problem === 'too-many') await this.budget.block(problem.details.until ?? 0);
      if (problem) throw problem;
      return { status: response.status, bytes, date };
    } catch (error) {
      if (error instanceof SyncProblem) throw error;
      throw new SyncProblem(stop.signal.aborted ? 'timed-out' : 'unreachable');
    } finally {
      clearTimeout(timer);
    }
  }
}

function problemOf(
  { status, type, headers }: Response,
  bytes: Bytes,
  expected: readonly number[],
  now: number,
): SyncProblem | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
  const problem = (name: SyncProblem['problem'], until?: number) =>
    new SyncProblem(name, { status, until, said: saidIn(start) });
  // However its status: 401, 403, 503, and 200 have been seen.
  if (start.includes('BlockedTemporarily')) return problem('too-many', retryAt(headers, now, BLOCKED));
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return problem('redirected');
  if (/^\s*<(?:!doctype\s+html|html)/i.test(start) && status === 200) return problem('login-page');
  if (expected.includes(status)) return null;
  switch (status) {
    case 401:
      return problem('wrong-password');
    case 403:
      return problem('forbidden');
    case 405:
    case 501:
      return problem('not-webdav');
    case 413:
      return problem('too-large');
    case 429:
    case 503:
      return problem('too-many', retryAt(headers, now, PAUSE));
    case 507:
      return problem('full');
    default:
      return problem(status >= 500 || status === 423 ? 'server-failed' : 'bad-answer');
  }
}

/** When the server may be asked again: seconds, or a date. */
function retryAt(headers: Headers, now: number, otherwise: number): number {
  const said = headers.get('retry-after') ?? '';
  const at = /^\d+$/.test(said) ? now + Number(said) * 1_000 : Date.parse(said);
  return Number.isFinite(at) && at > now ? Math.min(at, now + 24 * 3_600_000) : now + otherwise;
}

/** The words of an answer, in short: servers say in XML or HTML what is the matter. */
function saidIn(text: string): string | undefined {
  const words = text
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || words.includes('\ufffd') ? undefined : words.slice(0, 120);
}
