/** Pages of sites without a reader of their own. */

import { expect, test } from './fixtures';
import { expectMarks, tight } from './marks';
import { postingOf } from './postings';
import { html, servePage } from './serve';

const AT = 'https://work.example/job/1';

for (const [kind, fault] of [
  ['typical', 'sound'],
  ['english', 'sound'],
  ['after-sales', 'with raw line breaks in its strings'],
  ['night', 'with a comma too many'],
] as const) {
  test(`structured data is read, and its words are found in the page: ${fault} (${kind})`, async ({
    page,
    demo,
    extension,
  }) => {
    const posting = postingOf(kind);
    await page.goto(demo.structured(kind));
    const view = await extension.audited(page);
    expect([view.site, view.layout, view.state]).toEqual(['generic', 'json-ld', 'ready']);
    expect(view.posting).toMatchObject({
      title: posting.title,
      company: posting.company,
      education: posting.education,
      experience: posting.experience,
    });
    expect(view.posting?.place).toContain(posting.place.split('·')[0]);
    expect(tight(view.posting?.description ?? '')).toContain(tight(posting.description));
    // Nothing but the text: no other postings, no head.
    expect(tight(view.posting?.description ?? '').length - tight(posting.description).length).toBeLessThan(
      12,
    );
    await expectMarks(page, view);
  });
}

test('a plain page with headings is read under them', async ({ page, demo, extension }) => {
  const posting = postingOf('rich');
  await page.goto(demo.company('rich'));
  const view = await extension.audited(page);
  expect([view.layout, view.posting?.title]).toEqual(['headings', posting.title]);
  for (const words of ['核对收货信息', '会用 Excel 筛选和透视', '每季度按满意度'])
    expect(view.posting?.description).toContain(words);
  expect(view.posting?.description).not.toContain('虚构的公司');
  expect(view.posting?.description).not.toContain('门店');
  await expectMarks(page, view);
});

test('what a firm says of itself under its own heading is no posting, where nothing else is read', async ({
  page,
  extension,
}) => {
  const firm =
    '云枝文具是一家虚构的公司，用来演示页面。公司成立六年，有完善的售后体系，客户服务获得合作伙伴认可，团队氛围轻松，期待与你一起成长。';
  const body = `<h1>网店客服专员</h1><button>立即沟通</button><section><h3>公司介绍</h3><div>${firm}</div></section>`;
  await servePage(page, AT, html(body, { title: '网店客服专员招聘' }));
  await page.goto(AT);
  await expect.poll(() => extension.view(page)).not.toBeNull();
  const view = await extension.auditAnyway(page);
  expect([view.posting, view.audit]).toEqual([null, null]);
});

test('microdata is read', async ({ page, extension }) => {
  await servePage(page, AT, 'microdata.html');
  await page.goto(AT);
  const view = await extension.audited(page);
  expect(view.layout).toBe('microdata');
  expect(view.posting).toMatchObject({
    title: '售后客服专员',
    company: '示例家居',
    place: '苏州 工业园区',
    salary: '5000-7000',
  });
  expect(view.posting?.description).toContain('跟进到办结');
  expect(view.posting?.description).not.toContain('其他职位');
  await expectMarks(page, view);
});

test('without any heading the largest block of text is taken', async ({ page, extension }) => {
  await servePage(page, AT, 'largest-block.html');
  await page.goto(AT);
  const view = await extension.audited(page);
  expect([view.layout, view.posting?.title]).toEqual(['largest-block', '诚招客服']);
  expect(view.posting?.description).toContain('早晚班轮换');
  expect(view.posting?.description).not.toContain('版权');
  await expectMarks(page, view);
});

test('texts in open and closed shadow roots are read and marked', async ({ page, extension }) => {
  await servePage(page, AT, 'shadow-roots.html');
  await page.goto(AT);
  const view = await extension.audited(page);
  expect(view.posting?.description).toContain('受理退换货');
  expect(view.posting?.description).toContain('打字每分钟 60 字');
  expect(view.posting?.description).toContain('五险一金');
  await expectMarks(page, view);
});

