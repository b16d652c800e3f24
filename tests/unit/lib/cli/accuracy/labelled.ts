/** Postings with labels, and audits of them, made for a test. */
import type { Audit, Finding, ItemResult, Level, Role, Span } from '@/lib/audit/types';
import type { LabelledPosting } from '@/lib/cli/accuracy/labels';

export function labelled(given: Partial<LabelledPosting> = {}): LabelledPosting {
  return { id: 'p', title: '客服', description: '', role: 'service', level: 'staff', covered: {}, ...given };
}

export function said(id: string, state: 'covered' | 'waived', ...evidence: Span[]): ItemResult {
  return { id, state, strength: 'required', evidence, from: 'text', gain: 0 };
}

export function auditOf(
  items: ItemResult[] = [],
  findings: Finding[] = [],
  role: Role = 'service',
  level: Level = 'staff',
): Audit {
  return {
    engine: 1,
    checklist: 1,
    rules: 1,
    role: { role, level, reasons: [] },
    score: null,
    band: null,
    groups: [],
    items,
    findings,
    statutory: [],
  };
}
