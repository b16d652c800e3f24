import type { CardsRule, Layout, Site } from '../site';

const TEXT =
  '[class*="JobDetails_jobDescription__"], [data-test="jobDescriptionContent"], #JobDescriptionContainer';

/** The names of classes end in a hash that changes: their beginnings stay. */
const POSTING: Omit<Layout, 'id' | 'kind' | 'path' | 'identity' | 'root'> = {
  evidence: { from: 'published', at: '2026', note: 'the beginnings of its classes since 2023' },
  anchor: TEXT,
  title: {
    at: [
      '[id^="jd-job-title"]',
      '[class*="JobDetails_jobTitle__"]',
      'h1[class*="heading_"]',
      '[data-test="job-title"]',
      'h1',
    ],
  },
  fields: {
    company: {
      at: [
        '[class*="EmployerProfile_employerNameHeading__"]',
        '[class*="EmployerProfile_employerName__"]',
        '[data-test="employer-name"]',
        '[data-test="employerName"]',
      ],
      // With its rating.
      pattern: '^(.+?)(?:\\s*\\d[.,]\\d\\s*★?)?$',
    },
    place: { at: ['[class*="JobDetails_location__"]', '[data-test="location"]'] },
    // The site's own guess is no pay that the employer names.
    salary: {
      at: ['[id^="jd-salary"]', '[data-test="detailSalary"]', '[class*="SalaryEstimate_salaryRange__"]'],
      pattern:
        '^(?!.*(?:Glassdoor|[Ee]st\\.|estimat))(.*\\d.*?)(?:\\s*\\((?:[Ee]mployer|Employeur|Arbeitgeber).*\\))?$',
    },
  },
  description: {
    at: [
      '[class*="JobDetails_jobDescription__"]',
      '[data-test="jobDescriptionContent"]',
      '#JobDescriptionContainer',
    ],
  },
};

const CARDS: CardsRule = {
  item: 'li[data-test="jobListing"], li[data-jobid]',
  id: { at: [':scope', '[data-jobid]'], attribute: 'data-jobid', pattern: '^(\\d+)$' },
  title: { at: ['[data-test="job-title"]', '[class*="JobCard_jobTitle__"]', '[id^="job-title-"]'] },
};

export const site: Site = {
  id: 'glassdoor',
  name: { zh: 'Glassdoor', en: 'Glassdoor' },
  hosts: [
    '*.glassdoor.com',
    ...['ca', 'de', 'fr', 'ie', 'nl', 'at', 'ch', 'be', 'es', 'it', 'sg'].map((end) => `*.glassdoor.${end}`),
    ...['co.uk', 'co.in', 'co.nz', 'com.au', 'com.br', 'com.hk', 'com.mx', 'com.ar'].map(
      (end) => `*.glassdoor.${end}`,
    ),
  ],
  reach: 'asked',
  address: 'https://{host}/job-listing/j?jl={id}',
  never: ['^/(?:member|profile|community|bowl|apply|employers?)(?:[/?#]|$)'],
  buttons: [
    '[data-test="applyButton"]',
    '[class*="JobDetails_applyButtonContainer__"]',
    '[data-test*="save" i]',
  ],
  layouts: [
    {
      ...POSTING,
      id: 'split-2024',
      kind: 'split',
      path: '^/Jobs?/',
      root: [
        '[class*="JobDetails_jobDetailsContainer__"]',
        '[class*="TwoColumnLayout_columnRight"]',
        '#JDCol',
      ],
      identity: [
        { at: '[id^="jd-job-title"]', attribute: 'id', pattern: '-(\\d{6,})$' },
        {
          at: ['[data-selected="true"][data-jobid]', 'li[class*="selected" i][data-jobid]'],
          attribute: 'data-jobid',
          anywhere: true,
        },
      ],
      cards: CARDS,
    },
    {
      ...POSTING,
      id: 'detail-2024',
      kind: 'detail',
      path: '^/(?:job-listing|partner/jobListing|Jobs?/)',
      root: ['[class*="JobDetails_jobDetailsContainer__"]', 'main', 'body'],
      identity: [{ url: '[?&](?:jl|jobListingId)=(\\d+)' }],
      structured: true,
    },
    {
      id: 'list-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      path: '^/Jobs?/',
      anchor: 'li[data-test="jobListing"]',
      cards: CARDS,
    },
  ],
  walls: [
    {
      state: 'blocked',
      why: 'security-check',
      title: '^(?:Just a moment|Security \\| Glassdoor|Un instant|Einen Moment|Nur einen Moment|Un momento)',
    },
    { state: 'blocked', why: 'security-check', at: '#challenge-form, #challenge-stage' },
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, [data-test*="expired" i]',
      says: "job (?:has expired|is no longer available|listing (?:has expired|not found))|page (?:not found|isn(?:’|')t here)|nicht mehr verfügbar|n(?:’|')est plus disponible",
    },
    { state: 'login', why: 'login-wall', title: '^(?:Sign In|Log In|Anmelden|Connexion)' },
  ],
};
