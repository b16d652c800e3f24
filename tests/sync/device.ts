/** A device as a test drives it: what its person does, and what they see. */
import type { Fields } from '@/lib/sync/register';
import type { Replica } from '@/lib/sync/replica';
import type { SyncRow } from '@/lib/sync/row';

export interface TestDevice {
  name: string;
  replica: Replica;
  /** By its own clock, ms since the epoch. */
  now(): number;
  write(id: string, field: string, value: unknown): Promise<void>;
  /** Fields of a note; empty where it is not here. */
  fields(id: string): Promise<Fields>;
  rows(): Promise<SyncRow[]>;
  /** The same profile once more, as when a folder is copied. */
  copy(name: string): Promise<TestDevice>;
  close(): Promise<void>;
}
