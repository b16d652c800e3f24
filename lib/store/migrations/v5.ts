import { twinPrint } from '@/lib/posting/identity';
import type { Migration } from '../database';

interface OldRow {
  key: string;
  posting?: Record<string, unknown>;
  state?: string;
  firstSeen?: number;
}
interface OldVersion {
  key: string;
  at: number;
  title: string;
  description: string;
}

/**
 * Texts leave the postings' rows for the versions, so that a list of many thousands is read without them; a posting
 * may have many notes, which are counted on its row; postings can be gone through in a queue.
 */
export const migration: Migration = {
  version: 5,
  tables: {
    postings: 'key, lastSeen, batch, twin, *tags',
    queues: 'id, at',
    reviewed: '[queue+key], queue, key',
  },
  upgrade: async (transaction) => {
    const counts = new Map<string, number>();
    await transaction.table('notes').each(({ posting, f }) => {
      if (typeof f?.body?.v === 'string' && f.body.v.trim() !== '')
        counts.set(posting, (counts.get(posting) ?? 0) + 1);
    });
    const versions = transaction.table<OldVersion & Record<string, unknown>>('versions');
    const postings = transaction.table<OldRow & Record<string, unknown>>('postings');
    for (const key of (await postings.toCollection().primaryKeys()) as string[]) {
      const row = await postings.get(key);
      if (!row?.posting) continue;
      const { description, ...head } = row.posting;
      const old = await versions.where({ key }).sortBy('at');
      const whole = old.length > 0 ? old : [{ key, at: row.firstSeen ?? 0, title: head.title, description }];
      await versions.bulkPut(
        whole.map(({ at, title, description }) => ({
          key,
          at,
          posting: { ...head, title, description },
          state: row.state,
        })) as never,
      );
      await postings.put({
        ...row,
        posting: head,
        at: whole.at(-1)?.at,
        twin: twinPrint(head as never),
        notes: counts.get(key) ?? 0,
      } as never);
    }
  },
};
