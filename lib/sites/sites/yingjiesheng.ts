import type { Site } from '../site';
import { among, CHECK, EDUCATION, gone, HEADCOUNT, SLIDER, TOWN } from '../words';

const ID = '/jobdetail/(\\d+)';
const FACT = '.detail-title-left-center .item';

export const site: Site = {
  id: 'yingjiesheng',
  name: { zh: '应届生', en: 'Yingjiesheng' },
  hosts: ['q.yingjiesheng.com', 'www.yingjiesheng.com'],
  reach: 'listed',
  address: 'https://q.yingjiesheng.com/jobdetail/{id}.html',
  never: ['^/(?:my|resume|user|im|message|apply|login)(?:[/?#]|$)'],
  buttons: ['.detail-title-right .delivery-btn, .detail-title-right .btn'],
  layouts: [
    {
      id: 'detail-2026',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-09' },
      path: `^${ID}`,
      anchor: '.jobinfo',
      root: 'body',
      identity: [{ url: ID }],
      title: { at: ['.detail-title-left-top .job', '.detail-title-left-name'] },
      fields: {
        company: { at: ['.detail-content-compnav-center span', '.detail-content-compnav-center'] },
        place: { at: [`${FACT}:first-child span`, `${FACT}:first-child`], pattern: TOWN },
        salary: { at: '.detail-title-left-top .salary' },
        education: among(FACT, EDUCATION),
        headcount: among(FACT, HEADCOUNT),
        validity: { at: '.detail-title-left-center .time', pattern: '^\\D*([\\d-]+)' },
      },
      description: {
        at: '.detail-content-common.jobinfo .text, .jobinfo:not(:has(.text))',
        all: true,
        skip: '.detail-content-title, .tag, [class*="taglist"]',
      },
    },
    {
      id: 'list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      path: '^/jobs/search',
      anchor: 'a[href*="/jobdetail/"]',
      cards: {
        item: 'a[href*="/jobdetail/"]',
        id: { at: ':scope', attribute: 'href', pattern: ID },
        title: { at: ['.job-name, .jobname, .job', ':scope > :first-child'] },
      },
    },
  ],
  walls: [SLIDER, CHECK, gone('(?:职位|岗位|页面)(?:不存在|已(?:下线|关闭|过期|失效|停止))')],
};
