/**
 * `npm run fuzz [-- --seconds 60] [--seed N] [--only NAME]`: looks for texts for which the engine breaks a promise,
 * and prints the shortest. The same seed tries the same texts in the same order.
 */
import { parseArgs } from 'node:util';
import { builtinAuditor } from '@/lib/audit/builtin';
import { fail } from './fail';
import { PROPERTIES } from './fuzz/properties';
import { tryProperty } from './fuzz/run';

const USAGE = 'usage: npm run --silent fuzz -- [--seconds 60] [--seed N] [--only NAME]';
const SEEDS = 2 ** 31;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        seconds: { type: 'string', default: '60' },
        seed: { type: 'string' },
        only: { type: 'string' },
      },
    });
    const seconds = Number(values.seconds);
    if (!(seconds > 0 && Number.isFinite(seconds))) fail(`--seconds: not a time: ${values.seconds}`);
    const seed = values.seed === undefined ? Date.now() % SEEDS : Number(values.seed);
    if (values.seed === '' || !Number.isInteger(seed)) fail(`--seed: not a whole number: ${values.seed}`);
    const names = Object.keys(PROPERTIES);
    const { only } = values;
    if (only !== undefined && !names.includes(only)) fail(`no such property: ${only} (${names.join(', ')})`);
    return { seconds, seed, names: only === undefined ? names : [only] };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

const { seconds, seed, names } = readArguments();
const auditor = await builtinAuditor();
console.log(`seed ${seed}`);
for (const name of names) {
  const property = PROPERTIES[name] as (typeof PROPERTIES)[string];
  const { runs, failure } = tryProperty(property, auditor, { seed, seconds: seconds / names.length });
  if (!failure) {
    console.log(`✓ ${name}: ${runs} texts`);
    continue;
  }
  console.log(`✗ ${name}: ${failure.why}\n${JSON.stringify(failure.text)}`);
  console.log(`again: npm run --silent fuzz -- --only ${name} --seed ${seed}`);
  process.exitCode = 1;
}
