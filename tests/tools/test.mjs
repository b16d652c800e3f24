#!/usr/bin/env node
/**
 * `npm test`: sets up what is missing, then runs every check and tells all failures, not only the first.
 *
 *   npm test                 everything
 *   npm test -- unit browser only these
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureChromium, ensureDependencies, ensureFirefox, ensureServers } from './setup.mjs';
import { root } from './sources.mjs';
import { makeTables } from './tables.mjs';

/** Each check: its command, and the checks that must have ended before (they use what those make). */
const CHECKS = {
  types: { command: ['npx', 'tsc', '-p', '.'] },
  lint: { command: ['npx', 'biome', 'ci', '--colors=off', '.'] },
  unit: { command: ['npx', 'vitest', 'run', '--reporter=default', '--silent'] },
  sync: { command: ['node', 'tests/tools/sync.mjs', '--short'], after: ['unit'] },
  licenses: { command: ['node', 'tests/tools/licenses.mjs', '--check'] },
  build: { command: ['node', 'tests/tools/build-all.mjs'] },
  size: { command: ['npx', 'size-limit'], after: ['build'] },
  firefox: { command: ['node', 'tests/tools/lint-firefox.mjs'], after: ['build'] },
  bench: { command: ['node', 'tests/tools/bench.mjs', '--short'], after: ['unit'] },
  browser: { command: ['npx', 'playwright', 'test', '--project=browser'], after: ['build'] },
  'bench:pages': {
    command: ['npm', 'run', '--silent', 'bench:pages'],
    env: { YARDSTICK_BENCH_SHORT: '1' },
    // Alone: what runs beside it would be measured too.
    after: ['unit', 'bench', 'browser', 'size', 'firefox'],
  },
};

/** Runs a check; its output is kept until it ends, so that checks that run at once do not mix. */
function run(name, env) {
  const { command, env: own } = CHECKS[name];
  const [program, ...args] = command;
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...env, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ name, ok: false, output: String(error), seconds: 0 }));
    child.on('close', (status) =>
      resolve({ name, ok: status === 0, output, seconds: (Date.now() - start) / 1000 }),
    );
  });
}

/** Runs the checks, as many at once as there are cores, each after those that it builds on. */
async function runAll(names, env) {
  const waiting = [...names];
  const done = new Set();
  const results = [];
  const running = new Map();
  const ready = (name) =>
    (CHECKS[name].after ?? []).every((other) => !names.includes(other) || done.has(other));
  while (waiting.length > 0 || running.size > 0) {
    for (const name of waiting.filter(ready)) {
      if (running.size >= availableParallelism()) break;
      waiting.splice(waiting.indexOf(name), 1);
      running.set(name, run(name, env));
    }
    const result = await Promise.race(running.values());
    running.delete(result.name);
    done.add(result.name);
    results.push(result);
    console.log(`${result.ok ? '✓' : '✗'} ${result.name} (${result.seconds.toFixed(1)} s)`);
    console.log(
      result.output
        .trimEnd()
        .split('\n')
        .slice(result.ok ? -12 : -400)
        .map((line) => `    ${line}`)
        .join('\n'),
    );
  }
  return results;
}

try {
  ensureDependencies();
  const chromium = await ensureChromium();
  ensureFirefox();
  ensureServers();
  await makeTables();
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in CHECKS));
  if (unknown.length > 0)
    throw new Error(`no such check: ${unknown.join(', ')} (${Object.keys(CHECKS).join(', ')})`);
  const names = asked.length > 0 ? asked : Object.keys(CHECKS);
  const env = { ...process.env, NO_COLOR: '1', ...(chromium ? { CHROME_PATH: chromium } : {}) };
  const results = await runAll(names, env);
  const failed = results.filter(({ ok }) => !ok);
  for (const { name } of failed) console.log(`failed: ${name}`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
