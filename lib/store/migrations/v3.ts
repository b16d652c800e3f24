import type { Migration } from '../database';

/** What a job seeker says of themselves: one row an item of the checklist. */
export const migration: Migration = {
  version: 3,
  tables: { profile: 'id, changed' },
};
