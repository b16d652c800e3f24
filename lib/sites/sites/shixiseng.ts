import type { FieldRule, Site } from '../site';
import { CHECK, gone } from '../words';

const ID = '/intern/(inn_\\w+)';
/** Texts and dates share a class: what one is stands in the heading above it. */
const part = (says: string): FieldRule => ({
  at: '.job_detail',
  under: { within: '.job_part, .con-job', heading: '.job_til', says },
});

export const site: Site = {
  id: 'shixiseng',
  name: { zh: '实习僧', en: 'Shixiseng' },
  hosts: ['www.shixiseng.com'],
  reach: 'listed',
  address: 'https://www.shixiseng.com/intern/{id}',
  never: ['^/(?:my|resume|user|chat|account|deliver)(?:[/?#]|$)'],
  buttons: ['.resume_apply, .btn-apply', '.job_link a', '.collect, .job-collect'],
  layouts: [
    {
      // Figures are drawn in a font of the site's own: what holds one is there, and not to be read.
      id: 'detail-2021',
      kind: 'detail',
      evidence: { from: 'published', at: '2021' },
      path: '^/intern/inn_',
      anchor: '.job_detail',
      root: 'body',
      identity: [{ url: ID }],
      title: [
        { at: '.new_job_name', attribute: 'title' },
        { at: '.new_job_name' },
        { title: '^(?:【[^】]*】)?([^-_|]+?)(?:招聘)?[-_|]' },
      ],
      fields: {
        company: { at: '.com_intro .com-name' },
        place: { at: ['.com_position', '.job_msg .job_position'] },
        salary: { at: ['.job_msg .job_money', '.job-header .job_money'] },
        education: { at: ['.job_msg .job_academic', '.job-header .job_academic'] },
        validity: part('截止'),
      },
      description: {
        at: '.job_detail',
        under: {
          within: '.job_part, .con-job',
          heading: '.job_til',
          says: '(?:职位|岗位|实习)(?:描述|介绍|职责|内容)',
        },
      },
    },
    {
      id: 'list-2021',
      kind: 'list',
      evidence: { from: 'published', at: '2021' },
      path: '^/interns',
      anchor: '.intern-item',
      cards: {
        item: '.intern-item',
        id: { at: 'a[href*="/intern/inn_"]', attribute: 'href', pattern: ID },
        title: [{ at: '.intern-detail__job a', attribute: 'title' }, { at: '.intern-detail__job a' }],
      },
    },
  ],
  walls: [CHECK, gone('(?:职位|岗位|实习|页面)(?:不存在|已(?:下线|关闭|过期|失效|结束))')],
};
