#!/usr/bin/env node
/**
 * Writes the skeleton of a checklist item, a rule of compliance or a site, one file each, and says what to do next.
 *
 *   npm run new:item -- ID --group duties|basic|ability|offer|conditions
 *   npm run new:rule -- ID --category discrimination|money|pay|hours|… (a wrong one lists them all)
 *   npm run new:site -- ID --host www.example.com
 *
 * --into names another folder, for tests.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CATEGORIES, FRAME_OF_GROUP, itemSkeleton, ruleSkeleton, siteSkeleton } from './skeletons.mjs';
import { root } from './sources.mjs';

const REFUSED = 2;
const GROUPS = Object.keys(FRAME_OF_GROUP);
const HOST = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** What can be made: where it goes, which ids it may have, the option it needs, its text and the next steps. */
const KINDS = {
  item: {
    folder: 'lib/checklist/items',
    id: /^[a-z]+(?:-[a-z]+)*$/,
    idRule: 'small letters a-z in words joined by single hyphens, such as typing-speed',
    option: 'group',
    check: (group) => GROUPS.includes(group) || `--group must be one of ${GROUPS.join(', ')}`,
    skeleton: itemSkeleton,
    next: [
      'replace every TODO; lib/lexicon/pattern.ts describes the notation of patterns',
      'npx vitest run tests/unit/lib/checklist fails until its examples and its suggestion are judged right',
      'in that test, raise the number of items; in lib/checklist/catalogue.ts, raise CHECKLIST_VERSION',
      'npm run docs, which brings docs/checklist.md up to date',
    ],
  },
  rule: {
    folder: 'lib/compliance/rules',
    id: /^[a-z]+(?:-[a-z]+)*$/,
    idRule: 'small letters a-z in words joined by single hyphens, such as deposit-fee',
    option: 'category',
    check: (category) =>
      CATEGORIES.includes(category) || `--category must be one of ${CATEGORIES.join(', ')}`,
    skeleton: ruleSkeleton,
    next: [
      'replace every TODO; lib/compliance/schema.ts describes the parts, lib/lexicon/pattern.ts the notation of patterns',
      'name the law by its key in lib/compliance/laws.ts; a new one is added there, with how it was checked',
      'npx vitest run tests/unit/lib/compliance fails until its examples are judged right',
      'in that test, raise the number of rules; in lib/compliance/catalogue.ts, raise RULES_VERSION',
      'npm run docs, which brings docs/compliance.md up to date',
    ],
  },
  site: {
    folder: 'lib/sites/sites',
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    idRule: 'small letters and figures in words joined by single hyphens, such as zhipin',
    reserved: ['generic', 'paste'],
    option: 'host',
    check: (host) => HOST.test(host) || '--host must be a host such as www.example.com or *.example.com',
    skeleton: siteSkeleton,
    next: [
      'npm run dev opens a browser in which the context menu of a page has “Save this posting, scrubbed”: the structure with its words replaced, to start a page in tests/pages from. Look through it first',
      'replace every TODO; lib/sites/site.ts describes the parts',
      'npx vitest run tests/unit/lib/sites fails until each layout says where and when it was seen',
      'add a page of our own built like the site’s to tests/pages, and a test of what is read from it',
      'npm run read -- PAGE.html --url https://… shows what is read from a page that you saved',
      'npm run docs, which brings docs/sites.md up to date',
    ],
  },
};

function refuse(why) {
  console.error(why);
  process.exit(REFUSED);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        category: { type: 'string' },
        host: { type: 'string' },
        into: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error.message);
  }
}

const { values, positionals } = readArguments();
const [name, id, ...more] = positionals;
const kind = Object.hasOwn(KINDS, name ?? '')
  ? KINDS[name]
  : refuse('what is new: an item, a rule or a site?');
if (!id || more.length > 0 || values[kind.option] === undefined)
  refuse(`usage: npm run new:${name} -- ID --${kind.option} …`);
if (!kind.id.test(id)) refuse(`“${id}” cannot be an id: ${kind.idRule}`);
if (kind.reserved?.includes(id)) refuse(`“${id}” is taken by a reader that is built in`);
const verdict = kind.check(values[kind.option]);
if (verdict !== true) refuse(verdict);

const folder = values.into ?? join(root, kind.folder);
const file = join(folder, `${id}.ts`);
const shown = values.into ? file : relative(root, file);
if (existsSync(file)) refuse(`${shown} exists already`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, kind.skeleton({ id, [kind.option]: values[kind.option] }));
console.log(`wrote ${shown}. Next:`);
for (const step of kind.next) console.log(`  - ${step}`);