test('a text in a frame is not read', async ({ page, extension }) => {
  const inner = html(
    '<h2>岗位职责</h2><p>1、受理退换货和质量问题，跟进到办结；2、接待进店咨询。</p><h2>任职要求</h2><p>有耐心，抗压能力强。</p>',
  ).replaceAll('"', '&quot;');
  await servePage(page, AT, html(`<h1>职位</h1><iframe srcdoc="${inner}"></iframe>`));
  await page.goto(AT);
  await expect.poll(() => extension.view(page)).not.toBeNull();
  await expect(page.frameLocator('iframe').getByText('任职要求')).toBeVisible();
  const view = await extension.auditAnyway(page);
  expect(view.posting?.description ?? '').not.toContain('受理');
});

test('structured data of another posting does not pass for this page’s', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(new URL('/', demo.structured('typical')).href);
  await expect.poll(() => extension.view(page)).not.toBeNull();
  expect((await extension.view(page))?.posting ?? null).toBeNull();
});

const DUTIES =
  '1、接待进店客户的咨询，解答商品问题；2、受理退换货和质量问题，跟进到办结；3、登记退款原因，每周汇总。';
const WANTS =
  '1、打字每分钟 60 字以上，有耐心，抗压能力强；2、大专以上学历，一年以上客服经验，服从早晚班轮换。';
const SHOWN = `<h1>网店客服</h1><main><h2>岗位职责</h2><p>${DUTIES}</p><h2>任职要求</h2><p>${WANTS}</p></main>`;
const UNSEEN = '负责夜间值班与海外客户邮件，要求英语流利，提供班车和住宿，每季度发放奖金，入职即缴纳社保。';

const dataOf = (title: string, url?: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title,
    url,
    description: UNSEEN,
    hiringOrganization: { name: '云枝文具' },
  })}</script>`;

test('of a text that only the page’s data holds nothing is judged', async ({ page, extension }) => {
  await servePage(page, AT, html(SHOWN, { head: dataOf('夜班客服', AT) }));
  await page.goto(AT);
  const view = await extension.audited(page);
  expect([view.layout, view.posting?.title, view.posting?.company]).toEqual([
    'headings',
    '网店客服',
    undefined,
  ]);
  expect(view.posting?.description).toContain('早晚班轮换');
  expect(view.posting?.description).not.toContain('夜间');
  await expectMarks(page, view);
});

test('what data says beside such a text is believed where its title is shown', async ({
  page,
  extension,
}) => {
  await servePage(page, AT, html(SHOWN, { head: dataOf('网店客服') }));
  await page.goto(AT);
  const { layout, posting } = await extension.audited(page);
  expect([layout, posting?.title, posting?.company]).toEqual(['headings', '网店客服', '云枝文具']);
  expect(posting?.description).not.toContain('夜间');
});

test('a page that shows no posting has none, whatever its data says', async ({ page, extension }) => {
  await servePage(page, AT, html('<h1>网店客服</h1><p>已下线</p>', { head: dataOf('网店客服', AT) }));
  await page.goto(AT);
  await expect.poll(() => extension.view(page)).not.toBeNull();
  expect((await extension.auditAnyway(page)).posting).toBeNull();
});

test('postings that differ by a parameter have a key each, whatever the page calls itself', async ({
  page,
  extension,
}) => {
  const keys = [];
  for (const id of [1, 2]) {
    const at = `https://work.example/job?id=${id}`;
    await servePage(page, at, html(SHOWN, { head: '<link rel="canonical" href="/job">' }));
    await page.goto(at);
    keys.push((await extension.audited(page)).key);
    await page.unrouteAll();
  }
  expect(keys).toEqual(['url:https://work.example/job?id=1', 'url:https://work.example/job?id=2']);
});
