import type { Audit } from './types';

/** What an audit says that another does not: of two versions of a posting. Ids of items and rules. */
export interface AuditChange {
  score: readonly [before: number | null, after: number | null];
  /** Items that are covered or waived now, and those that no longer are. */
  gained: string[];
  lost: string[];
  /** Rules that are possibly broken now, and those that no longer are. */
  found: string[];
  gone: string[];
}

/** Compares the audits of an earlier and a later text. */
export function compareAudits(before: Audit, after: Audit): AuditChange {
  const [hadItems, hasItems] = [standing(before), standing(after)];
  const [hadRules, hasRules] = [broken(before), broken(after)];
  return {
    score: [before.score, after.score],
    gained: without(hasItems, hadItems),
    lost: without(hadItems, hasItems),
    found: without(hasRules, hadRules),
    gone: without(hadRules, hasRules),
  };
}

function standing({ items }: Audit): Set<string> {
  return new Set(items.filter(({ state }) => state === 'covered' || state === 'waived').map(({ id }) => id));
}

function broken({ findings }: Audit): Set<string> {
  return new Set(findings.filter(({ start }) => start !== null).map(({ rule }) => rule));
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((id) => !those.has(id));
}
