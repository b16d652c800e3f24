/** Ways in which a site's pages change from one day to the next. */
export const STEPS = [
  'unchanged',
  'classes',
  'ids',
  'wrappers',
  'attributes',
  'headings',
  'json-ld',
  'all',
] as const;
export type Step = (typeof STEPS)[number];
