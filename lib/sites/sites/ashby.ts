import type { FieldRule, Site } from '../site';

const ID = '^/[^/]+/([0-9a-f]{8}-[0-9a-f-]{20,})';

/** The pane at the left names each value in a heading over it. */
const under = (says: string): FieldRule => ({
  at: [
    '.ashby-job-posting-left-pane [class*="_section_"] :is(p, ul)',
    '[class*="job-posting-left-pane"] [class*="ection"] :is(p, ul)',
  ],
  under: { within: '[class*="_section_"], [class*="ection"]', heading: 'h2, h3', says },
});

export const site: Site = {
  id: 'ashby',
  name: { zh: 'Ashby', en: 'Ashby' },
  hosts: ['jobs.ashbyhq.com'],
  reach: 'asked',
  address: null,
  never: ['^/[^/]+/[0-9a-f-]{20,}/application'],
  buttons: ['a[href$="/application"]', '.ashby-apply-btn', '.ashby-application-form-submit-button'],
  layouts: [
    {
      id: 'posting-2024',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-05', note: 'several readers agree' },
      path: ID,
      anchor: '[class*="_descriptionText"], #overview',
      root: ['#root', 'main', 'body'],
      identity: [{ url: ID }],
      title: { at: ['[class*="ashby-job-posting-heading"]', 'h1'] },
      fields: {
        company: { title: '^.+ @ (.+)$' },
        place: under('^(?:locations?|地点)$'),
        salary: under('^(?:compensation|薪酬)$'),
      },
      structured: true,
      description: {
        at: [
          '[class*="job-posting-right-pane"] [class*="_descriptionText"]',
          '[class*="_descriptionText"]',
          '#overview',
        ],
        skip: 'button, a[href$="/application"]',
      },
    },
  ],
  walls: [
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, p',
      says: '^job not found|(?:job|posting) .{0,40}(?:no longer|not found|closed)|page not found',
    },
  ],
};
