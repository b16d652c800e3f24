/** Runs the programs of the command line as a person does: another process, files and pipes. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const CLI = resolve(import.meta.dirname, '../../../tools/cli.mjs');

/** For tests that start processes, on a busy machine too. */
export const SLOW_MS = 60_000;

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function runProgram(program: string, args: readonly string[], input: string | Uint8Array = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, program, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

export function runAudit(args: readonly string[], input: string | Uint8Array = ''): Ran {
  return runProgram('audit', args, input);
}

/** Standard output as JSON Lines. */
export function results(ran: Ran): Record<string, unknown>[] {
  return ran.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

export const SERVICE = {
  title: '网店客服',
  description: '岗位职责：在线回复买家提问，办理退换货\n任职要求：一分钟打字 60 字',
};

export const line = (posting: object): string => `${JSON.stringify(posting)}\n`;
