/** Pages that change under the reader: what is read, marked and shown follows them. */

import { expect, test } from './fixtures';
import { COVERED, expectMarks, markCount, markedWords, tight } from './marks';
import { overlayCount, overlayText } from './overlay';
import { postingOf } from './postings';
import { html, servePage } from './serve';

const AT = 'https://work.example/job/1';

test('a text that comes 1.5 s after the page is read when it is there', async ({ page, extension }) => {
  await servePage(page, AT, 'late-text.html');
  await page.goto(AT);
  expect((await extension.view(page))?.posting ?? null).toBeNull();
  expect(await overlayCount(page)).toBe(0);
  const view = await extension.audited(page);
  expect(view.posting?.description).toContain('跟进到办结');
  await expectMarks(page, view);
  expect(await overlayText(page)).toContain('缺');
});

test('on a listed site a text that comes late is waited for as well', async ({ page, extension }) => {
  const { id, description } = postingOf('thin');
  const at = `https://www.zhipin.com/job_detail/${id}.html`;
  const body = `<div class="job-banner"><div class="info-primary"><div class="name"><h1>淘宝客服</h1></div></div></div>
    <div class="job-detail"><div class="job-detail-section"><h3>职位描述</h3><div class="job-sec-text"></div></div></div>
    <script>setTimeout(() => { document.querySelector('.job-sec-text').textContent = ${JSON.stringify(description)}; }, 1500)</script>`;
  await servePage(page, at, html(body));
  await page.goto(at);
  const { posting, site, state } = await extension.audited(page);
  expect([site, state, posting?.id]).toEqual(['zhipin', 'ready', id]);
  expect(tight(posting?.description ?? '')).toBe(tight(description));
});

test('a soft navigation to another posting shows that one, and to another page nothing', async ({
  page,
  extension,
}) => {
  await page.route('https://work.example/**', (route) => route.abort());
  await servePage(page, AT, 'soft-navigation.html');
  await page.goto(AT);
  const first = await extension.viewOnce(page, ({ posting }) => posting?.title === '售后客服');
  await expectMarks(page, first);
  await page.getByRole('button', { name: '下一条' }).click();
  const second = await extension.viewOnce(page, ({ posting }) => posting?.title === '在线客服');
  expect(second.posting?.url).toBe('https://work.example/job/2');
  expect(second.key).not.toBe(first.key);
  await expectMarks(page, second);
  await page.getByRole('button', { name: '关于我们' }).click();
  await expect.poll(() => markCount(page)).toBe(0);
  await expect.poll(() => overlayCount(page)).toBe(0);
  await page.goBack();
  await extension.viewOnce(page, ({ posting }) => posting?.title === '在线客服');
  await expect.poll(() => overlayCount(page)).toBe(1);
});

test('a page that builds its nodes anew with the same text has its marks again', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  const view = await extension.audited(page);
  await expectMarks(page, view);
  await page.evaluate(() => {
    const text = document.querySelector('.job-sec-text') as Element;
    const anew = text.cloneNode(true);
    text.replaceWith(anew);
  });
  await expectMarks(page, view);
  await page.evaluate(() => {
    for (const node of document.querySelectorAll('.job-sec-text')) node.innerHTML += '';
  });
  await expectMarks(page, view);
});

test('a page that clears all marks does not get rid of ours', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  const view = await extension.audited(page);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.body.append(document.createElement('p'));
  });
  await expectMarks(page, view);
});

test('a page’s own marks stay what they are', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('h1') as Element);
    CSS.highlights.set('search-result', new Highlight(range));
  });
  await extension.set({ marks: { on: false, off: [] } });
  await expect.poll(async () => Object.keys(await markedWords(page))).toEqual(['search-result']);
  await extension.set({ marks: { on: true, off: [] } });
  await expect.poll(async () => Object.keys(await markedWords(page))).toContain(COVERED);
  expect(Object.keys(await markedWords(page))).toContain('search-result');
});

test('a page that throws the pill out gets it back', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await expect.poll(() => overlayCount(page)).toBe(1);
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('html > div')) host.remove();
  });
  await expect.poll(() => overlayCount(page)).toBe(1);
  expect(await overlayText(page)).toContain('缺');
});

test('a page that rewrites itself ten times a second stays usable and is judged', async ({
  page,
  extension,
}) => {
  await servePage(page, AT, 'restless.html');
  await page.goto(AT);
  const { audit } = await extension.audited(page);
  expect(audit?.score).toBeGreaterThan(0);
  const { slowest, marked } = await page.evaluate(
    () =>
      new Promise<{ slowest: number; marked: boolean }>((resolve) => {
        let last = performance.now();
        let slowest = 0;
        let marked = false;
        const end = last + 5_000;
        const tick = () => {
          const now = performance.now();
          slowest = Math.max(slowest, now - last);
          last = now;
          marked ||= [...CSS.highlights.values()].some((ranges) => [...ranges].some(String));
          if (now > end) resolve({ slowest, marked });
          else setTimeout(tick);
        };
        tick();
      }),
  );
  console.log(`restless page: longest stall ${slowest.toFixed(0)} ms`);
  expect(slowest).toBeLessThan(400);
  // Words that live a tenth of a second can be marked only so long.
  expect(marked).toBe(true);
  expect((await extension.view(page))?.audit?.score).toBe(audit?.score);
});

test('a page whose parts never come to agree is called unreadable, not guessed at', async ({
  page,
  extension,
}) => {
  test.slow();
  await servePage(page, 'https://www.zhipin.com/web/geek/jobs', 'never-agrees.html');
  await page.goto('https://www.zhipin.com/web/geek/jobs');
  const view = await extension.viewOnce(page, ({ state }) => state === 'unreadable', 15_000);
  expect([view.posting, view.audit, view.why]).toEqual([null, null, 'unsettled']);
});
