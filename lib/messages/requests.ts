/** ONE map of all messages: what is asked and what is answered, checked where they arrive. */
import * as z from 'zod/mini';
import type { Audit } from '@/lib/audit/types';
import { postingSchema } from '@/lib/posting/posting';
import { LOOK_AT_CARDS } from './cards';
import { DRAFTS } from './drafts';
import { lookSchema, triedAnswer } from './health';
import type { PageView } from './view';

const role = z.enum(['service', 'mixed', 'other']);

/** A posting that was looked at, with what was found; the sender makes the key, so that a second try changes nothing. */
export const seenSchema = z.object({
  key: z.string(),
  posting: postingSchema,
  state: z.enum(['ready', 'partial']),
  role,
  score: z.nullable(z.number()),
  missing: z.number(),
  engine: z.number(),
  checklist: z.number(),
  /** When it was seen, ms since the epoch. */
  at: z.number(),
});
export type Seen = z.infer<typeof seenSchema>;

/** The whole view is made by our own content script and only shown: its shape is not checked again. */
const view = z.custom<PageView>((value) => typeof value === 'object' && value !== null && 'kind' in value);

/** The plain note of a posting; when it was changed in ms since the epoch. */
const noteSchema = z.object({ body: z.string(), changed: z.number() });

/** The engine's answer is its own plain data: its shape is not checked again. */
const audit = z.custom<Audit>((value) => typeof value === 'object' && value !== null && 'items' in value);

/** Asked of the background: the one writer for content scripts and for the panel over a page, whose frame may be refused a database. */
export const BACKGROUND = {
  /** The engine stands in the background: pages stay light, and all of them share one. */
  'posting.audit': {
    ask: z.object({ posting: postingSchema, partial: z.boolean(), anyway: z.boolean() }),
    answer: audit,
  },
  'posting.seen': { ask: seenSchema, answer: z.object({ kept: z.boolean(), noted: z.boolean() }) },
  /** The cards of a list that are new to the page, all at once. */
  'cards.look': LOOK_AT_CARDS,
  ...DRAFTS,
  'health.look': { ask: lookSchema, answer: z.object({ kept: z.boolean() }) },
  'note.read': { ask: z.object({ key: z.string() }), answer: z.nullable(noteSchema) },
  /** `seen`: the posting that the note is about, to be kept with it. */
  'note.write': {
    ask: z.object({ key: z.string(), body: z.string(), seen: z.nullable(seenSchema) }),
    answer: noteSchema,
  },
} as const;

/** Asked of the content script of a tab. */
export const PAGE = {
  'page.view': { ask: z.object({}), answer: view },
  'page.audit': { ask: z.object({ selection: z.optional(z.boolean()) }), answer: view },
  'page.open': { ask: z.object({}), answer: z.object({ opened: z.boolean() }) },
  'page.tried': { ask: z.object({}), answer: triedAnswer },
} as const;

/** What the panel tells its page, and the page its panel, through a port. */
export const fromPanelSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('locate'), item: z.string(), span: z.number() }),
  z.object({ type: z.literal('locate-finding'), rule: z.string(), index: z.number() }),
  z.object({ type: z.literal('marks'), on: z.boolean() }),
  z.object({ type: z.literal('reread') }),
  z.object({ type: z.literal('anyway') }),
  z.object({ type: z.literal('close') }),
]);
export type FromPanel = z.infer<typeof fromPanelSchema>;
export type ToPanel = { type: 'view'; view: PageView };

export const PANEL_PORT = 'panel';
