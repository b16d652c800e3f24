/** Conversations, candidates and accounts are not looked at; and what is left behind in a page that was. */
import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { markCount } from './marks';
import { overlayCount } from './overlay';
import { postingOf } from './postings';
import { html, servePage } from './serve';

/** What of ours stands in a page's isolated world: listeners by type, and whether an observer hears a change. */
interface Left {
  listeners: string[];
  observes: boolean;
}

/** Asks the browser itself, in the world of our content script. */
async function leftIn(page: Page, extension: Extension): Promise<Left> {
  const cdp = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string; name: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  const ours = contexts.find(({ origin }) => extension.url('').startsWith(origin) && origin !== '');
  if (!ours) throw new Error('our script is not on this page');
  const evaluate = (expression: string) =>
    cdp.send('Runtime.evaluate', {
      expression,
      contextId: ours.id,
      includeCommandLineAPI: true,
      returnByValue: true,
    });
  const listeners = await evaluate(
    '[window, document, navigation].flatMap((on) => Object.keys(getEventListeners(on)))',
  );
  const prototype = await cdp.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId: ours.id,
  });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId as string,
  });
  const heard = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId as string,
    functionDeclaration: `function () {
      document.body.append(document.createElement('i'));
      return this.some((observer) => observer.takeRecords().length > 0);
    }`,
    returnByValue: true,
  });
  await cdp.detach();
  return { listeners: listeners.result.value as string[], observes: heard.result.value as boolean };
}

/** The navigation listener stays, and what the framework needs to know that a newer script has come. */
const STAYS = /^(?:navigate|.*:(?:wxt:content-script-started|wxt:locationchange))$/;

const posting = postingOf('typical');
const body = `<h1>${posting.title}</h1><h2>岗位职责</h2><p>${posting.description}</p>`;

for (const path of ['/web/geek/chat', '/web/chat/recommend', '/web/geek/resume', '/web/user/']) {
  test(`${path} is not looked at, though it shows what would be a posting, and though a person asks`, async ({
    page,
    extension,
  }) => {
    const at = `https://www.zhipin.com${path}`;
    await servePage(page, at, html(body));
    await page.goto(at);
    await expect.poll(() => extension.view(page)).not.toBeNull();
    await page.waitForTimeout(500);
    const view = await extension.view(page);
    expect([view?.posting, view?.state, view?.kind]).toEqual([null, null, 'none']);
    const asked = await extension.auditAnyway(page).catch(() => null);
    expect(asked?.posting ?? null).toBeNull();
    expect(await overlayCount(page)).toBe(0);
    expect(await markCount(page)).toBe(0);
    const left = await leftIn(page, extension);
    expect(left.listeners.filter((type) => !STAYS.test(type))).toEqual([]);
    expect(left.observes).toBe(false);
  });
}

test('a soft navigation from a posting to a conversation leaves nothing behind, the open panel neither', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.split());
  await extension.audited(page);
  await extension.openPanel(page);
  await expect.poll(() => overlayCount(page)).toBe(1);
  await page.evaluate(() => history.pushState({}, '', '/web/geek/chat'));
  await expect.poll(() => overlayCount(page)).toBe(0);
  await expect.poll(() => markCount(page)).toBe(0);
  expect((await extension.view(page))?.posting ?? null).toBeNull();
  const left = await leftIn(page, extension);
  expect(left.listeners.filter((type) => !STAYS.test(type))).toEqual([]);
  expect(left.observes).toBe(false);
  await page.evaluate(() => history.back());
  await extension.audited(page);
  await expect.poll(() => overlayCount(page)).toBe(1);
});

test('on a page without a posting nothing is left after ten seconds but the navigation listener', async ({
  page,
  extension,
}) => {
  const at = 'https://www.zhipin.com/gongsi/1.html';
  await servePage(page, at, html('<h1>一家公司</h1><p>做日用品。</p>'));
  await page.goto(at);
  await expect.poll(() => extension.view(page)).not.toBeNull();
  expect((await leftIn(page, extension)).observes).toBe(true);
  await page.waitForTimeout(10_500);
  const left = await leftIn(page, extension);
  expect(left.listeners.filter((type) => !STAYS.test(type))).toEqual([]);
  expect(left.observes).toBe(false);
});

test('our script leaves no name in the page’s own world', async ({ page, extension }) => {
  const at = `https://www.zhipin.com/job_detail/${posting.id}.html`;
  await servePage(page, at, html(body));
  await page.addInitScript(() => {
    Object.assign(globalThis, { namesAtFirst: ['namesAtFirst', ...Object.getOwnPropertyNames(globalThis)] });
  });
  await page.goto(at);
  await extension.audited(page);
  const added = await page.evaluate(() => {
    const { namesAtFirst } = globalThis as unknown as { namesAtFirst: string[] };
    return Object.getOwnPropertyNames(globalThis).filter((name) => !namesAtFirst.includes(name));
  });
  expect(added).toEqual([]);
});
