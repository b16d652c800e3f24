/** The words of copies in one language; the catalogues of the interface hold them. */
import type { Audit, Band, Role } from '@/lib/audit/types';
import type { Severity } from '@/lib/compliance/kinds';
import type { Reason } from '@/lib/review/said';

export interface CopyWords {
  band: Readonly<Record<Band, string>>;
  severity: Readonly<Record<Severity, string>>;
  state: { open: string; confirmed: string };
  role: Readonly<Record<Role, string>>;
  itemState: Readonly<Record<Audit['items'][number]['state'], string>>;
  reason: Readonly<Record<Reason, string>>;
  /** Between the parts of a list, and of a line. */
  and: string;
  between: string;
  stop: string;
  titled: (title: string) => string;
  scored: (score: number, band: string) => string;
  partial: string;
  unscored: string;
  counts: (written: number, missing: number) => string;
  missing: (n: number) => string;
  gaps: string;
  gap: (name: string, points: string) => string;
  findings: string;
  finding: (severity: string, name: string, state: string) => string;
  /** @param n findings of that severity. */
  found: (severity: string, n: number) => string;
  noneFound: string;
  more: (n: number) => string;
  progress: (open: number, confirmed: number, dismissed: number) => string;
  /** Of findings that nobody has decided. */
  waiting: (n: number) => string;
  report: {
    head: (engine: number, checklist: number, rules: number) => string;
    named: (name: string, id: string) => string;
    item: (item: string, was: string, is: string) => string;
    rule: (rule: string, severity: string, reason: string) => string;
    role: (was: string, is: string) => string;
    clause: (words: string) => string;
    /** Nobody pointed at words. */
    wordless: string;
    company: string;
    number: string;
  };
}
