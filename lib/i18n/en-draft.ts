import { characters, items, sentences } from './plural';
import type { Messages } from './zh';

/** The words of the draft in English. */
export const enDraft: Messages['draft'] = {
  title: 'Draft',
  add: 'Add to draft',
  addName: (name) => `Add to draft: ${name}`,
  added: 'Added',
  replace: 'Use in draft',
  takeOut: 'Leave out of draft',
  of: (act, name) => `${act}: ${name}`,
  remove: 'Remove',
  removeName: (name) => `Remove: ${name}`,
  chosen: (n, places) =>
    [n > 0 && sentences(n), places > 0 && items(places, 'rewrite', 'rewrites')].filter(Boolean).join(', '),
  bar: (chosen) => `Draft: ${chosen}`,
  length: (before, after) => `${before} → ${characters(after)}`,
  points: (before, after) => `${before} → ${after} points`,
  open: 'See draft',
  back: 'Back',
  view: 'Show the draft as',
  diff: 'Changes',
  full: 'Full text',
  same: (n) => `…… ${n} unchanged`,
  signs: { added: 'Added: ', removed: 'Removed: ', changed: 'Changed: ' },
  doubled: 'The text is now at least twice as long. See whether fewer sentences will do.',
  unconfirmed: (n) => `${n} to be confirmed`,
  blanks: (n) => items(n, 'example', 'examples'),
  makeTrue: 'put in what is true first',
  choices: 'Sentences and rewrites chosen',
  goes: 'This clause is left out of the draft.',
  left: (n) => `${items(n, 'finding', 'findings')} left in the draft.`,
  toLeft: 'See them',
  lost: (names) =>
    `What was changed or left out also said: ${names}. The draft does not. Add it if it matters.`,
  and: ', ',
  skipped: (n) =>
    `${items(n, 'rewrite is', 'rewrites are')} not in the draft: another one changed the same words.`,
  copy: 'Copy all',
  copied: 'Copied the draft',
  copiedOpen: (n) => `Copied, ${items(n, 'place', 'places')} still to be made true`,
  loading: 'Checking again',
  unloaded: 'The checklist could not be loaded, so there is no draft yet. Your choices are kept.',
  retry: 'Try again',
  refused: {
    span: 'The posting changed and a rewrite no longer fits. Your choices are kept: remove that one.',
    item: 'The checklist changed and a sentence no longer fits. Your choices are kept: remove that one.',
    suggestion: 'An item has no sentence to add. Your choices are kept: remove that one.',
    other: 'The draft could not be made. Your choices are kept: remove the last one.',
  },
  partial: ' A cut text makes no draft: what it lacks may stand in the rest.',
};
