/** ONE map of all messages: what is asked and what is answered, checked where they arrive. */
import * as z from 'zod/mini';
import type { Audit } from '@/lib/audit/types';
import { marksSchema } from '@/lib/platform/settings';
import { postingSchema } from '@/lib/posting/posting';
import { LOOK_AT_CARDS } from './cards';
import { DRAFTS } from './drafts';
import { lookSchema, triedAnswer } from './health';
import { MARK_WORDS } from './marks';
import { NOTES } from './notes';
import { PROFILE } from './profile';
import { SAY } from './said';
import { type Seen, seenSchema } from './seen-schema';
import type { PageView } from './view';

export type { Seen };

/** The whole view is made by our own content script and only shown: its shape is not checked again. */
const view = z.custom<PageView>((value) => typeof value === 'object' && value !== null && 'kind' in value);

/** The engine's answer is its own plain data: its shape is not checked again. */
const audit = z.custom<Audit>((value) => typeof value === 'object' && value !== null && 'items' in value);

/** The browser's number of a tab. */
const tab = z.object({ tab: z.number() });

const selectedAnswer = z.object({ words: z.string() });

/** Asked of the background: the one writer for content scripts and for the panel over a page, whose frame may be refused a database. */
export const BACKGROUND = {
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
    answer: z.object({ kept: z.boolean(), noted: z.boolean(), changedSince: z.nullable(z.number()) }),
  },
  'posting.say': SAY,
  /** The cards of a list that are new to the page, all at once. */
  'cards.look': LOOK_AT_CARDS,
  ...DRAFTS,
  'health.look': { ask: lookSchema, answer: z.object({ kept: z.boolean() }) },
  /** Opens the browser's own panel beside the page that asks, where the browser lets us. */
  'panel.aside': { ask: z.object({}), answer: z.object({ opened: z.boolean() }) },
  /** The number on the toolbar's button, for the tab that asks; null for none. */
  'toolbar.number': { ask: z.object({ number: z.nullable(z.number()) }), answer: z.object({}) },
  ...NOTES,
  ...PROFILE,
  /** The tab that asks: the panel over a page may not be able to tell which it stands in. */
  'tab.own': { ask: z.object({}), answer: z.object({ id: z.nullable(z.number()) }) },
  'tab.reload': { ask: tab, answer: z.object({}) },
  /** A person wants to point at what is to be read there. */
  'tab.teach': { ask: tab, answer: z.object({}) },
  'tab.tried': { ask: tab, answer: triedAnswer },
  'tab.selected': { ask: tab, answer: selectedAnswer },
  'marks.words': MARK_WORDS,
  /** Opens a page of the dashboard. */
  'dashboard.open': { ask: z.object({ page: z.string() }), answer: z.object({}) },
} as const;

/** Asked of the content script of a tab. */
export const PAGE = {
  'page.view': { ask: z.object({}), answer: view },
  /** `toggle`: a panel that stands over the page is put away. */
  'page.audit': {
    ask: z.object({ selection: z.optional(z.boolean()), toggle: z.optional(z.boolean()) }),
    answer: view,
  },
  'page.open': { ask: z.object({}), answer: z.object({ opened: z.boolean() }) },
  /** The words selected in the page; empty where there are none. */
  'page.selected': { ask: z.object({}), answer: selectedAnswer },
  'page.tried': { ask: z.object({}), answer: triedAnswer },
  /** To the next or the previous mark; false where there is none. */
  'page.step': { ask: z.object({ by: z.literal([1, -1]) }), answer: z.object({ stepped: z.boolean() }) },
} as const;

/** What the panel tells its page, and the page its panel, through a port. */
export const fromPanelSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('locate'), item: z.string(), span: z.number() }),
  z.object({ type: z.literal('locate-finding'), rule: z.string(), index: z.number() }),
  z.object({ type: z.literal('marks'), marks: marksSchema }),
  z.object({ type: z.literal('step'), by: z.literal([1, -1]) }),
  z.object({ type: z.literal('reread') }),
  z.object({ type: z.literal('anyway') }),
  z.object({ type: z.literal('close') }),
  /** Over the page: to its other side. */
  z.object({ type: z.literal('flip') }),
]);
export type FromPanel = z.infer<typeof fromPanelSchema>;
export type ToPanel = { type: 'view'; view: PageView };

export const PANEL_PORT = 'panel';
