/** What to ask in an interview: from what a posting leaves out, or says in words that hide something. */
import type { Audit } from '@/lib/audit/types';

/** Asked where an item is not written, a rule is found, or an element of the law was seen nowhere. */
export interface QuestionRule {
  id: string;
  missing?: string;
  found?: string;
  unseen?: string;
}

/** The most important first: money and contract, time, then what one learns there. */
export const QUESTIONS = [
  { id: 'base', missing: 'base-pay', found: 'pay-not-stated' },
  { id: 'sales', found: 'duty-mismatch' },
  { id: 'contract', missing: 'contract-probation', unseen: 'missing-employer' },
  { id: 'insurance', missing: 'social-insurance' },
  { id: 'parts', missing: 'pay-structure' },
  { id: 'rest', missing: 'rest-days' },
  { id: 'shifts', missing: 'work-hours-shift' },
  { id: 'training', missing: 'onboarding-training' },
  { id: 'targets', missing: 'service-kpis' },
  { id: 'place', missing: 'work-location' },
  { id: 'review', missing: 'performance-review' },
  { id: 'mentor', missing: 'mentorship' },
  { id: 'career', missing: 'career-path' },
  { id: 'headcount', missing: 'headcount' },
  { id: 'incentives', missing: 'incentives' },
  { id: 'benefits', missing: 'benefits' },
  { id: 'learning', missing: 'on-the-job-training' },
] as const satisfies readonly QuestionRule[];
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** So many are worth asking at once. */
export const QUESTIONS_ASKED = 5;

/** The questions that this posting raises, the most important first. None is made up: fewer than five where it says enough. */
export function questionsFor(audit: Pick<Audit, 'items' | 'findings' | 'statutory'>): QuestionId[] {
  const states = new Map(audit.items.map(({ id, state }) => [id, state]));
  const found = new Set(audit.findings.flatMap(({ rule, start }) => (start === null ? [] : rule)));
  const unseen = new Set(audit.statutory.flatMap(({ rule, state }) => (state === 'unseen' ? rule : [])));
  const isOpen = (item: string) => ['missing', 'unreadable'].includes(states.get(item) ?? '');
  return (QUESTIONS as readonly (QuestionRule & { id: QuestionId })[])
    .filter(
      (one) =>
        (one.missing && isOpen(one.missing)) ||
        (one.found && found.has(one.found)) ||
        (one.unseen && unseen.has(one.unseen)),
    )
    .slice(0, QUESTIONS_ASKED)
    .map(({ id }) => id);
}
