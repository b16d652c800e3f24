import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { answer, askBackground, MessageError } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';

const MAP = { 'sum.of': { ask: z.object({ a: z.number(), b: z.number() }), answer: z.number() } } as const;
let stop = () => {};
beforeEach(() => {
  Object.defineProperty(browser.runtime, 'id', { value: 'me', configurable: true });
});
afterEach(() => stop());

/** Sends as a content script of ours would. */
function deliver() {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    let reply: unknown;
    for (const listener of heard) reply ??= await listener(message, { id: 'me', tab: { id: 7 } });
    return reply;
  });
}
let heard: Set<(message: unknown, sender: object) => unknown>;
beforeEach(() => {
  heard = new Set();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
    (listener) => void heard.add(listener as never),
  );
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(
    (listener) => void heard.delete(listener as never),
  );
  deliver();
});

test('asks and answers by the map', async () => {
  stop = answer(MAP, { 'sum.of': ({ a, b }, { tab }) => a + b + (tab ?? 0) });
  expect(await askBackground(MAP, 'sum.of', { a: 1, b: 2 })).toBe(10);
});

test('who asks is told, a private window too', async () => {
  const asked = vi.fn((_: unknown, __: unknown) => 0);
  stop = answer(MAP, { 'sum.of': asked });
  const message = { name: 'sum.of', payload: { a: 1, b: 1 } };
  for (const listener of heard) {
    await listener(message, { id: 'me', tab: { id: 7, incognito: true } });
    await listener(message, { id: 'me' });
  }
  expect(asked.mock.calls.map(([, asker]) => asker)).toEqual([
    { tab: 7, incognito: true },
    { tab: undefined, incognito: false },
  ]);
});

test('a request of another shape is refused with the reason', async () => {
  stop = answer(MAP, { 'sum.of': ({ a, b }) => a + b });
  await expect(askBackground(MAP, 'sum.of', { a: 1, b: 'two' } as never)).rejects.toThrow(/bad request/);
});

test('an error crosses the wire with its name', async () => {
  stop = answer(MAP, {
    'sum.of': () => {
      throw new Error('no room');
    },
  });
  await expect(askBackground(MAP, 'sum.of', { a: 1, b: 2 })).rejects.toThrow(
    new MessageError('sum.of: Error: no room'),
  );
});

test('messages of other maps and other extensions are left alone', () => {
  stop = answer(MAP, { 'sum.of': ({ a, b }) => a + b });
  const [listener] = heard;
  expect(listener?.({ name: 'else.where' }, { id: 'me' })).toBeUndefined();
  expect(listener?.({ name: 'toString' }, { id: 'me' })).toBeUndefined();
  expect(listener?.({ name: 'sum.of', payload: { a: 1, b: 1 } }, { id: 'stranger' })).toBeUndefined();
});

test('a worker that was stopped in the middle is asked again, another error is not', async () => {
  stop = answer(MAP, { 'sum.of': ({ a, b }) => a + b });
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  send.mockRejectedValueOnce(
    new Error(
      'A listener indicated an asynchronous response, but the message channel closed before a response was received',
    ),
  );
  expect(await askBackground(MAP, 'sum.of', { a: 2, b: 2 })).toBe(4);
  send.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  await expect(askBackground(MAP, 'sum.of', { a: 2, b: 2 })).rejects.toThrow(/invalidated/);
});
