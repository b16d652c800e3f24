import type { CardsRule, DescriptionRule, FieldRule, Layout, Site } from '../site';

/** The id in an address of a posting, with or without words before it. */
const ID = '/jobs/view/(?:[^/?#]*-)?(\\d{6,})';
const SELECTED = '[?&]currentJobId=(\\d{6,})';
/** Everything under /jobs/ but a posting's own page. */
const SPLIT = '^/jobs/(?!view/)';
/** A posting's own page. */
const VIEW = '^/(?:jobs/view|jobs-guest/jobs/api/jobPosting)/';

/** A line that tells how long ago: no place. */
const TIME =
  'ago\\b|\\bapplica|\\bviewed|hace |il y a |\\bvor \\d|\\d (?:min|hour|day|week|month)|\\d\\s?(?:分钟|小时|天|周|个月|年)前|位申请|Promoted|推广|hirer|reviewing|Responses';
/** The first part of "place · 2 weeks ago · 30 applicants", any part of which may be missing. */
const PLACE = `^(?![^·•]*(?:${TIME}))([^·•]{2,80}?)\\s*(?:[·•]|$)`;
const PLACE_BEFORE_TIME = `^(?![^·•]*(?:${TIME}))([^·•]{2,80}?)\\s*[·•].*(?:\\d|${TIME})`;
/** Pay among pills that tell other things. */
const PAY = '^((?=.*\\d).*/\\s?(?:yr|hr|mo|wk|year|hour|month|an|h|年|月|小时|天).*)$';
/** What the list and the heading say beside a title. */
const TITLE = '^(.+?)(?:\\s*\\((?:Verified job|已验证职位)\\))?$';
/** The page's own title, "Title | Company | LinkedIn", or a link that has no more than the posting's. */
const PAGE_TITLE =
  '^(?!(?:[^|]*\\|\\s)?LinkedIn$)(?:\\(\\d+\\+?\\)\\s*)?(.+?)(?:\\s\\|\\s[^|]+\\s\\|\\sLinkedIn)?$';

const ABOUT = ['[id^="JobDetails_AboutTheJob_"]', '[componentkey^="JobDetails_AboutTheJob_"]'] as const;
const BOX = '[data-testid="expandable-text-box"]';
const MORE = '[data-testid="expandable-text-button"]';
const COMPONENT = '[data-sdui-component$="aboutTheJob"]';

const SDUI_DESCRIPTION: DescriptionRule = {
  // A list ends a paragraph: in a saved page the box may hold the beginning only, and its component all.
  at: [COMPONENT, ...ABOUT.map((about) => `${about} ${BOX}`), ...ABOUT],
  // After a line the site adds what it has gathered itself.
  skip: 'h2, button, [role="button"], hr ~ *, :has(> hr:only-child) ~ *',
};

const SDUI: Omit<Layout, 'id' | 'kind' | 'path' | 'identity' | 'title'> = {
  evidence: { from: 'published', at: '2026-10', note: 'several readers agree' },
  anchor: [...ABOUT, COMPONENT].join(', '),
  root: [
    '[data-sdui-screen*="JobDetails"]',
    '[data-view-name="job-detail-page"]',
    '[data-testid="lazy-column"]',
    'main',
  ],
  fields: {
    company: {
      at: [
        '[aria-label^="Company, "] a[href*="/company/"]',
        '[aria-label^="Company, "]',
        'a[href*="/company/"] p',
        'a[href*="/company/"]:not(:has(img))',
        'a[href*="/company/"]',
      ],
    },
    place: { at: 'p:not(:has(a[href*="/jobs/view/"]))', pattern: PLACE_BEFORE_TIME },
    salary: { at: ['a[href*="/jobs/search"]:not([aria-label])', 'button span'], pattern: PAY },
  },
  description: SDUI_DESCRIPTION,
  cut: [{ at: [...ABOUT, COMPONENT].map((about) => `${about} ${MORE}`).join(', '), why: 'folded' }],
};

