import type { CardsRule, Layout, Site } from '../site';

const at = (name: string, inside = '') => `[data-automation-id="${name}"]${inside}`;

/** A label stands over each value, or before it in one line. */
const POSTING: Omit<Layout, 'id' | 'kind'> = {
  evidence: { from: 'published', at: '2026-08', note: 'several readers agree' },
  anchor: at('jobPostingDescription'),
  root: [at('jobPostingPage'), at('jobDetails'), 'main', 'body'],
  // The address adds a figure to the number where a position is posted anew.
  identity: [
    {
      at: [at('requisitionId', ' dd'), at('requisitionId')],
      pattern: '^(?:job requisition id\\s*)?([\\w-]{3,})$',
    },
  ],
  title: { at: [at('jobPostingHeader'), at('jobPostingTitle')] },
  fields: {
    place: {
      at: [at('locations', ' dd'), at('locations'), at('location', ' dd'), at('location')],
      pattern: '^(?:locations?\\s+)?(.+)$',
    },
    validity: { at: [at('postedOn', ' dd'), at('postedOn')], pattern: '^(?:posted on\\s*)?(.+)$' },
  },
  structured: true,
  description: { at: at('jobPostingDescription'), skip: 'button' },
};

const CARDS: CardsRule = {
  item: 'li:has([data-automation-id="jobTitle"])',
  id: { at: [at('subtitle', ' li'), at('subtitle')], pattern: '^([\\w-]{3,})$' },
  title: { at: at('jobTitle') },
};

export const site: Site = {
  id: 'workday',
  name: { zh: 'Workday', en: 'Workday' },
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  reach: 'asked',
  address: null,
  never: ['/(?:apply|userHome|jobAlerts|introduceYourself)(?:[/?#]|$)'],
  buttons: [at('adventureButton'), at('applyButton'), at('jobPostingApplyButton')],
  layouts: [
    {
      ...POSTING,
      id: 'split-2023',
      kind: 'split',
      path: '/details/',
      cards: CARDS,
    },
    {
      ...POSTING,
      id: 'detail-2020',
      kind: 'detail',
      path: '/job/',
    },
    {
      id: 'list-2020',
      kind: 'list',
      evidence: { from: 'published', at: '2026-08' },
      anchor: CARDS.item,
      cards: CARDS,
    },
  ],
  walls: [
    { state: 'offline', why: 'gone', at: at('errorMessage') },
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3, p',
      says: "page you are looking for (?:doesn(?:’|')t|does not) exist|(?:job|position) (?:is|has been) (?:no longer|filled)|找不到您要|您要查找的页面不存在",
    },
  ],
};
