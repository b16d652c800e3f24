/** ONE map of all messages: what is asked and what is answered, checked where they arrive. */
import * as z from 'zod/mini';
import { DRAFTS } from './drafts';
import { FROM_PAGE } from './from-page';
import { triedAnswer } from './health';
import { NOTES } from './notes';
import { PROFILE } from './profile';
import { SAY } from './said';
import { selectedAnswer } from './to-page';

/** The browser's number of a tab. */
const tab = z.object({ tab: z.number() });

/** Asked of the background: the one writer for content scripts and for the panel over a page, whose frame may be refused a database. */
export const BACKGROUND = {
  ...FROM_PAGE,
  'posting.say': SAY,
  ...DRAFTS,
  ...NOTES,
  ...PROFILE,
  /** The tab that asks: the panel over a page may not be able to tell which it stands in. */
  'tab.own': { ask: z.object({}), answer: z.object({ id: z.nullable(z.number()) }) },
  'tab.reload': { ask: tab, answer: z.object({}) },
  /** A person wants to point at what is to be read there. */
  'tab.teach': { ask: tab, answer: z.object({}) },
  'tab.tried': { ask: tab, answer: triedAnswer },
  'tab.selected': { ask: tab, answer: selectedAnswer },
  /** Opens a page of the dashboard, or of one thing in it: `postings/<key>`. */
  'dashboard.open': { ask: z.object({ page: z.string() }), answer: z.object({}) },
} as const;
