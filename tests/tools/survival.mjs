#!/usr/bin/env node
/** `npm run survival`: the test of survival in several rounds; its figures go to docs/survival.md. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources.mjs';

const { status } = spawnSync('npx', ['playwright', 'test', 'survival'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    YARDSTICK_SURVIVAL_ROUNDS: '5',
    YARDSTICK_SURVIVAL_INTO: join(root, 'docs/survival.md'),
  },
});
process.exitCode = status ?? 1;
