/** The files that `npm run new:…` writes: they type-check and build, and the tests fail on them until they are filled. */

/** The frame that most items of a group have. */
export const FRAME_OF_GROUP = {
  duties: 'duty',
  basic: 'ask',
  ability: 'ask',
  offer: 'offer',
  conditions: 'fact',
};

/** The categories of rules of compliance, as lib/compliance/kinds.ts has them; a test compares the two. */
export const CATEGORIES = [
  'discrimination',
  'health',
  'background',
  'money',
  'pay',
  'contract',
  'hours',
  'protection',
  'privacy',
  'platform',
  'fraud',
  'truth',
  'tone',
  'statutory',
];

/** Groups whose items are asked of the person, as lib/fit/profile.ts has them; a test compares the two. */
export const ASKING_GROUPS = ['basic', 'ability'];

const CLAIM_SKELETON = `  claim: {
    levels: 'skill',
    zh: 'TODO: 我……（求职者怎样说自己）',
    en: 'TODO: I … (what a job seeker says of themselves)',
    way: null,
    task: { zh: 'TODO: 半小时一个人能做完的事，留下什么。', en: 'TODO: half an hour alone, and what is left to show.' },
  },
`;

/**
 * The pattern hits the look-alikes and misses the examples, the wrong way round: so nobody can forget to replace
 * one of them.
 */
export function itemSkeleton({ id, group }) {
  return `import { defineItem } from '../schema';

export const item = defineItem({
  id: '${id}',
  group: '${group}',
  name: { zh: 'TODO', en: 'TODO' },
  definition: {
    zh: 'TODO: 什么算写了，什么不算。',
    en: 'TODO: what covers it, and what does not.',
  },
  sources: [],
  weight: 1,
  frame: '${FRAME_OF_GROUP[group]}',
  covered: ['todopattern'],
  waived: [],
  vetoes: [],
  suggestion: { kind: 'wording', zh: 'TODO: 可以直接粘贴的一句话。', en: 'TODO: a sentence ready to paste.' },
  seeker: { zh: 'TODO: 求职者怎样说明自己做得到。', en: 'TODO: how a job seeker shows that they meet it.' },
${ASKING_GROUPS.includes(group) ? CLAIM_SKELETON : ''}  examples: {
    covered: ['TODO: first text that covers it', 'TODO: second', 'TODO: third'],
    waived: [],
    lookAlikes: ['TODO: todopattern in a text that must not count', 'todopattern 2', 'todopattern 3'],
  },
});
`;
}

export function ruleSkeleton({ id, category }) {
  return `import { defineRule } from '../schema';

export const rule = defineRule({
  id: '${id}',
  name: { zh: 'TODO', en: 'TODO' },
  category: '${category}',
  severity: 'risky',
  law: [],
  why: { zh: 'TODO: 为什么要紧，一两句话。', en: 'TODO: why it matters, in a sentence or two.' },
  rewrite: { advice: { zh: 'TODO: 可以怎么改。', en: 'TODO: what to write instead.' } },
  seeker: { zh: 'TODO: 求职者可以问什么、做什么。', en: 'TODO: what a job seeker may ask or do.' },
  found: ['todopattern'],
  examples: {
    found: ['TODO: first text in which it is found', 'TODO: second', 'TODO: third'],
    lookAlikes: ['TODO: todopattern in a text that is lawful', 'todopattern 2', 'todopattern 3'],
  },
});
`;
}

export function siteSkeleton({ id, host }) {
  const plainHost = host.replace(/^\*\./, '');
  return `import type { Site } from '../site';

export const site: Site = {
  id: '${id}',
  name: { zh: 'TODO', en: 'TODO' },
  hosts: ['${host}'],
  reach: 'asked',
  address: 'https://${plainHost}/TODO/{id}',
  buttons: [],
  layouts: [
    {
      id: 'detail-TODO',
      kind: 'detail',
      evidence: { from: 'published', at: 'TODO' },
      path: '^/TODO/',
      anchor: '.todo-anchor',
      root: '.todo-root',
      identity: [{ url: '/TODO/(\\\\w+)' }],
      title: { at: 'h1' },
      fields: {},
      description: { at: '.todo-description' },
    },
  ],
  walls: [],
};
`;
}
