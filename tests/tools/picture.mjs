#!/usr/bin/env node
/** `npm run picture`: takes docs/picture.png, the panel over the demo's split view at a typical posting. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { postingOfKind } from '../../assets/demo/postings.mjs';
import { buildExtension } from './build.mjs';
import { bundle } from './cli.mjs';
import { startDemo } from './demo-server.mjs';
import { findChromium, NO_BROWSER } from './find-chromium.mjs';
import { root } from './sources.mjs';

const COULD_NOT_LOOK = 2;

const executablePath = await findChromium();
if (!executablePath) {
  console.error(NO_BROWSER);
  process.exit(COULD_NOT_LOOK);
}
const demo = await startDemo();
try {
  const address = `http://www.zhipin.localhost:${demo.port}/web/geek/jobs?job=${postingOfKind('typical').id}`;
  const picture = join(root, 'docs/picture.png');
  const child = spawn(
    process.execPath,
    [await bundle('browse'), buildExtension({ mode: 'demo' }), address, '--picture', picture],
    { stdio: 'inherit', env: { ...process.env, CHROME_PATH: executablePath } },
  );
  const [status] = await once(child, 'exit');
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await demo.close();
}