/** What the description itself is called, and the title's own link. */
const SDUI_IDENTITY: readonly FieldRule[] = [
  { at: ABOUT[0], attribute: 'id', pattern: '_(\\d+)$' },
  { at: ABOUT[1], attribute: 'componentkey', pattern: '_(\\d+)$' },
  { at: 'a[href*="/jobs/view/"]', attribute: 'href', pattern: ID },
];

const SDUI_CARDS: CardsRule = {
  item: '[componentkey^="job-card-component-ref-"]',
  id: { at: ':scope', attribute: 'componentkey', pattern: '(\\d+)$' },
  title: { at: ['p [aria-hidden="true"]', 'p > span:not([class*="hidden"])', 'p'], pattern: TITLE },
};

const CARD = '.job-details-jobs-unified-top-card__';
const OLD_CARD = '.jobs-unified-top-card__';

const CLASSIC: Omit<Layout, 'id' | 'kind' | 'path' | 'identity'> = {
  evidence: { from: 'published', at: '2026-10', note: 'several readers agree' },
  anchor:
    '#job-details, .jobs-description__content, .jobs-box__html-content, .jobs-description-content__text',
  root: [
    '.jobs-search__job-details--container',
    '.scaffold-layout__detail',
    '.jobs-details',
    '.job-view-layout',
    'main',
  ],
  title: {
    at: [
      `${CARD}job-title a`,
      `${CARD}job-title`,
      `${OLD_CARD}job-title`,
      '.jobs-details-top-card__job-title',
      'h1',
    ],
    pattern: TITLE,
  },
  fields: {
    company: {
      at: [
        `${CARD}company-name a`,
        `${CARD}company-name`,
        `${OLD_CARD}company-name a`,
        `${OLD_CARD}company-name`,
      ],
    },
    place: {
      at: [
        `${CARD}tertiary-description-container .tvm__text`,
        `${CARD}primary-description-container .tvm__text`,
        `${CARD}tertiary-description-container`,
        `${CARD}primary-description-container`,
        `${OLD_CARD}bullet`,
      ],
      pattern: PLACE,
    },
    salary: {
      at: [
        '.job-details-fit-level-preferences button *, .job-details-preferences-and-skills__pill *',
        `${CARD}job-insight *`,
        `${OLD_CARD}job-insight *`,
      ],
      pattern: PAY,
    },
  },
  description: {
    at: [
      '#job-details',
      '.jobs-box__html-content',
      '.jobs-description__content',
      '.jobs-description-content__text',
    ],
    skip: '#job-details > h2, .jobs-description__content > h2, .jobs-box__html-content > h2, footer',
  },
};

const CLASSIC_IDENTITY: readonly FieldRule[] = [
  {
    at: [`${CARD}job-title a[href*="/jobs/view/"]`, 'h1 a[href*="/jobs/view/"]', 'h2 a[href*="/jobs/view/"]'],
    attribute: 'href',
    pattern: ID,
  },
  { at: '.jobs-apply-button[data-job-id]', attribute: 'data-job-id', pattern: '^(\\d{6,})$' },
];

const CLASSIC_CARDS: CardsRule = {
  item: 'li[data-occludable-job-id]',
  id: { at: ':scope', attribute: 'data-occludable-job-id', pattern: '^(\\d+)$' },
  title: {
    at: [
      '.job-card-list__title--link strong',
      'a[href*="/jobs/view/"] strong',
      '.job-card-list__title--link',
      '.job-card-list__title',
      '.artdeco-entity-lockup__title',
    ],
    pattern: TITLE,
  },
};

const GUEST_TEXT = '.description__text .show-more-less-html__markup, .description__text';

const GUEST: Omit<Layout, 'id' | 'kind' | 'path' | 'evidence' | 'identity' | 'root'> = {
  anchor: GUEST_TEXT,
  title: { at: ['.topcard__title', '.top-card-layout__title', 'h1'] },
  fields: {
    company: { at: ['.topcard__org-name-link', '.topcard__flavor:not(.topcard__flavor--bullet)'] },
    place: {
      at: '.topcard__flavor-row .topcard__flavor--bullet:not(.num-applicants__caption)',
      pattern: PLACE,
    },
    salary: { at: '.compensation__salary' },
  },
  description: { at: ['.description__text .show-more-less-html__markup', '.description__text'] },
};

