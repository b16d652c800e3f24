import { describe, expect, test, vi } from 'vitest';
import type { ExplainedClause, Told } from '@/lib/audit/explain';
import { ClauseCounts, type MinedClause, plain } from '@/lib/cli/mine/clauses';
import { fragmentsOf } from '@/lib/cli/mine/fragments';
import { createNormaliser } from '@/lib/text/normalise';
import { line, runProgram, SLOW_MS } from '../run-audit';

vi.setConfig({ testTimeout: SLOW_MS });

const told = (fate: Told['fate']): Told[] => [{ fate } as Told];
const clause = (span: [number, number], given: Partial<ExplainedClause> = {}): ExplainedClause => ({
  span,
  section: 'duty',
  isHeading: false,
  under: null,
  plus: false,
  told: [],
  ...given,
});

describe('clauses', () => {
  const count = (...postings: [string, ExplainedClause[]][]) => {
    const counts = new ClauseCounts(createNormaliser(''));
    postings.forEach(([text, clauses], n) => {
      counts.add(`p${n}`, text, clauses);
    });
    return counts;
  };

  test('count once for each posting, whatever their figures, width and signs', () => {
    const counts = count(
      ['巡店３次，巡店4次', [clause([0, 4]), clause([5, 9])]],
      ['（巡店 12次）', [clause([0, 8])]],
    );
    expect(counts.of('duty')).toEqual([{ text: '巡店#次', postings: 2, example: '巡店３次', posting: 'p0' }]);
    expect(counts).toMatchObject({ postings: 2, clauses: 3, unexplained: 3 });
  });

  test('those that something explains, and headings, are left out; the wrong section explains nothing', () => {
    const counts = count([
      '甲乙丙丁戊己',
      [
        clause([0, 2], { told: told('vetoed') }),
        clause([2, 4], { isHeading: true }),
        clause([4, 6], { told: told('section') }),
      ],
    ]);
    expect(counts.of('duty').map(({ text }) => text)).toEqual(['戊己']);
    expect(counts).toMatchObject({ clauses: 2, unexplained: 1 });
  });

  test('each section for itself, most postings first', () => {
    const counts = count(
      ['甲乙丙丁', [clause([0, 2]), clause([2, 4], { section: 'ask' })]],
      ['丙丁甲乙', [clause([0, 2]), clause([2, 4])]],
    );
    expect(counts.sections()).toEqual(['duty', 'ask']);
    expect(counts.of('duty').map(({ text, postings }) => [text, postings])).toEqual([
      ['甲乙', 2],
      ['丙丁', 1],
    ]);
  });

  test.each([
    ['、每周1.5次;', '每周#次'],
    ['"word")', 'word'],
    ['10,000元', '#元'],
    ['达到95%', '达到#%'],
    ['，。', ''],
  ])('%s is counted as %s', (folded, text) => {
    expect(plain(folded)).toBe(text);
  });
});

describe('fragments', () => {
  const clauses = (...texts: [string, number][]): MinedClause[] =>
    texts.map(([text, postings]) => ({ text, postings, example: text, posting: 'p' }));
  const texts = (...args: Parameters<typeof fragmentsOf>) => fragmentsOf(...args).map(({ text }) => text);
  const noise = Array.from({ length: 40 }, (_, n): [string, number] => [
    String.fromCharCode(0x4e00 + n * 7).repeat(2),
    5,
  ]);

  test('a run that many clauses share is found, and none of its pieces', () => {
    const found = fragmentsOf(clauses(['甲巡查门店乙', 3], ['丙巡查门店丁', 4], ...noise), { least: 3 });
    expect(found.map(({ text, postings, example }) => [text, postings, example])).toContainEqual([
      '巡查门店',
      7,
      '丙巡查门店丁',
    ]);
    expect(found.map(({ text }) => text)).not.toContain('巡查门');
  });

  test('a piece that also stands alone is told too', () => {
    const all = clauses(['巡查门店货架', 3], ['巡查门', 9], ...noise);
    expect(texts(all, { least: 3 })).toEqual(expect.arrayContaining(['巡查门店货架', '巡查门']));
  });

  test('what is rare, or what meets by chance alone, is not', () => {
    expect(texts(clauses(['巡查门店', 2], ...noise), { least: 3 })).toEqual([]);
    expect(texts(clauses(['甲甲甲甲甲甲甲甲甲', 50]), { least: 3 })).toEqual([]);
  });

  test('a phrase longer than the longest run gives one of its runs', () => {
    const found = texts(clauses(['一二三四五六七八九十甲乙', 9], ...noise), { least: 3 });
    expect(found).toHaveLength(1);
  });
});

test('the command: by section, with the share of what nothing explains', () => {
  const posting = (id: string, more: string) => ({
    id,
    title: '客服',
    description: `岗位职责：\n1、解答客户咨询\n2、擦拭展柜玻璃${more}\n任职要求：\n1、会打字`,
  });
  const input = ['a', 'b', 'c'].map((id) => line(posting(id, id === 'c' ? '两次' : ''))).join('');
  const { status, stdout, stderr } = runProgram('mine', ['-', '--section', 'duty', '--top', '3'], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^3 of 3 postings, 9 clauses; nothing explains 3 /);
  expect(stdout).toMatch(/^ +2 {2}擦拭展柜玻璃 {2}a$/m);
  expect(stdout).not.toContain('ask:');
});

test('the command as data, and its bad lines', () => {
  const ran = runProgram(
    'mine',
    ['-', '--json'],
    `${line({ id: 'x', title: '厨师', description: '炒菜' })}no\n`,
  );
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/^line 2: not JSON/);
  expect(JSON.parse(ran.stdout)).toMatchObject({ postings: 0, sections: [] });
  const any = runProgram(
    'mine',
    ['-', '--json', '--any-role'],
    line({ id: 'x', title: '厨师', description: '炒菜' }),
  );
  expect(JSON.parse(any.stdout)).toMatchObject({ postings: 1, sections: [{ section: 'none' }] });
});

test.each([
  [[], 'usage:'],
  [['-', '--top', '0'], '--top'],
  [['-', '--section', 'attic'], 'no such section'],
])('mine %j: status 2 and the reason', (args, says) => {
  const ran = runProgram('mine', args);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain(says);
});
