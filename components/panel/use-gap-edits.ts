import { useState } from 'preact/hooks';
import type { ReplaceChoice } from '@/lib/draft/types';
import type { Language } from '@/lib/i18n';
import type { RuleTexts } from '@/lib/lexicon/build/texts';
import type { FindingGroup } from './findings';

/** What a person did with the suggestions of one posting. Kept while the panel shows that posting. */
export interface GapEdits {
  /** Items whose sentence goes into the draft. */
  chosen: ReadonlySet<string>;
  confirmed: ReadonlySet<string>;
  /** Values of blanks, by item and then by blank. */
  values: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Cards of findings (`cardOf`) whose words are rewritten in the draft. */
  replaced: ReadonlySet<string>;
  /** Values of blanks in the words for a finding, by rule and then by blank. */
  words: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Rules the words for which a person ticked as true. */
  confirmedWords: ReadonlySet<string>;
  /** Cards that a person opened or folded, against what would be shown. */
  opened: Readonly<Record<string, boolean>>;
}

export interface GapActions {
  choose: (id: string, on: boolean) => void;
  confirm: (id: string, on: boolean) => void;
  fill: (id: string, blank: number, value: string) => void;
  open: (id: string, on: boolean) => void;
  replace: (card: string, on: boolean) => void;
  word: (rule: string, blank: number, value: string) => void;
  confirmWords: (rule: string, on: boolean) => void;
}

export const NO_EDITS: GapEdits = {
  chosen: new Set(),
  confirmed: new Set(),
  values: {},
  replaced: new Set(),
  words: {},
  confirmedWords: new Set(),
  opened: {},
};

function withMember(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** @param key of the posting: another one starts afresh. @returns them, what changes them, and a way to put others in their place. */
export function useGapEdits(key: string | null): [GapEdits, GapActions, (edits: GapEdits) => void] {
  const [state, setState] = useState({ key, edits: NO_EDITS });
  const edits = state.key === key ? state.edits : NO_EDITS;
  const change = (edit: (edits: GapEdits) => Partial<GapEdits>) =>
    setState((old) => {
      const now = old.key === key ? old.edits : NO_EDITS;
      return { key, edits: { ...now, ...edit(now) } };
    });
  return [
    edits,
    {
      choose: (id, on) => change((e) => ({ chosen: withMember(e.chosen, id, on) })),
      confirm: (id, on) => change((e) => ({ confirmed: withMember(e.confirmed, id, on) })),
      fill: (id, blank, value) =>
        change((e) => ({ values: { ...e.values, [id]: { ...e.values[id], [blank]: value } } })),
      open: (id, on) => change((e) => ({ opened: { ...e.opened, [id]: on } })),
      replace: (card, on) => change((e) => ({ replaced: withMember(e.replaced, card, on) })),
      word: (rule, blank, value) =>
        change((e) => ({ words: { ...e.words, [rule]: { ...e.words[rule], [blank]: value } } })),
      confirmWords: (rule, on) => change((e) => ({ confirmedWords: withMember(e.confirmedWords, rule, on) })),
    },
    (edits) => setState({ key, edits }),
  ];
}

/** The words for a card of findings in place of each of its own, as they were filled in; none where there are no such. */
export function rewritingsOf(
  { rule, places }: FindingGroup,
  { words }: RuleTexts,
  language: Language,
  edits: GapEdits,
): ReplaceChoice[] {
  if (!words) return [];
  const wording = { kind: words.kind, words: words[language] };
  const edit = { values: edits.words[rule] ?? {}, confirmed: edits.confirmedWords.has(rule) };
  return places.map(({ start, end }) => ({ start, end, ...wording, ...edit, rule }));
}
