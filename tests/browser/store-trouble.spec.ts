/** A store in trouble: deleted under us, held by an older version, without room, with a clock that ran ahead. */
import type { Frame, Page } from '@playwright/test';
import type { NoteRow, PostingRow } from '@/lib/store/rows';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { beginNote, noteField } from './note-writing';
import { panelFrame } from './overlay';
import { killWorker } from './worker';

async function openNotes(extension: Extension, page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  return panel;
}

const bodies = async (extension: Extension) =>
  (await rowsOf<NoteRow>(extension.worker, 'notes')).map(({ f }) => f.body?.v);

/** A page of the extension's own without any code. */
async function barePlace(extension: Extension): Promise<Page> {
  const place = await extension.context.newPage();
  await place.goto(extension.url('manifest.json'));
  return place;
}

function deleteDatabase(place: Page): Promise<string> {
  return place.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const gone = indexedDB.deleteDatabase('yardstick');
        gone.onsuccess = () => resolve('gone');
        gone.onerror = () => resolve('refused');
      }),
  );
}

test('a database deleted under us is told, what is being written stays, and is saved anew', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await openNotes(extension, page, demo.detail('typical'));
  await (await beginNote(panel)).fill('写了一半的话');
  await expect(panel.getByText('已存本机')).toBeVisible();
  const board = await extension.context.newPage();
  await board.goto(extension.url('dashboard.html#/postings'));
  await expect(board.locator('.postings-head [role=status]')).toHaveText('1 条');
  const place = await barePlace(extension);
  expect(await deleteDatabase(place)).toBe('gone');
  await expect(board.getByText('存下的内容刚刚被清除了')).toBeVisible();
  await expect(board.getByText('还没有存下的岗位')).toBeVisible();
  await page.bringToFront();
  await expect(noteField(panel)).toHaveValue('写了一半的话');
  await expect(panel.getByText('这条在本机已经没有了')).toBeVisible();
  await panel.getByRole('button', { name: '再存一次' }).click();
  await expect(panel.getByText(/已存本机/)).toBeVisible();
  expect(await bodies(extension)).toEqual(['写了一半的话']);
  expect((await rowsOf<PostingRow>(extension.worker, 'postings')).map(({ role }) => role)).toEqual([
    'service',
  ]);
  await expect(board.locator('.postings-head [role=status]')).toHaveText('1 条');
});

/** In place of the database that is there: as version 4 left it, held with no ear for a newer one. */
function holdOld(place: Page): Promise<void> {
  return place.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const TABLES: Record<string, [key: string | string[], ...indexes: string[]]> = {
          postings: ['key', 'lastSeen', 'role', 'score'],
          versions: [['key', 'at'], 'key'],
          notes: ['id', 'posting', 'changed'],
          outbox: [['table', 'id', 'field']],
          meta: ['name'],
          health: [['site', 'layout'], 'site', 'changed'],
          profile: ['id', 'changed'],
          drafts: ['id', 'changed'],
          unsaved: ['key', 'at'],
        };
        const gone = indexedDB.deleteDatabase('yardstick');
        gone.onerror = () => reject(gone.error);
        gone.onsuccess = () => {
          const open = indexedDB.open('yardstick', 40);
          open.onupgradeneeded = () => {
            for (const [name, [keyPath, ...indexes]] of Object.entries(TABLES)) {
              const table = open.result.createObjectStore(name, { keyPath });
              for (const index of indexes) table.createIndex(index, index);
            }
          };
          open.onsuccess = () => {
            (globalThis as { held?: unknown }).held = open.result;
            resolve();
          };
          open.onerror = () => reject(open.error);
        };
      }),
  );
}

test('a page of an older version that holds the database is named; once it is closed everything goes on', async ({
  page,
  demo,
  extension,
}) => {
  const place = await barePlace(extension);
  // The worker may make it anew between the two.
  await expect(() => holdOld(place)).toPass({ timeout: 20_000 });
  const board = await extension.context.newPage();
  await board.goto(extension.url('dashboard.html#/postings'));
  await expect(board.getByText('另一个岗尺页面还开着旧版本')).toBeVisible();
  // The page is judged all the same, and what is typed stays in its field.
  await page.bringToFront();
  const panel = await openNotes(extension, page, demo.detail('typical'));
  await expect(panel.getByText('没能读出这条岗位的笔记')).toBeVisible();
  await place.close();
  await expect(board.getByText('另一个岗尺页面还开着旧版本')).toHaveCount(0);
  await expect(board.getByText('还没有存下的岗位')).toBeVisible();
  await (await beginNote(panel)).fill('又能写了');
  await expect(panel.getByText(/已存本机/)).toBeVisible();
  expect(await bodies(extension)).toEqual(['又能写了']);
});

