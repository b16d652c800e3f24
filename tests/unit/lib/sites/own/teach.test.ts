// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { readersFileSchema } from '@/lib/platform/readers';
import { hooksOf, placeSelector, uniqueSelectors } from '@/lib/sites/own/hooks';
import { teach } from '@/lib/sites/own/reader';
import { patternProblem, selectorProblem } from '@/lib/sites/own/safe';
import { placesFor, pointedAt, step } from '@/lib/sites/own/walk';
import { readPage } from '@/lib/sites/read';

/** What a person sees needs a layout, and this document has none: here all text is seen. */
vi.mock('@/lib/page/visible-text', () => {
  const visibleText = (element: Element) => ({ text: (element.textContent ?? '').trim(), pieces: [] });
  return { visibleText, joinTexts: (texts: { text: string }[]) => texts[0] };
});

function page(body: string): Document {
  document.body.innerHTML = body;
  return document;
}
const at = (selector: string) => document.querySelector(selector) as Element;
const URL_OF = new URL('https://careers.shop.example/jobs/service/8812');
const TEXT = '负责在线回复顾客的咨询，处理退换货，登记售后。要求打字快，有耐心，能轮班，提供住宿和五险。';

describe('what an element is named by', () => {
  test('data attributes, ids without figures, classes that people wrote', () => {
    page(
      '<div id="jobText" data-testid="job-text" class="css-1x2y flex Job_text__3xYz9 job-text a8812"></div>',
    );
    expect(hooksOf(at('div'))).toEqual([
      '[data-testid="job-text"]',
      '#jobText',
      'div[class*="Job_text__"]',
      'div.job-text',
    ]);
  });

  test('nothing that is made anew for every posting or build', () => {
    page('<p id="job-8812" data-id="x99" data-v-7ab="" class="sc-bdVaJa css-9zz1 is-open t3"></p>');
    expect(hooksOf(at('p'))).toEqual([]);
  });

  test('one that fits others too is told apart by what it stands in', () => {
    page('<div class="side"><p class="text">a</p></div><div class="job"><p class="text">b</p></div>');
    expect(uniqueSelectors(at('.job p'))[0]).toBe('div.job p.text');
  });

  test('where nothing has a name, the place', () => {
    page('<div><p>a</p><p>b</p></div>');
    const selector = placeSelector(at('p:last-child'));
    expect(document.querySelector(selector)?.textContent).toBe('b');
  });
});

describe('a page that is taught', () => {
  const options = {};
  const pointed = (title: string, text: string) =>
    teach({ title: at(title), text: at(text), url: URL_OF, month: '2026-11' }, options);

  test('is read back word for word, and so is the next page of its kind', () => {
    page(`<h1 class="job-name">网店客服</h1><div class="job-text">${TEXT}</div>`);
    const taught = pointed('h1', '.job-text');
    expect(taught).toMatchObject({ title: '网店客服', text: TEXT, fragile: false });
    const site = taught?.site;
    if (!site) throw new Error('not taught');
    expect(
      readersFileSchema.safeParse({ yardstick: 'readers', version: 1, readers: [site] }).error,
    ).toBeUndefined();
    expect(site.hosts).toEqual(['careers.shop.example']);
    expect(site.layouts[0]?.path).toBe('^/jobs/service/');
    page(`<i>广告</i><h1 class="job-name">售后客服</h1><div class="job-text">${TEXT}另有奖金。</div>`);
    const next = readPage(document, new URL('https://careers.shop.example/jobs/service/9'), { own: [site] });
    expect(next.posting).toMatchObject({
      reader: site.id,
      title: '售后客服',
      description: `${TEXT}另有奖金。`,
    });
  });

  test('by its heading where the parts look alike', () => {
    const section = (heading: string, text: string) =>
      `<section class="part"><h3>${heading}</h3><p>${text}</p></section>`;
    page(`<h1>客服</h1>${section('公司介绍', '我们卖家居用品。')}${section('岗位职责（全职）', TEXT)}`);
    const taught = pointed('h1', 'section:last-child p');
    expect(taught?.site.layouts[0]?.description?.under?.says).toBe('^岗位职责（全职）$');
    expect(taught?.fragile).toBe(false);
  });

  test('by a name that others have too, where the first of them is meant', () => {
    page(
      `<div class="Hero_name__a1B2c">客服</div><div class="job-text">${TEXT}</div><i class="Hero_name__zz">别的</i>`,
    );
    const taught = pointed('div', '.job-text');
    expect(taught?.site.layouts[0]?.title).toEqual({
      at: expect.arrayContaining(['div[class*="Hero_name__"]']),
    });
    expect(taught?.fragile).toBe(false);
  });

  test('by its place only where nothing else holds, and that is said', () => {
    page(`<h1>客服</h1><div><p>短</p><p>${TEXT}</p></div>`);
    expect(pointed('h1', 'p:last-child')).toMatchObject({ fragile: true });
  });

  test('not at all where the title and the text cannot be read back', () => {
    page(`<h1></h1><div class="job-text">${TEXT}</div>`);
    expect(pointed('h1', '.job-text')?.title ?? '').toBe('');
  });
});

