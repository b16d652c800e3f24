/**
 * Which sets of cues are worth being noted. To note one takes time wherever one of its words is met; it saves time
 * where a pattern would be run in vain. Sets that few patterns need, and words that are met everywhere, do not pay.
 */
import { type Met, type Needs, nameOf } from './cues';

/** About how long it takes to note a word of a set, and to run a pattern in vain. */
const NOTE = 1;
const RUN = 10;
/** A clause that has the leading cue is so many times as likely to have the other one too. */
const AKIN = 3;
const LIKELIEST = 0.9;

/** @returns of each pattern the needs that pay; the edges of the clause cost nothing. */
export function worthNoting(all: readonly Needs[]): Met[][] {
  const saved = new Map<string, number>();
  for (const { lead, others } of all)
    for (const other of others) {
      const name = nameOf(other.words);
      saved.set(name, (saved.get(name) ?? 0) + lead.often * RUN * (1 - presence(other)));
    }
  return all.map(({ others }) =>
    others.filter((other) => (saved.get(nameOf(other.words)) as number) > NOTE * other.often),
  );
}

/** How likely a clause with the leading cue has the other. */
function presence({ often }: Met): number {
  return Math.min((AKIN * often) / 1000, LIKELIEST);
}
