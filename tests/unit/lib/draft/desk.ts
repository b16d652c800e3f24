/** A desk over the small checklist of the engine's tests, and short ways to draft with it. */
import type { Suggestion } from '@/lib/checklist/schema';
import { draft } from '@/lib/draft/draft';
import type { Choice, Draft, DraftDesk } from '@/lib/draft/types';
import { smallAuditor } from '../audit/small-engine';

/** Items of each section: duty answering; ask patience, talking; offer insurance, rest, pay. */
export const SUGGESTIONS: Record<string, Suggestion> = {
  answering: { kind: 'wording', zh: '回复买家咨询。', en: 'Answer buyers’ questions.' },
  patience: { kind: 'wording', zh: '有耐心。', en: 'Patient.' },
  talking: { kind: 'wording', zh: '沟通能力好，听得懂。', en: 'Communicates well.' },
  insurance: { kind: 'promise', zh: '缴纳五险一金。', en: 'Social insurance is paid.' },
  rest: { kind: 'fact', zh: '每月休{{6}}天，双休。', en: '{{6}} rest days a month.' },
  growth: { kind: 'promise', zh: '每年培训{{2}}次。', en: '{{2}} trainings a year.' },
};

export const desk = (language: 'zh' | 'en' = 'zh'): DraftDesk => ({
  auditor,
  suggestionOf: (item) => SUGGESTIONS[item],
  language,
});
const auditor = smallAuditor();

/** The items to add, by name, facts and promises ticked. */
export function add(...items: string[]): Choice[] {
  return items.map((item) => ({ item, confirmed: true, values: { 0: '6' } }));
}

/** The words to take out or to replace, by what they say. */
export function put(original: string, words: string, by = '', kind: Suggestion['kind'] = 'wording'): Choice {
  const start = original.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the text`);
  return { start, end: start + words.length, kind, words: by, rule: 'some-rule' };
}

export function drafted(original: string, choices: readonly Choice[], language: 'zh' | 'en' = 'zh'): Draft {
  return draft(original, choices, desk(language));
}

/** What is kept, with the edits as they are told: both texts must come out of it. */
export function rebuilt(original: string, { text, edits }: Draft): { original: string; text: string } {
  let [a, b] = [0, 0];
  const both = { original: '', text: '' };
  const keep = (upTo: number) => {
    const kept = original.slice(a, upTo);
    both.original += kept;
    both.text += kept;
    b += kept.length;
    a = upTo;
  };
  for (const { from, to } of edits) {
    keep(from[0]);
    if (b !== to[0]) throw new Error(`an edit at ${to[0]} stands at ${b}`);
    both.original += original.slice(...from);
    both.text += text.slice(...to);
    [a, b] = [from[1], to[1]];
  }
  keep(original.length);
  return both;
}
