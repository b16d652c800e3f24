import type { CardsRule, Site } from '../site';

/** The route of the application stands in the hash. */
const ID = '#/job/([\\w-]{8,})';
const HEADING = '[class*="sd-foundation-heading"]';

const CARDS: CardsRule = {
  item: 'a[href*="#/job/"]',
  id: { at: ':scope', attribute: 'href', pattern: ID },
  title: { at: [HEADING, '[class*="title-"]', '[class*="job-name"]'] },
};

export const site: Site = {
  id: 'moka',
  name: { zh: 'Moka 招聘', en: 'Moka' },
  hosts: ['app.mokahr.com'],
  reach: 'asked',
  address: null,
  // The firms' own side of the system has people on nearly every page.
  never: [
    '^/(?!(?:m/)?[\\w-]*(?:apply|recruitment|recruit|campus|social|intern)[\\w-]*/)',
    '#/(?:job/[\\w-]+/apply|candidate|personal|my)',
  ],
  buttons: ['[class*="apply-button"]', '[class*="applyBtn"]', '[class*="apply-btn"]'],
  layouts: [
    {
      id: 'detail-2025',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-09', note: 'two readers agree' },
      path: ID,
      anchor: '[class*="job-description-"]',
      root: ['.apply__content', '[class*="apply__content"]', '#app', 'body'],
      identity: [{ url: ID }],
      title: {
        at: [`[class*="title-"]${HEADING}`, HEADING, '[class*="job-name"]', 'h1'],
        pattern: '^(?!(?:职位(?:描述|信息|详情|列表)|岗位描述|官方公众号|公司介绍|工作地点)$)(.+)$',
      },
      fields: {
        // The page's title names the firm and the kind of recruiting, and never the position.
        company: {
          title: '^(.{2,40}?)\\s*[-–—|_]\\s*(?:校园招聘|社会招聘|实习生?招聘|内部推荐|招聘官网|招聘)$',
        },
      },
      description: { at: ['[class*="job-description-"]'], all: true, skip: 'button' },
    },
    {
      id: 'list-2025',
      kind: 'list',
      evidence: { from: 'published', at: '2026-09' },
      anchor: CARDS.item,
      cards: CARDS,
    },
  ],
  walls: [
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3, p, [class*="empty"], [class*="closed"], [class*="error"]',
      says: '^.{0,20}(?:职位|岗位)(?:已|不)(?:下线|关闭|停止|失效|存在|过期)|job (?:is closed|does not exist)',
    },
  ],
};
