/** Possible findings as the panel shows them: pure, so that it is tested without a page. */
import type { Audit, Finding } from '@/lib/audit/types';
import { compareGravity } from '@/lib/compliance/kinds';
import { cardOf } from '@/lib/review/card';

export { cardOf };

export type Severity = Finding['severity'];

/** Words of the posting with a little of what stands around them. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** One place of a rule. */
export interface FoundPlace {
  /** Among the places of its rule, by which it is shown in the page. */
  index: number;
  start: number;
  end: number;
}

/** All places of one rule that weigh the same: one card. */
export interface FindingGroup {
  rule: string;
  severity: Severity;
  places: FoundPlace[];
  /** What a person decided of them; null while they wait for one. */
  state: Finding['state'] | null;
}

/** One group a card: the graver first, then by their first place; the dismissed ones last. */
export function findingGroups(audit: Pick<Audit, 'findings'>): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  const ofRule = new Map<string, number>();
  for (const { rule, severity, start, end, state = null } of audit.findings) {
    if (start === null || end === null) continue;
    const index = ofRule.get(rule) ?? 0;
    ofRule.set(rule, index + 1);
    const key = cardOf({ rule, severity });
    const group = groups.get(key) ?? { rule, severity, places: [], state };
    group.places.push({ index, start, end });
    groups.set(key, group);
  }
  const first = (group: FindingGroup) => group.places[0]?.start ?? 0;
  const last = ({ state }: FindingGroup) => (state === 'dismissed' ? 1 : 0);
  return [...groups.values()].sort(
    (a, b) => last(a) - last(b) || compareGravity(a.severity, b.severity) || first(a) - first(b),
  );
}

/** So much stands on each side of the words. English takes more letters for as much sense. */
const AROUND = { zh: 14, en: 32 } as const;
const MARKER = /^\s*(?:[(（]?[\d一二三四五六七八九十]{1,2}[、.)）．]|[①-⑳•·●■◆○*-])\s*/;
/** A blank ends a word of English; Chinese is cut anywhere. */
const LAST_WORD = /\s\S*$/;
const FIRST_WORD = /^\S*\s/;

/** The words at a place and what stands around them, within their line and sentence. */
export function quoteAt(text: string, { start, end }: FoundPlace, language: 'zh' | 'en'): Quote {
  const room = AROUND[language];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const whole = text.slice(lineStart, start).replace(MARKER, '');
  const sentence = whole.slice(lastStop(whole) + 1).trimStart();
  const rest = text.slice(end, lineEnd);
  const stop = rest.search(STOP);
  const clause = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
  return {
    before: sentence.length > room ? `…${tail(sentence, room, language)}` : sentence,
    words: text.slice(start, end),
    after: clause.length > room ? `${head(clause, room, language)}…` : clause,
  };
}

const STOP = /[。；;！!？?]|\.\s/;

function lastStop(text: string): number {
  return Math.max(...['。', '；', ';', '！', '!', '？', '?', '. '].map((mark) => text.lastIndexOf(mark)));
}

function head(text: string, room: number, language: 'zh' | 'en'): string {
  const cut = [...text.slice(0, room + 1)].slice(0, -1).join('');
  return language === 'en' ? cut.replace(LAST_WORD, '') : cut;
}

function tail(text: string, room: number, language: 'zh' | 'en'): string {
  const cut = [...text.slice(-room - 1)].slice(1).join('');
  return language === 'en' ? cut.replace(FIRST_WORD, '') : cut;
}
