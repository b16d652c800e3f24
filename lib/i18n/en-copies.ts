import type { CopyWords } from '@/lib/copies/words';

/** The words of copies in English. */
export const enCopies: CopyWords = {
  band: { thin: 'Thin', basic: 'Basic', good: 'Good', full: 'Full' },
  severity: { illegal: 'possibly unlawful', risky: 'risky', style: 'wording' },
  state: { open: 'to review', confirmed: 'confirmed' },
  role: { service: 'service role', mixed: 'mixed role', other: 'another role' },
  itemState: { covered: 'written', waived: 'waived', missing: 'missing', unreadable: 'unreadable' },
  reason: {
    exception: 'an exception applies',
    misread: 'it does not mean that',
    checked: 'checked otherwise',
    other: 'other',
  },
  and: ', ',
  between: '; ',
  stop: '.',
  titled: (title) => `“${title}” `,
  scored: (score, band) => `Completeness ${score} (${band})`,
  partial: 'Only a part could be read: not scored, and nothing is called missing',
  unscored: 'Not scored',
  counts: (written, missing) => `${written} written or waived, ${missing} missing`,
  missing: (n) => `${n} missing`,
  gaps: 'What would earn most:',
  gap: (name, points) => `· ${name} +${points}`,
  findings: 'Possible findings, for a person to judge:',
  finding: (severity, name, state) => `· ${severity}: ${name} (${state})`,
  found: (severity, n) => `${n} ${`${severity}`.toLowerCase()}`,
  noneFound: 'nothing found, which does not mean that nothing is wrong',
  more: (n) => `· ${n} more`,
  progress: (open, confirmed, dismissed) =>
    `${open} to review · ${confirmed} confirmed · ${dismissed} dismissed`,
  waiting: (n) => ` (${n} to review)`,
  report: {
    head: (engine, checklist, rules) =>
      `Yardstick corrections (engine ${engine}, checklist ${checklist}, rules ${rules})`,
    named: (name, id) => `“${name}” [${id}]`,
    item: (item, was, is) => `item ${item}: ${was} → ${is}`,
    rule: (rule, severity, reason) => `rule ${rule} (${severity}): dismissed, ${reason}`,
    role: (was, is) => `role: ${was} → ${is}`,
    clause: (words) => `  clause: ${words}`,
    wordless: '  clause: none was pointed to',
    company: '[company]',
    number: '[contact]',
  },
};
