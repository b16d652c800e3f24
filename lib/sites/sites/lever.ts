import type { CardsRule, Site } from '../site';

const ID = '^/[^/]+/([0-9a-f]{8}-[0-9a-f-]{20,})';

const CARDS: CardsRule = {
  item: '.posting:has(a.posting-title)',
  id: {
    at: ['a.posting-title', 'a[href]'],
    attribute: 'href',
    pattern: '/([0-9a-f]{8}-[0-9a-f-]{20,})',
  },
  title: { at: ['[data-qa="posting-name"]', 'a.posting-title h5', 'h5'] },
};

export const site: Site = {
  id: 'lever',
  name: { zh: 'Lever', en: 'Lever' },
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  reach: 'asked',
  address: null,
  never: ['^/[^/]+/[0-9a-f-]{20,}/(?:apply|thanks)'],
  buttons: ['.postings-btn', '.template-btn-submit', '[data-qa="btn-apply-bottom"]'],
  layouts: [
    {
      id: 'posting-2020',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-10', note: 'several readers agree' },
      path: ID,
      anchor: '.posting-headline',
      root: ['.posting-page', '.content-wrapper', 'body'],
      identity: [{ url: ID }],
      title: { at: ['.posting-headline h2', '.posting-headline h1', '[data-qa="posting-name"]'] },
      fields: {
        company: {
          at: ['.main-header-logo img', '.main-header img'],
          attribute: 'alt',
          pattern: '^(.+?)(?:\\s+logo)?$',
          anywhere: true,
        },
        place: {
          at: ['.posting-categories .location', '.posting-categories .sort-by-location'],
          pattern: '^(.+?)\\s*/?$',
        },
        salary: { at: '[data-qa="salary-range"]', pattern: '^(.{0,80}\\d.{0,80})$' },
      },
      structured: true,
      description: {
        at: [
          '.section-wrapper .section:not(.posting-header, .last-section-apply):not(:has(.posting-headline))',
          '[data-qa="job-description"], .posting-requirements, [data-qa="closing-description"]',
        ],
        all: true,
        skip: '.postings-btn-wrapper, .postings-btn, [data-qa="btn-apply-bottom"], [data-qa="ai-disclaimer"], .last-section-apply',
      },
    },
    {
      id: 'list-2020',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      anchor: CARDS.item,
      cards: CARDS,
    },
  ],
  walls: [
    { state: 'offline', why: 'gone', title: '^(?:Not [Ff]ound|404)' },
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3, p',
      says: "couldn(?:’|')t find anything here|job posting .{0,40}(?:closed|removed|no longer)",
    },
  ],
};
