/**
 * `node tests/tools/cli.mjs bench`: how fast a posting is judged (coverage and role), warm, as a multiple of the
 * floor over the same text in the same run; and how long the very first audit of a fresh process takes.
 */
import { spawnSync } from 'node:child_process';
import { builtinAuditor } from '@/lib/audit/builtin';
import { floor } from '@/tests/bench/floor';
import { DESCRIPTION, TITLE } from '@/tests/bench/posting';

const ROUNDS = 15;
const AUDITS = 400;
const FLOORS = 20_000;
const posting = { title: TITLE, description: DESCRIPTION };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Milliseconds of one call, over `times` calls. */
function timed(times: number, work: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

function cold(): void {
  const start = performance.now();
  const auditor = builtinAuditor();
  const made = performance.now();
  auditor.audit(posting);
  console.log(JSON.stringify({ make: made - start, first: performance.now() - made }));
}

function warm(): void {
  const auditor = builtinAuditor();
  let sum = 0;
  const rounds = Array.from({ length: ROUNDS + 3 }, () => ({
    floor: timed(FLOORS, () => {
      sum += floor(DESCRIPTION);
    }),
    audit: timed(AUDITS, () => {
      sum += auditor.audit(posting).items.length;
    }),
  })).slice(3);
  const audit = median(rounds.map((r) => r.audit));
  const base = median(rounds.map((r) => r.floor));
  const ratio = median(rounds.map((r) => r.audit / r.floor));
  const fresh = Array.from({ length: 7 }, () =>
    JSON.parse(
      spawnSync(process.execPath, [process.argv[1] as string, '--cold'], { encoding: 'utf8' }).stdout,
    ),
  );
  console.log(
    JSON.stringify({
      characters: DESCRIPTION.length,
      ratio: Math.round(ratio),
      nsPerCharacter: Number(((audit * 1e6) / DESCRIPTION.length).toFixed(1)),
      floorNsPerCharacter: Number(((base * 1e6) / DESCRIPTION.length).toFixed(2)),
      msPerAudit: Number(audit.toFixed(3)),
      coldMakeMs: Number(median(fresh.map((f) => f.make)).toFixed(1)),
      coldFirstAuditMs: Number(median(fresh.map((f) => f.first)).toFixed(1)),
      check: sum > 0,
    }),
  );
}

if (process.argv.includes('--cold')) cold();
else warm();
