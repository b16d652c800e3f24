/** What the panel and the page under it tell each other through a port. */
import * as z from 'zod/mini';
import { marksSchema } from '@/lib/platform/settings';
import type { PageView } from './view';

/** What the panel tells its page, and the page its panel, through a port. */
export const fromPanelSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('locate'), item: z.string(), span: z.number() }),
  z.object({ type: z.literal('locate-finding'), rule: z.string(), index: z.number() }),
  /** Words of the description, in UTF-16 code units. */
  z.object({ type: z.literal('locate-words'), start: z.number(), end: z.number() }),
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
