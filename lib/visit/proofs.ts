/** What the words of a posting prove, and which of it a person wants to see. */
import type { Audit, Finding, Span } from '@/lib/audit/types';
import { cleanEvidence } from '@/lib/fit/apart';
import type { ClaimLevel, Levels } from '@/lib/fit/profile';
import { MEANINGS, type Meaning, type Proven } from '@/lib/posting/meanings';

const OF_SEVERITY: Record<Finding['severity'], Meaning> = {
  illegal: 'unlawful',
  risky: 'risky',
  style: 'style',
};

const OF_LEVEL: Partial<Record<ClaimLevel, Meaning>> = { can: 'met', some: 'partly', cannot: 'unmet' };

export interface Proof extends Proven {
  span: Span;
}

/**
 * All proofs, those of the items first.
 * @param levels what a job seeker says of themselves, by item: then that is meant, and not what is covered.
 * @param off meanings that are not to be seen.
 */
export function proofsOf(audit: Audit, levels: Levels | null, off: readonly Meaning[] = []): Proof[] {
  return [
    ...(levels ? byLevel(audit, levels) : byState(audit)),
    ...byFinding(audit),
    ...byNote(audit),
  ].filter(({ meaning, span: [start, end] }) => start < end && !off.includes(meaning));
}

/** The proofs that words of a span stand in, the weightiest first. */
export function proofsIn(proofs: readonly Proof[], [start, end]: Span): Proof[] {
  const weight = ({ meaning }: Proof) => MEANINGS.indexOf(meaning);
  return proofs.filter(({ span }) => span[0] < end && span[1] > start).sort((a, b) => weight(b) - weight(a));
}

/** The words that prove an item, in order. */
export function itemSpans(audit: Audit | null, itemId: string): Span[] {
  return audit?.items.find(({ id }) => id === itemId)?.evidence ?? [];
}

/** The words of a rule's findings, in order, dismissed or not. */
export function ruleSpans(audit: Audit | null, rule: string): Span[] {
  const places = audit?.findings.filter((one) => one.rule === rule) ?? [];
  return places.flatMap(({ start, end }) => (start === null || end === null ? [] : [[start, end] as const]));
}

function byFinding({ findings }: Audit): Proof[] {
  return findings.flatMap(({ rule, severity, start, end, state }) =>
    start === null || end === null || state === 'dismissed'
      ? []
      : { meaning: OF_SEVERITY[severity], item: null, rule, strength: null, span: [start, end] as const },
  );
}

function byNote({ noted = [] }: Audit): Proof[] {
  return noted.map((span) => ({ meaning: 'note', item: null, rule: null, strength: null, span }));
}

function byState({ items }: Audit): Proof[] {
  return items.flatMap(({ id, state, strength, evidence }) =>
    state === 'covered' || state === 'waived'
      ? evidence.map((span) => ({ meaning: state, item: id, rule: null, strength, span }))
      : [],
  );
}

/** What the person has said of what is asked; what stands under a possible breach does not count. */
function byLevel(audit: Audit, levels: Levels): Proof[] {
  return audit.items.flatMap((item) => {
    const { id, strength } = item;
    const level = levels[id];
    const meaning = level && OF_LEVEL[level];
    if (!meaning || item.state !== 'covered') return [];
    return cleanEvidence(audit, item).map((index) => ({
      meaning,
      item: id,
      rule: null,
      strength,
      span: item.evidence[index] as Span,
    }));
  });
}
