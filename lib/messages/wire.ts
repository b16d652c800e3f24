/** Sends and answers messages of a map; errors cross the wire as data, for `Error`s do not. */
import type * as z from 'zod/mini';
import { browser } from '@/lib/platform/browser';

type Calls = Record<string, { ask: z.ZodMiniType; answer: z.ZodMiniType }>;
export type Ask<M extends Calls, N extends keyof M> = z.input<M[N]['ask']>;
export type Answer<M extends Calls, N extends keyof M> = z.output<M[N]['answer']>;
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** A message that nobody answered, or that was answered with an error. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** A worker that is stopped in the middle of a request closes the channel: what carries its own id is sent again. */
const CLOSED = /message (?:channel|port) closed|could not establish connection|receiving end does not exist/i;
const TRIES = 4;

async function ask<M extends Calls, N extends keyof M & string>(
  map: M,
  name: N,
  send: (message: unknown) => Promise<unknown>,
): Promise<Answer<M, N>> {
  const reply = (await send(undefined)) as Reply | undefined;
  if (!reply) throw new MessageError(`${name}: no answer`);
  if (!reply.ok) throw new MessageError(`${name}: ${reply.error}`);
  return (map[name] as M[N]).answer.parse(reply.value) as Answer<M, N>;
}

/** Asks the background. Tried again while the worker is away: requests must stand being done twice. @throws {MessageError} */
export async function askBackground<M extends Calls, N extends keyof M & string>(
  map: M,
  name: N,
  payload: Ask<M, N>,
): Promise<Answer<M, N>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(map, name, () => browser.runtime.sendMessage({ name, payload }));
    } catch (error) {
      if (attempt >= TRIES || !CLOSED.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
    }
  }
}

/** Asks the content script in a tab's main frame. @throws {MessageError} also where the tab has none. */
export function askPage<M extends Calls, N extends keyof M & string>(
  map: M,
  tabId: number,
  name: N,
  payload: Ask<M, N>,
): Promise<Answer<M, N>> {
  return ask(map, name, () => browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }));
}

/** Who asks. */
export interface Asker {
  /** The tab it stands in; undefined for the browser's own panel and popup. */
  tab: number | undefined;
  /** That tab is of a private window. */
  incognito: boolean;
}

/** How each message of a map is answered. */
export type Handlers<M extends Calls> = {
  [N in keyof M]: (
    payload: z.output<M[N]['ask']>,
    asker: Asker,
  ) => Promise<z.input<M[N]['answer']>> | z.input<M[N]['answer']>;
};

/** Answers the messages of a map; others are left to other listeners. @returns a function that stops it. */
export function answer<M extends Calls>(map: M, handlers: Handlers<M>): () => void {
  const listener = (
    message: unknown,
    sender: {
      id?: string | undefined;
      tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
    },
  ) => {
    const name = (message as { name?: string } | null)?.name;
    if (name === undefined || !Object.hasOwn(map, name) || sender.id !== browser.runtime.id) return undefined;
    const asker = { tab: sender.tab?.id, incognito: sender.tab?.incognito ?? false };
    return reply(map, handlers, name, (message as { payload?: unknown }).payload, asker);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function reply<M extends Calls>(
  map: M,
  handlers: Handlers<M>,
  name: keyof M,
  payload: unknown,
  asker: Asker,
): Promise<Reply> {
  const parsed = (map[name] as M[keyof M]).ask.safeParse(payload);
  if (!parsed.success) return { ok: false, error: `bad request: ${parsed.error.message}` };
  try {
    return { ok: true, value: await handlers[name](parsed.data as never, asker) };
  } catch (error) {
    // With its name: of what the store refuses that is what tells why.
    return { ok: false, error: String(error) };
  }
}
