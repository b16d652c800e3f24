import { describe, expect, test } from 'vitest';
import { isSameAddress, keptAddress } from '@/lib/sites/generic/address';

const at = (address: string) => new URL(address);

describe('the address that is kept', () => {
  test.each([
    ['plain', 'https://a.example/job/1', null, 'https://a.example/job/1'],
    [
      'how the visitor came',
      'https://a.example/job?id=1&utm_source=x&spm=2',
      null,
      'https://a.example/job?id=1',
    ],
    ['a canonical that drops the id', 'https://a.example/job?id=2', '/job', 'https://a.example/job?id=2'],
    ['a canonical with another id', 'https://a.example/job?id=2', '/job?id=1', 'https://a.example/job?id=2'],
    [
      'a canonical that keeps the id',
      'https://a.example/job/?from=b&id=2',
      '/job?id=2',
      'https://a.example/job?id=2',
    ],
    ['a foreign host', 'https://a.example/job/1', 'https://b.example/job/1', 'https://a.example/job/1'],
    ['another port', 'https://a.example/job/1', 'https://a.example:8443/job/1', 'https://a.example/job/1'],
    ['another path', 'https://a.example/job/1', '/jobs', 'https://a.example/job/1'],
    ['no address', 'https://a.example/job/1', 'https://', 'https://a.example/job/1'],
    ['a route', 'https://a.example/#/job/1', '/', 'https://a.example/#/job/1'],
    ['an old route', 'https://a.example/#!job=1', null, 'https://a.example/#!job=1'],
    ['a place in the text', 'https://a.example/job/1#wants', null, 'https://a.example/job/1'],
    ['a name and password', 'https://u:p@a.example/job/1', null, 'https://a.example/job/1'],
  ])('%s', (_, url, canonical, kept) => {
    expect(keptAddress(at(url), canonical)).toBe(kept);
  });
});

describe('the page’s own address in its data', () => {
  test.each([
    ['https://a.example/job/1', 'https://a.example/job/1/', true],
    ['https://a.example/job/1?utm_source=x', '/job/1', true],
    ['https://a.example/?id=1', '/?id=1', true],
    ['https://a.example/job?id=1', '/job', false],
    ['https://a.example/job', '/job?id=1', false],
    ['https://a.example/job/1', 'https://b.example/job/1', false],
    ['https://a.example/#/job/1', '/#/job/2', false],
    ['https://a.example/', '/', false],
    ['https://a.example/job/1', 'https://', false],
  ])('%s and %s: %s', (url, address, same) => {
    expect(isSameAddress(address, at(url))).toBe(same);
  });
});
