import type { Site } from '../site';
import { among, CHECK, EDUCATION, EXPERIENCE, gone, HEADCOUNT, TOWN } from '../words';

const ID = '/(?:job|a|lptjob)/(\\d{6,})';
const FACT = '.job-apply-content .job-properties > span:not(.split)';

export const site: Site = {
  id: 'liepin',
  name: { zh: '猎聘', en: 'Liepin' },
  hosts: ['www.liepin.com'],
  reach: 'listed',
  // Firms' and headhunters' postings have addresses of two kinds.
  address: null,
  never: ['^/(?:user|resume|im|hunter|my|profile|apply)/'],
  buttons: [
    '.job-apply-operate .btn-main, .job-apply-operate .favor-box',
    '[data-selector="apply-job"], [data-selector="chat-chat"], [data-selector="link-collection"]',
    '[data-nick="recruiter-info-box-chat-btn"]',
  ],
  layouts: [
    {
      id: 'detail-2022',
      kind: 'detail',
      evidence: { from: 'page', at: '2022', note: 'and public readers of 2026-07 to -09' },
      path: `^${ID}`,
      anchor: '[data-selector="job-intro-content"]',
      root: 'body',
      identity: [{ url: ID }],
      title: [
        {
          at: [
            '.job-apply-content .name-box .name',
            '.job-apply-content .job-title',
            '.job-apply-content [class*="job-title"]',
          ],
        },
        // 【上海 职位招聘】-公司招聘信息-猎聘
        { title: '^【(?:[^】\\s]+\\s)?([^】]+?)招聘】' },
      ],
      fields: {
        company: [
          { at: 'aside .company-info-container .company-card .name' },
          { at: 'aside .company-info-container .name' },
          { at: '.recruiter-container .title-box a[href*="/company/"]' },
          // 猎头顾问 · 公司: the agency that posts it.
          { at: '.recruiter-container .title-box > span', pattern: '^[·•]\\s*(.+)$' },
        ],
        place: { at: FACT, nth: 0, pattern: TOWN },
        salary: { at: '.job-apply-content .salary' },
        experience: among(FACT, `^${EXPERIENCE}$`),
        education: among(FACT, `^${EDUCATION}$`),
        headcount: among(`${FACT}, .job-apply-content .recruit-cnt`, HEADCOUNT),
        validity: {
          at: '.job-apply-content .update-time',
          pattern: '(?:更新于?|发布于?)?[:：\\s]*(.+?)(?:更新|发布)?$',
        },
      },
      description: { at: '[data-selector="job-intro-content"]' },
    },
    {
      id: 'detail-2018',
      kind: 'detail',
      evidence: { from: 'published', at: '2020' },
      path: `^${ID}`,
      anchor: '.content.content-word',
      root: 'body',
      identity: [{ url: ID }],
      title: { at: '.title-info h1' },
      fields: {
        company: { at: '.title-info h3 a' },
        place: { at: '.job-title-left .basic-infor a, .basic-infor span:first-child a' },
        salary: { at: '.job-item-title, .job-main-title', pattern: '^(\\S+)' },
        experience: among('.job-qualifications span', EXPERIENCE),
        education: among('.job-qualifications span', EDUCATION),
      },
      description: {
        at: '.content.content-word',
        under: { within: '.job-description, .job-main', heading: 'h3', says: '(?:职位|岗位)描述' },
      },
    },
    {
      id: 'list-2022',
      kind: 'list',
      evidence: { from: 'page', at: '2022', note: 'the cards of recommended postings on a detail page' },
      path: `^(?!${ID})`,
      anchor: '[data-nick="job-detail-job-info"], .job-list-box',
      cards: {
        item: '[data-nick="job-detail-job-info"]',
        id: { at: ':scope', attribute: 'href', pattern: ID },
        title: [
          { at: '.job-title-box .ellipsis-1[title]', attribute: 'title' },
          { at: '.job-title-box .ellipsis-1, .job-title-box [class*="title"]' },
        ],
      },
    },
    {
      id: 'list-2020',
      kind: 'list',
      evidence: { from: 'published', at: '2020' },
      path: `^(?!${ID})`,
      anchor: '.sojob-item-main',
      cards: {
        item: '.sojob-item-main',
        id: { at: '.job-info h3 a, a[href*="/job/"], a[href*="/a/"]', attribute: 'href', pattern: ID },
        title: { at: '.job-info h3 a' },
      },
    },
  ],
  walls: [
    CHECK,
    gone('此页面似乎不存在|(?:职位|页面)(?:不存在|已(?:下线|关闭|过期|结束|暂停))'),
    { state: 'blocked', why: 'security-check', title: '^猎聘$', path: '^/(?:t\\d+/transit|captcha|safe)' },
  ],
};
