/** What a person put right, for those who mend the rules: clause and rule alone. */
import type { Audit, Span } from '@/lib/audit/types';
import { cardOf } from '@/lib/review/card';
import { sentenceAt } from '@/lib/review/fingerprint';
import { placesOf } from '@/lib/review/with-said';
import { type CopySource, cardsOf } from './source';
import type { CopyWords } from './words';

/** How much was put right: items, the role, and findings that were dismissed. */
export function correctionsIn(audit: Audit): number {
  const items = audit.items.filter(({ was }) => was).length;
  const dismissed = cardsOf(audit).filter(({ state }) => state === 'dismissed').length;
  return items + dismissed + (audit.role.was ? 1 : 0);
}

/**
 * The report. It holds no title, company, person, address, name of the reviewer or reason in free words; of the
 * posting only the sentences in question, without its company's name and without long numbers.
 */
export function report(
  { posting, audit, itemName, ruleName }: Omit<CopySource, 'partial'>,
  words: CopyWords,
): string {
  const text = posting.description;
  const clauses = (places: readonly Span[]) =>
    [...new Set(places.map((place) => sentenceAt(text, place)))].map((clause) =>
      words.report.clause(scrubbed(clause, posting.company, words)),
    );
  const items = audit.items.flatMap((item) => {
    if (!item.was) return [];
    const states = [words.itemState[item.was.state], words.itemState[item.state]] as const;
    const places =
      item.state === 'covered' && item.was.state !== 'covered' ? item.evidence : item.was.evidence;
    const told = places.length > 0 ? clauses(places) : [words.report.wordless];
    return [words.report.item(named(item.id, itemName, words), ...states), ...told];
  });
  const rules = cardsOf(audit).flatMap(({ rule, severity, state }) => {
    const card = cardOf({ rule, severity });
    const reason = audit.said?.findings[card]?.reason ?? 'other';
    if (state !== 'dismissed') return [];
    const line = words.report.rule(
      named(rule, ruleName, words),
      words.severity[severity],
      words.reason[reason],
    );
    return [line, ...clauses(placesOf(audit.findings, card))];
  });
  const { role } = audit;
  const deciding = role.reasons.flatMap(({ where, span }) => (where === 'text' ? [span] : []));
  const roleLines = role.was
    ? [words.report.role(words.role[role.was], words.role[role.role]), ...clauses(deciding)]
    : [];
  const head = words.report.head(audit.engine, audit.checklist, audit.rules);
  return [head, ...items, ...rules, ...roleLines].join('\n');
}

/** People know it by its name, and those who mend it by its id. */
function named(id: string, nameOf: (id: string) => string | undefined, words: CopyWords): string {
  const name = nameOf(id);
  return name === undefined ? id : words.report.named(name, id);
}

/** Telephone and account numbers, addresses of mail and of pages, and the ids that follow a chat's name. */
const CONTACT =
  /\d[\d -]{5,}\d|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\S+|(?<=(?:微信|QQ|vx|wx)号?[:：]?\s?)[\w-]{5,}/gi;
/** What a company's full name adds to the one by which it calls itself. */
const LEGAL_FORM = /(?:股份)?有限(?:责任)?公司$|集团$|公司$/;

function scrubbed(clause: string, company: string | null | undefined, words: CopyWords): string {
  const full = company?.trim() ?? '';
  const names = [full, full.replace(LEGAL_FORM, '')].filter((name) => name.length > 1);
  const nameless = names.reduce((text, name) => text.replaceAll(name, words.report.company), clause);
  return nameless.replace(CONTACT, words.report.number);
}
