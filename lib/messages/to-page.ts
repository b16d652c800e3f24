/** What is asked of the script in a job page. */
import * as z from 'zod/mini';
import { triedAnswer } from './health';
import type { PageView } from './view';

/** The whole view is made by our own content script and only shown: its shape is not checked again. */
const view = z.custom<PageView>((value) => typeof value === 'object' && value !== null && 'kind' in value);

/** Words selected in a page; empty where there are none. */
export const selectedAnswer = z.object({ words: z.string() });

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
