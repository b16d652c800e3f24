/** In Firefox: the extension's own pages, and the teaching that one of them starts. */
import { html } from '../serve';
import { expect, needsFirefox, test } from './fixtures';
import { overlayText } from './overlay';
import type { Tab } from './tab';

needsFirefox();

const textOf = (tab: Tab) => tab.evaluate<string>(`document.body.innerText`);

test('the dashboard, the sidebar’s page and the popup open without an error', async ({
  firefox,
  tab,
  extension,
}) => {
  for (const [route, words] of [
    ['dashboard.html#/paste', '对照原文'],
    ['dashboard.html#/postings', '岗位'],
    ['dashboard.html#/health', '还没去过'],
    ['dashboard.html#/settings', '语言'],
    ['sidepanel.html', '这一页没有岗位'],
    ['popup.html', '贴一段文字'],
  ] as const) {
    // From elsewhere: another place in the same page is no load.
    await tab.goto('about:blank');
    await tab.goto(firefox.url(route));
    await expect.poll(() => textOf(tab), { message: route }).toContain(words);
  }
  expect(firefox.takeErrors()).toEqual([]);
  await extension.set({ language: 'en' });
  await expect.poll(() => textOf(tab)).toContain('Paste');
});

const ADDRESS = 'https://careers.shop.example/jobs/service/8812';
const OTHER = 'https://careers.shop.example/jobs/service/9023';
const LINES = [
  '在线回复顾客的咨询，登记售后问题并跟到解决',
  '处理退换货和投诉，每周整理常见问题',
  '打字快，有耐心，能同时接待三位顾客',
];
/** No heading, no structured data, several blocks: no reader of ours can tell which is meant. */
const posting = (title: string) =>
  html(
    `<nav><a href="/">首页</a></nav><div class="shell"><div class="Hero_name__a1B2c">${title}</div>
    <div class="Body_desc__3xYz9">${LINES.map((line) => `<p>${line}；</p>`).join('')}</div>
    <aside class="side"><div class="Hero_name__zz"><span>别的</span></div></aside></div>`,
    { title: '加入我们' },
  );

test('a page that was pointed at by mouse is read, and the next one of its kind too', async ({
  firefox,
  tab,
  served,
  extension,
}) => {
  await served.add(ADDRESS, posting('网店客服专员'));
  await served.add(OTHER, posting('售后客服'));
  await tab.goto(ADDRESS);
  await expect.poll(() => extension.view()).not.toBeNull();
  const popup = await firefox.newTab({ behind: true });
  await popup.goto(firefox.url('popup.html'));
  await tab.toFront();
  // It looks at the page in front whenever the sites switched off change.
  await extension.set({ off: ['elsewhere.example'] });
  const teach = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('教岗尺读这一页'))`;
  await expect.poll(() => popup.evaluate(`Boolean(${teach})`)).toBe(true);
  // It closes itself.
  await popup.evaluate(`void setTimeout(() => ${teach}.click()) ?? null`);
  await expect.poll(() => overlayText(tab)).toContain('点一下岗位标题');
  await tab.click(`document.querySelector('.Hero_name__a1B2c')`);
  await expect.poll(() => overlayText(tab)).toContain('点一下岗位正文');
  await tab.click(`document.querySelector('.Body_desc__3xYz9 p')`);
  await expect.poll(() => overlayText(tab)).toContain('以后会这样读');
  await tab.press('Enter');
  await expect.poll(() => overlayText(tab)).toContain('存好了');
  await tab.press('Escape');
  const read = await extension.viewOnce(({ site }) => site.startsWith('own-'));
  expect(read.posting?.title).toBe('网店客服专员');

  await tab.goto(OTHER);
  const next = await extension.viewOnce(({ audit }) => audit !== null);
  expect([next.site, next.posting?.title]).toEqual(['own-careers.shop.example', '售后客服']);
  for (const line of LINES) expect(next.posting?.description).toContain(line);
  expect(firefox.takeErrors()).toEqual([]);
});
