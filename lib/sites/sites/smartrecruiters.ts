import type { Site } from '../site';

const ID = '^/[^/]+/(\\d{8,})';

export const site: Site = {
  id: 'smartrecruiters',
  name: { zh: 'SmartRecruiters', en: 'SmartRecruiters' },
  hosts: ['jobs.smartrecruiters.com'],
  reach: 'asked',
  address: null,
  never: ['^/(?:oneclick-ui|apply|my)(?:[/?#]|$)'],
  buttons: ['#st-apply', '.js-oneclick', '[data-test="footer-apply-button"]'],
  layouts: [
    {
      id: 'posting-2018',
      kind: 'detail',
      evidence: { from: 'published', at: '2026', note: 'older readers agree' },
      path: ID,
      anchor: '#st-jobDescription, .job-sections [itemprop="responsibilities"]',
      root: ['main', 'body'],
      identity: [{ url: ID }],
      title: { at: ['h1.job-title', 'h1[itemprop="title"]', '[data-test="job-title"]', 'h1'] },
      fields: {
        company: {
          at: ['[itemprop="hiringOrganization"] meta[itemprop="name"]', 'meta[property="og:site_name"]'],
          attribute: 'content',
          anywhere: true,
        },
        place: {
          at: [
            '[itemprop="jobLocation"] [itemprop="address"]',
            '[itemprop="jobLocation"]',
            'spl-job-location',
          ],
        },
      },
      structured: true,
      // The firm speaks of itself in a section of its own.
      description: {
        at: [
          '#st-jobDescription, #st-qualifications, #st-additionalInformation',
          '.job-sections [itemprop="responsibilities"], .job-sections [itemprop="qualifications"], .job-sections [itemprop="incentives"]',
        ],
        all: true,
      },
    },
  ],
  walls: [
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3, p',
      says: '(?:job|position) .{0,30}(?:expired|been filled|no longer)|page not found',
    },
  ],
};
