// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fieldOf } from '@/lib/sites/fields';
import type { ValueRule } from '@/lib/sites/site';

const page = new DOMParser().parseFromString(
  `<head><title>「客服招聘」_云枝文具招聘</title></head><body>
  <p class="none" data-v=""></p><p class="none" data-v="三年"></p>
  <p class="glyphs" data-v="\ue031-\ue032K"></p><p class="glyphs" data-v="9-10K"></p>
  <p class="mask" data-v="**-**元"></p></body>`,
  'text/html',
);
const of = (rule: ValueRule) => fieldOf(rule, page.body, new URL('https://a.example/job/12?from=list#top'));
const at = (...at: string[]) => ({ at, attribute: 'data-v' });

test.each<[string, ValueRule, string | null | undefined]>([
  ['the first element that has a value', at('.none'), '三年'],
  ['one element by its number', { ...at('.none'), nth: 0 }, undefined],
  ['the first selector that finds a value', at('.nowhere', '.none'), '三年'],
  ['the first rule that finds a value', [{ ...at('.none'), pattern: '(四)' }, at('.none')], '三年'],
  ['figures of a private font are hidden, and no neighbour stands in for them', at('.glyphs'), null],
  ['another rule may give what one finds hidden', [at('.glyphs'), at('.none')], '三年'],
  ['what is hidden everywhere is hidden', [at('.glyphs'), at('.nowhere')], null],
  ['masked values are hidden', { ...at('.mask'), hidden: '\\*{2,}' }, null],
  ['an element that says that the value is hidden', { ...at('.none'), hiddenBy: '.mask' }, null],
  ['a part of the page’s title', { title: '_(.+?)招聘' }, '云枝文具'],
  ['a part of the address', { url: '/job/(\\d+)' }, '12'],
  ['nothing', { url: '/vacancy/(\\d+)' }, undefined],
])('%s', (_, rule, value) => {
  expect(of(rule)).toBe(value);
});
