#!/usr/bin/env node
/**
 * `npm run licenses [-- --check]`: writes the licences of all that is shipped with the extension to
 * assets/public/third-party.txt, or with --check says whether that is up to date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

/** Development packages of which data ends up in the tables. */
const DATA = ['opencc-js'];
const FILE = join(root, 'assets/public/third-party.txt');
const RULE = '-'.repeat(80);

const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const folderOf = (name) => join(root, 'node_modules', name);

/** Dependencies and theirs, by name. */
function shipped() {
  const names = new Set();
  const add = ({ dependencies = {} }) => {
    for (const name of Object.keys(dependencies)) {
      if (names.has(name)) continue;
      names.add(name);
      add(manifest(folderOf(name)));
    }
  };
  add(manifest(root));
  for (const name of DATA) names.add(name);
  return [...names].sort();
}

function part(name) {
  const folder = folderOf(name);
  const { version, license } = manifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n') : '';
  return `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text}\n`;
}

const text = `Yardstick ships with the packages below; each is under the licence that follows its name.\n\n${shipped()
  .map(part)
  .join('\n')}`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('assets/public/third-party.txt is out of date: run `npm run licenses`');
  process.exit(1);
}
