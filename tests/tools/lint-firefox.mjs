#!/usr/bin/env node
/** Lints the Firefox build as its store does. Warnings that cannot be avoided are listed here, with the reason. */
import webExt from 'web-ext';
import { buildExtension } from './build.mjs';

const ALLOWED = {
  // Preact's own code for dangerouslySetInnerHTML, which no component of ours uses (a convention test holds that).
  UNSAFE_VAR_ASSIGNMENT: true,
};

const sourceDir = buildExtension({ browser: 'firefox' });
const { errors, warnings } = await webExt.cmd.lint(
  { sourceDir, artifactsDir: `${sourceDir}-artifacts`, output: 'none' },
  { shouldExitProgram: false },
);
const found = [...errors, ...warnings.filter(({ code }) => !ALLOWED[code])];
for (const { code, file, line, message } of found)
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `${found.length} messages, ${warnings.length} warnings of which ${warnings.length - found.length + errors.length} are allowed`,
);
process.exitCode = found.length > 0 ? 1 : 0;
