/** Many edits from several tabs, with the worker stopped again and again: what was acknowledged is kept. */
import type { Page } from '@playwright/test';
import type { NoteRow } from '@/lib/store/rows';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { killWorker } from './worker';

/** All of them take minutes; the short form of every test run shows that they are kept at all. */
const LONG = process.env.YARDSTICK_LONG === '1';
const EDITS = LONG ? 500 : 60;
const KILLS = LONG ? 20 : 6;
const TABS = 4;

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> };
};

/** Types into notes of ten postings, as an editor does: every edit again until it is acknowledged. */
function edit(page: Page, tab: number, edits: number): Promise<Record<string, string>> {
  return page.evaluate(
    async ({ tab, edits }) => {
      const last: Record<string, string> = {};
      for (let n = 0; n < edits; n++) {
        const id = `tab${tab}-${n % 10}`;
        const body = `第 ${n} 次`;
        const payload = {
          id,
          posting: `zhipin:${n % 10}`,
          body,
          edit: { edit: `editor${tab}${n % 10}.${n}`, over: [] },
          seen: null,
        };
        for (;;) {
          try {
            if ((await chrome.runtime.sendMessage({ name: 'note.write', payload }))?.ok) break;
          } catch {}
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        last[id] = body;
        await new Promise((resolve) => setTimeout(resolve, 12));
      }
      return last;
    },
    { tab, edits },
  );
}

test('edits from four tabs are all kept, however often the worker is stopped', async ({
  extension,
  context,
}) => {
  test.setTimeout(LONG ? 600_000 : 120_000);
  const pages = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await context.newPage();
      await page.goto(extension.url('dashboard.html#/settings'));
      return page;
    }),
  );
  const editing = pages.map((page, tab) => edit(page, tab, EDITS));
  let done = false;
  const all = Promise.all(editing).finally(() => {
    done = true;
  });
  let killed = 0;
  const rest = LONG ? 700 : 150;
  while (!done && killed < 10 * KILLS) {
    if (await killWorker(extension)) killed++;
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  const acknowledged = Object.assign({}, ...(await all)) as Record<string, string>;
  console.log(`${TABS * EDITS} edits, worker stopped ${killed} times`);
  expect(killed).toBeGreaterThanOrEqual(KILLS);
  const rows = await rowsOf<NoteRow>(pages[0] as Page, 'notes');
  const kept = Object.fromEntries(rows.map(({ id, f }) => [id, f.body?.v]));
  expect(kept).toEqual(acknowledged);
  // Every field waits to be sent with the stamp that it has.
  const outbox = await rowsOf<{ id: string; field: string; t: string }>(pages[0] as Page, 'outbox');
  const stamps = new Map(outbox.map(({ id, field, t }) => [`${id} ${field}`, t]));
  for (const { id, f } of rows)
    for (const [field, { t }] of Object.entries(f)) expect(stamps.get(`${id} ${field}`)).toBe(t);
});

test('two pages that edit one note without seeing each other both keep their words', async ({
  extension,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(extension.url('dashboard.html#/settings'));
  const send = (body: string, edit: string, over: string[]) =>
    page.evaluate(
      async ({ body, edit, over }) => {
        const payload = { id: 'n', posting: 'zhipin:1', body, edit: { edit, over }, seen: null };
        const reply = (await chrome.runtime.sendMessage({ name: 'note.write', payload })) as unknown as {
          value: { wordings: { body: string; stamp: string }[] };
        };
        return reply.value.wordings;
      },
      { body, edit, over },
    );
  const [first] = await send('起', 'a.0', []);
  const over = [first?.stamp as string];
  await send('起承', 'a.1', over);
  await send('起，另一页', 'b.1', over);
  const wordings = await send('起承转', 'a.2', over);
  expect(wordings.map(({ body }) => body)).toEqual(['起承转', '起，另一页']);
  const decided = await send(
    '起承转，另一页',
    'c.1',
    wordings.map(({ stamp }) => stamp),
  );
  expect(decided.map(({ body }) => body)).toEqual(['起承转，另一页']);
});
