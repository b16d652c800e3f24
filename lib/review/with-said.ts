/** Lays what a person says over what the engine judged. The engine's own audit is left as it is. */
import type { AuditOptions } from '@/lib/audit/auditor';
import { unseen } from '@/lib/audit/findings';
import { bandOf, scoreItems } from '@/lib/audit/score';
import type {
  Audit,
  Finding,
  ItemFacts,
  ItemResult,
  RoleResult,
  Span,
  StatutoryResult,
} from '@/lib/audit/types';
import { cardOf } from './card';
import { findWords } from './find-words';
import { fingerprint, placesPrint } from './fingerprint';
import { type Decision, type ItemWord, isSilent, type RoleWord, type Said } from './said';

/** What the audit was made of. */
export interface Judged extends AuditOptions {
  /** The posting's description. */
  text: string;
  /** The items in the order of the audit's. */
  facts: readonly ItemFacts[];
}

/**
 * The audit with the person's word laid over it: items, findings, role, and the score that follows from them. Where
 * nothing is said it is the audit itself.
 */
export function withSaid(audit: Audit, said: Said, judged: Judged): Audit {
  if (isSilent(said)) return audit;
  const { text, facts, partial = false, anyway = false } = judged;
  const findings = audit.findings.map((finding) => decided(finding, audit, said, text));
  const confirmed = findings.some(({ severity, state }) => severity === 'illegal' && state === 'confirmed');
  const role = putRight(audit.role, said.role);
  const items = audit.items.map((item) => corrected(item, said.items[item.id], text));
  const statutory = audit.statutory.map((element) => following(element, items));
  const scored = scoreItems(facts, items);
  const score = partial || (role.role === 'other' && !anyway) ? null : Math.round(scored.score);
  if (score === null) for (const item of items) item.gain = 0;
  const band = score === null ? null : bandOf(score, confirmed);
  const placed = findings.filter(({ start }) => start !== null);
  return {
    ...audit,
    role,
    score,
    band,
    groups: scored.groups,
    items,
    findings: [...placed, ...unseen(statutory)],
    statutory,
    said,
  };
}

/** The places of a card in a text. */
export function placesOf(findings: readonly Finding[], card: string): Span[] {
  return findings.flatMap((finding) =>
    cardOf(finding) === card && finding.start !== null && finding.end !== null
      ? [[finding.start, finding.end] as const]
      : [],
  );
}

/** Whether a decision is of the words that the card holds now. */
export function holds(decision: Decision, findings: readonly Finding[], card: string, text: string): boolean {
  return decision.words === placesPrint(text, placesOf(findings, card));
}

function decided(finding: Finding, { findings }: Audit, said: Said, text: string): Finding {
  const card = cardOf(finding);
  const decision = finding.start === null ? undefined : said.findings[card];
  return decision && holds(decision, findings, card, text) ? { ...finding, state: decision.state } : finding;
}

/** What the law wants is written where its item is, by whosever word. */
function following(element: StatutoryResult, items: readonly ItemResult[]): StatutoryResult {
  const item = items.find(({ id, was }) => id === element.item && was);
  if (!item) return element;
  const isWritten = item.state === 'covered' || item.state === 'waived';
  return { ...element, state: isWritten ? 'seen' : element.otherwise };
}

function putRight(role: RoleResult, word: RoleWord | null): RoleResult {
  return word && word.is !== role.role ? { ...role, role: word.is, was: role.role } : role;
}

/** A copy in any case, for its gain is written anew. */
function corrected(judged: ItemResult, word: ItemWord | undefined, text: string): ItemResult {
  const item = { ...judged, gain: 0 };
  const { state, strength, evidence, from } = judged;
  const was = { state, strength, evidence, from };
  if (word?.is === 'covered' && state !== 'covered') {
    const span = word.quote === null ? null : findWords(text, word.quote);
    return { ...item, state: 'covered', strength: 'required', evidence: span ? [span] : [], from: null, was };
  }
  if (word?.is !== 'missing' || (state !== 'covered' && state !== 'waived')) return item;
  const left = evidence.filter(([start, end]) => !word.not.includes(fingerprint(text.slice(start, end))));
  // Other words than those that were refused stand for the item.
  if (left.length > 0) return left.length < evidence.length ? { ...item, evidence: left, was } : item;
  return { ...item, state: 'missing', strength: null, evidence: [], from: null, was };
}
