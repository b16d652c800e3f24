/** Whether what other devices say would change so much here that the person is asked first: the same for all servers. */
import { deviceOf, dotsOf, type Fields } from './register';
import type { Weight } from './replica';
import type { SyncRow } from './row';
import type { Question } from './run';

/** From this many rows on, a fifth of them is much; of fewer, nobody is asked. */
const FEW = 20;
const SHARE = 0.2;
const MANY = 1_000;

/** How many of the rows that are here may change unasked. */
export function allowance(here: number): number {
  return here < FEW ? MANY : Math.min(MANY, here * SHARE);
}

/** The newest stamp of a row; empty where it has none. */
export function newestStamp({ f }: Pick<SyncRow, 'f'>): string {
  let newest = '';
  for (const field of Object.values(f as Fields))
    for (const { t } of dotsOf(field)) if (t > newest) newest = t;
  return newest;
}

/** Rows by the device that wrote last in each. */
export function byWriter(rows: readonly SyncRow[]): Map<string, SyncRow[]> {
  const writers = new Map<string, SyncRow[]>();
  for (const row of rows) {
    const device = deviceOf(newestStamp(row));
    const some = writers.get(device);
    if (some) some.push(row);
    else writers.set(device, [row]);
  }
  return writers;
}

/** What of a device is held back. */
export interface Held extends Weight {
  /** The newest stamp of what is held back. */
  newest: string;
}

/** What the person is asked for each device. An answer holds until more comes from it. */
export function questionsOf(
  held: Readonly<Record<string, Held>>,
  nameOf: (device: string) => string,
): Question[] {
  return Object.entries(held).map(([device, { changed, removed, newest }]) => ({
    device,
    name: nameOf(device),
    changed,
    removed,
    about: `${device} ${newest}`,
  }));
}
