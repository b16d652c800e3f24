import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '@/lib/i18n';
import { languageOfText, resolveLanguage } from '@/lib/i18n/language';
import { pillMessages } from '@/lib/i18n/pill';

type Entry = [path: string, value: unknown];

function entries(value: object, path = ''): Entry[] {
  return Object.entries(value).flatMap(([key, inner]): Entry[] =>
    typeof inner === 'object' && inner !== null
      ? entries(inner, `${path}${key}.`)
      : [[`${path}${key}`, inner]],
  );
}

const said = (value: unknown): string =>
  typeof value === 'function' ? String((value as (...args: unknown[]) => string)(2, 3, 4)) : String(value);

/** `unstated` is said by silence. */
const SILENT = new Set(['level.unstated']);

describe.each([
  ['interface', messagesFor('zh'), messagesFor('en')],
  ['pill', pillMessages('', 'zh'), pillMessages('', 'en')],
])('the catalogues of the %s', (name, zh, en) => {
  test('have the same keys', () => {
    expect(entries(en).map(([path]) => path)).toEqual(entries(zh).map(([path]) => path));
  });

  test('say something everywhere, each in its language', () => {
    if (name === 'pill') return;
    for (const [path, value] of entries(zh)) if (!SILENT.has(path)) expect(said(value), path).not.toBe('');
    for (const [path, value] of entries(en)) {
      if (SILENT.has(path)) continue;
      expect(said(value), path).not.toBe('');
      expect(said(value), path).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('never call a posting lawful or safe, and shout at nobody', () => {
    if (name === 'pill') return;
    for (const [path, value] of [...entries(zh), ...entries(en)]) {
      expect(said(value), path).not.toMatch(/合法|合规通过|(?<!un)lawful|compliant|[!！]/i);
    }
  });
});

test('no string is left that no component says', () => {
  const root = resolve(import.meta.dirname, '../../../..');
  const folders = [
    'components',
    'entrypoints',
    'lib/app',
    'lib/messages',
    'lib/posting',
    'lib/role',
    'lib/audit',
    'lib/copies',
  ];
  const code = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    )
    .join('\n');
  /** Looked up by a value: `t.state[row.state]`, `t.screen[`${screen}Why`]`. */
  const lookedUp = (group: string, key: string) =>
    code.includes(`${group}[`) &&
    (code.includes(`'${key}'`) || code.includes(`'${key.replace(/Why$/, '')}'`));
  const unused = entries(messagesFor('zh'))
    .map(([path]) => path.split('.') as [string, string])
    // The words of copies are handed over whole.
    .map(([group, key]) => [group === 'copies' ? 'words' : group, key] as const)
    .filter(([group, key]) => !code.includes(`${group}.${key}`) && !lookedUp(group, key))
    .map((path) => path.join('.'));
  expect(unused).toEqual([]);
});

test('the language: as set, else the browser’s, else English', () => {
  expect(resolveLanguage('auto', 'zh-TW')).toBe('zh');
  expect(resolveLanguage('auto', 'zh')).toBe('zh');
  expect(resolveLanguage('auto', 'fr')).toBe('en');
  expect(resolveLanguage('en', 'zh-CN')).toBe('en');
});

test('a posting’s language is what most of it is written in', () => {
  expect(languageOfText('负责 Amazon Lazada Shopee 店铺的在线客服和售后处理')).toBe('zh');
  expect(languageOfText('Answer customer questions by chat and email (天猫).')).toBe('en');
  expect(languageOfText('')).toBe('zh');
});
