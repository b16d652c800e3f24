/** Habits that a reader relies on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const files = (folder: string, end: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .map((name) => `${folder}/${name}`);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const code = ['lib', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
  files(folder, /\.(?:tsx?|mjs)$/),
);

const TOP = [
  'assets',
  'components',
  'docs',
  'entrypoints',
  'lib',
  'tests',
  'biome.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'README.md',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

test('the top level holds what the design names, and nothing else', () => {
  const generated = ['node_modules', 'test-results', 'coverage'];
  const found = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !generated.includes(name));
  expect(found.filter((name) => !TOP.includes(name))).toEqual([]);
});

test('no room is a drawer for everything', () => {
  expect(code.filter((file) => /\/(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(file))).toEqual([]);
});

test('files stay small', () => {
  const long = code.filter((file) => read(file).split('\n').length > 350);
  expect(long).toEqual([]);
});

test('no component sets raw HTML', () => {
  expect(
    code.filter(
      (file) => !file.startsWith('tests/') && /dangerouslySetInnerHTML|\.innerHTML\s*=/.test(read(file)),
    ),
  ).toEqual([]);
});

/** To the address that a person syncs with; and, for the engine's numbers, to the extension itself. */
const SENDERS = ['lib/app/sync/run.ts', 'lib/lexicon/build/plugin.ts'];

test('the extension sends requests from one place, to the address that a person has set up', () => {
  const senders = [
    ...files('lib', /\.tsx?$/),
    ...files('components', /\.tsx?$/),
    ...files('entrypoints', /\.tsx?$/),
  ].filter(
    (file) =>
      !file.startsWith('lib/cli/') &&
      /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource/.test(read(file)),
  );
  expect(senders).toEqual(SENDERS);
});

test('the lockfile names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "/);
});