describe('ways by keyboard', () => {
  const seen = () => true;
  test('the first-level heading comes first, then other titles; of texts the largest', () => {
    page(
      `<h2 class="list-title">推荐</h2><h1>客服</h1><div class="a">${TEXT}</div><div class="b">${TEXT}${TEXT}</div>`,
    );
    expect(placesFor(document, 'title', seen).map(({ tagName }) => tagName)).toEqual(['H1', 'H2']);
    expect(placesFor(document, 'text', seen)[0]?.className).toBe('b');
    expect(placesFor(document, 'text', () => false)).toEqual([]);
  });

  test('next, out, in and to the neighbours; at an end one stays', () => {
    page('<main><p>一</p><p>二<b>三三</b><i>四</i></p></main>');
    const places = [at('p'), at('p:last-child')];
    expect(step(null, 'next', places)).toBe(places[0]);
    expect(step(places[0] as Element, 'next', places)).toBe(places[1]);
    expect(step(places[1] as Element, 'next', places)).toBe(places[0]);
    expect(step(places[0] as Element, 'out', places)).toBe(at('main'));
    expect(step(at('main'), 'out', places)).toBe(at('main'));
    expect(step(places[1] as Element, 'in', places)).toBe(at('b'));
    expect(step(at('b'), 'after', places)).toBe(at('i'));
    expect(step(at('i'), 'after', places)).toBe(at('i'));
  });

  test('what lies under the pointer is neither ours nor the whole page', () => {
    page('<u></u><div><b>词</b></div>');
    const ours = at('u');
    expect(pointedAt([ours, at('b'), at('div'), document.body], ours)).toBe(at('b'));
    expect(pointedAt([ours, document.body], ours)).toBeNull();
  });
});

describe('what comes from a file cannot run away', () => {
  test.each([
    ['^/job/(\\d+)\\.html', null],
    ['^岗位职责（全职）$', null],
    ['^/job/(\\d+).*$', null],
    ['^/a/.*/b/.*c', 'costly'],
    ['(a+)+$', 'costly'],
    ['(?:a|a)*b', 'costly'],
    ['(a)\\1', 'costly'],
    ['(?<!a)b', 'costly'],
    ['.*x', 'costly'],
    ['[^/]+x', 'costly'],
    ['a|^.*.*x', 'costly'],
    ['a{1,9999}', 'costly'],
    ['a?a?a?a?a?a?a?b', 'costly'],
    ['(', 'syntax'],
    ['x'.repeat(200), 'long'],
  ])('expression %s: %s', (source, problem) => {
    expect(patternProblem(source)).toBe(problem);
  });

  test('expressions that are taken are quick on a long text', () => {
    const text = 'a/'.repeat(5_000);
    for (const source of ['^.*/b/\\d+x', 'a{1,40}b{1,40}c{1,40}x', '(/+)x$']) {
      expect(patternProblem(source)).toBeNull();
      const started = performance.now();
      new RegExp(source).test(text);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  test.each([
    ['div.job > p', null],
    ['[class*="Job_text__"]', null],
    ['div:has(p)', 'costly'],
    ['a b c d e f g h i j k l m n', 'costly'],
    ['', 'syntax'],
    ['.x'.repeat(200), 'long'],
  ])('selector %s: %s', (selector, problem) => {
    expect(selectorProblem(selector, () => true)).toBe(problem);
  });
});
