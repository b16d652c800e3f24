/** The warm figures, the same in Node and in a page. */
import { builtinAuditor } from '@/lib/audit/builtin';
import { floor } from '@/tests/bench/floor';
import { DESCRIPTION, shortPostings, TITLE } from '@/tests/bench/posting';
import { stagesOf } from './stages';
import { inTurns, timed } from './timing';

export interface Effort {
  rounds: number;
  audits: number;
  floors: number;
}

export interface Warm {
  /** The whole audit as a multiple of the floor over the same text. */
  ratio: number;
  msPerAudit: number;
  floorNsPerCharacter: number;
  /** The stages as multiples of the floor; what comes between them is in none. */
  stages: Record<string, number>;
  /** Different short postings, each audited once after the other. */
  postingsPerSecond: number;
  /** What was measured was not optimised away. */
  check: boolean;
}

export const POSTING = { title: TITLE, description: DESCRIPTION };
/** Calls that only warm up. */
const WARMING = 3000;

export async function measureWarm({ rounds, audits, floors }: Effort): Promise<Warm> {
  const auditor = await builtinAuditor();
  let sum = 0;
  const audit = () => {
    sum += auditor.audit(POSTING).items.length;
  };
  const stages = await stagesOf(POSTING);
  timed(WARMING, audit);
  const least = () => {
    sum += floor(DESCRIPTION);
  };
  const base = inTurns({ least }, rounds, floors).least as number;
  const whole = inTurns({ audit }, rounds, audits).audit as number;
  for (const stage of Object.values(stages)) timed(WARMING, stage);
  const parts = inTurns(stages, rounds, audits);
  const short = shortPostings();
  const perPosting =
    Math.min(
      ...Array.from({ length: rounds }, () => timed(1, () => short.map((one) => auditor.audit(one)))),
    ) / short.length;
  return {
    ratio: Math.round(whole / base),
    msPerAudit: Number(whole.toFixed(3)),
    floorNsPerCharacter: Number(((base * 1e6) / DESCRIPTION.length).toFixed(2)),
    stages: Object.fromEntries(
      Object.entries(parts).map(([name, ms]) => [name, Number((ms / base).toFixed(1))]),
    ),
    postingsPerSecond: Math.round(1000 / perPosting),
    check: sum > 0,
  };
}
