import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/i18n';
import { fingerprintOf, guessMapping, isUsable, sampleOf } from '@/lib/transfer/in/mapping';
import { openFile } from '@/lib/transfer/in/open';
import { COLUMNS } from '@/lib/transfer/table';
import { fileOf } from './read';

test.each([
  [
    ['岗位', '企业', '岗位职责', '任职要求', '薪酬', '城市', '备注'],
    ['title', 'company', 'description', 'description', 'salary', 'place', 'note'],
  ],
  [
    ['*职位名称（必填）', '招聘企业', 'JD', '学历要求', '工作年限', '招聘人数', '职位链接'],
    ['title', 'company', 'description', 'education', 'experience', 'headcount', 'url'],
  ],
  [
    ['Job Title', 'Company Name', 'Job Description', 'Salary', 'Location', 'Tags', 'Status'],
    ['title', 'company', 'description', 'salary', 'place', 'tags', 'status'],
  ],
  [
    ['序号', '职位', '职位名称', '岗位类型', '职位描述', '福利待遇'],
    [null, 'title', null, null, 'description', 'description'],
  ],
  [
    ['这个岗位叫什么', '招聘单位全称', '岗位职责描述'],
    ['title', 'company', 'description'],
  ],
  [
    ['title', 'company', 'description', 'updated', 'url'],
    ['title', 'company', 'description', 'validity', 'url'],
  ],
])('columns are known by their headers: %j', (header, columns) => {
  expect(guessMapping(header)).toEqual({ hasHeader: true, columns });
});

test('a first row of values is no header, and a person says what is what', () => {
  const mapping = guessMapping(['在线接待顾客', '甲', '4000']);
  expect(mapping).toEqual({ hasHeader: false, columns: [null, null, null] });
  expect(isUsable(mapping)).toBe(false);
  expect(isUsable({ hasHeader: false, columns: ['title', null, 'description'] })).toBe(true);
});

test('the columns of our own tables are known in both languages', () => {
  const expected = COLUMNS.map((column) => {
    if (column === 'notes') return 'note';
    return ['score', 'band', 'missing', 'illegal', 'risky', 'style', 'role'].includes(column) ? null : column;
  });
  for (const language of ['zh', 'en'] as const) {
    const { columns } = messagesFor(language).transfer.table;
    expect(guessMapping(COLUMNS.map((column) => columns[column])).columns).toEqual(expected);
  }
});

test('what a person decided is remembered for files of the same header', () => {
  const header = ['甲', '乙', '丙'];
  const mapping = { hasHeader: true, columns: ['title', 'description', null] as const };
  const remembered = [
    { fingerprint: fingerprintOf(header), mapping: { ...mapping, columns: [...mapping.columns] } },
  ];
  expect(guessMapping([' 甲', '乙 ', '丙（元）'], remembered)).toEqual(mapping);
  expect(guessMapping(['甲', '丙', '乙'], remembered).columns).toEqual([null, null, null]);
});

test('a sample names the columns of tables, and the values of objects', async () => {
  const table = await sampleOf((await openFile(fileOf('职位,描述\n客服,x\n'))).rows());
  expect(table.header).toEqual(['职位', '描述']);
  const objects = await sampleOf((await openFile(fileOf('{"a":1}\n{"b":2,"a":3}\n'))).rows());
  expect(objects.header).toEqual(['a', 'b']);
  expect(objects.rows).toHaveLength(2);
});
