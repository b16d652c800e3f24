// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { outlineOf, scrubbedAddress, scrubbedName } from '@/lib/sites/outline';
import { readPage } from '@/lib/sites/read';
import type { Site } from '@/lib/sites/site';
import type { Tried } from '@/lib/sites/tried';

/** What a person sees needs a layout, and this document has none: here all text is seen. */
vi.mock('@/lib/page/visible-text', () => {
  const visibleText = (element: Element) => ({ text: (element.textContent ?? '').trim(), pieces: [] });
  return { visibleText, joinTexts: (texts: { text: string }[]) => texts[0] };
});

const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const site = (id: string, anchor: string): Site => ({
  id,
  name: { zh: id, en: id },
  hosts: ['jobs.example'],
  reach: 'asked',
  address: null,
  buttons: [],
  walls: [],
  layouts: [
    {
      id: 'one',
      kind: 'detail',
      evidence: { from: 'page', at: '2026' },
      path: '^/job/',
      anchor,
      root: 'body',
      title: { at: 'h1' },
      description: { at: anchor },
    },
  ],
});
const URL_OF = new URL('https://jobs.example/job/1');

function tried(body: string, built: Site, own: Site[] = [], url = URL_OF): [string, Tried[]] {
  const steps: Tried[] = [];
  const reading = readPage(page(body), url, { own, tried: (one) => void steps.push(one) }, [built]);
  return [`${reading.site}/${reading.layout}`, steps];
}

describe('what was tried', () => {
  test('each layout and generic reader says how far it came', () => {
    const [, steps] = tried('<p>短</p>', site('built', '.text'));
    expect(steps).toEqual([
      { reader: 'built', layout: 'one', end: 'anchor' },
      ...['json-ld', 'microdata', 'headings', 'largest-block'].map((layout) => ({
        reader: 'generic',
        layout,
        end: 'nothing',
      })),
    ]);
  });

  test('another address, a place without text, and a page that was read', () => {
    const elsewhere = new URL('https://jobs.example/about');
    expect(tried('<p></p>', site('built', 'p'), [], elsewhere)[1][0]).toMatchObject({ end: 'path' });
    expect(tried('<p></p>', site('built', 'p'))[1][0]).toMatchObject({ end: 'text' });
    expect(tried('<h1>客服</h1><p>回复咨询</p>', site('built', 'p'))[1]).toEqual([
      { reader: 'built', layout: 'one', end: 'read' },
    ]);
  });

  test('a person’s own reader comes first, and falls through to the built-in one', () => {
    const body = '<h1>客服</h1><p>回复咨询</p><i>别的</i>';
    expect(tried(body, site('built', 'p'), [site('own-jobs', 'i')])[0]).toBe('own-jobs/one');
    expect(tried(body, site('built', 'p'), [site('own-jobs', 'em')])[0]).toBe('built/one');
    const other = { ...site('own-jobs', 'i'), hosts: ['other.example'] };
    expect(tried(body, site('built', 'p'), [other])[0]).toBe('built/one');
  });

  test('a private page is not looked at for a person’s own reader either', () => {
    const url = new URL('https://jobs.example/chat/job/1');
    expect(tried('<h1>客服</h1><i>别的</i>', site('built', 'p'), [site('own-jobs', 'i')], url)).toEqual([
      'built/null',
      [],
    ]);
  });
});

describe('the report of a page', () => {
  test('holds structure, and no word, figure or id of the page', () => {
    const outline = outlineOf(
      page(`<div id="job-8812345" class="detail v2-771 ${'x'.repeat(60)} 张三" data-name="张三" title="13800138000">
        <script>var secret = 1</script><h1>客服专员 8000 元</h1>
        <ul><li class="tag">双休</li><li class="tag">五险</li><li class="tag">包住</li></ul>
        <p>${'负责回复顾客的咨询。'.repeat(12)}</p></div>`),
    );
    expect(outline).toContain('div#.detail.v0-000.?.?');
    expect(outline).toContain('li.tag ×3 <20');
    expect(outline).toMatch(/p ~100/);
    expect(outline).not.toMatch(/[\u4e00-\u9fff]|8812345|13800138000|8000|secret/);
  });

  test('is cut where a page is endless', () => {
    const outline = outlineOf(page('<b></b><i></i>'.repeat(2_000)));
    expect(outline.split('\n').length).toBeLessThan(170);
  });

  test('the address keeps its words, and neither query nor ids', () => {
    const of = (address: string) => scrubbedAddress(new URL(address));
    expect(of('https://www.jobs.example/job_detail/3f9ab~.html?lid=1#x')).toBe(
      'https://www.jobs.example/job_detail/{…}.html',
    );
    expect(of('https://jobs.example/in/张三/12')).toBe('https://jobs.example/in/{…}/{…}');
    expect(scrubbedName('Title_a1b2')).toBe('Title_a0b0');
  });
});
