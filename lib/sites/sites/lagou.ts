import type { Site } from '../site';
import { CHECK, EDUCATION, gone } from '../words';

const ID = '^/(?:wn/)?jobs/(\\d+)\\.html';
/** 15k-25k /北京 /经验3-5年 /本科及以上 /全职, or the same without pay. */
const LINE = ['.job_request h3', 'dd.job_request'];

export const site: Site = {
  id: 'lagou',
  name: { zh: '拉勾', en: 'Lagou' },
  hosts: ['www.lagou.com'],
  reach: 'listed',
  address: 'https://www.lagou.com/wn/jobs/{id}.html',
  never: ['^/(?:mycenter|resume|im|user|jobs/collections|wn/(?:my|resume|im|user))(?:[/?#.]|$)'],
  buttons: [
    '.resume-deliver',
    '.btn_apply, .btn_sendresume',
    '.collection, .job-collection',
    '.position-deal a',
  ],
  layouts: [
    {
      id: 'detail-2021',
      kind: 'detail',
      evidence: { from: 'published', at: '2026', note: 'unchanged in public readers since 2018' },
      path: ID,
      anchor: '.job_bt',
      root: 'body',
      identity: [{ url: ID }],
      // The name's second part is the pay.
      title: {
        at: [
          '.position-head-wrap-name > span:first-child',
          '.position-head-wrap-name:not(:has(span))',
          '.position-head .job-name h1',
          '.position-head .job-name .name',
          '.position-head h1',
        ],
      },
      fields: {
        company: [
          {
            at: ['.job_company .company-name', '.job_company .fl-cn', '.job_company h2.fl'],
            pattern: '^(.+?)(?:\\s*拉勾(?:未)?认证企业)?$',
          },
          { at: '.position-head .job-name .company', pattern: '^(.+?)招聘$' },
        ],
        place: [
          { at: '.job-address .work_addr, .work_addr', pattern: '^(.+?)(?:\\s*查看地图)?$' },
          { at: LINE, pattern: '(?:^|/)\\s*([\\u4e00-\\u9fa5·]{2,8})\\s*/\\s*经验' },
        ],
        salary: { at: ['.job_request .salary', '.position-head-wrap-name > span:nth-child(2)'] },
        experience: { at: LINE, pattern: '(?:^|/)\\s*(经验[^/\\s]+)' },
        education: { at: LINE, pattern: `/\\s*${EDUCATION}\\s*(?:/|$)` },
        validity: { at: '.publish_time', pattern: '^(.+?)\\s*发布' },
      },
      description: {
        at: '.job_bt :is(.job-detail, .job_detail), .job_bt:not(:has(.job-detail, .job_detail))',
        skip: '.description',
      },
    },
    {
      id: 'list-2022',
      kind: 'list',
      evidence: { from: 'published', at: '2026', note: 'hashed names by their beginning' },
      path: '^/wn/(?:jobs|zhaopin)(?:[/?#]|$)',
      anchor: '#jobList, [class^="list__"] > [class^="item__"]',
      cards: {
        item: '[class^="item__"]',
        id: [
          { at: 'a[href*="/jobs/"]', attribute: 'href', pattern: '/jobs/(\\d+)\\.html' },
          { at: ':scope', attribute: 'data-positionid' },
        ],
        title: { at: ['#openWinPostion', '[class^="p-top__"] a', '[class^="position__"]'] },
      },
    },
    {
      id: 'list-2018',
      kind: 'list',
      evidence: { from: 'page', at: '2018', note: 'from the template in which the page keeps a card' },
      path: '^/(?!(?:wn/)?jobs/\\d)',
      anchor: '.con_list_item[data-positionid]',
      cards: {
        item: '.con_list_item[data-positionid]',
        id: { at: ':scope', attribute: 'data-positionid' },
        title: [{ at: ':scope', attribute: 'data-positionname' }, { at: '.position_link h3' }],
      },
    },
  ],
  walls: [
    CHECK,
    { state: 'blocked', why: 'security-check', path: '^/(?:utrack|wafcheck|verify)|_stoken' },
    gone('(?:职位|页面|信息)(?:不存在|找不到|已(?:下线|关闭|过期|失效))|你来晚了'),
  ],
};
