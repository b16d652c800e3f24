/** `npm run docs [-- --check]`: writes the generated pages of docs/, or with --check only says which are out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { docsPages } from './docs/pages';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    /** Another folder: for trying it out. */
    into: { type: 'string', default: 'docs' },
  },
});

const changed = Object.entries(docsPages()).filter(([name, text]) => {
  const path = join(values.into, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (values.check) {
  for (const [name] of changed)
    console.error(`${join(values.into, name)} is out of date: run \`npm run docs\``);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  mkdirSync(values.into, { recursive: true });
  for (const [name, text] of changed) {
    writeFileSync(join(values.into, name), text);
    console.log(`wrote ${join(values.into, name)}`);
  }
}
