import type { Field } from '@/lib/sync/register';
import { deletionOf, GONE } from '@/lib/sync/tombstone';
import type { Migration } from '../database';

/**
 * What travels between devices: pages of postings that a person said something of, and rows that could not be read.
 * What waits to be sent goes in the order in which it was written. A deleted draft says, as any row, what its deletion
 * had seen.
 */
export const migration: Migration = {
  version: 6,
  tables: { pages: 'key', quarantine: 'id', outbox: '[table+id+field], t' },
  upgrade: (transaction) =>
    transaction
      .table<{ f: Record<string, Field> }>('drafts')
      .toCollection()
      .modify((row) => {
        const gone = row.f[GONE];
        if (gone?.v === true) row.f[GONE] = { ...gone, v: deletionOf(row.f) };
      }),
};
