/** Deleting a row, and what two devices know of one. A deletion loses against an edit that it had not seen. */
import { type Context, dotsOf, type Field, type Fields, hasSeen, joinFields } from './register';

/** The field that says that a row was deleted: for each field the context that the deleter had seen; null once it was brought back. */
export const GONE = 'gone';
export type Deleted = Readonly<Record<string, Context>>;

function deletionsIn(fields: Fields): Deleted[] {
  const field = fields[GONE] as Field<Deleted | null> | undefined;
  return field ? dotsOf(field).flatMap(({ v }) => (typeof v === 'object' && v !== null ? [v] : [])) : [];
}

/** What a deletion of a row has seen: the value to write into its field `gone`. */
export function deletionOf(fields: Fields): Deleted {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { c }]) => (name === GONE ? [] : [[name, c]])),
  );
}

/** Whether a row is there: it was never deleted, or somebody wrote what no deleter had seen. An emptied field says nothing. */
export function isThere(fields: Fields): boolean {
  const deletions = deletionsIn(fields);
  if (deletions.length === 0) return true;
  return Object.entries(fields).some(
    ([name, field]) =>
      name !== GONE &&
      dotsOf(field).some(({ v, t }) => v !== null && !deletions.some((seen) => hasSeen(seen[name] ?? {}, t))),
  );
}

/** What two devices know of a row, together: field by field. Fields that this version does not know are kept. */
export function joinRows(a: Fields, b: Fields): Fields {
  const joined: Record<string, Field> = { ...a };
  for (const [name, field] of Object.entries(b)) {
    const known = Object.hasOwn(a, name) ? a[name] : undefined;
    joined[name] = known ? joinFields(known, field) : field;
  }
  return joined;
}
