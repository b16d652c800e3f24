/** The words for what a person put right of what was read. */
import type { Messages } from '@/lib/i18n';
import { type Labels, READ_FIELDS, type ReadField } from '@/lib/notes/labels';
import type { Posting } from '@/lib/posting/posting';

export function fieldName(field: ReadField, t: Messages): string {
  return field === 'title' ? t.read.titleField : t.field[field];
}

/** What a page says in a field, also where that is nothing. */
export function rawWords(raw: string | null | undefined, t: Messages): string {
  if (raw === null) return t.read.hidden;
  return raw?.trim() ? `“${raw.trim()}”` : t.read.nothing;
}

/** Which of these fields a person put right, and what the page says there; null where they put none right. */
export function ownWords(
  raw: Posting,
  read: Labels['read'],
  fields: readonly ReadField[],
  t: Messages,
): string | null {
  const own = READ_FIELDS.filter((field) => fields.includes(field) && read[field] !== undefined);
  if (own.length === 0) return null;
  const parts = own.map((field) =>
    fields.length === 1 ? rawWords(raw[field], t) : `${fieldName(field, t)} ${rawWords(raw[field], t)}`,
  );
  return t.read.yours(parts.join(t.read.and));
}
