/** What the script in a job page asks of the background: apart from the other messages, for all pages load it. */
import * as z from 'zod/mini';
import type { Audit } from '@/lib/audit/types';
import { postingSchema } from '@/lib/posting/posting';
import { LOOK_AT_CARDS } from './cards';
import { lookSchema } from './health';
import { PROFILE_LEVELS } from './levels';
import { MARK_WORDS } from './marks';
import { seenSchema } from './seen-schema';

/** The engine's answer is its own plain data: its shape is not checked again. */
const audit = z.custom<Audit>((value) => typeof value === 'object' && value !== null && 'items' in value);

export const FROM_PAGE = {
  /** The engine stands in the background: pages stay light, and all of them share one. */
  'posting.audit': {
    ask: z.object({
      posting: postingSchema,
      /** Under which a person may have said something of it; null where nothing is kept. */
      key: z.nullable(z.string()),
      partial: z.boolean(),
      anyway: z.boolean(),
    }),
    answer: audit,
  },
  'posting.seen': {
    ask: seenSchema,
    answer: z.object({ kept: z.boolean(), noted: z.boolean() }),
  },
  /** The cards of a list that are new to the page, all at once. */
  'cards.look': LOOK_AT_CARDS,
  'health.look': { ask: lookSchema, answer: z.object({ kept: z.boolean() }) },
  /** Opens the browser's own panel beside the page that asks, where the browser lets us. */
  'panel.aside': { ask: z.object({}), answer: z.object({ opened: z.boolean() }) },
  /** The number on the toolbar's button, for the tab that asks; null for none. */
  'toolbar.number': { ask: z.object({ number: z.nullable(z.number()) }), answer: z.object({}) },
  'marks.words': MARK_WORDS,
  'profile.levels': PROFILE_LEVELS,
} as const;
