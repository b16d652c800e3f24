/** The browser may stop the extension's worker at any moment: nothing that was acknowledged is lost. */
import type { Page } from '@playwright/test';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { beginNote } from './note-writing';
import { panelFrame } from './overlay';
import { killWorker } from './worker';

interface NoteRow {
  id: string;
  posting: string;
  changed: number;
  f: { body: { v: string; t: string; c: Record<string, string> } };
}
interface OutboxRow {
  id: string;
  field: string;
  t: string;
}
/** Of the extension's own pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown } | undefined> };
};

/** Sends notes one after the other, each again until it is acknowledged, as every page of ours does. */
function sendNotes(page: Page, count: number) {
  return page.evaluate(async (count) => {
    const acknowledged: string[] = [];
    let refused = 0;
    const send = async (n: number) => {
      const message = {
        name: 'note.write',
        payload: { id: `n${n}`, posting: `zhipin:${n}`, body: `笔记 ${n}`, seen: null },
      };
      for (;;) {
        try {
          const reply = await chrome.runtime.sendMessage(message);
          if (reply?.ok) {
            acknowledged.push(`笔记 ${n}`);
            return;
          }
        } catch {}
        refused++;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    };
    for (let n = 0; n < count; n += 3) {
      await Promise.all([n, n + 1, n + 2].map(send));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return { acknowledged, refused };
  }, count);
}

test('thirty notes sent while the worker is stopped again and again are all kept, each once and whole', async ({
  page,
  extension,
}) => {
  await page.goto(extension.url('dashboard.html'));
  let killed = 0;
  const sending = sendNotes(page, 30);
  let done = false;
  void sending.finally(() => {
    done = true;
  });
  while (killed < 12 && !done) {
    if (await killWorker(extension)) killed++;
    await page.waitForTimeout(30);
  }
  const { acknowledged, refused } = await sending;
  console.log(`worker stopped ${killed} times, ${refused} sends tried again`);
  expect(killed).toBeGreaterThanOrEqual(5);
  expect(new Set(acknowledged).size).toBe(30);
  const rows = await rowsOf<NoteRow>(page, 'notes');
  expect(rows.map(({ f }) => f.body.v).sort()).toEqual([...acknowledged].sort());
  // Nothing half written: a row, its stamps and its place in the outbox belong together.
  const outbox = (await rowsOf<OutboxRow>(page, 'outbox')).filter(({ field }) => field === 'body');
  expect(outbox.map(({ id, t }) => `${id} ${t}`).sort()).toEqual(
    rows.map(({ id, f }) => `${id} ${f.body.t}`).sort(),
  );
  expect(new Set(rows.map(({ f }) => f.body.t)).size).toBe(30);
});

test('a note typed into the panel while the worker is stopped is kept', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  const words = await beginNote(panel);
  for (const body of ['一', '一二', '一二三']) {
    await words.fill(body);
    // Longer than the rest after the last key: the write itself is cut off, and the first tries after it.
    for (const end = Date.now() + 800; Date.now() < end; ) await killWorker(extension);
    await expect(panel.getByText('已存本机 ·')).toBeVisible();
  }
  const own = await page.context().newPage();
  await own.goto(extension.url('dashboard.html'));
  await expect
    .poll(async () => (await rowsOf<NoteRow>(own, 'notes')).map(({ f }) => f.body.v))
    .toEqual(['一二三']);
});

test('a posting that is looked at while the worker is stopped is kept', async ({ page, demo, extension }) => {
  await extension.set({ keep: 'all' });
  const own = await page.context().newPage();
  await own.goto(extension.url('dashboard.html'));
  await page.bringToFront();
  for (const [before, kind] of ['typical', 'rich', 'thin'].entries()) {
    await killWorker(extension);
    await page.goto(demo.detail(kind));
    await killWorker(extension);
    await expect.poll(async () => (await rowsOf(own, 'postings')).length).toBe(before + 1);
  }
});
