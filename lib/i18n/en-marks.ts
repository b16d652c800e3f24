import type { Messages } from './zh';

/** The words of the marks in a page, in English. */
export const enMarks: Messages['marks'] = {
  noted: 'You noted something on these words',
  meaning: {
    covered: 'Written',
    waived: 'Waived',
    met: 'Met',
    partly: 'Partly',
    unmet: 'Lacking',
    unlawful: 'Possibly unlawful',
    risky: 'Risky',
    style: 'Wording',
    note: 'Note',
  },
  strength: { required: 'Required', preferred: 'A plus' },
  legend: 'Marks in the page',
  next: 'Next mark (N)',
  previous: 'Previous mark (P)',
  count: (n, of) => `${n} / ${of}`,
  said: (n, of, word, name) => `${n} of ${of}: ${word}, ${name}`,
  unable: 'This browser cannot mark words in pages',
  show: 'Show in the text',
  showOf: (name) => `Show in the text: ${name}`,
  door: 'See in the panel',
  card: 'Marked words',
};
