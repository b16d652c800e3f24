/** Where a person's notes are synced to, and what of them. */
import * as z from 'zod/mini';
import { SYNC_TABLES, type SyncTable } from './row';

const address = z.string().check(z.maxLength(2_000));
const short = z.string().check(z.maxLength(500));

/** A folder on a WebDAV server: the devices of one person, or a handful that share an account. */
const webdavSchema = z.object({
  kind: z.literal('webdav'),
  /** Of the server, as its help page gives it. */
  address,
  user: short,
  password: short,
  /** Below the address, with `/` between its parts. */
  folder: short,
  /** Null: what is sent is not sealed. */
  passphrase: z.nullable(short),
});

/** A CouchDB server: a team's database, and one of the person's own beside it. */
const couchdbSchema = z.object({
  kind: z.literal('couchdb'),
  address,
  user: short,
  password: short,
  /** Database of the team; null: only the own one. */
  team: z.nullable(short),
  /** Database of the person; null: profile and drafts stay on this device. */
  own: z.nullable(short),
});

export const targetSchema = z.discriminatedUnion('kind', [webdavSchema, couchdbSchema]);
export type Target = z.infer<typeof targetSchema>;
export type WebdavTarget = z.infer<typeof webdavSchema>;
export type CouchTarget = z.infer<typeof couchdbSchema>;

/** Kept in the database of the extension's own origin alone: it holds secrets. */
export const syncConfigSchema = z.object({
  target: targetSchema,
  /** What this device is called on the others. */
  name: short,
  /** Whether texts of postings go along. */
  texts: z.boolean(),
  /** Whether what a person says of themselves goes along. */
  profile: z.boolean(),
  paused: z.boolean(),
});
export type SyncConfig = z.infer<typeof syncConfigSchema>;

/** What is the person's alone: in a team it goes to their own database, or stays. */
export const PRIVATE: readonly SyncTable[] = ['profile', 'drafts'];

/** The tables that go anywhere. */
export function tablesOf({ target, profile }: Pick<SyncConfig, 'target' | 'profile'>): SyncTable[] {
  const stays = target.kind === 'couchdb' && target.own === null ? PRIVATE : [];
  return SYNC_TABLES.filter((table) => !stays.includes(table) && (profile || table !== 'profile'));
}
