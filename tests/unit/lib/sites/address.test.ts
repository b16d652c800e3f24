import { expect, test } from 'vitest';
import { identify } from '@/lib/sites/address';
import { SITES } from '@/lib/sites/registry';

const withForm = SITES.filter(({ address }) => address?.includes('{id}'));

test.each(withForm.map((site) => [site.id, site] as const))('%s knows its own addresses', (id, site) => {
  const host = (site.hosts[0] as string).replace('*.', 'www.');
  const address = (site.address as string).replace('{host}', host).replace('{id}', 'a1B2~c');
  expect(identify(address)).toEqual({ reader: id, id: 'a1B2~c' });
});

test.each(['', 'nonsense', 'https://jobs.example.cn/1', 'https://www.zhipin.com/'])(
  '%j is of nobody',
  (address) => {
    expect(identify(address)).toBeNull();
  },
);
