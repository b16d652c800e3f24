import type { CardsRule, FieldRule, Site } from '../site';

/** The id in an address of a posting. */
const ID = '/job_detail/([\\w~-]+)\\.html';

/** How the site words what it asks for. */
const EXPERIENCE = '(\\d+-\\d+年|\\d+年以[上内]|经验不限|在校/应届|应届生)';
const EDUCATION = '(博士|硕士|本科|大专|中专/中技|高中|初中及以下|学历不限)';

/** Pay is drawn as vector asterisks for guests and in a font of its own else: there, and not to be read. */
const PAY_HIDDEN = '.zp-hide-salary';

const CARDS: CardsRule = {
  item: '.job-list-container .job-card-box',
  id: { at: 'a.job-name', attribute: 'href', pattern: ID },
  title: { at: 'a.job-name' },
};

/** The panel's own link to the posting, and the id in the log name of its buttons. */
const PANEL_IDENTITY: readonly FieldRule[] = [
  { at: 'a.more-job-btn', attribute: 'href', pattern: ID },
  { at: '.op-btn-chat', attribute: 'ka', pattern: '_([0-9a-f]{8}[\\w~-]{6,})$' },
];

export const site: Site = {
  id: 'zhipin',
  name: { zh: 'BOSS直聘', en: 'BOSS Zhipin' },
  hosts: ['www.zhipin.com'],
  reach: 'listed',
  address: 'https://www.zhipin.com/job_detail/{id}.html',
  never: [
    '^/web/geek/(?:chat|resume)',
    '^/web/chat/(?!job/)',
    '^/web/frame/recommend',
    '^/web/user/(?!safe/)',
    '^/web/passport/',
  ],
  read: ['^/web/chat/job/', '^/web/user/safe/'],
  buttons: ['.op-btn-chat', '.op-btn-like', '.btn-startchat', '.btn-interest', '.job-op .btn'],
  layouts: [
    {
      id: 'split-2025',
      kind: 'split',
      evidence: { from: 'page', at: '2026-07', note: 'and three public readers of 2026-08' },
      path: '^/web/geek/jobs?(?:-recommend)?',
      anchor: '.job-detail-box .job-detail-body',
      root: '.job-detail-box',
      identity: PANEL_IDENTITY,
      title: { at: '.job-detail-info .job-name' },
      fields: {
        company: { at: '.job-boss-info .boss-info-attr', pattern: '^\\s*(.+?)\\s*[·•]' },
        place: { at: ['.job-address .job-address-desc', '.job-detail-header .tag-list li'] },
        salary: { at: '.job-detail-info .job-salary', hiddenBy: `.job-detail-info ${PAY_HIDDEN}` },
        experience: { at: '.job-detail-header .tag-list li', nth: 1 },
        education: { at: '.job-detail-header .tag-list li', nth: 2 },
      },
      description: { at: '.job-detail-body p.desc' },
      cut: [{ at: '.job-detail-body .zp-more-info-layer-wrapper', why: 'login-wall' }],
      cards: CARDS,
    },
    {
      id: 'list-2025',
      kind: 'list',
      evidence: { from: 'page', at: '2026-07' },
      path: '^/web/geek/jobs?(?:-recommend)?',
      anchor: '.job-list-container .job-card-box',
      cards: CARDS,
    },
    {
      id: 'detail-2024',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-09' },
      path: '^/job_detail/',
      anchor: '.job-detail .job-sec-text',
      root: 'body',
      identity: [{ url: ID }],
      title: { at: ['.job-banner .info-primary .name h1', '.job-banner .name h1'] },
      fields: {
        // The first link is the company's picture.
        company: { at: '.sider-company .company-info a', nth: 1 },
        place: { at: '.job-banner .info-primary .text-city' },
        salary: { at: '.job-banner .salary', hiddenBy: `.job-banner ${PAY_HIDDEN}` },
        experience: { at: ['.job-banner .text-experiece', '.job-banner .text-experience'] },
        education: { at: '.job-banner .text-degree' },
      },
      description: {
        at: '.job-detail-section .job-sec-text',
        under: { within: '.job-detail-section', heading: 'h3', says: '职位描述' },
        skip: '.zp-hide-salary, .job-op, .detail-section-operate, .zp-more-info-layer-wrapper, .tag-all',
      },
      cut: [{ at: '.job-detail-section .zp-more-info-layer-wrapper', why: 'login-wall' }],
    },
    {
      id: 'detail-2022',
      kind: 'detail',
      evidence: { from: 'page', at: '2022' },
      path: '^/job_detail/',
      anchor: '.job-sec .text',
      root: 'body',
      identity: [{ url: ID }],
      title: { at: '.job-banner .info-primary .name h1' },
      fields: {
        company: { at: '.sider-company .company-info a[title]', nth: 1 },
        place: { at: '.job-banner .info-primary .text-city' },
        // One line without elements of its own: 杭州 3-5年 本科.
        experience: { at: '.job-banner .info-primary p', pattern: EXPERIENCE },
        education: { at: '.job-banner .info-primary p', pattern: EDUCATION },
        salary: { at: '.job-banner .info-primary .salary', hiddenBy: `.job-banner ${PAY_HIDDEN}` },
      },
      description: {
        at: '.job-sec .text',
        under: { within: '.job-sec', heading: 'h3', says: '职位描述' },
      },
    },
  ],
  walls: [
    { state: 'blocked', why: 'security-check', path: '^/web/user/safe/|^/web/common/security-check' },
    { state: 'offline', why: 'gone', title: '您访问的页面不存在' },
  ],
};
