/** Requests to the person's server, whichever it is: each ends with an answer that can be relied on, or with a `SyncProblem`. */
import { toBase64 } from '@/lib/secret/base64';
import { type Bytes, gathered, utf8 } from '@/lib/transfer/bytes';
import { type ProblemName, SyncProblem } from './problem';

/** `fetch`, wrapped: kept as a property and called, a bare one throws in a worker. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export interface Access {
  user: string;
  password: string;
  send: Send;
  /** ms since the epoch */
  now: () => number;
  signal?: AbortSignal | undefined;
}

/** What is counted of a server that lets itself be asked so often only. */
export interface Limit {
  /** Counts a request; ends with a `SyncProblem` where it would be one too many. */
  spend(): Promise<void>;
  /** The server refuses until then, ms since the epoch. */
  block(until: number): Promise<void>;
}

export interface Ask {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: Bytes | string | undefined;
}

export interface Answer {
  status: number;
  bytes: Bytes;
  /** By the server's clock, ms since the epoch; null where it does not say. */
  date: number | null;
}

/** What a status means that no server says in another sense. @param start the first words of the answer. */
export type Meaning = (status: number, start: string) => ProblemName;

/** So long nothing may come: a worker that waits longer is stopped by the browser. */
const PATIENCE = 25_000;
/** How long many bytes may take: bytes in a ms, on a poor line. */
const SPEED = 40;
/** No answer that we ask for is so long. */
const LONGEST = 64 * 1024 * 1024;
/** How long a server is left alone that names no time, ms. */
const PAUSE = 60_000;
/** How long 坚果云 refuses once its limit is reached. */
const BLOCKED = 30 * 60_000;
const DAY = 24 * 3_600_000;

const COMMON: Partial<Record<number, ProblemName>> = {
  401: 'wrong-password',
  403: 'forbidden',
  413: 'too-large',
  429: 'too-many',
  507: 'full',
};
/** Neither a login of the browser's own, nor an answer of yesterday. */
export const BARE = { credentials: 'omit', cache: 'no-store' } as const;

export class Http {
  /** By how much the server's clock is ahead of this one, ms; null before its first answer. */
  skew: number | null = null;

  constructor(
    private readonly access: Access,
    private readonly meaning: Meaning,
    private readonly limit?: Limit,
  ) {}

  /** @param expected statuses that the caller deals with; all others are problems. */
  async ask({ method, url, headers, body }: Ask, expected: readonly number[]): Promise<Answer> {
    const { user, password, send, now, signal } = this.access;
    await this.limit?.spend();
    if (signal?.aborted) throw new SyncProblem('stopped');
    const late = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (more = 0) => {
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), PATIENCE + more);
    };
    let response: Response | undefined;
    try {
      wait((body?.length ?? 0) / SPEED);
      response = await send(url, {
        method,
        headers: { ...headers, authorization: `Basic ${toBase64(utf8(`${user}:${password}`))}` },
        body: body ?? null,
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
        ...BARE,
      });
      const bytes = response.body ? await gathered(response.body, LONGEST, wait) : new Uint8Array();
      const { status } = response;
      const date = Date.parse(response.headers.get('date') ?? '') || null;
      if (date !== null) this.skew = date - now();
      if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
        // Where to is hidden from who does not follow it, and who follows it brings the password along.
        throw new SyncProblem(url.startsWith('http:') ? 'https-wanted' : 'redirected');
      const problem = this.problemOf(response, new TextDecoder().decode(bytes.subarray(0, 2_000)), expected);
      if (problem?.problem === 'too-many') await this.limit?.block(problem.details.until ?? 0);
      if (problem) throw problem;
      return { status, bytes, date };
    } catch (error) {
      if (error instanceof SyncProblem) throw error;
      if (signal?.aborted) throw new SyncProblem('stopped');
      if (late.signal.aborted) throw new SyncProblem('timed-out');
      throw new SyncProblem(response ? 'bad-answer' : 'unreachable');
    } finally {
      clearTimeout(timer);
    }
  }

  private problemOf(
    { status, headers }: Response,
    start: string,
    expected: readonly number[],
  ): SyncProblem | null {
    const now = this.access.now();
    const problem = (name: ProblemName, pause?: number) =>
      new SyncProblem(name, {
        status,
        until: untilOf(headers, now) ?? (pause && now + pause),
        said: saidIn(start, this.access.password),
      });
    // However its status: 401, 403, 503, and 200 have been seen.
    if (start.includes('BlockedTemporarily')) return problem('too-many', BLOCKED);
    if (status === 200 && isPage(start)) return problem('login-page');
    if (expected.includes(status)) return null;
    const name = COMMON[status] ?? this.meaning(status, start);
    return problem(name, name === 'too-many' ? PAUSE : undefined);
  }
}

/** A page for people. */
export function isPage(start: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)/i.test(start);
}

/** When the server may be asked again, as it says: seconds, or a date. */
function untilOf(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after') ?? '';
  const at = /^\d+$/.test(said) ? now + Number(said) * 1_000 : Date.parse(said);
  return at > now ? Math.min(at, now + DAY) : undefined;
}

/** The words of an answer, in short: servers say in JSON, XML or HTML what is the matter. */
function saidIn(text: string, password: string): string | undefined {
  const words = text
    .replace(/^\s*\{"error":"([^"]*)","reason":"([^"]*)"\}\s*$/, '$1: $2')
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words.includes('\ufffd')) return undefined;
  return (password === '' ? words : words.replaceAll(password, '…')).slice(0, 120);
}
