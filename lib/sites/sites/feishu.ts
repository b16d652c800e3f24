import type { CardsRule, Site } from '../site';

const ID = '/position/(?:detail/)?(\\d{6,})';

/** Beside the place stand the kind of contract, the department and the posting's number. */
const PLACE = '^(?!.*(?:ID|正式|实习|全职|兼职|校招|社招|[Ff]ull-time|[Ii]ntern|[Rr]egular))(.{2,60})$';

const CARDS: CardsRule = {
  item: 'a[href*="/position/"]:has([class*="positionItem"])',
  id: { at: ':scope', attribute: 'href', pattern: ID },
  title: { at: ['[class*="positionItem-title-text"]', '[class*="positionItem-title"]'] },
};

export const site: Site = {
  id: 'feishu',
  name: { zh: '飞书招聘', en: 'Feishu Hire' },
  hosts: ['*.jobs.feishu.cn', '*.jobs.larksuite.com', '*.jobs.f.mioffice.cn', 'jobs.bytedance.com'],
  reach: 'asked',
  address: null,
  never: [
    '/(?:position|referral)/(?:[^?#]*/)?(?:apply|application)(?:[/?#]|$)',
    '/(?:user|personal|referral/my)(?:[/?#]|$)',
  ],
  buttons: ['[class*="apply-btn"]', '[class*="applyBtn"]', '.job-detail-apply'],
  layouts: [
    {
      id: 'detail-2024',
      kind: 'detail',
      evidence: { from: 'published', at: '2026' },
      path: ID,
      anchor: '[class*="block-content"]',
      root: ['.jobDetail', '[class*="jobDetail"]', '[class*="job-detail"]', 'body'],
      identity: [{ url: ID }],
      title: { at: ['.job-title', '[class*="job-title"]', '[class*="jobTitle"]', 'h1'] },
      fields: {
        place: { at: ['[class*="job-info"] > span', '[class*="jobInfo"] > span'], pattern: PLACE },
      },
      // What the position does, and what it asks for.
      description: {
        at: ['[class*="block-title"], [class*="block-content"]'],
        all: true,
        skip: 'button',
      },
    },
    {
      id: 'list-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      anchor: CARDS.item,
      cards: CARDS,
    },
  ],
  walls: [
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3, p, [class*="empty"], [class*="error"]',
      says: '^.{0,20}(?:职位|岗位)(?:已|不)(?:下线|关闭|停止|失效|存在|过期)|position (?:is closed|does not exist|has been closed)',
    },
    { state: 'offline', why: 'gone', title: '^(?:404|页面不存在)' },
  ],
};
