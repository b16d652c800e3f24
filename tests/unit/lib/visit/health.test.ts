import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Look } from '@/lib/messages/health';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import type { Site } from '@/lib/sites/site';
import { HealthWatch, lookOf } from '@/lib/visit/health';

const DETAIL = new URL('https://www.zhipin.com/job_detail/abc.html');
const read: PageView = {
  ...BLANK_VIEW,
  site: 'zhipin',
  kind: 'detail',
  state: 'ready',
  layout: 'detail-2024',
  key: 'zhipin:abc',
  posting: {
    reader: 'zhipin',
    id: 'abc',
    url: null,
    title: '客服',
    description: '回复咨询',
    salary: null,
    place: '杭州',
  },
};

describe('what a page says of its reader', () => {
  test('which parts its layout looks for, and which it got; a hidden one was found', () => {
    expect(lookOf(read, DETAIL, [])).toEqual({
      site: 'zhipin',
      kind: 'detail',
      layout: 'detail-2024',
      why: null,
      wanted: [
        'title',
        'description',
        'id',
        'company',
        'place',
        'salary',
        'experience',
        'education',
        'validity',
      ],
      got: ['title', 'description', 'id', 'place', 'salary'],
    });
  });

  test('an address of postings with none of the layouts is a failure; another page is not', () => {
    const none = { ...BLANK_VIEW, site: 'zhipin' };
    expect(lookOf(none, DETAIL, [])).toMatchObject({ layout: null, why: 'no-layout' });
    expect(lookOf(none, new URL('https://www.zhipin.com/'), [])).toBeNull();
    expect(lookOf(BLANK_VIEW, new URL('https://news.example/a'), [])).toBeNull();
  });

  test('nothing of private pages, of selected words, of walls, and of a page that nobody judged', () => {
    expect(lookOf(read, new URL('https://www.zhipin.com/web/geek/chat'), [])).toBeNull();
    expect(lookOf({ ...read, layout: 'selection' }, DETAIL, [])).toBeNull();
    expect(lookOf({ ...read, state: 'unreadable', why: 'no-answer' }, DETAIL, [])).toBeNull();
    expect(lookOf({ ...BLANK_VIEW, site: 'zhipin', kind: 'detail', state: 'login' }, DETAIL, [])).toBeNull();
  });

  test('a page of no known site counts for the generic reader alone, and its host is not told', () => {
    const view = { ...read, site: 'generic', layout: 'json-ld' };
    const look = lookOf(view, new URL('https://shop.example/job/1'), []);
    expect(look).toMatchObject({ site: 'generic', layout: 'json-ld', wanted: ['title', 'description'] });
    expect(JSON.stringify(look)).not.toContain('shop.example');
  });

  test('a reader of one’s own is told by its id', () => {
    const own = { id: 'own-shop.example', hosts: ['shop.example'], layouts: [] } as unknown as Site;
    const view = { ...read, site: own.id, layout: 'taught' };
    expect(lookOf(view, new URL('https://shop.example/job/1'), [own])).toMatchObject({ site: own.id });
  });
});

describe('when it is told', () => {
  let told: Look[];
  let watch: HealthWatch;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    watch = new HealthWatch({
      address: () => DETAIL,
      own: () => [],
      trace: () => [{ reader: 'zhipin', layout: 'detail-2024', end: 'anchor' }],
      tell: (look) => told.push(look),
      now: () => 7,
    });
  });
  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });

  test('once for a posting that has settled, however often it is read', () => {
    for (let i = 0; i < 3; i++) watch.saw(read);
    vi.advanceTimersByTime(900);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    watch.saw({ ...read });
    vi.advanceTimersByTime(20_000);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ layout: 'detail-2024', tried: [], at: 7 });
    watch.saw({ ...read, key: 'zhipin:def' });
    vi.advanceTimersByTime(2_000);
    expect(told).toHaveLength(2);
  });

  test('a failure only after the page has had its time, with what was tried', () => {
    watch.saw({ ...BLANK_VIEW, site: 'zhipin' });
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(5_000);
    expect(told).toMatchObject([{ why: 'no-layout', tried: [{ end: 'anchor' }] }]);
  });

  test('a page that turned out right in time has not failed', () => {
    watch.saw({ ...BLANK_VIEW, site: 'zhipin' });
    vi.advanceTimersByTime(5_000);
    watch.saw(read);
    vi.advanceTimersByTime(20_000);
    expect(told.map(({ why }) => why)).toEqual([null]);
  });
});
