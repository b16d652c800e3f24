import type { CardsRule, Site } from '../site';

const ID = '(?:[?&]jobAdId=|/zpdetail/)([\\w-]{6,})';

const CARDS: CardsRule = {
  item: '[class*="STListItem"]',
  id: { at: [':scope', 'a[href*="jobAdId="], a[href*="/zpdetail/"]'], attribute: 'href', pattern: ID },
  title: { at: '[class*="STJobTitle"]' },
};

/** A line with its label: 工作地点：苏州. */
const labelled = (label: string) => ({
  at: ['[class*="STJobBase"] *', '[class*="STJobInfo"] *', '[class*="STJob"] li', '[class*="STJob"] span'],
  pattern: `^(?:${label})\\s*[:：]\\s*(\\S.{0,40})$`,
});

export const site: Site = {
  id: 'beisen',
  name: { zh: '北森招聘', en: 'Beisen' },
  hosts: ['*.zhiye.com'],
  reach: 'asked',
  address: null,
  never: ['^/(?:[Uu]ser|personal|my|apply)(?:[/?#]|$)', '^/[Cc]enter(?:[/?#]|$)'],
  buttons: ['[class*="STApply"]', '[class*="STJobApply"]', '[class*="STDeliver"]'],
  layouts: [
    {
      id: 'detail-2024',
      kind: 'detail',
      evidence: { from: 'published', at: '2026' },
      path: ID,
      anchor: '[class*="STJobDuty"], [class*="STDutyContainer"]',
      root: ['[class*="STJobDetail"]', '[class*="STDetail"]', '#root', '#app', 'body'],
      identity: [{ url: ID }],
      title: { at: ['[class*="STJobName"]', 'h1'] },
      fields: {
        place: labelled('工作地点|工作城市|Location'),
        salary: labelled('薪资|薪资范围|薪酬|月薪'),
        education: labelled('学历|学历要求|最低学历'),
        experience: labelled('工作年限|工作经验|经验要求'),
        headcount: labelled('招聘人数|招聘数量'),
        validity: labelled('截止日期|截止时间|发布时间|更新时间'),
      },
      description: { at: ['[class*="STJobDuty"], [class*="STDutyContainer"]'], all: true, skip: 'button' },
    },
    {
      id: 'detail-old',
      kind: 'detail',
      evidence: { from: 'published', at: '2026' },
      path: ID,
      anchor: '.pc-job-detail',
      root: ['.pc-job-detail', 'body'],
      identity: [{ url: ID }],
      title: { at: ['[class*="STJobName"]', 'h1', '.job-name'] },
      description: { at: '.pc-job-detail', skip: 'h1, .job-name, button' },
    },
    {
      id: 'list-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      anchor: `${CARDS.item} [class*="STJobTitle"]`,
      cards: CARDS,
    },
  ],
  walls: [
    { state: 'offline', why: 'gone', title: '^(?:404|页面不存在|职位已)' },
    {
      state: 'offline',
      why: 'gone',
      at: 'h1, h2, h3, p, [class*="mpty"], [class*="rror"]',
      says: '^.{0,20}(?:职位|岗位)(?:已|不)(?:下线|关闭|停止|失效|存在|过期)',
    },
  ],
};
