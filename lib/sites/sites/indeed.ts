import type { CardsRule, Layout, Site } from '../site';

const JK = '([0-9a-f]{16})';

/** Pay tells a currency or what it is paid for; the same line tells the kind of work. */
const PAY =
  '^((?=.*\\d)[^\\n]{0,24}(?:[$€£¥₹₩₱]|\\b(?:RM|Rs|Rp|CHF|SGD|AUD|USD|HK|kr|zł)\\b|円|元|\\b(?:a|an|per|pro|par|al|por)\\s)[^\\n]{0,50}?)(?:\\s+-\\s+\\D+)?$';

const POSTING: Omit<Layout, 'id' | 'kind' | 'path' | 'evidence' | 'identity' | 'anchor' | 'root'> = {
  title: {
    at: [
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '[data-testid="simpler-jobTitle"]',
      '.jobsearch-JobInfoHeader-title',
      'h1',
    ],
    // The split view says after it what it is.
    pattern: '^(.+?)(?:\\s*[-–]\\s*job post)?$',
  },
  fields: {
    company: {
      at: [
        '[data-testid="inlineHeader-companyName"] a',
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name="true"]',
        '[data-testid="jobsearch-CompanyInfoContainer"] a[href*="/cmp/"]',
        '.jobsearch-InlineCompanyRating a',
      ],
    },
    place: {
      at: [
        '[data-testid="inlineHeader-companyLocation"]',
        '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
        '#jobLocationText',
      ],
      pattern: '^[\\s•]*(.+?)$',
    },
    salary: {
      at: ['#salaryInfoAndJobType > span', '#salaryInfoAndJobType'],
      pattern: PAY,
    },
  },
  description: { at: ['#jobDescriptionText', '.jobsearch-jobDescriptionText'] },
};

const CARDS: CardsRule = {
  item: '.job_seen_beacon',
  id: { at: ['a[data-jk]', '[data-jk]'], attribute: 'data-jk', pattern: `^${JK}$` },
  title: { at: ['a[data-jk] span[title]', 'h2.jobTitle span[id^="jobTitle"]', 'a[data-jk]', 'h2.jobTitle'] },
};

export const site: Site = {
  id: 'indeed',
  name: { zh: 'Indeed', en: 'Indeed' },
  hosts: ['*.indeed.com'],
  reach: 'asked',
  address: 'https://{host}/viewjob?jk={id}',
  never: [
    '^/(?:my|rpc|applystart|apply|beta/indeedapply|hire|employers?|conversations?|notifications)(?:[/?#]|$)',
  ],
  buttons: [
    '#indeedApplyButton',
    '#saveJobButtonContainer',
    '#jobsearch-ViewJobButtons-container',
    '#applyButtonLinkContainer',
  ],
  layouts: [
    {
      ...POSTING,
      id: 'viewjob-2026',
      kind: 'detail',
      evidence: { from: 'page', at: '2026-08' },
      path: '^/(?:m/)?(?:viewjob|rc/clk|pagead/clk|company/[^/]+/jobs/)',
      anchor: '#jobDescriptionText, .jobsearch-jobDescriptionText',
      root: ['.jobsearch-JobComponent', '#viewJobSSRRoot', 'body'],
      identity: [{ url: `[?&]jk=${JK}` }],
      structured: true,
    },
    {
      ...POSTING,
      id: 'split-2026',
      kind: 'split',
      evidence: { from: 'published', at: '2026-08' },
      path: '^/(?!(?:m/)?viewjob)',
      anchor: '#jobDescriptionText, .jobsearch-jobDescriptionText',
      root: ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '.jobsearch-JobComponent'],
      identity: [
        { at: '[data-indeed-apply-jk]', attribute: 'data-indeed-apply-jk', pattern: `^${JK}$` },
        { at: 'a[href*="fromjk="]', attribute: 'href', pattern: `[?&]fromjk=${JK}` },
        { url: `[?&#](?:vjk|jk)=${JK}` },
      ],
      cards: CARDS,
    },
    {
      id: 'list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026-08' },
      anchor: '.job_seen_beacon a[data-jk]',
      cards: CARDS,
    },
  ],
  walls: [
    {
      state: 'blocked',
      why: 'security-check',
      title:
        '^(?:Just a moment|Security Check|Additional Verification|Attention Required|Un instant|Einen Moment|Nur einen Moment|Un momento|请稍候|請稍候|しばらくお待ちください)',
    },
    { state: 'login', why: 'login-wall', path: '^/account/' },
    {
      state: 'offline',
      why: 'gone',
      title: '^(?:Page [Nn]ot [Ff]ound|Not [Ff]ound|404|Page introuvable|Seite nicht gefunden|找不到)',
    },
    {
      state: 'offline',
      why: 'gone',
      at: '.jobsearch-JobInfoHeader-expiredHeader, [data-testid*="expired" i]',
    },
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2',
      says: "(?:job|page) (?:has expired|is no longer available|can(?:’|')t be found)|n(?:’|')est plus disponible|nicht mehr verfügbar|ya no está disponible|職位已過期|この求人は",
    },
  ],
};
