#!/usr/bin/env node
/**
 * Runs a program of lib/cli: bundles it with Vite into .output/cli when the sources changed since the last time
 * (told by a hash of them), then hands over. Nothing but the program's own output reaches standard output.
 *
 *   node tests/tools/cli.mjs audit FILE.jsonl
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, '.output/cli');

function sourceHash() {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['lib', 'package-lock.json']) {
    const at = join(root, folder);
    const names = folder.includes('.') ? [''] : readdirSync(at, { recursive: true }).sort();
    for (const name of names)
      if (/\.ts$|^$/.test(name)) hash.update(name).update(readFileSync(join(at, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Bundles a program and gives the path of what runs. */
async function bundle(program) {
  const entry = join(root, 'lib/cli', `${program}.ts`);
  if (!existsSync(entry)) {
    console.error(`no such program: ${program}`);
    process.exit(2);
  }
  const folder = join(output, `${program}-${sourceHash()}`);
  const file = join(folder, `${program}.mjs`);
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
    plugins: module.yardstickPlugins(),
    build: {
      ssr: entry,
      outDir: draft,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${program}.mjs` } },
    },
  });
  for (const old of readdirSync(output))
    if (old.startsWith(`${program}-`) && join(output, old) !== draft)
      rmSync(join(output, old), { recursive: true });
  renameSync(draft, folder);
  return file;
}

const [program = '', ...args] = process.argv.slice(2);
const file = await bundle(program);
const { status, signal } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
process.exit(signal ? 1 : (status ?? 1));
