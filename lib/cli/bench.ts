/**
 * `npm run bench [-- --short]`: how fast a posting is judged (coverage and role), warm, as a multiple of the floor
 * over the same text in the same run; and how long the very first audit of a fresh process takes. Prints one line
 * of JSON, and fails where the multiple is above its limit. --short: fewer rounds.
 */
import { spawnSync } from 'node:child_process';
import { builtinAuditor } from '@/lib/audit/builtin';
import { floor } from '@/tests/bench/floor';
import { DESCRIPTION, TITLE } from '@/tests/bench/posting';

/** What the multiple may be at most. Machines with small caches, or shared ones, give twice what a quiet one gives. */
const LIMIT = 400;

interface Effort {
  rounds: number;
  audits: number;
  floors: number;
  /** Fresh processes. */
  fresh: number;
}

const FULL: Effort = { rounds: 15, audits: 400, floors: 20_000, fresh: 7 };
const SHORT: Effort = { rounds: 9, audits: 150, floors: 8_000, fresh: 3 };
/** Audits that only warm up. */
const WARMING = 3000;
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

function warm({ rounds, audits, floors, fresh }: Effort): void {
  const auditor = builtinAuditor();
  let sum = 0;
  timed(WARMING, () => auditor.audit(posting));
  const measured = Array.from({ length: rounds }, () => ({
    floor: timed(floors, () => {
      sum += floor(DESCRIPTION);
    }),
    audit: timed(audits, () => {
      sum += auditor.audit(posting).items.length;
    }),
  }));
  // What disturbs a measurement only ever adds to it: the least of the rounds is the nearest to the truth.
  const audit = Math.min(...measured.map((round) => round.audit));
  const base = Math.min(...measured.map((round) => round.floor));
  const ratio = Math.round(audit / base);
  const first = Array.from({ length: fresh }, () =>
    JSON.parse(
      spawnSync(process.execPath, [process.argv[1] as string, '--cold'], { encoding: 'utf8' }).stdout,
    ),
  );
  console.log(
    JSON.stringify({
      characters: DESCRIPTION.length,
      ratio,
      limit: LIMIT,
      nsPerCharacter: Number(((audit * 1e6) / DESCRIPTION.length).toFixed(1)),
      floorNsPerCharacter: Number(((base * 1e6) / DESCRIPTION.length).toFixed(2)),
      msPerAudit: Number(audit.toFixed(3)),
      coldMakeMs: Number(median(first.map((f) => f.make)).toFixed(1)),
      coldFirstAuditMs: Number(median(first.map((f) => f.first)).toFixed(1)),
      check: sum > 0,
    }),
  );
  if (ratio > LIMIT) {
    console.error(`an audit takes ${ratio} times the floor; at most ${LIMIT} is allowed`);
    process.exitCode = 1;
  }
}

if (process.argv.includes('--cold')) cold();
else warm(process.argv.includes('--short') ? SHORT : FULL);
