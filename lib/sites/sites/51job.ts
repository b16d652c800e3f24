import type { Site } from '../site';
import { CHECK, EDUCATION, EXPERIENCE, gone, HEADCOUNT, SLIDER } from '../words';

const ID = '/(\\d{6,})\\.html';
/** 上海-浦东新区 | 3-4年经验 | 大专 | 招1人 | 09-18发布 */
const LINE = ['.tHjob .msg.ltype', '.cn .msg.ltype', '.cn .ltype'];

export const site: Site = {
  id: '51job',
  name: { zh: '前程无忧', en: '51job' },
  // The last is the search of the years before 2023.
  hosts: ['we.51job.com', 'jobs.51job.com', 'search.51job.com'],
  reach: 'listed',
  address: 'https://jobs.51job.com/all/{id}.html',
  never: ['^/pc/(?:my|user|resume|message|im|apply|login)', '^/(?:my|userset|in/resume)/'],
  buttons: ['.apply-btn-new', '.tHjob .op a', '#app_ck', '.joblist-item .btn', '.joblist-item .apply'],
  layouts: [
    {
      id: 'detail-2021',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-09', note: 'unchanged in public readers since 2018' },
      path: `^(?!/pc/|/list/).*${ID}`,
      anchor: '.job_msg',
      root: 'body',
      identity: [{ url: ID }, { at: 'input#hidJobID', attribute: 'value' }],
      // Never a bare h1: elsewhere on the site it says APP下载.
      title: [
        { at: ['.tHjob .cn h1', '.tHeader .cn h1', '.cn h1[title]'], attribute: 'title' },
        { at: ['.tHjob .cn h1', '.tHeader .cn h1'] },
      ],
      fields: {
        company: [
          {
            at: ['.cn p.cname a[title]', '.cn .cname a[title]', '.com_msg .com_name p[title]'],
            attribute: 'title',
          },
          { at: ['.cn .cname a:first-of-type', '.com_msg .com_name'] },
        ],
        place: [
          { at: '.tCompany_main .inbox .fp', pattern: '上班地址[:：]\\s*(.+)$' },
          { at: '.cn .type_2' },
          { at: LINE, pattern: '^([^|\\d]+?)\\s*\\|' },
          { at: '.tHjob .cn .lname' },
        ],
        salary: { at: ['.tHjob .cn strong', '.tHeader .cn strong'] },
        experience: { at: ['.cn .type_3', ...LINE, '.tCompany_main .t1 .sp4'], pattern: EXPERIENCE },
        education: { at: ['.cn .type_4', ...LINE, '.tCompany_main .t1 .sp4'], pattern: EDUCATION },
        headcount: { at: [...LINE, '.tCompany_main .t1 .sp4'], pattern: HEADCOUNT },
        validity: { at: [...LINE, '.tCompany_main .t1 .sp4'], pattern: '([\\d-]{5,10})\\s*发布' },
      },
      description: {
        at: '.tCompany_main .job_msg, .job_msg',
        skip: '.mt10, .fp, [class*="share"], .clear',
      },
    },
    {
      id: 'list-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026-09' },
      path: '^/pc/',
      anchor: '.joblist, .joblist-item',
      cards: {
        item: '.joblist-item [sensorsdata*="jobId"], .joblist-item[sensorsdata*="jobId"]',
        id: { at: ':scope', attribute: 'sensorsdata', pattern: '"jobId"\\s*:\\s*"?(\\d+)' },
        title: [
          { at: '.jname', attribute: 'title' },
          { at: '.jname' },
          { at: ':scope', attribute: 'sensorsdata', pattern: '"jobTitle"\\s*:\\s*"([^"]+)"' },
        ],
      },
    },
    {
      // Drawn from a script: the page itself has no cards.
      id: 'list-2021',
      kind: 'list',
      evidence: { from: 'page', at: '2021', note: 'before its cards are drawn; those as published' },
      path: '^/list/',
      anchor: 'body',
      cards: {
        item: '.j_joblist .e, #resultList .el',
        id: { at: 'a[href*="jobs.51job.com/"]', attribute: 'href', pattern: ID },
        title: [{ at: '.t1 a[title]', attribute: 'title' }, { at: '.jname' }],
      },
    },
  ],
  walls: [SLIDER, CHECK, gone('(?:职位|页面|链接)(?:不存在|已(?:下线|关闭|过期|失效|删除|停止))')],
};
