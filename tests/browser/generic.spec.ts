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
