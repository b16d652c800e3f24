/** Words for what health tells by name. */

import type { Language, Messages } from '@/lib/i18n';
import type { LayoutHealth, SiteHealth } from '@/lib/messages/health';

/** The sentence on why nothing could be read. */
export function whySentence(why: string | null, t: Messages): string {
  const known: Record<string, string> = t.health.why;
  return (why !== null && Object.hasOwn(known, why) && known[why]) || t.health.why.other;
}

/** A part of a posting as the interface calls it. */
export function partName(name: string, t: Messages): string {
  const names: Record<string, string> = { ...t.field, ...t.health.part };
  return names[name] ?? name;
}

/** A layout by its id, a generic reader by what it looks for. */
export function layoutName(id: string, t: Messages): string {
  const readers: Record<string, string> = t.health.reader;
  return readers[id] ?? id;
}

/** What a layout rests on, and whether anybody has checked it. */
export function basisSentence({ basis, since }: LayoutHealth, t: Messages): string {
  const at = since ?? '?';
  const sentences = {
    page: t.health.page(at),
    published: t.health.published(at),
    person: t.health.person(at),
    generic: t.health.generic,
  };
  return sentences[basis];
}

export function siteName({ name }: Pick<SiteHealth, 'name'>, language: Language): string {
  return name[language];
}

/** Parts got over all layouts of a site: what was looked for, and how often it was there. */
export function partsOf({ layouts }: SiteHealth): LayoutHealth['parts'] {
  const sums = new Map<string, { name: string; wanted: number; got: number }>();
  for (const { name, wanted, got } of layouts.flatMap(({ parts }) => parts)) {
    const sum = sums.get(name) ?? { name, wanted: 0, got: 0 };
    sums.set(name, { name, wanted: sum.wanted + wanted, got: sum.got + got });
  }
  return [...sums.values()];
}
