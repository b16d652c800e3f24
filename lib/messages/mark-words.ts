/** Puts what marked words prove into words. For the background: it carries the names of all items and rules. */
import facts from 'virtual:yardstick/facts';
import texts from 'virtual:yardstick/mark-texts';
import { isOfAskingGroup } from '@/lib/fit/profile';
import { enMarks } from '@/lib/i18n/en-marks';
import type { Language } from '@/lib/i18n/language';
import { zhMarks } from '@/lib/i18n/zh-marks';
import type { Persona } from '@/lib/platform/settings';
import type { Proven } from '@/lib/posting/meanings';
import type { MarkCardWords } from './marks';

/** Items that ask something of the person: a duty or an offer is neither required nor a plus. */
const ASKING = new Set(facts.filter(isOfAskingGroup).map(({ id }) => id));

/** What is not known by these texts is left out. */
export function markWords(proven: readonly Proven[], language: Language, persona: Persona): MarkCardWords {
  const marks = language === 'zh' ? zhMarks : enMarks;
  const { items, rules } = texts[language];
  const entries = proven.flatMap(({ meaning, item, rule, strength }) => {
    // A page is not told what a note says.
    if (meaning === 'note')
      return { meaning, word: marks.meaning.note, name: marks.noted, tag: null, why: null };
    const said = rule === null ? undefined : rules[rule];
    const name = said?.name ?? (item === null ? undefined : items[item]);
    if (name === undefined) return [];
    return {
      meaning,
      word: marks.meaning[meaning],
      name,
      tag: strength && item !== null && ASKING.has(item) ? marks.strength[strength] : null,
      why: (persona === 'seeker' ? said?.seeker : said?.why) ?? null,
    };
  });
  return { label: marks.card, door: marks.door, entries };
}
