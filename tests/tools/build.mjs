#!/usr/bin/env node
/**
 * Builds the extension, if its sources changed since it was built that way the last time.
 *
 *   node tests/tools/build.mjs [--mode production|demo|e2e] [--browser chrome|edge|firefox]   prints the folder
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hashOf, root } from './sources.mjs';

const SOURCES = [
  'lib',
  'components',
  'entrypoints',
  'assets',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds one browser's extension in one mode. @returns its folder. @throws {Error} with what the build printed. */
export function buildExtension({ mode = 'production', browser = 'chrome' } = {}) {
  const folder = join(
    root,
    '.output',
    `${browser}-mv3${{ production: '', development: '-dev' }[mode] ?? `-${mode}`}`,
  );
  const stamp = `${folder}.hash`;
  const hash = hashOf(SOURCES);
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return folder;
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '--mode', mode, '-b', browser, '--mv3'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}${stderr}`);
  writeFileSync(stamp, hash);
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { mode: { type: 'string' }, browser: { type: 'string' } } });
  try {
    console.log(buildExtension(values));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
