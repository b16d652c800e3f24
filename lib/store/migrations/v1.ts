import type { Migration } from '../database';

/** The first shape: what was read, its earlier texts, what a person says of it, and what waits to be sent. */
export const migration: Migration = {
  version: 1,
  tables: {
    postings: 'key, lastSeen, role, score',
    versions: '[key+at], key',
    notes: 'id, posting, changed',
    outbox: '[table+id+field]',
    meta: 'name',
  },
};
