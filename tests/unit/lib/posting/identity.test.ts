import { expect, test } from 'vitest';
import { hash, postingKey } from '@/lib/posting/identity';

const posting = {
  reader: 'generic',
  id: null,
  url: null,
  title: '在线客服',
  company: '云枝文具',
  place: '杭州',
};

test('the site’s own id comes first, then the address, then a fingerprint', () => {
  expect(postingKey({ ...posting, reader: 'zhipin', id: 'x1', url: 'https://a.example/1' })).toBe(
    'zhipin:x1',
  );
  expect(postingKey({ ...posting, url: 'https://a.example/1' })).toBe('url:https://a.example/1');
  expect(postingKey(posting)).toMatch(/^fp:[0-9a-z]+$/);
});

test('the fingerprint stands still under layout and moves with company, title and place', () => {
  expect(postingKey({ ...posting, title: ' 在线 客服' })).toBe(postingKey(posting));
  for (const change of [{ title: '售后客服' }, { company: '简椒生活' }, { place: '成都' }]) {
    expect(postingKey({ ...posting, ...change })).not.toBe(postingKey(posting));
  }
  expect(postingKey({ ...posting, company: '云枝', title: '文具在线客服' })).not.toBe(postingKey(posting));
});

test('20 000 near texts have 20 000 hashes', () => {
  const all = new Set(Array.from({ length: 20_000 }, (_, i) => hash(`客服专员${i}`)));
  expect(all.size).toBe(20_000);
});
