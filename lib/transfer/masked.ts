/** Records whose texts name no way to reach a person. */
import { maskContacts } from '@/lib/privacy/contacts';
import type { PostingRecord, TransferRecord } from './records';
import type { Tally } from './tally';

/** Every text of a record with its contact details hidden; keys, addresses and stamps stay as they are. */
export function maskedRecord(record: TransferRecord, tally: Tally): TransferRecord {
  const mask = (text: string) => {
    const { text: masked, hidden } = maskContacts(text);
    tally.hidden += hidden;
    return masked;
  };
  const said = <F extends PostingRecord['f']>(f: F): F =>
    Object.fromEntries(
      Object.entries(f).map(([name, field]) => [name, { ...field, ...maskedDot(field, mask) }]),
    ) as F;
  const titled = <P extends { title: string; description: string }>(one: P): P => ({
    ...one,
    title: mask(one.title),
    description: mask(one.description),
  });
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

function maskedDot({ v, l }: FieldRecord, mask: (text: string) => string): Partial<FieldRecord> {
  const value = (v: unknown) => (typeof v === 'string' ? mask(v) : v);
  return { v: value(v), ...(l ? { l: l.map((dot) => ({ ...dot, v: value(dot.v) })) } : {}) };
}