const GUEST_CARDS: CardsRule = {
  item: '.base-search-card[data-entity-urn], .base-card[data-entity-urn*="jobPosting:"]',
  id: { at: ':scope', attribute: 'data-entity-urn', pattern: 'jobPosting:(\\d+)' },
  title: { at: ['.base-search-card__title', '.base-main-card__title', '.base-card__full-link'] },
};

export const site: Site = {
  id: 'linkedin',
  name: { zh: '领英', en: 'LinkedIn' },
  hosts: ['*.linkedin.com'],
  reach: 'asked',
  address: 'https://www.linkedin.com/jobs/view/{id}/',
  never: [
    '^/(?:in|pub|feed|mynetwork|notifications|sales|talent|recruiter|hiring|my-items|checkpoint|uas|premium)(?:[/?#]|$)',
    '^/jobs/(?:view/[^/]+/apply|application-settings|jam|posting|tracker)(?:[/?#]|$)',
  ],
  buttons: ['.jobs-apply-button', '.jobs-save-button', '.top-card-layout__cta', '[aria-label*="Apply"]'],
  layouts: [
    {
      ...SDUI,
      id: 'sdui-split-2026',
      kind: 'split',
      path: SPLIT,
      identity: [...SDUI_IDENTITY, { url: SELECTED }],
      title: { at: ['a[href*="/jobs/view/"]:not([aria-label])', 'a[href*="/jobs/view/"]'], pattern: TITLE },
      cards: SDUI_CARDS,
    },
    {
      ...SDUI,
      id: 'sdui-detail-2026',
      kind: 'detail',
      path: VIEW,
      identity: [...SDUI_IDENTITY.slice(0, 2), { url: ID }],
      // A line without a heading or a link there.
      title: [{ title: PAGE_TITLE }, { at: 'p a[href*="/jobs/view/"]', pattern: PAGE_TITLE }],
    },
    {
      ...CLASSIC,
      id: 'classic-split-2024',
      kind: 'split',
      path: SPLIT,
      identity: [...CLASSIC_IDENTITY, { url: SELECTED }],
      cards: CLASSIC_CARDS,
    },
    { ...CLASSIC, id: 'classic-detail-2024', kind: 'detail', path: VIEW, identity: [{ url: ID }] },
    {
      ...GUEST,
      id: 'guest-detail-2026',
      kind: 'detail',
      evidence: { from: 'page', at: '2026-08' },
      path: VIEW,
      root: ['section.core-rail', 'main', 'body'],
      identity: [{ url: ID }],
    },
    {
      ...GUEST,
      id: 'guest-split-2025',
      kind: 'split',
      evidence: { from: 'published', at: '2026-08' },
      path: SPLIT,
      root: ['.two-pane-serp-page__detail-view', '.details-pane__content', '.decorated-job-posting'],
      identity: [{ at: 'a.topcard__link', attribute: 'href', pattern: ID }, { url: SELECTED }],
      cards: GUEST_CARDS,
    },
    {
      id: 'sdui-list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026-10' },
      path: SPLIT,
      anchor: SDUI_CARDS.item,
      cards: SDUI_CARDS,
    },
    {
      id: 'classic-list-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026-10' },
      path: SPLIT,
      anchor: CLASSIC_CARDS.item,
      cards: CLASSIC_CARDS,
    },
    {
      id: 'guest-list-2025',
      kind: 'list',
      evidence: { from: 'published', at: '2026-08' },
      path: SPLIT,
      anchor: '.base-search-card[data-entity-urn]',
      cards: GUEST_CARDS,
    },
  ],
  walls: [
    { state: 'offline', why: 'gone', path: '[?&]trk=expired_jd_redirect' },
    { state: 'login', why: 'login-wall', path: '^/authwall' },
    { state: 'login', why: 'login-wall', at: '.authwall-join-form, form.join-form, form.login__form' },
    { state: 'blocked', why: 'security-check', title: '^(?:Security Verification|安全验证|Just a moment)' },
    {
      state: 'offline',
      why: 'gone',
      title: '^(?:Page not found|找不到页面|Page introuvable|Seite nicht gefunden)',
    },
  ],
};
