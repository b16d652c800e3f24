// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { lineFinder } from '@/lib/app/files/json-lines';
import { readReaders, writeReaders } from '@/lib/app/files/readers';
import type { Site } from '@/lib/sites/site';

const reader: Site = {
  id: 'own-jobs.example',
  name: { zh: '例站', en: 'Example' },
  hosts: ['jobs.example'],
  reach: 'asked',
  address: null,
  buttons: [],
  layouts: [
    {
      id: 'taught',
      kind: 'detail',
      evidence: { from: 'page', at: '2026-11' },
      path: '^/job/',
      anchor: '.text',
      root: 'body',
      title: { at: ['h1', '.name'] },
      description: { at: '.text', under: { within: 'section', heading: 'h3', says: '职责' } },
    },
  ],
  walls: [],
};
type Data = { readers: { [key: string]: unknown; layouts: { [key: string]: unknown }[] }[] };

function withChange(change: (data: Data) => void): string {
  const data = JSON.parse(writeReaders([reader])) as Data;
  change(data);
  return JSON.stringify(data, null, 2);
}
const first = (data: Data) => data.readers[0] as Data['readers'][number];

test('what is written is read back', () => {
  expect(readReaders(writeReaders([reader]))).toEqual({ readers: [reader], errors: [] });
});

describe('a file with an error is refused whole, and each error is told by its line', () => {
  const layout = (data: Data) => first(data).layouts[0] as { [key: string]: unknown };
  test.each([
    ['a repeated group', (data: Data) => (layout(data).path = '(a+)+$'), 'pattern-costly', '"path"'],
    [
      'a costly selector',
      (data: Data) => (layout(data).anchor = 'div:has(p)'),
      'selector-costly',
      '"anchor"',
    ],
    [
      'a costly title',
      (data: Data) => (layout(data).title = { at: 'a:is(b)' }),
      'selector-costly',
      '"at": "a:is',
    ],
    ['a country for a host', (data: Data) => (first(data).hosts = ['*.com']), 'host', '"*.com"'],
    ['a built-in id', (data: Data) => (first(data).id = 'zhipin'), 'own-id', '"zhipin"'],
    [
      'a key that is not known',
      (data: Data) => (layout(data).run = 'x'),
      'unrecognized-keys',
      '"id": "taught"',
    ],
    ['a missing value', (data: Data) => delete layout(data).anchor, 'missing', '"id": "taught"'],
    ['another type', (data: Data) => (layout(data).root = 7), 'type', '"root"'],
    ['a page kind of its own', (data: Data) => (layout(data).kind = 'chat'), 'other', '"kind"'],
  ])('%s', (_, change, code, where) => {
    const text = withChange(change as (data: Data) => void);
    const { readers, errors } = readReaders(text);
    expect(readers).toEqual([]);
    const error = errors.find((one) => one.code === code);
    expect(error, JSON.stringify(errors)).toBeDefined();
    const lines = text.split('\n');
    const line = (error?.line ?? 0) - 1;
    expect(`${lines[line]}\n${lines[line + 1]}`).toContain(where);
  });

  test.each([
    ['no JSON', '{"yardstick": "readers",\n  "readers": [}', 'json'],
    ['another file', '{"yardstick": "backup", "version": 1, "readers": []}', 'other'],
    ['nothing', '', 'json'],
    ['one that is too large', `"${'x'.repeat(1_000_001)}"`, 'big'],
    ['one that is too deep', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'big'],
  ])('%s', (_, text, code) => {
    const { errors } = readReaders(text);
    expect(errors.map((error) => error.code)).toContain(code);
  });
});

test('lines are found through strings with quotes, brackets and line breaks between', () => {
  const text = '{\n  "a": "}]\\"",\n  "b": [1,\n    {"c": null}]\n}';
  const lineOf = lineFinder(text);
  expect([lineOf(['a']), lineOf(['b']), lineOf(['b', 1, 'c']), lineOf(['b', 1, 'd'])]).toEqual([2, 3, 4, 4]);
});
