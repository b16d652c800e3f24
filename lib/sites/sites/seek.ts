import type { CardsRule, FieldRule, Layout, Site } from '../site';

const at = (...names: string[]) => names.map((name) => `[data-automation="${name}"]`);
const ID = '/job/(\\d{6,})';

/** Attributes for the site's own tests, the same on the sister sites JobStreet and Jobsdb. */
const POSTING: Omit<Layout, 'id' | 'kind' | 'path' | 'identity' | 'root'> = {
  evidence: { from: 'published', at: '2026-09', note: 'many readers agree' },
  anchor: '[data-automation="jobAdDetails"]',
  title: { at: [...at('job-detail-title'), 'h1'] },
  fields: {
    company: { at: at('advertiser-name', 'job-detail-advertiser', 'job-detail-company') },
    place: { at: at('job-detail-location') },
    // Without pay it stands there that one may tell one's own wish.
    salary: {
      at: at('job-detail-salary'),
      pattern: '^(.*\\d.*)$',
    },
    validity: { at: at('job-detail-date') },
  },
  description: { at: at('jobAdDetails') },
};

const OWN_LINK: FieldRule = {
  at: [
    ...at('job-detail-apply').map((button) => `a${button}`),
    ...at('job-detail-apply').map((button) => `${button} a`),
    '[data-automation="job-detail-title"] a[href*="/job/"]',
    'a[href*="/job/"][href*="/apply"]',
  ],
  attribute: 'href',
  pattern: ID,
};

const CARDS: CardsRule = {
  item: 'article[data-job-id]',
  id: { at: ':scope', attribute: 'data-job-id', pattern: '^(\\d+)$' },
  title: { at: at('jobTitle') },
};

export const site: Site = {
  id: 'seek',
  name: { zh: 'SEEK', en: 'SEEK, JobStreet and Jobsdb' },
  hosts: [
    '*.seek.com',
    '*.seek.com.au',
    '*.seek.co.nz',
    '*.jobstreet.com',
    '*.jobstreet.com.sg',
    '*.jobstreet.com.my',
    '*.jobstreet.com.ph',
    '*.jobstreet.co.id',
    '*.jobsdb.com',
  ],
  reach: 'asked',
  address: 'https://{host}/job/{id}',
  never: ['/job/\\d+/apply', '/my-activity(?:[/?#]|$)'],
  buttons: at('job-detail-apply', 'jobDetailsSaveButton', 'job-detail-save', 'jdpSaveJobButton'),
  layouts: [
    {
      ...POSTING,
      id: 'detail-2024',
      kind: 'detail',
      path: '^/(?:[a-z]{2}/)?job/\\d',
      root: [...at('jobDetailsPage', 'job-detail-page'), 'main', 'body'],
      identity: [{ url: ID }],
      structured: true,
    },
    {
      ...POSTING,
      id: 'split-2024',
      kind: 'split',
      root: at('splitViewJobDetailsWrapper', 'splitViewDetails', 'jobDetailsPage'),
      identity: [OWN_LINK, { url: '[?&]jobId=(\\d{6,})' }],
      cards: CARDS,
    },
    {
      id: 'list-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026-09' },
      anchor: CARDS.item,
      cards: CARDS,
    },
  ],
  walls: [
    { state: 'blocked', why: 'security-check', title: '^(?:Just a moment|Attention Required|Access Denied)' },
    { state: 'offline', why: 'gone', at: '[data-automation*="expired" i]' },
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3',
      says: "no longer (?:advertised|available)|(?:isn(?:’|')t|not) (?:advertised|available) (?:any ?more|any longer)|page (?:not found|isn(?:’|')t)|couldn(?:’|')t find|tidak lagi tersedia|sudah tidak|職位已|ไม่พบ",
    },
  ],
};
