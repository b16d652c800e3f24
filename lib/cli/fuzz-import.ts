/**
 * `npm run --silent fuzz:import [-- --files 100000] [--seed N] [--from N]`: damages real files of every kind that is
 * imported, and looks for one that breaks what must hold. The same seed makes the same files.
 */
import { parseArgs } from 'node:util';
import { fail } from './fail';
import { tryFiles } from './fuzz-import/run';
import { madeSamples } from './fuzz-import/samples';
import { progress } from './progress';

const USAGE = 'usage: npm run --silent fuzz:import -- [--files 100000] [--seed N] [--from N]';
const SEEDS = 2 ** 31;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        files: { type: 'string', default: '100000' },
        seed: { type: 'string', default: String(Date.now() % SEEDS) },
        from: { type: 'string', default: '0' },
      },
    });
    const numbers = { files: Number(values.files), seed: Number(values.seed), from: Number(values.from) };
    for (const [name, number] of Object.entries(numbers))
      if (!Number.isSafeInteger(number) || number < 0) fail(`--${name}: not a whole number`);
    return numbers;
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

const run = readArguments();
console.log(`seed ${run.seed}`);
const told = progress();
const start = performance.now();
const { tried, failure } = await tryFiles(await madeSamples(), { ...run, onFile: told.count });
told.end();
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`${tried.files} files in ${seconds} s: ${tried.taken} rows taken, ${tried.rowsRefused} refused`);
for (const [code, files] of Object.entries(tried.refused).sort((a, b) => b[1] - a[1]))
  console.log(`  refused as a whole, ${code}: ${files}`);
if (failure) {
  console.log(`✗ file ${failure.number} (${failure.sample}): ${failure.why}`);
  console.log(`again: npm run --silent fuzz:import -- --seed ${run.seed} --from ${failure.number} --files 1`);
  process.exitCode = 1;
} else console.log('✓ nothing broke');
