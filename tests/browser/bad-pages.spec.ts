/** Pages on which a reader may stumble: none may stop the browser, and each ends in a clear state. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { COVERED, expectMarks } from './marks';
import { overlayCount } from './overlay';
import { html, servePage } from './serve';

const AT = 'https://work.example/job/1';
const LISTED = 'https://www.zhipin.com/job_detail/1111111111aaaaaaaa.html';

const DUTIES =
  '1、接待进店客户的咨询，解答商品问题；2、受理退换货和质量问题，跟进到办结；3、登记退款原因，每周汇总。';
const WANTS =
  '1、打字每分钟 60 字以上，有耐心，抗压能力强；2、大专以上学历，一年以上客服经验，服从早晚班轮换。';

const detail = (text: string) =>
  html(`<div class="job-banner"><div class="info-primary"><div class="name"><h1>网店客服</h1></div></div></div>
<div class="job-detail"><div class="job-detail-section"><h3>职位描述</h3><div class="job-sec-text">${text}</div></div></div>`);

/** Errors of scripts, ours among them, told through the page's console. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      errors.push(message.text());
  });
  return errors;
}

test('a posting without a text is called unreadable', async ({ page, extension }) => {
  const errors = errorsOf(page);
  await servePage(page, LISTED, detail(''));
  await page.goto(LISTED);
  const view = await extension.viewOnce(page, ({ state }) => state === 'unreadable', 12_000);
  expect([view.why, view.posting, view.audit]).toEqual(['no-text', null, null]);
  expect(errors).toEqual([]);
});

for (const [name, text] of [
  ['only emoji', '😀🎉👩‍💻🇨🇳'],
  ['one character', '招'],
  ['only zero-width characters and one word', '\u200b\u200d\u2060客服\ufeff'],
  ['lone surrogates', '&#xD83D;负责客户咨询&#xDE00;，受理退换货'],
  ['right-to-left marks and control characters', '\u202e负责\u0007接待\u202c客户咨询'],
  ['ten thousand line breaks', `负责接待客户咨询${'<br>'.repeat(10_000)}受理退换货`],
] as const) {
  test(`a posting of ${name} gets a verdict and no error`, async ({ page, extension }) => {
    const errors = errorsOf(page);
    await servePage(page, LISTED, detail(text));
    await page.goto(LISTED);
    const { audit, posting, state } = await extension.audited(page);
    expect(state).toBe('ready');
    expect(posting?.title).toBe('网店客服');
    expect(audit?.items.length).toBe(58);
    expect(errors).toEqual([]);
  });
}

test('characters that are no whole ones, written by a script, are borne', async ({ page, extension }) => {
  const errors = errorsOf(page);
  const script = `<script>document.querySelector('.job-sec-text').textContent = '负责接待客户\\uD83D，受理\\uDE00退换货\\uD83D';</script>`;
  await servePage(page, LISTED, detail('').replace('</body>', `${script}</body>`));
  await page.goto(LISTED);
  const { audit } = await extension.audited(page);
  expect(audit?.items.some(({ state }) => state === 'covered')).toBe(true);
  await extension.openPanel(page);
  expect(errors).toEqual([]);
});

test('a text of 200 kB gets a verdict within seconds while the page stays usable', async ({
  page,
  extension,
}) => {
  const errors = errorsOf(page);
  const line =
    '负责接待进店客户的咨询，处理退换货与投诉，要求打字快、有耐心、抗压能力强，五险一金，早晚班轮换。';
  const text = Array.from({ length: Math.ceil(200_000 / line.length) }, (_, n) => `${n}、${line}`).join(
    '<br>',
  );
  await page.addInitScript(() => {
    const world = window as unknown as { stall: number };
    world.stall = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      world.stall = Math.max(world.stall, now - last);
      last = now;
      setTimeout(tick);
    };
    addEventListener('DOMContentLoaded', () => {
      last = performance.now();
      tick();
    });
  });
  await servePage(page, LISTED, detail(text));
  await page.goto(LISTED);
  await page.waitForFunction((name) => CSS.highlights.has(name), COVERED);
  const took = await page.evaluate(
    () =>
      performance.now() -
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive,
  );
  const { audit, posting } = await extension.audited(page);
  const stall = await page.evaluate(() => (window as unknown as { stall: number }).stall);
  console.log(`200 kB: marked ${took.toFixed(0)} ms after parsing, longest stall ${stall.toFixed(0)} ms`);
  expect(posting?.description.length).toBeGreaterThan(200_000);
  expect(audit?.score).toBeGreaterThan(0);
  expect(took).toBeLessThan(5_000);
  expect(stall).toBeLessThan(5_000);
  expect(errors).toEqual([]);
});

test('structured data that cannot be mended is passed over', async ({ page, extension }) => {
  const errors = errorsOf(page);
  const body = `<h1>网店客服</h1><main><h2>岗位职责</h2><p>${DUTIES}</p><h2>任职要求</h2><p>${WANTS}</p></main>`;
  const broken = [
    '{"@type":"JobPosting","title":',
    '}{][',
    '{"@type":["JobPosting"],"description":{"a":[]}}',
    '{"@type":{"toString":1},"description":"x"}',
    'null',
  ];
  const head = broken.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  await servePage(page, AT, html(body, { title: '网店客服 - 某某公司', head }));
  await page.goto(AT);
  const { layout, posting } = await extension.audited(page);
  expect([layout, posting?.title]).toEqual(['headings', '网店客服']);
  expect(errors).toEqual([]);
});

test('a page that breaks the platform’s own functions is read all the same', async ({ page, extension }) => {
  const body = `<h1>网店客服</h1><main><h2>岗位职责</h2><p>${DUTIES}</p><h2>任职要求</h2><p>${WANTS}</p></main>
    <form><input name="body"><input name="documentElement"></form>
    <script>
      Array.prototype.flatMap = Element.prototype.attachShadow = document.querySelector = () => { throw new Error('no'); };
      Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('no'); } });
      delete window.MutationObserver;
    </script>`;
  await servePage(page, AT, html(body, { title: '网店客服 - 某某公司' }));
  await page.goto(AT);
  expect((await extension.audited(page)).posting?.title).toBe('网店客服');
});

for (const name of [
  'childNodes',
  'children',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'shadowRoot',
  'tagName',
  'textContent',
]) {
  test(`a form around the text with a control named ${name} is read all the same`, async ({
    page,
    extension,
  }) => {
    const body = `<form style="background:#fff"><h1>网店客服</h1><input name="${name}"><h2>岗位职责</h2><p>${DUTIES}</p>
      <h2>任职要求</h2><p>${WANTS}</p></form>`;
    await servePage(page, AT, html(body, { title: '网店客服 - 某某公司' }));
    await page.goto(AT);
    const view = await extension.audited(page);
    expect([view.layout, view.posting?.title]).toEqual(['headings', '网店客服']);
    expect(view.posting?.description).toContain('早晚班轮换');
  });
}

test('a document with forms named as its own properties is read all the same', async ({
  page,
  extension,
}) => {
  const named = ['body', 'title', 'querySelectorAll', 'documentElement', 'defaultView', 'createRange'];
  const body = `<h1>网店客服</h1><main><h2>岗位职责</h2><p>${DUTIES}</p><h2>任职要求</h2><p>${WANTS}</p></main>
    ${named.map((name) => `<form name="${name}"></form>`).join('')}`;
  await servePage(page, AT, html(body));
  await page.goto(AT);
  expect((await extension.audited(page)).posting?.title).toBe('网店客服');
});

for (const [name, rewrite] of [
  [
    'written anew',
    (text: string) => {
      document.open();
      document.write(text);
      document.close();
    },
  ],
  [
    'given a new root element',
    (text: string) =>
      document.documentElement.replaceWith(
        new DOMParser().parseFromString(text, 'text/html').documentElement,
      ),
  ],
] as const) {
  test(`a document that is ${name} is read and marked again, with one pill`, async ({ page, extension }) => {
    const text = (title: string) =>
      html(`<h1>${title}</h1><main><h2>岗位职责</h2><p>${DUTIES}</p><h2>任职要求</h2><p>${WANTS}</p></main>`);
    await servePage(page, AT, text('网店客服'));
    await page.goto(AT);
    await extension.audited(page);
    await expect.poll(() => overlayCount(page)).toBe(1);
    await page.evaluate(rewrite, text('售后客服'));
    const view = await extension.viewOnce(page, ({ posting }) => posting?.title === '售后客服');
    await expectMarks(page, view);
    await expect.poll(() => overlayCount(page)).toBe(1);
  });
}
