import type { CardsRule, FieldRule, Layout, Rule, Site } from '../site';
import { CHECK, EDUCATION, EXPERIENCE, gone, TOWN } from '../words';

/** The id in an address of a posting. */
const ID = '/job_detail/([\\w~-]+)\\.html';
const LINK = 'a[href*="/job_detail/"]';

/** Pay is drawn as vector asterisks for guests and in a font of its own else: there, and not to be read. */
const PAY_HIDDEN = '.zp-hide-salary';
const LOGIN = 'login-wall';
/** Older searches stood under /job_detail/ too. */
const LISTS = '^/(?!job_detail/[\\w~-]+\\.html|web/chat/)';

const CARDS: CardsRule = {
  item: '.job-list-container .job-card-box',
  id: { at: ['a.job-name', LINK], attribute: 'href', pattern: ID },
  title: { at: '.job-name' },
};

const TAGS = '.job-detail-header .tag-list li';

const SPLIT: Omit<Layout, 'kind' | 'id' | 'anchor' | 'evidence'> = {
  path: '^/web/geek/jobs?(?:-recommend)?(?:[/?#]|$)',
  cards: CARDS,
};

/** The panel's own link to the posting, the id in the log names of its buttons, and the card that is chosen. */
const PANEL_IDENTITY: readonly FieldRule[] = [
  { at: 'a.more-job-btn', attribute: 'href', pattern: ID },
  { at: '.op-btn-chat', attribute: 'ka', pattern: '_([0-9a-f]{8}[\\w~-]{6,})$' },
  { at: '.op-btn-like', attribute: 'ka', pattern: '_([0-9a-f]{8}[\\w~-]{6,})$' },
  { at: `.job-card-wrap.active ${LINK}`, attribute: 'href', pattern: ID, anywhere: true },
];

/** What the detail pages of all years have in common. */
const DETAIL = {
  kind: 'detail',
  path: '^/job_detail/',
  root: 'body',
  identity: [{ url: ID }],
} as const;
/** The first link is the firm's picture. The page's title names both: 「职位招聘」_公司招聘-BOSS直聘. */
const COMPANY: readonly Rule[] = [
  { at: '.sider-company .company-info a[ka^="job-detail-company"]:not([ka*="logo"])' },
  { at: '.sider-company .company-info a', nth: 1 },
  { at: '.info-company .name a' },
  { title: '_([^_]+?)招聘-BOSS直聘$' },
];
const IN_TITLE = { title: '^「(.+?)招聘」' };
const UPDATED = {
  at: '.job-detail p, .job-detail .gray, .job-box .time',
  pattern: '更新时间[:：]\\s*([\\d-]{8,10})',
};

/** Of a row of a recruiter's form that carries this label, the value that is chosen. */
const row = (says: string): FieldRule => ({
  at: '.form-row .ui-select-selected-value, .form-row .content',
  under: { within: '.form-row', heading: '.title', says },
});

