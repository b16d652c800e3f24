import type { Messages } from './zh';

/** The words for putting right what was read of a posting, in English. */
export const enRead: Messages['read'] = {
  open: 'Misread? Put right…',
  short: 'Misread?',
  title: 'Put right what was read',
  why: 'Kept with this posting alone, and judged by from then on. The page itself stays as it is.',
  titleField: 'Title',
  was: (words) => `The page says ${words}`,
  nothing: '(nothing)',
  hidden: '(hidden)',
  back: 'Bring back',
  backName: (field) => `Bring back the page’s words: ${field}`,
  save: 'Save',
  needsTitle: 'A title is needed',
  yours: (words) => `Put right by you; the page says ${words}`,
  and: ', ',
};
