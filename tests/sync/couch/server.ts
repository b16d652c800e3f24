/** A server that speaks CouchDB's protocol, as the chaos drives it. */
import type { Send } from '@/lib/sync/http';
import { validate } from '@/tests/tools/team/validate.mjs';
import { MemoryCouch } from './memory-couch';

export const PASSWORD = 'secret';

export interface CouchServer {
  address: string;
  /** Name of the team's database. */
  database: string;
  fetch: Send;
  /** The team's database as it stands now. */
  backup(): Promise<unknown>;
  restore(backup: unknown): Promise<void>;
  /** The database is made anew, with nothing in it. */
  wipe(): Promise<void>;
  /** Requests and bytes since it was last asked. */
  traffic(): { requests: number; up: number; down: number };
}

/** @param isPlain see `MemoryDatabase`. */
export function memoryServer(isPlain = false): CouchServer & { couch: MemoryCouch } {
  const couch = new MemoryCouch();
  const database = couch.database('team');
  database.validate = validate;
  database.isPlain = isPlain;
  return {
    couch,
    address: 'http://couch.example/',
    database: 'team',
    fetch: couch.fetch,
    backup: async () => database.backup(),
    restore: async (backup) => database.restore(backup as ReturnType<typeof database.backup>),
    wipe: async () => database.wipe(),
    traffic() {
      const { requests, bytes } = couch;
      couch.requests = [];
      couch.bytes = { up: 0, down: 0 };
      return { requests: requests.length, ...bytes };
    },
  };
}
