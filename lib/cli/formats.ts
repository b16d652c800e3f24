/** The forms in which an audit leaves the command line. */
import { gapsOf, shownPoints } from '@/lib/audit/gaps';
import type { Audit } from '@/lib/audit/types';
import type { BatchPosting } from './batch-line';

interface Form {
  /** Stands once, before the first posting. */
  head: string;
  /** A posting's text, with its line end. */
  line: (posting: BatchPosting, audit: Audit) => string;
}

const GAPS_NAMED = 5;
const COLUMNS = ['id', 'title', 'role', 'level', 'score', 'covered', 'waived', 'missing', 'findings', 'gaps'];

export const FORMATS = {
  jsonl: { head: '', line: (posting, audit) => `${JSON.stringify(batchResult(posting.id, audit))}\n` },
  csv: {
    // The mark tells spreadsheets that this is UTF-8.
    head: `\ufeff${COLUMNS.join(',')}\r\n`,
    line: (posting, audit) => `${cells(posting, audit).map(csvCell).join(',')}\r\n`,
  },
  md: {
    head: `| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map(() => '---').join('|')}|\n`,
    line: (posting, audit) => `| ${cells(posting, audit).map(markdownCell).join(' | ')} |\n`,
  },
} as const satisfies Record<string, Form>;
export type Format = keyof typeof FORMATS;

/** The batch contract of the design: absent items are left out. */
function batchResult(id: string, audit: Audit) {
  const said = audit.items.filter(({ state }) => state === 'covered' || state === 'waived');
  return {
    id,
    role: audit.role.role,
    level: audit.role.level,
    score: audit.score,
    items: Object.fromEntries(
      said.map(({ id, state, strength, evidence, from }) => [id, { state, strength, evidence, from }]),
    ),
    findings: audit.findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
  };
}

function cells({ id, title }: BatchPosting, audit: Audit): string[] {
  const count = (state: string) => String(audit.items.filter((item) => item.state === state).length);
  // Delicate items are in no group's total: they are never asked for, here as in the panel.
  const missing = audit.groups.reduce((sum, group) => sum + group.total - group.covered, 0);
  // What was seen nowhere is no risk by itself, here as in the panel.
  const findings = audit.findings.filter(({ start }) => start !== null).length;
  const gaps = gapsOf(audit).slice(0, GAPS_NAMED);
  return [
    id,
    title,
    audit.role.role,
    audit.role.level,
    audit.score === null ? '' : String(audit.score),
    count('covered'),
    count('waived'),
    String(missing),
    String(findings),
    gaps.map((gap) => `${gap.id} +${shownPoints(gap.gain)}`).join('; '),
  ];
}

/** Quoted where needed; a leading = + - @ would be run as a formula by a spreadsheet. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** On one line, and without what Markdown would read as markup: titles come from anywhere. */
function markdownCell(value: string): string {
  return value.replace(/[\\|<>[\]*`]/g, '\\$&').replace(/\s+/g, ' ');
}
