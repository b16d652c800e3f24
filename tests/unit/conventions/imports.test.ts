/** Who may import whom, over the real import graph. The linter holds the same zones while one types. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const TOPS = ['lib', 'components', 'entrypoints'];

interface Import {
  /** The target: a path of ours, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

function sources(): string[] {
  return TOPS.flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${top}/${name}`),
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...statements].map(([, type, from, dynamic]) => ({
    to: target(file, (from ?? dynamic) as string),
    typeOnly: Boolean(type),
  }));
}

function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return specifier;
  const base = specifier.startsWith('@/')
    ? join(ROOT, specifier.slice(2))
    : resolve(ROOT, dirname(file), specifier);
  const found = ['', '.ts', '.tsx', '/index.ts']
    .map((end) => base + end)
    .find((path) => existsSync(path) && statSync(path).isFile());
  return relative(ROOT, found ?? base.replace(/\?\w+$/, ''));
}

/** `lib/text`, `components/panel`, `entrypoints/popup`. */
function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

const GRAPH = new Map(sources().map((file) => [file, importsOf(file)]));
const edges = [...GRAPH].flatMap(([file, imports]) => imports.map((entry) => ({ file, ...entry })));
const wrong = (bad: (edge: { file: string; to: string; typeOnly: boolean }) => boolean) =>
  edges.filter(bad).map(({ file, to }) => `${file} -> ${to}`);

/** All that some files load, however far. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const walk = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { to, typeOnly } of GRAPH.get(file) ?? []) if (!typeOnly) walk(to);
  };
  files.forEach(walk);
  return reached;
}

/** Judging is pure: these rooms see no DOM, no browser, no store and no clock. */
const PURE = [
  'posting',
  'text',
  'lexicon',
  'checklist',
  'compliance',
  'role',
  'audit',
  'draft',
  'fit',
  'review',
  'copies',
  'anchor',
  'notes',
  'table',
  'privacy',
  'report',
].map((room) => `lib/${room}`);
const PURE_PACKAGES = ['approx-string-match', 'diff', 'zod/mini', 'virtual:yardstick/tables'];
/** Runs in Node when something is bundled, and never in the extension. */
const BUILD = 'lib/lexicon/build/';

test('the graph was read', () => {
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.some(({ to }) => to === 'lib/audit/auditor.ts')).toBe(true);
});

test('every import of ours exists', () => {
  expect(wrong(({ to }) => TOPS.includes(to.split('/')[0] as string) && !existsSync(join(ROOT, to)))).toEqual(
    [],
  );
});

test('the pure rooms import pure rooms only', () => {
  const isPure = (path: string) => PURE.includes(roomOf(path)) || PURE_PACKAGES.includes(path);
  expect(wrong(({ file, to }) => isPure(file) && !file.startsWith(BUILD) && !isPure(to))).toEqual([]);
});

test('the pure rooms name no DOM, browser, clock or network', () => {
  const named = [...GRAPH.keys()]
    .filter((file) => PURE.includes(roomOf(file)) && !file.startsWith(BUILD))
    .filter((file) =>
      /\b(?:document|window|navigator|fetch|localStorage|indexedDB|Date\.now|new Date|performance\.now|Math\.random)\b/.test(
        withoutComments(file),
      ),
    );
  expect(named).toEqual([]);
});

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''");
}

test('the polyfill is imported in one place', () => {
  expect(
    wrong(({ file, to }) => to === 'webextension-polyfill' && file !== 'lib/platform/browser.ts'),
  ).toEqual([]);
});

test('sites and page see documents, and no browser API, store or message', () => {
  const allowed = ['lib/sites', 'lib/page', 'lib/posting'];
  const bad = wrong(
    ({ file, to }) =>
      /^lib\/(?:sites|page)\//.test(file) && to.startsWith('lib/') && !allowed.includes(roomOf(to)),
  );
  expect(bad).toEqual([]);
  expect(
    wrong(({ file, to }) => /^lib\/(?:sites|page)\//.test(file) && !/^lib\/|^jsonrepair$/.test(to)),
  ).toEqual([]);
});

test('files in and out work on plain data: no page, browser, store, clock or word of ours', () => {
  const allowed =
    /^lib\/(?:transfer|secret|privacy|posting|notes|sync|audit\/types|compliance\/kinds)\b|^zod\/mini$|^saxen$/;
  expect(wrong(({ file, to }) => file.startsWith('lib/transfer/') && !allowed.test(to))).toEqual([]);
  const named = [...GRAPH.keys()].filter(
    (file) =>
      file.startsWith('lib/transfer/') &&
      /\b(?:document|window|navigator|fetch|Worker|localStorage|indexedDB|Date\.now|performance\.now|eval)\b/.test(
        withoutComments(file),
      ),
  );
  expect(named).toEqual([]);
});

test('components know no browser, store or sync, and ui/ none of our words', () => {
  const forbidden =
    /^(?:lib\/(?:store|sync|sites|page|visit|cli)|entrypoints)\/|webextension-polyfill|^dexie$|^lib\/platform\/(?!settings\.ts)|^lib\/messages\/wire/;
  expect(wrong(({ file, to }) => file.startsWith('components/') && forbidden.test(to))).toEqual([]);
  expect(
    wrong(
      ({ file, to }) =>
        file.startsWith('components/ui/') && /^lib\/(?!i18n\/)|^components\/(?!ui\/)/.test(to),
    ),
  ).toEqual([]);
});

test('nothing imports the entrypoints, and lib imports no component', () => {
  expect(wrong(({ file, to }) => to.startsWith('entrypoints/') && roomOf(file) !== roomOf(to))).toEqual([]);
  expect(wrong(({ file, to }) => file.startsWith('lib/') && to.startsWith('components/'))).toEqual([]);
});

test('no content script reaches the store, the engine or the prose, however far', () => {
  const reached = reachedFrom(
    [...GRAPH.keys()].filter((file) => file.startsWith('entrypoints/posting.content/')),
  );
  expect(reached.size).toBeGreaterThan(20);
  expect(
    [...reached].filter((path) =>
      /^dexie$|^lib\/(?:store|sync|lexicon|role)\/|^lib\/audit\/auditor|yardstick\/tables|texts-(?:zh|en)$|^lib\/checklist\/(?:items|catalogue)|^lib\/i18n\/(?:zh|en)\.ts/.test(
        path,
      ),
    ),
  ).toEqual([]);
});

test('only the build, the tests and the command line import the item files', () => {
  expect(
    wrong(
      ({ file, to }) =>
        /^lib\/checklist\/(?:catalogue\.ts|items\/)/.test(to) &&
        !file.startsWith(BUILD) &&
        !file.startsWith('lib/cli/'),
    ),
  ).toEqual([]);
});

test('what judges a posting loads no validator and no patterns', () => {
  const reached = reachedFrom(['lib/audit/builtin.ts']);
  expect(reached.size).toBeGreaterThan(20);
  expect(reached).toContain('lib/compliance/kinds.ts');
  expect([...reached].filter((path) => path.startsWith('zod'))).toEqual([]);
  // Patterns stand in the tables.
  expect(
    [...reached].filter((path) =>
      /^lib\/(?:role\/(?:rules|acts)|compliance\/(?:laws|rules)|checklist\/items)/.test(path),
    ),
  ).toEqual([]);
});
