import type { Migration } from '../database';

/** Drafts of the person's own; and apart, never sent to another computer, those that are still written on. */
export const migration: Migration = {
  version: 4,
  tables: { drafts: 'id, changed', unsaved: 'key, at' },
};
