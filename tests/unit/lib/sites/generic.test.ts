// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { jsonLdPostings, parseLenient } from '@/lib/sites/generic/json-ld';
import { signsOf } from '@/lib/sites/generic/signs';
import { thisPagesPosting } from '@/lib/sites/generic/structured';
import { hostMatches, readableHost, siteOf } from '@/lib/sites/registry';

function pageWith(...blocks: string[]): Document {
  const html = blocks.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
}
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: '在线客服',
  description: '<p>回答顾客的问题</p><p>登记售后</p>',
};

describe('JSON-LD', () => {
  test('a plain posting, with its fields', () => {
    const data = {
      ...posting,
      hiringOrganization: { '@type': 'Organization', name: '云枝文具' },
      jobLocation: [{ address: { addressRegion: '浙江', addressLocality: '杭州' } }],
      baseSalary: { currency: 'CNY', value: { minValue: 5000, maxValue: 7000, unitText: 'MONTH' } },
      totalJobOpenings: 3,
    };
    expect(jsonLdPostings(pageWith(JSON.stringify(data)))).toMatchObject([
      {
        title: '在线客服',
        description: '回答顾客的问题\n登记售后',
        fields: { company: '云枝文具', place: '浙江 杭州', salary: '5000-7000 CNY MONTH', headcount: '3' },
      },
    ]);
  });

  test.each([
    ['raw line breaks in a string', '{"@type":"JobPosting","title":"客服","description":"一\n二"}'],
    ['a trailing comma', '{"@type":"JobPosting","title":"客服","description":"一二",}'],
    ['a comment around it', '<!-- {"@type":"JobPosting","title":"客服","description":"一二"} -->'],
    ['single quotes', "{'@type':'JobPosting','title':'客服','description':'一二'}"],
    ['cut off at the end', '{"@type":"JobPosting","title":"客服","description":"一二"'],
  ])('%s is mended', (_, json) => {
    expect(jsonLdPostings(pageWith(json))).toMatchObject([{ title: '客服' }]);
  });

  test.each([
    ['nothing', ''],
    ['no JSON at all', 'window.a = function () {'],
    ['a number', '7'],
    ['null', 'null'],
    ['a type that is no text', '{"@type":{"toString":1},"title":"客服","description":"一二"}'],
  ])('%s gives no posting and no error', (_, json) => {
    expect(jsonLdPostings(pageWith(json))).toEqual([]);
  });

  test('it is found in arrays and graphs, beside other types, and in any case of the type', () => {
    const graph = {
      '@graph': [{ '@type': 'BreadcrumbList' }, { ...posting, '@type': ['Thing', 'jobposting'] }],
    };
    expect(
      jsonLdPostings(pageWith(JSON.stringify([{ '@type': 'WebSite' }]), JSON.stringify(graph))),
    ).toHaveLength(1);
  });

  test('HTML that was escaped twice becomes text', () => {
    const twice = {
      ...posting,
      description: '&lt;p&gt;回答问题&lt;/p&gt;&lt;ul&gt;&lt;li&gt;耐心&amp;amp;细心&lt;/li&gt;&lt;/ul&gt;',
    };
    expect(jsonLdPostings(pageWith(JSON.stringify(twice)))[0]?.description).toBe('回答问题\n耐心&细心');
  });

  test.each([
    [
      'a range in a value',
      { currency: 'EUR', value: { minValue: 1, maxValue: 2, unitText: 'MONTH' } },
      '1-2 EUR MONTH',
    ],
    [
      'a range beside the currency',
      { currency: 'EUR', minValue: '1', maxValue: '2', unitText: 'HOUR' },
      '1-2 EUR HOUR',
    ],
    ['one amount', { currency: 'EUR', value: { value: 1800 }, unitText: 'MONTH' }, '1800 EUR MONTH'],
    ['a bare amount', { currency: 'EUR', value: 1800 }, '1800 EUR'],
    ['two equal ends', { value: { minValue: 1800, maxValue: 1800 } }, '1800'],
    ['a list', [{ currency: 'EUR', value: { minValue: 1, maxValue: 2 } }], '1-2 EUR'],
    ['words', '面议', '面议'],
    ['nought', { currency: 'CNY', value: { minValue: 0, maxValue: 0, unitText: 'MONTH' } }, undefined],
    ['a unit alone', { value: { unitText: 'MONTH' } }, undefined],
  ])('pay as %s', (_, baseSalary, salary) => {
    expect(jsonLdPostings(pageWith(JSON.stringify({ ...posting, baseSalary })))[0]?.fields.salary).toBe(
      salary,
    );
  });

  test.each([
    [
      'several places',
      { jobLocation: [{ address: { addressLocality: '杭州' } }, { address: { addressLocality: '苏州' } }] },
      '杭州; 苏州',
    ],
    ['a text', { jobLocation: '杭州' }, '杭州'],
    ['an address as a text', { jobLocation: { address: '杭州市文三路' } }, '杭州市文三路'],
    [
      'a country alone',
      { jobLocation: { address: { addressCountry: { '@type': 'Country', name: 'Malta' } } } },
      'Malta',
    ],
    [
      'from home',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ name: 'Malta' }] },
      'Remote (Malta)',
    ],
    [
      'a place and from home',
      { jobLocationType: ['TELECOMMUTE'], jobLocation: { address: { addressLocality: '杭州' } } },
      '杭州; Remote',
    ],
    ['nothing', { jobLocation: [{}, null] }, undefined],
  ])('the place as %s', (_, data, place) => {
    expect(jsonLdPostings(pageWith(JSON.stringify({ ...posting, ...data })))[0]?.fields.place).toBe(place);
  });

  test('experience in months, and schooling of several kinds', () => {
    const data = {
      ...posting,
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 18 },
      educationRequirements: [
        { credentialCategory: 'associate degree' },
        { credentialCategory: 'high school' },
      ],
    };
    expect(jsonLdPostings(pageWith(JSON.stringify(data)))[0]?.fields).toMatchObject({
      experience: '18 months',
      education: 'associate degree, high school',
    });
  });

  test('of several postings the one is taken that the address names by its number', () => {
    const several = [
      { ...posting, title: '甲', identifier: { value: '70011' } },
      { ...posting, title: '乙', identifier: '70012' },
    ];
    const page = pageWith(JSON.stringify(several));
    const at = (address: string) => thisPagesPosting(page, new URL(address))?.title;
    expect(at('https://a.example/job/70012')).toBe('乙');
    expect(at('https://a.example/job/kefu-70011.html')).toBe('甲');
    expect(at('https://a.example/jobs?id=70012')).toBe('乙');
    expect(at('https://a.example/job/170012')).toBeUndefined();
    expect(at('https://a.example/jobs')).toBeUndefined();
  });

  test('deep nesting ends', () => {
    const json = JSON.stringify(posting);
    expect(jsonLdPostings(pageWith('['.repeat(5_000) + json + ']'.repeat(5_000)))).toEqual([]);
    expect(jsonLdPostings(pageWith('['.repeat(50_000) + json))).toEqual([]);
    expect(parseLenient('[')).toEqual([]);
  });
});

describe('the registry', () => {
  test('hosts match whole names only', () => {
    expect(hostMatches('www.zhipin.com', '*.zhipin.com')).toBe(true);
    expect(hostMatches('zhipin.com', '*.zhipin.com')).toBe(true);
    expect(hostMatches('notzhipin.com', '*.zhipin.com')).toBe(false);
    expect(hostMatches('zhipin.com.evil.example', '*.zhipin.com')).toBe(false);
    expect(siteOf('www.zhipin.com')?.id).toBe('zhipin');
    expect(siteOf('example.org')).toBeNull();
  });

  test('loopback names stand for sites in demo builds only', () => {
    expect(readableHost('www.zhipin.localhost', true)).toBe('www.zhipin.com');
    expect(readableHost('www.zhipin.localhost', false)).toBe('www.zhipin.localhost');
  });
});

test('texts of postings have several kinds of signs, other texts few', () => {
  expect(signsOf('岗位职责：解答问题。任职要求：大专，沟通好。福利：双休')).toBeGreaterThanOrEqual(5);
  expect(signsOf('今天天气很好，我们去公园散步，看见许多花。')).toBe(0);
});
