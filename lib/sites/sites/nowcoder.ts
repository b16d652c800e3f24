import type { Site } from '../site';
import { CHECK, EDUCATION, gone, TOWN } from '../words';

const ID = '/jobs/detail/(\\d+)';
const TEXT = '.job-detail-infos .pre-line';
/** A heading right before such a text, each by itself or alone in a box of its own. */
const HEADING =
  '.job-detail-infos :is([class*="head-pure"], :has(> [class*="head-pure"]:only-child)):has(+ .pre-line, + * > .pre-line:only-child)';

export const site: Site = {
  id: 'nowcoder',
  name: { zh: '牛客', en: 'Nowcoder' },
  hosts: ['www.nowcoder.com'],
  reach: 'listed',
  address: 'https://www.nowcoder.com/jobs/detail/{id}',
  never: ['^/(?:users|profile|message|exam|login|jobs/(?:my|resume|deliver))(?:[/?#]|$)'],
  buttons: ['.job-detail-wrap button', '.job-detail-wrap [class*="deliver"]:is(a, button)'],
  layouts: [
    {
      id: 'detail-2026',
      kind: 'detail',
      evidence: { from: 'published', at: '2026-07', note: 'from three live pages' },
      path: '^/jobs/(?:detail|hr)/\\d',
      anchor: TEXT,
      root: 'body',
      identity: [{ url: ID }],
      // Names of postings in general stand in the box of what others looked at.
      title: { at: ['.job-detail-wrap .info h1.title', '.job-detail-wrap h1', 'h1.title'] },
      fields: {
        company: { at: '.job-detail-wrap .tw-whitespace-pre-wrap', pattern: '^(.+?)(?:\\s*[·•][^·•]*)?$' },
        place: [
          { at: '.job-detail-wrap .info > .extra .el-tooltip', pattern: TOWN },
          { at: '.job-detail-wrap .extra .el-tooltip' },
        ],
        salary: { at: '.job-detail-wrap .info .salary' },
        education: { at: ['.job-detail-wrap .edu-level'], pattern: EDUCATION },
        validity: { at: '.job-detail-infos .deliver-range p', pattern: '投递时间[:：]\\s*(.+)$' },
      },
      // A heading and its text, several times; keywords and addresses have no such text below them.
      description: { at: `${HEADING}, ${TEXT}`, all: true },
    },
    {
      id: 'list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026-09' },
      path: '^/jobs/(?!(?:detail|hr)/\\d)',
      anchor: 'a.job-item',
      cards: {
        item: 'a.job-item',
        id: { at: ':scope', attribute: 'href', pattern: ID },
        title: { at: ['[class*="job-name"]', '[class*="job-title"]', '.title'] },
      },
    },
  ],
  walls: [CHECK, gone('(?:职位|岗位|页面)(?:不存在|已(?:下线|关闭|过期|失效|停止招聘))')],
};
