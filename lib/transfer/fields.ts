/** Fields of a row as they come from who knows whom, by a file or from a server. */
import * as z from 'zod/mini';
import { deviceOf } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { isUnsafeKey } from './plain-data';

/** ms since the epoch: to the end of the year 2199, so that no time of a hostile file moves our clock for good. */
export const LATEST = Date.UTC(2200, 0, 1);

/** A stamp of the hybrid logical clock (lib/sync/stamp.ts). */
const STAMP = /^[0-9a-z]{13}\.[\w-]{1,64}$/;
const stamp = z
  .string()
  .check(
    z.refine(
      (text) => STAMP.test(text) && stampTime(text) <= LATEST && !isUnsafeKey(deviceOf(text)),
      'stamp',
    ),
  );
const context = z.record(z.string(), stamp);
const dot = { v: z.unknown(), t: stamp, e: z.optional(z.string().check(z.maxLength(200))) };

/** A value that a person wrote, with its stamps (lib/sync/register.ts). */
export const fieldSchema = z.looseObject({
  ...dot,
  c: context,
  l: z.optional(z.array(z.looseObject(dot)).check(z.maxLength(100))),
});
/** The fields of a row, by name. */
export const fieldsSchema = z
  .record(z.string().check(z.maxLength(300)), fieldSchema)
  .check(z.refine((row) => Object.keys(row).length <= 2_000, 'tags'));
