/** Makes the engine's tables once, before several programs that need them start at the same time: see lib/lexicon/build/kept.ts. */
import { join } from 'node:path';
import { root } from './sources.mjs';

export async function makeTables() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'lib/lexicon/build/plugin.ts'), {
    configFile: false,
    logLevel: 'silent',
    root,
  });
  await module.makeAll();
}
