import type { Migration } from '../database';

/** How reading went, by site and layout. It is of this computer alone, and is never sent to another. */
export const migration: Migration = {
  version: 2,
  tables: { health: '[site+layout], site, changed' },
};