/** Whether a row of some size can be written now. */
function hasRoom(place: Page): Promise<boolean> {
  return place.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open('yardstick');
        open.onsuccess = () => {
          const change = open.result.transaction('meta', 'readwrite');
          change.objectStore('meta').put({ name: 'probe', value: 'x'.repeat(20_000) });
          change.objectStore('meta').delete('probe');
          const ended = (went: boolean) => () => {
            open.result.close();
            resolve(went);
          };
          change.oncomplete = ended(true);
          change.onabort = ended(false);
        };
        open.onerror = () => resolve(false);
      }),
  );
}

/**
 * The browser asks for the quota anew once nobody has had the database open for a while, or half a minute after it asked
 * last.
 */
async function setQuota(extension: Extension, place: Page, quotaSize?: number): Promise<void> {
  const cdp = await extension.context.newCDPSession(place);
  const origin = extension.url('').replace(/\/$/, '');
  await killWorker(extension);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
  await place.waitForTimeout(4_000);
  await expect
    .poll(() => hasRoom(place), { timeout: 45_000, intervals: [4_000] })
    .toBe(quotaSize === undefined);
}

test('a full disk is told, words stay in their field, and are saved once there is room', async ({
  page,
  demo,
  extension,
}) => {
  test.setTimeout(120_000);
  const panel = await openNotes(extension, page, demo.detail('typical'));
  const field = await beginNote(panel);
  await field.fill('存得下的');
  await expect(panel.getByText('已存本机')).toBeVisible();
  const place = await barePlace(extension);
  await setQuota(extension, place, 1);
  await page.bringToFront();
  const long = `存不下的：${'夜班补贴。'.repeat(8_000)}`;
  await field.fill(long);
  await expect(panel.getByText('还没存进本机')).toBeVisible();
  await expect(field).toHaveValue(long);
  // What is filed is told too.
  await panel.getByRole('combobox', { name: '状态' }).selectOption({ label: '待审' });
  await expect(panel.getByText('没有存下')).toBeVisible();
  expect(await bodies(extension)).toEqual(['存得下的']);
  await setQuota(extension, place);
  await panel.getByRole('button', { name: '再存一次' }).click();
  await expect(panel.getByText(/已存本机/)).toBeVisible();
  await panel.getByRole('button', { name: '再试一次' }).click();
  await expect(panel.getByText('没有存下')).toHaveCount(0);
  expect(await bodies(extension)).toEqual([long]);
  await expect(panel.getByRole('combobox', { name: '状态' })).toHaveValue('to-review');
});

test('a clock set back by years: the later edit wins, in the panel and in the store', async ({
  page,
  demo,
  extension,
}) => {
  const panel = await openNotes(extension, page, demo.detail('typical'));
  await (await beginNote(panel)).fill('先写的');
  await expect(panel.getByText('已存本机')).toBeVisible();
  // As if what stands there had been written by a clock that was ten years ahead.
  const place = await barePlace(extension);
  await place.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const ahead = Date.now() + 10 * 365 * 24 * 3600 * 1000;
        const stamp = `${ahead.toString(36).padStart(9, '0')}0000.ahead`;
        const open = indexedDB.open('yardstick');
        open.onsuccess = () => {
          const change = open.result.transaction(['notes', 'meta'], 'readwrite');
          const all = change.objectStore('notes').getAll();
          all.onsuccess = () => {
            for (const row of all.result) {
              row.f.body = { v: '十年后写的', t: stamp, c: { ...row.f.body.c, ahead: stamp } };
              change.objectStore('notes').put({ ...row, changed: ahead });
            }
          };
          change.objectStore('meta').put({ name: 'clock', value: stamp });
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
          change.onabort = () => reject(change.error);
        };
      }),
  );
  await page.bringToFront();
  const again = await openNotes(extension, page, demo.detail('typical'));
  await again.getByRole('button', { name: /^编辑：/ }).click();
  await expect(noteField(again)).toHaveValue('十年后写的');
  await noteField(again).fill('后来改的');
  await expect(again.getByText(/已存本机/)).toBeVisible();
  const [row] = await rowsOf<NoteRow>(extension.worker, 'notes');
  expect(row?.f.body).toMatchObject({ v: '后来改的' });
  expect(row?.f.body?.l ?? []).toEqual([]);
  const last = await openNotes(extension, page, demo.detail('typical'));
  await expect(last.locator('.note-card .md')).toHaveText(['后来改的']);
});
