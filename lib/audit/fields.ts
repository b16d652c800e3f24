import type { PostingText } from '@/lib/posting/posting';
import type { ItemFacts, ItemResult } from './types';

/** A field that waives (学历不限), and one that is filled but says nothing (薪资面议). */
const WAIVES = /不限|无要求|无需|不要求/;
const SAYS_NOTHING = /^(?:[\s\-*＊·]*|.*面议.*|.{0,4}保密.{0,2}|negotiable)$/i;
/** Glyphs of a site's own font, planted in place of figures; a wall (登录后查看); stars in place of all of it. */
const HIDES = /[\ue000-\uf8ff]|登[录陆](?:后|即|可|查看|$)|^(?:log|sign) ?in\b|^\s*[*＊]{2}[\s*＊]*$/i;

/** hidden: the page has the field, but does not show what it says. */
export type FieldSays = 'said' | 'waived' | 'hidden' | 'nothing';

/** @param value of a field; undefined where the page has none. */
export function fieldSays(value: string | null | undefined): FieldSays {
  if (value === undefined) return 'nothing';
  if (value === null || HIDES.test(value.trim())) return 'hidden';
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