export const site: Site = {
  id: 'zhipin',
  name: { zh: 'BOSS直聘', en: 'BOSS Zhipin' },
  hosts: ['www.zhipin.com'],
  reach: 'listed',
  address: 'https://www.zhipin.com/job_detail/{id}.html',
  never: [
    '^/web/geek/(?:chat|resume|account|guide)',
    '^/web/(?:chat|boss)/(?!job/)',
    '^/web/frame/(?:recommend|chat|resume|search)',
    '^/web/user/(?!safe/)',
    '^/web/passport/',
  ],
  read: ['^/web/chat/job/', '^/web/user/safe/'],
  frames: true,
  buttons: [
    '.op-btn-chat',
    '.op-btn-like',
    '.btn-startchat',
    '.btn-interest',
    '.job-op .btn',
    '.operation-container .operate-btn',
    '.job-edit-container [class*="btn-sure"], .job-edit-container [class*="submit"]',
  ],
  layouts: [
    {
      ...SPLIT,
      id: 'split-2025',
      kind: 'split',
      evidence: { from: 'page', at: '2026-07', note: 'and three public readers of 2026-08' },
      anchor: '.job-detail-box .job-detail-body',
      root: '.job-detail-box',
      identity: PANEL_IDENTITY,
      title: { at: ['.job-detail-info .job-name', '.job-detail-header .job-name'] },
      fields: {
        // 公司 · 招聘者; a headhunter's has no blanks: 公司·猎头顾问.
        company: { at: '.job-boss-info .boss-info-attr', pattern: '^\\s*(.+?)(?:\\s+[·•]\\s.*|[·•][^·•]*)$' },
        place: [{ at: '.job-address .job-address-desc' }, { at: TAGS, nth: 0, pattern: TOWN }],
        salary: {
          at: ['.job-detail-info .job-salary', '.job-detail-header .job-salary'],
          hiddenBy: `.job-detail-header ${PAY_HIDDEN}`,
        },
        experience: { at: TAGS, pattern: `^${EXPERIENCE}$` },
        education: { at: TAGS, pattern: `^${EDUCATION}$` },
      },
      description: {
        at: '.job-detail-body p.desc, .job-detail-body > .desc',
        skip: '.zp-more-info-layer-wrapper',
      },
      cut: [{ at: '.job-detail-body .zp-more-info-layer-wrapper', why: LOGIN }],
    },
    {
      ...SPLIT,
      id: 'list-2025',
      kind: 'list',
      evidence: { from: 'page', at: '2026-07' },
      anchor: '.job-list-container, .rec-job-list',
    },
    {
      ...DETAIL,
      id: 'detail-2024',
      evidence: { from: 'published', at: '2026-09' },
      anchor: '.job-detail .job-sec-text, .job-detail-section .job-sec-text',
      title: [
        {
          at: [
            '.job-banner .info-primary .name h1',
            '.job-banner .name h1',
            '.job-banner h1',
            '.smallbanner .job-title',
          ],
        },
        IN_TITLE,
      ],
      fields: {
        company: COMPANY,
        place: {
          at: ['.job-banner .text-city', '.job-primary .text-city', '.job-location .location-address'],
        },
        salary: { at: '.job-banner .salary', hiddenBy: `.job-banner ${PAY_HIDDEN}` },
        experience: { at: ['.job-banner .text-experiece', '.job-banner .text-experience'] },
        education: { at: '.job-banner .text-degree' },
        validity: UPDATED,
      },
      description: {
        at: '.job-detail-section:not(.job-detail-company) .job-sec-text',
        under: { within: '.job-detail-section', heading: 'h3, h2, .title', says: '职位描述' },
        skip: '.zp-hide-salary, .job-op, .detail-section-operate, .zp-more-info-layer-wrapper, .tag-all',
      },
      cut: [{ at: '.job-detail-section .zp-more-info-layer-wrapper', why: LOGIN }],
    },
    {
      ...DETAIL,
      id: 'detail-2022',
      evidence: { from: 'page', at: '2022' },
      anchor: '.job-sec .text',
      title: [{ at: ['.job-banner .info-primary .name h1', '.info-primary .name h1'] }, IN_TITLE],
      fields: {
        company: COMPANY,
        place: [
          { at: '.job-banner .info-primary .text-city' },
          {
            at: '.job-banner .info-primary > p',
            pattern: '^([\\u4e00-\\u9fa5]{2,8}?)(?=\\d|经验|在校|应届)',
          },
        ],
        // One line without elements of its own: 杭州3-5年本科.
        experience: { at: '.job-banner .info-primary > p', pattern: EXPERIENCE },
        education: { at: '.job-banner .info-primary > p', pattern: EDUCATION },
        salary: {
          at: ['.job-banner .info-primary .salary', '.job-banner .info-primary .badge'],
          hiddenBy: `.job-banner ${PAY_HIDDEN}`,
        },
        validity: UPDATED,
      },
      description: {
        at: '.job-sec .text',
        under: { within: '.job-sec', heading: 'h3', says: '职位描述' },
      },
    },
    {
      id: 'edit-2026',
      kind: 'edit',
      evidence: { from: 'published', at: '2026' },
      path: '^/(?:web/(?:chat|frame|boss)/)?job/',
      anchor: '.job-edit-container .performance-row textarea',
      root: '.job-edit-container',
      identity: [{ url: '(?:[?&#]encrypt(?:Job)?Id=|/job/(?:detail|edit)/)([\\w~-]{8,})' }],
      form: {
        title: [
          { at: ['input[name="jobName"]', '.job-name input'], attribute: 'value' },
          { at: ['.job-name .ui-select-selected-value', '.job-name .content'] },
        ],
        description: { at: ['.performance-row textarea'] },
      },
      fields: {
        company: { at: '.base-info .text-primary' },
        place: { at: '.job-address input.ipt', attribute: 'value' },
        experience: [
          { at: '.experience-select .ui-select-selected-value', pattern: EXPERIENCE },
          row('经验'),
        ],
        education: [{ at: '.experience-select .ui-select-selected-value', pattern: EDUCATION }, row('学历')],
      },
    },
    {
      id: 'recruiter-list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      path: '^/web/chat/job/',
      anchor: '.job-item-container[data-id]',
      cards: {
        item: '.job-item-container[data-id]',
        id: { at: ':scope', attribute: 'data-id' },
        title: { at: ['.job-title .job-name', '.job-name'] },
      },
    },
    {
      id: 'list-2022',
      kind: 'list',
      evidence: { from: 'published', at: '2024-10', note: 'still on some pages' },
      path: LISTS,
      anchor: '.job-card-wrapper',
      cards: {
        item: '.job-card-wrapper',
        id: { at: LINK, attribute: 'href', pattern: ID },
        title: { at: '.job-name' },
      },
    },
    {
      id: 'list-2019',
      kind: 'list',
      evidence: { from: 'published', at: '2021' },
      path: LISTS,
      anchor: `.job-list .job-primary ${LINK}`,
      cards: {
        item: '.job-list .job-primary',
        id: { at: LINK, attribute: 'href', pattern: ID },
        title: { at: ['.job-name', '.job-title', '.info-primary h3.name a'] },
      },
    },
  ],
  walls: [
    {
      state: 'blocked',
      why: 'security-check',
      path: '^/web/user/safe/|^/web/common/(?:security-check|error)|[?&]_security_check=1',
    },
    CHECK,
    { state: 'offline', why: 'gone', title: '您访问的页面不存在' },
    gone(
      '(?:职位|页面)(?:不存在|已(?:关闭|下线|失效|停止招聘))',
      '[class*="error"], [class*="empty"], .job-status',
    ),
  ],
};
