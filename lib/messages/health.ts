/** How reading went: names of readers, layouts and fields, and never a word of a page. */
import * as z from 'zod/mini';
import { PAGE_KINDS } from '@/lib/sites/reading';
import { TRIED_ENDS, type Tried } from '@/lib/sites/tried';

export type { Tried };

/** Ids are of our own files or of a person's readers. */
const name = z.string().check(z.minLength(1), z.maxLength(80));

export const triedSchema = z.object({ reader: name, layout: name, end: z.enum(TRIED_ENDS) });

/** What a layout may give of a posting: its fields, and `title`, `id` and `description`. */
const part = z.string().check(z.maxLength(20));

/** One page, after it has settled. */
export const lookSchema = z.object({
  /** Id of the site's reader; `generic` for a page of no site that is known. */
  site: name,
  kind: z.enum(PAGE_KINDS),
  /** Null where nothing could be read. */
  layout: z.nullable(name),
  why: z.nullable(z.string().check(z.maxLength(40))),
  /** Parts that the layout looks for, and of them those that it got. */
  wanted: z.array(part).check(z.maxLength(20)),
  got: z.array(part).check(z.maxLength(20)),
  /** What was tried; told of failures only. */
  tried: z.array(triedSchema).check(z.maxLength(60)),
  /** ms since the epoch. */
  at: z.number(),
});
export type Look = z.infer<typeof lookSchema>;

/** What was tried on a page, with a report of its structure that can be copied. */
export const triedAnswer = z.object({ tried: z.array(triedSchema), report: z.string() });
export type TriedAnswer = z.infer<typeof triedAnswer>;

/** What a layout rests on: a page that was read with it, what others publish, a person who pointed, or no data at all. */
export type Basis = 'page' | 'published' | 'person' | 'generic';

/** How one layout of a site does. Times are ms since the epoch. */
export interface LayoutHealth {
  id: string;
  basis: Basis;
  /** When its selectors were seen to hold, such as `2026-07`; null for generic readers. */
  since: string | null;
  works: number;
  lastWorked: number | null;
  lastFailed: number | null;
  /** Parts of a posting in the order of importance: how often one was looked for, and how often got. */
  parts: { name: string; wanted: number; got: number }[];
}

/**
 * How a site's reader does: `rescued` is read by the generic readers in place of its own layouts, `never` was not
 * looked at yet.
 */
export type HealthStatus = 'works' | 'rescued' | 'fails' | 'never';

export interface SiteHealth {
  id: string;
  name: { zh: string; en: string };
  hosts: readonly string[];
  /** `own`: a person's; `generic`: the readers for pages of no site that is known. */
  kind: 'listed' | 'asked' | 'own' | 'generic';
  status: HealthStatus;
  lastWorked: number | null;
  lastFailed: number | null;
  why: string | null;
  tried: Tried[];
  layouts: LayoutHealth[];
}
