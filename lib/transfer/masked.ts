/** Records whose texts name no way to reach a person. */
import { FIELD_NAMES } from '@/lib/posting/fields';
import { maskContacts } from '@/lib/privacy/contacts';
import type { PostingRecord, TransferRecord } from './records';
import type { Tally } from './tally';

/** Texts of a posting, in which people write how they are reached. */
const TEXTS: readonly string[] = ['title', 'description', ...FIELD_NAMES];
/** What a note is tied to. Its `text` is a fingerprint. */
const ANCHOR_WORDS: readonly string[] = ['exact', 'prefix', 'suffix'];
/** What a person wrote or pointed at within a word on a judgement, and the name of an owner. */
const WORDS: readonly string[] = ['text', 'quote', 'name'];

/** Every text of a record with its contact details hidden; keys, addresses and stamps stay as they are. */
export function maskedRecord(record: TransferRecord, tally: Tally): TransferRecord {
  const mask = (text: string) => {
    const { text: masked, hidden } = maskContacts(text);
    tally.hidden += hidden;
    return masked;
  };
  const said = <F extends PostingRecord['f']>(f: F): F =>
    Object.fromEntries(
      Object.entries(f).map(([name, field]) => [name, { ...field, ...maskedDot(name, field, mask) }]),
    ) as F;
  const texts = <R extends object>(row: R, names: readonly string[]): R => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        names.includes(name) && typeof value === 'string' ? [[name, mask(value)]] : [],
      ),
    ),
  });
  const titled = (one: PostingRecord['posting']) => texts(one, TEXTS);
  const noted = (notes: PostingRecord['notes']) => notes.map((note) => ({ ...note, f: said(note.f) }));
  switch (record.kind) {
    case 'settings':
    // It stands in backups alone, which hold everything as it is.
    case 'unsaved':
      return record;
    case 'claim':
    case 'draft':
      return { ...record, f: said(record.f) };
    case 'said':
      return { ...record, f: said(record.f), notes: noted(record.notes) };
    case 'posting':
      return {
        ...record,
        posting: titled(record.posting),
        versions: record.versions.map((one) => ({ ...one, posting: titled(one.posting) })),
        f: said(record.f),
        notes: noted(record.notes),
      };
  }
}

type FieldRecord = PostingRecord['f'][string];

function maskedDot(
  field: string,
  { v, l }: FieldRecord,
  mask: (text: string) => string,
): Partial<FieldRecord> {
  const words = field === 'anchor' ? ANCHOR_WORDS : WORDS;
  const value = (v: unknown) => {
    if (typeof v === 'string') return mask(v);
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return v;
    return Object.fromEntries(
      Object.entries(v).map(([name, one]) => [
        name,
        words.includes(name) && typeof one === 'string' ? mask(one) : one,
      ]),
    );
  };
  return { v: value(v), ...(l ? { l: l.map((dot) => ({ ...dot, v: value(dot.v) })) } : {}) };
}
