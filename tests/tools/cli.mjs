#!/usr/bin/env node
/**
 * Runs a program of lib/cli: bundles it with Vite into .output/cli when the sources changed since the last time
 * (told by a hash of them), then hands over. Nothing but the program's own output reaches standard output.
 *
 *   node tests/tools/cli.mjs audit FILE.jsonl
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, root } from './sources.mjs';

const output = join(root, '.output/cli');

/** For Node; for a page it is one script, and the engine's numbers lie beside it as in the extension. */
const TARGETS = {
  node: (entry, file) => ({
    ssr: entry,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: file } },
  }),
  page: (entry, file) => ({
    target: 'chrome116',
    rolldownOptions: { input: entry, output: { entryFileNames: file, format: 'iife' } },
  }),
};

/** Bundles a program, for Node or for a page, and gives the path of what runs. */
export async function bundle(program, target = 'node') {
  const entry = join(root, 'lib/cli', `${program}.ts`);
  if (!existsSync(entry)) {
    console.error(`no such program: ${program}`);
    process.exit(2);
  }
  const name = program.replace('/', '-');
  const folder = join(output, `${name}-${hashOf(['lib', 'tests/bench', 'package-lock.json'])}`);
  const file = join(folder, `${name}.mjs`);
  if (existsSync(file)) return file;
  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'lib/lexicon/build/plugin.ts'), {
    configFile: false,
    logLevel: 'silent',
    root,
  });
  const draft = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: module.ALIAS },
    publicDir: false,
    plugins: module.yardstickPlugins({ numbers: target === 'page' ? 'file' : 'script' }),
    build: { ...TARGETS[target](entry, `${name}.mjs`), outDir: draft, emptyOutDir: true },
  });
  for (const old of readdirSync(output)) {
    const stale = new RegExp(`^${name}-[0-9a-f]{16}$`).test(old) && join(output, old) !== folder;
    if (stale) rmSync(join(output, old), { recursive: true, force: true });
  }
  // Another run may have made the same bundle meanwhile.
  if (existsSync(file)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [program = '', ...args] = process.argv.slice(2);
  const file = await bundle(program);
  const { status, signal } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  process.exit(signal ? 1 : (status ?? 1));
}
