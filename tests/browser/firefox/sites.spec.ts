/** In Firefox: what is read of which page, and what is not: forms, private pages, new designs, other sites. */
import { postingOf } from '../postings';
import { html } from '../serve';
import { expect, needsFirefox, test } from './fixtures';
import { expectMarks, paintedWords } from './marks';
import { openPanel, overlayCount, overlayText } from './overlay';

needsFirefox();

const ZHIPIN = 'https://www.zhipin.com';
const FIELD = `document.querySelector('.performance-row textarea')`;

test('a recruiter’s form is followed as it is typed, and a quote selects its words there', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  const at = `${ZHIPIN}/web/chat/job/edit?encryptId=1a2b3c4d5e6f7a8b03Jx01`;
  await served.add(at, 'zhipin/edit.html');
  await tab.goto(at);
  const first = await extension.viewOnce(({ audit }) => audit !== null);
  expect([first.kind, first.key]).toEqual(['edit', null]);
  await tab.click(FIELD);
  await tab.press('Control', 'End');
  await tab.type('\n打字每分钟 60 字，入职缴五险一金。');
  const after = await extension.viewOnce(
    ({ posting }) => posting?.description.endsWith('五险一金。') ?? false,
  );
  const covered = after.audit?.items.filter(({ state }) => state === 'covered').map(({ id }) => id);
  expect(covered).toEqual(expect.arrayContaining(['typing-speed', 'social-insurance']));
  expect(after.audit?.score ?? 0).toBeGreaterThan(first.audit?.score ?? 0);
  await expect.poll(() => overlayText(tab)).toMatch(/\+\d/);

  const panel = await openPanel(tab, firefox.url('sidepanel.html'));
  const before = await tab.evaluate(`${FIELD}.value`);
  await panel.click(`document.querySelector('.form-text mark')`);
  const selected = () =>
    tab.evaluate<string>(`${FIELD}.value.slice(${FIELD}.selectionStart, ${FIELD}.selectionEnd)`);
  await expect.poll(selected).not.toBe('');
  expect(await panel.evaluate(`document.querySelector('.form-text mark').textContent`)).toContain(
    await selected(),
  );
  expect(await tab.evaluate(`${FIELD}.value`)).toBe(before);
  expect(firefox.takeErrors()).toEqual([]);
});

const { id, title, description } = postingOf('typical');
const POSTING = html(`<h1>${title}</h1><h2>岗位职责</h2><p>${description}</p>`);

test('a conversation is not looked at, though it shows a posting, and though a person asks', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  const chat = `${ZHIPIN}/web/geek/chat`;
  const detail = `${ZHIPIN}/job_detail/${id}.html`;
  await served.add(chat, POSTING);
  await served.add(detail, POSTING);
  await tab.goto(chat);
  await expect.poll(() => extension.view()).not.toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const expectNothing = async () => {
    const view = await extension.view();
    expect([view?.posting, view?.state, view?.kind]).toEqual([null, null, 'none']);
    expect(await overlayCount(tab)).toBe(0);
    expect(await paintedWords(tab)).toBe('');
  };
  await expectNothing();
  expect((await extension.auditAnyway())?.posting ?? null).toBeNull();
  await expectNothing();

  // The same words are read where they are no conversation; and what stands there goes when it becomes one.
  await tab.goto(detail);
  await expectMarks(tab, await extension.viewOnce(({ audit }) => audit !== null));
  await openPanel(tab, firefox.url('sidepanel.html'));
  await tab.evaluate(`history.pushState({}, '', '/web/geek/chat') ?? null`);
  await expect.poll(() => overlayCount(tab)).toBe(0);
  await expect.poll(() => paintedWords(tab)).toBe('');
  expect((await extension.view())?.posting ?? null).toBeNull();
  expect(firefox.takeErrors()).toEqual([]);
});

test('a site without a reader is read by its structure, under an address with parameters', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  const at = 'https://work.example/job?nr=7&utm_source=mail';
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
  });
  await served.add(
    at,
    html(`<h1>${title}</h1><main>${description}</main>`, {
      head: `<script type="application/ld+json">${data}</script>`,
    }),
  );
  await tab.goto(at);
  const view = await extension.viewOnce(({ audit }) => audit !== null);
  expect([view.site, view.key]).toEqual(['generic', 'url:https://work.example/job?nr=7']);
  await expectMarks(tab, view);
  expect(firefox.takeErrors()).toEqual([]);
});

test('a page of a new design is counted as one that failed, and stands so on the page of all sites', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  const at = `${ZHIPIN}/job_detail/3f9ab.html`;
  await served.add(
    at,
    html('<div class="new-shell v3"><h1>小店 招客服</h1><ul><li>双休</li><li>五险</li></ul></div>'),
  );
  await tab.goto(at);
  await expect
    .poll(() => extension.rows('health'), { timeout: 15_000 })
    .toMatchObject([{ site: 'zhipin', layout: '', fails: 1, why: 'no-layout' }]);
  await tab.goto(firefox.url('dashboard.html#/health'));
  const row = `[...document.querySelectorAll('.site-row')].find((one) => one.textContent.includes('BOSS直聘'))`;
  await expect.poll(() => tab.evaluate(`${row}?.textContent`)).toContain('读不了');
  await expect
    .poll(() => tab.evaluate(`document.querySelector('.broken')?.textContent`))
    .toContain('没有一种已知版式');
  expect(firefox.takeErrors()).toEqual([]);
});
