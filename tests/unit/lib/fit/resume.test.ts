import { expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { canBeAsked, EXAMPLE_MAX } from '@/lib/fit/profile';
import { proposalsOf } from '@/lib/fit/resume';

const auditor = await builtinAuditor();
const RESUME = `自我评价
有耐心，做事仔细
打字速度每分钟 72 字；熟练使用千牛和飞鸽
工作经历
2021-2023 网店客服经验两年，沟通能力强
年龄 24 岁，身体健康`;

test('finds the lines that speak of an item, with the words in them', () => {
  const found = proposalsOf(auditor, RESUME);
  const lineOf = (id: string) => found.find(({ item }) => item === id)?.line;
  expect(lineOf('typing-speed')).toBe('打字速度每分钟 72 字');
  expect(lineOf('platform-tools')).toBe('熟练使用千牛和飞鸽');
  expect(lineOf('personality-traits')).toBe('有耐心，做事仔细');
  for (const { line, words } of found) {
    expect(RESUME).toContain(line);
    expect(line.slice(...words).length).toBeGreaterThan(0);
  }
});

test('proposes nothing that nobody may be asked, one line an item, and nothing of nothing', () => {
  const found = proposalsOf(auditor, RESUME);
  const askable = new Set(auditor.items.filter(canBeAsked).map(({ id }) => id));
  expect(found.filter(({ item }) => !askable.has(item))).toEqual([]);
  expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
  expect(proposalsOf(auditor, ' \n。；')).toEqual([]);
});

test('a long line is cut so that the words stand in it', () => {
  const line = `${'做过很多事情'.repeat(60)}，打字速度每分钟 72 字`;
  const [one] = proposalsOf(auditor, line).filter(({ item }) => item === 'typing-speed');
  expect(one?.line.length).toBeLessThanOrEqual(EXAMPLE_MAX);
  expect(one?.line.slice(...(one?.words ?? [0, 0]))).toContain('打字');
});
