/**
 * What stands in the folder: `space.json` says whose it is; a head for each device, which that device alone writes; and
 * its segments, which never change once they are written.
 */
import * as z from 'zod/mini';
import { MOST_ITERATIONS } from '@/lib/secret/passphrase';
import { SyncProblem } from '../problem';

/** Of the layout. A newer one is left alone until the extension is updated. */
export const VERSION = 1;
export const FORMAT = 'yardstick-sync';
export const SPACE = 'space.json';
export const HEADS = 'heads/';
export const SEGMENTS = 'segments/';

const HEAD_END = '.head';

export function headPath(device: string): string {
  return `${HEADS}${device}${HEAD_END}`;
}

/** The device whose head a file is; undefined for other files that stand there. */
export function deviceIn(name: string): string | undefined {
  return /^([\w-]{1,64})\.head$/.exec(name)?.[1];
}

export function segmentFolder(device: string): string {
  return `${SEGMENTS}${device}/`;
}

/** No end such as `.gz`: some servers would have the browser unpack it. */
export function segmentPath(device: string, name: string): string {
  return `${segmentFolder(device)}${name}.seg`;
}

const count = z.int().check(z.minimum(0));
const word = z.string().check(z.regex(/^[\w-]{1,100}$/));
const label = z.string().check(z.maxLength(500));

const segmentSchema = z.looseObject({
  /** Ends with a hash of its bytes. */
  name: word,
  /** The how-manieth of its device's writings it brings up to. Parts of one state share it. */
  last: count,
  rows: count,
  /** Of the file, in bytes. */
  size: count,
  /** Too large to be written again with every few edits. */
  base: z.optional(z.boolean()),
});
export type Segment = z.infer<typeof segmentSchema>;

const headSchema = z.looseObject({
  v: z.int(),
  device: word,
  name: label,
  /** When it was written, ms since the epoch by its writer's clock. */
  at: z.number(),
  /** Another one: all that was read before counts no more. */
  epoch: word,
  /** Another one at each writing: tells a device its own head from an older one, and from one of its copy's. */
  nonce: word,
  /** In the order of their `last`. */
  segments: z.array(segmentSchema).check(z.maxLength(5_000)),
  /** Segments of others that this device could not read. */
  wanted: z.array(z.string()),
  /** Devices whose words this one tells as well: they were forgotten, or never wrote here. */
  vouched: z.array(z.string()),
});
export type Head = z.infer<typeof headSchema>;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{1,200}={0,2}$/));
const spaceSchema = z.looseObject({
  format: z.literal(FORMAT),
  v: z.int(),
  /** Null: what stands there is not sealed. */
  cipher: z.nullable(
    z.looseObject({
      iterations: z.int().check(z.minimum(1), z.maximum(MOST_ITERATIONS)),
      salt: base64,
      /** A known word, sealed: tells a wrong passphrase from damage. */
      proof: base64,
    }),
  ),
});
export type Space = z.infer<typeof spaceSchema>;
export type Cipher = NonNullable<Space['cipher']>;

/** Null where it is none, or damaged. Ends with `newer`. */
export function parseHead(text: string): Head | null {
  return parse(headSchema, text);
}

/** Null where it is none, or damaged. Ends with `newer`. */
export function parseSpace(text: string): Space | null {
  return parse(spaceSchema, text);
}

function parse<T>(schema: z.ZodMiniType<T>, text: string): T | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { v } = (value ?? {}) as { v?: unknown };
  if (typeof v === 'number' && v > VERSION) throw new SyncProblem('newer');
  const { success, data } = schema.safeParse(value);
  return success ? data : null;
}
