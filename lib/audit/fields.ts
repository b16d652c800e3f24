import type { PostingText } from '@/lib/posting/posting';
import type { ItemFacts, ItemResult } from './types';

/** A field that waives (学历不限), and one that is filled but says nothing (薪资面议). */
const WAIVES = /不限|无要求|无需|不要求/;
const SAYS_NOTHING = /^(?:[\s\-*＊·]*|.*面议.*|.*(?:保密|登录).*|negotiable)$/i;
/** Glyphs of a site's own font, planted in place of figures. */
const GLYPHS = /[\ue000-\uf8ff]/;

/** hidden: the page has the field, but does not show what it says. */
export type FieldSays = 'said' | 'waived' | 'hidden' | 'nothing';

/** @param value of a field; undefined where the page has none. */
export function fieldSays(value: string | null | undefined): FieldSays {
  if (value === undefined) return 'nothing';
  if (value === null || GLYPHS.test(value)) return 'hidden';
  if (SAYS_NOTHING.test(value.trim())) return 'nothing';
  return WAIVES.test(value) ? 'waived' : 'said';
}

/** The state of an item on which the text is silent: the page's own field may say it, or hide it. */
export function fieldState(
  facts: ItemFacts,
  posting: PostingText,
  partial: boolean,
): Pick<ItemResult, 'state' | 'strength' | 'from'> {
  const says = facts.field === null ? 'nothing' : fieldSays(posting[facts.field]);
  if (says === 'hidden') return { state: 'unreadable', strength: null, from: null };
  if (says === 'nothing') return { state: partial ? 'unreadable' : 'missing', strength: null, from: null };
  return { state: says === 'waived' ? 'waived' : 'covered', strength: 'required', from: 'field' };
}
