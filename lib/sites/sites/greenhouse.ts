import type { CardsRule, Site } from '../site';

const IDS = ['/jobs/(\\d{4,})', '[?&]gh_jid=(\\d{4,})', '[?&]token=(\\d{4,})'].map((url) => ({ url }));
const LINK = '(?:/jobs/|[?&]gh_jid=)(\\d{4,})';

const CARDS: CardsRule = {
  item: '.job-post:has(a[href*="/jobs/"], a[href*="gh_jid="]), .opening:has(a)',
  id: { at: 'a', attribute: 'href', pattern: LINK },
  title: { at: ['a .body--medium', 'a > p:first-child', 'a'] },
};

/** The page's title: a position may have "at" in its name, and the firm comes last. */
const COMPANY = { title: '^Job Application for .+ at (.+)$' };

export const site: Site = {
  id: 'greenhouse',
  name: { zh: 'Greenhouse', en: 'Greenhouse' },
  hosts: [
    'boards.greenhouse.io',
    'job-boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.eu.greenhouse.io',
    'job-boards.cdn.greenhouse.io',
  ],
  reach: 'asked',
  address: null,
  never: ['/(?:confirmation|thank_you)(?:[/?#]|$)'],
  buttons: ['#apply_button', '.job__header .btn', '#submit_app', '.application--submit'],
  layouts: [
    {
      id: 'job-boards-2024',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-10', note: 'several readers agree' },
      anchor: '.job__description',
      root: ['.job-post-container', '.job-post', 'main', 'body'],
      identity: IDS,
      title: { at: ['.job__title h1', '.job__title', '.job__header h1', 'h1'] },
      fields: {
        company: COMPANY,
        place: { at: '.job__location' },
        salary: { at: ['.job__pay-ranges .pay-range p', '.pay-range'], pattern: '^(.*\\d.*)$' },
      },
      structured: true,
      description: { at: '.job__description', skip: 'button' },
    },
    {
      id: 'boards-2018',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-05', note: 'several readers agree' },
      anchor: '.app-title',
      root: ['#main', '#app_body', '#wrapper', 'body'],
      identity: IDS,
      title: { at: '.app-title' },
      fields: {
        company: [{ at: '.company-name', pattern: '^(?:at\\s+)?(.+)$' }, COMPANY],
        place: { at: '.location' },
        salary: { at: ['.pay-range'], pattern: '^(.*\\d.*)$' },
      },
      structured: true,
      description: { at: ['#content', '.job-description'], skip: 'button, form' },
    },
    {
      id: 'list-2018',
      kind: 'list',
      evidence: { from: 'published', at: '2026-05' },
      anchor: CARDS.item,
      cards: CARDS,
    },
  ],
  walls: [
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, p, .flash-pending, #flash_pending, [role="alert"]',
      says: "no longer (?:open|available|accepting)|page (?:not found|you(?:’|')re looking for)|couldn(?:’|')t find",
    },
  ],
};
