/** What a posting says of the person and does not count: demands that may be unlawful, delicate and waived items. */
import type { Audit, Finding, ItemFacts, ItemResult, Span } from '@/lib/audit/types';
import type { Category } from '@/lib/compliance/kinds';
import { isOfAskingGroup } from './profile';

export type ApartReason = 'illegal' | 'risky' | 'delicate' | 'waived';

export interface Apart {
  /** The item, or null where a rule alone speaks of it. */
  item: string | null;
  /** The rule under which it falls; null for what is delicate or waived. */
  rule: string | null;
  reason: ApartReason;
  /** Its words, in the description; empty where a field alone says it. */
  spans: Span[];
}

const DEMANDS: ReadonlySet<Category> = new Set<Category>(['discrimination', 'health', 'background']);

/** Whether rules of this kind are about what is demanded of the person, and not about pay, hours or tone. */
export function isDemandCategory(category: Category): boolean {
  return DEMANDS.has(category);
}

type Grave = Finding & { severity: 'illegal' | 'risky'; start: number; end: number };

function isGrave(finding: Finding): finding is Grave {
  return finding.severity !== 'style' && finding.start !== null && finding.end !== null;
}

function graveAt({ findings }: Pick<Audit, 'findings'>, [start, end]: Span): Grave | undefined {
  return findings.filter(isGrave).find((finding) => finding.start < end && finding.end > start);
}

/** Which of an item's words stand under no possible breach: indexes into its evidence. */
export function cleanEvidence(audit: Pick<Audit, 'findings'>, item: ItemResult): number[] {
  return item.evidence.flatMap((span, index) => (graveAt(audit, span) ? [] : index));
}

/** In the order of the checklist, then of the text. */
export function apartOf(
  audit: Pick<Audit, 'items' | 'findings'>,
  factsOf: ReadonlyMap<string, ItemFacts>,
  isDemand: (rule: string) => boolean,
): Apart[] {
  const items = audit.items.flatMap((item) => {
    const facts = factsOf.get(item.id);
    return facts && isOfAskingGroup(facts) ? (itemApart(audit, item, facts) ?? []) : [];
  });
  const told = items.flatMap(({ spans }) => spans);
  const rules = audit.findings
    .filter(isGrave)
    .filter(
      ({ rule, start, end }) => isDemand(rule) && !told.some((span) => span[0] < end && span[1] > start),
    );
  return [...items, ...byRule(rules)];
}

function itemApart(
  audit: Pick<Audit, 'findings'>,
  item: ItemResult,
  { delicate }: Pick<ItemFacts, 'delicate'>,
): Apart | null {
  const { id, state, evidence } = item;
  if (state !== 'covered' && state !== 'waived') return null;
  const [first] = evidence;
  const grave = first && cleanEvidence(audit, item).length === 0 ? graveAt(audit, first) : undefined;
  if (state === 'covered' && grave)
    return { item: id, rule: grave.rule, reason: grave.severity, spans: evidence };
  if (state === 'waived') return { item: id, rule: null, reason: 'waived', spans: evidence };
  return delicate ? { item: id, rule: null, reason: 'delicate', spans: evidence } : null;
}

/** All places of a rule are one line. */
function byRule(findings: readonly Grave[]): Apart[] {
  const lines = new Map<string, Apart>();
  for (const { rule, severity, start, end } of findings) {
    const line = lines.get(rule) ?? { item: null, rule, reason: severity, spans: [] };
    line.spans.push([start, end]);
    lines.set(rule, line);
  }
  return [...lines.values()];
}
