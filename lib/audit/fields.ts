import type { PostingText } from '@/lib/posting/posting';
import type { ItemFacts, ItemResult } from './types';

/** A field that waives (学历不限), and one that is filled but says nothing (薪资面议). */
const WAIVES = /不限|无要求|无需|不要求/;
const SAYS_NOTHING = /^(?:[\s\-*＊·]*|.*面议.*|.*(?:保密|登录).*|negotiable)$/i;
/** Glyphs of a site's own font, planted in place of figures. */
const GLYPHS = /[\ue000-\uf8ff]/;

/** The state of an item on which the text is silent: the page's own field may say it, or hide it. */
export function fieldState(
  facts: ItemFacts,
  posting: PostingText,
  partial: boolean,
): Pick<ItemResult, 'state' | 'strength' | 'from'> {
  const silent = partial ? 'unreadable' : 'missing';
  const value = facts.field === null ? undefined : posting[facts.field];
  if (value === undefined) return { state: silent, strength: null, from: null };
  if (value === null || GLYPHS.test(value)) return { state: 'unreadable', strength: null, from: null };
  if (SAYS_NOTHING.test(value.trim())) return { state: silent, strength: null, from: null };
  return { state: WAIVES.test(value) ? 'waived' : 'covered', strength: 'required', from: 'field' };
}
