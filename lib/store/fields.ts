/** Writing what a person says: every value carries its stamp, and waits in the outbox for their other devices. */
import { deviceOf, dotsOf, type Field, type Fields, hasEdit, writeDot } from '@/lib/sync/register';
import { takeStamp, takeStamps } from './clock';
import type { Database } from './database';
import type { OutboxRow } from './rows';

/** Where a field stands. */
export type FieldPlace = Pick<OutboxRow, 'table' | 'id' | 'field'>;

/** What a writer had before their eyes, and of a value typed key by key which of the editor's writings it is. */
export interface Edit {
  /** `<editor>.<n>`: a later n of the same editor replaces an earlier one, whatever comes first. */
  edit?: string | undefined;
  /** Stamps of the values it replaces; others stay beside it as further wordings. */
  over: readonly string[];
}

/**
 * The fields of a row with one of them written, or null where it says so already: a sender whose answer was lost
 * tries again. To be called in a transaction over the row's table, `outbox` and `meta`; the caller puts the row.
 * @param value plain data; null takes back what was said, and is kept so that other devices hear of it.
 * @param now ms since the epoch.
 * @param edit absent: all that stood there is replaced.
 */
export async function writeField(
  db: Database,
  { table, id, field }: FieldPlace,
  fields: Fields,
  value: unknown,
  now: number,
  edit?: Edit | undefined,
): Promise<{ f: Fields; stamp: string } | null> {
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (edit?.edit !== undefined && hasEdit(known, edit.edit)) return null;
  if (isSaid(known, value, edit)) return null;
  const { stamp } = await takeStamp(db, now);
  const dot = edit?.edit === undefined ? { v: value, t: stamp } : { v: value, t: stamp, e: edit.edit };
  const written = writeDot(known, dot, edit?.over);
  await db.outbox.put({ table, id, field, t: stamp });
  return { f: { ...fields, [field]: written }, stamp };
}

/**
 * Of several values that stand side by side, one's own are replaced, and where there are none the newest: the others a
 * person is still to decide about, and may not have seen.
 * @param device that writes.
 * @param meaning tells values apart: of those that say the same all are replaced.
 */
export function overShown(
  fields: Fields,
  field: string,
  device: string | undefined,
  meaning: (value: unknown) => unknown = JSON.stringify,
): Edit | undefined {
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!known) return undefined;
  const dots = dotsOf(known);
  const own = dots.filter(({ t }) => deviceOf(t) === device);
  const replaced = own.length > 0 ? own : dots.slice(0, 1);
  const meanings = new Set(replaced.map(({ v }) => meaning(v)));
  return { over: dots.flatMap(({ v, t }) => (meanings.has(meaning(v)) ? [t] : [])) };
}

/** A value for the same field of one of many rows. */
export interface RowEdit {
  id: string;
  fields: Fields;
  value: unknown;
}

/** The same for many rows at once: those of which the field says something else, with their fields as they are now. */
export async function writeFields<E extends RowEdit>(
  db: Database,
  { table, field }: Omit<FieldPlace, 'id'>,
  edits: readonly E[],
  now: number,
): Promise<(E & { f: Fields })[]> {
  const known = ({ fields }: E) => (Object.hasOwn(fields, field) ? fields[field] : undefined);
  const news = edits.filter((edit) => !isSaid(known(edit), edit.value, undefined));
  if (news.length === 0) return [];
  const [stamps] = await takeStamps(db, now, news.length);
  const written = news.map((edit, n) => {
    const t = stamps[n] as string;
    return { ...edit, t, f: { ...edit.fields, [field]: writeDot(known(edit), { v: edit.value, t }) } };
  });
  await db.outbox.bulkPut(written.map(({ id, t }) => ({ table, id, field, t })));
  return written;
}

/** Whether a field says this and nothing else that the writer replaces. */
function isSaid(known: Field | undefined, value: unknown, edit: Edit | undefined): boolean {
  if (!isSame(known?.v ?? null, value)) return false;
  return (
    !known ||
    dotsOf(known).length === 1 ||
    (edit !== undefined &&
      !dotsOf(known)
        .slice(1)
        .some(({ t }) => edit.over.includes(t)))
  );
}

/** Both are plain data that the same schema has read: their keys stand in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The values of fields, as a person says them now. */
export function valuesOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, { v }]) => [name, v]));
}
