#!/usr/bin/env node
/**
 * `npm start`: sets up what is missing, builds the extension and opens a browser with it on the demo job site.
 * Without a display it looks at the demo headless and leaves a picture.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build.mjs';
import { startDemo } from './demo-server.mjs';
import { NO_BROWSER } from './find-chromium.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { root } from './sources.mjs';

const NO_BROWSER_STATUS = 2;

try {
  ensureDependencies();
  const executablePath = await ensureChromium();
  if (!executablePath) {
    console.error(NO_BROWSER);
    process.exit(NO_BROWSER_STATUS);
  }
  console.error('· building the extension');
  const extension = buildExtension({ mode: 'demo' });
  const { bundle } = await import('./cli.mjs');
  const program = await bundle('browse');
  const demo = await startDemo();
  const address = `http://www.zhipin.localhost:${demo.port}/web/geek/jobs`;
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const args = [
    program,
    extension,
    address,
    ...(hasDisplay ? [] : ['--picture', join(root, '.output/demo.png')]),
  ];
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  child.on('exit', async (status) => {
    await demo.close();
    process.exitCode = status ?? 1;
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
