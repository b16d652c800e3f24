import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRows, csvRowsOf, guessDelimiter } from '@/lib/transfer/in/csv';
import { LONGEST_CELL } from '@/lib/transfer/in/rows';
import { all } from './read';

const cell = fc.string({
  unit: fc.constantFrom('a', '职', '"', ',', ';', '\t', '\n', '\r\n', ' ', '😀', '='),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });

async function* cutInto(text: string, sizes: readonly number[]) {
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield text.slice(at, at + size);
    at += size;
  }
}

test('reads what another program writes, however it comes in', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      async (rows, delimiter, newline, sizes) => {
        const text = Papa.unparse(rows, { delimiter, newline });
        const read = await all(csvRows(cutInto(text, sizes), delimiter));
        expect(read.map((row) => ('cells' in row ? row.cells : row))).toEqual(rows);
        expect(await all(csvRows(cutInto(text, [text.length || 1]), delimiter))).toEqual(read);
      },
    ),
  );
});

test('a row is told by the line on which it begins', () => {
  const read = [...csvRowsOf('a,b\r\n"1\n2\n3",x\n\ny,z', ',')];
  expect(read).toEqual([
    { n: 1, cells: ['a', 'b'] },
    { n: 2, cells: ['1\n2\n3', 'x'] },
    { n: 6, cells: ['y', 'z'] },
  ]);
});

test('a quote that never closes costs its line, and no other', () => {
  const read = [...csvRowsOf('a,b\n1,"open\n2,c\n3,d\n', ',')];
  expect(read).toEqual([
    { n: 1, cells: ['a', 'b'] },
    { n: 2, problem: { code: 'bad-quotes', field: '' } },
    { n: 3, cells: ['2', 'c'] },
    { n: 4, cells: ['3', 'd'] },
  ]);
});

test('signs behind a closing quote belong to the cell', () => {
  expect([...csvRowsOf('"a"b,"c" \n', ',')]).toEqual([{ n: 1, cells: ['ab', 'c '] }]);
});

test('a row that is far too long is refused, and the next is read', async () => {
  async function* chunks() {
    yield 'a,b\n';
    for (let i = 0; i < 90; i++) yield 'x'.repeat(LONGEST_CELL / 10);
    yield '\nc,d\n';
  }
  expect(await all(csvRows(chunks(), ','))).toEqual([
    { n: 1, cells: ['a', 'b'] },
    { n: 2, problem: { code: 'too-long', field: '' } },
    { n: 3, cells: ['c', 'd'] },
  ]);
});

test.each([
  ['职位\t公司\n客服,在线\t甲\n', '\t'],
  ['职位;公司;地点\n客服;甲;乙\n', ';'],
  ['title,description\n"a;b;c","d"\n', ','],
  ['a|b\n1|2\n', '|'],
  ['one column\nonly', ','],
])('the sign that parts the cells is found: %j', (text, expected) => {
  expect(guessDelimiter(text)).toBe(expected);
});
