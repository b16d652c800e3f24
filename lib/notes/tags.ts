/** Tags: short words of a person's own, the same in any width and case. */
import { TAG_LENGTH } from './labels';

/** A tag as it is kept, or null where nothing is left of it: one width, single blanks, at most 30 code units, no half character. */
export function normaliseTag(typed: string): string | null {
  const tag = typed.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, TAG_LENGTH);
  // A cut may leave the first half of a character.
  return tag.replace(/[\ud800-\udbff]$/, '').trim() || null;
}

/** Whether two tags are one: neither width nor case counts. */
export function isSameTag(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The tag as it is written already, where it is in use; else the tag as it is kept. Null where nothing is left of it. */
export function tagInUse(typed: string, known: readonly string[]): string | null {
  const tag = normaliseTag(typed);
  return tag === null ? null : (known.find((one) => isSameTag(one, tag)) ?? tag);
}

/** Tags in use that may be meant, those that begin so first; without those that the posting has. */
export function tagsLike(
  typed: string,
  known: readonly string[],
  chosen: readonly string[],
  most: number,
): string[] {
  const wanted = folded(typed);
  const free = known.filter((tag) => !chosen.some((one) => isSameTag(one, tag)));
  const inside = free.filter((tag) => folded(tag).includes(wanted));
  const begins = (tag: string) => folded(tag).startsWith(wanted);
  return [...inside.filter(begins), ...inside.filter((tag) => !begins(tag))].slice(0, most);
}

function folded(tag: string): string {
  return (normaliseTag(tag) ?? '').toLowerCase();
}
