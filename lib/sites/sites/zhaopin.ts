import type { CardsRule, FieldRule, Layout, Site } from '../site';
import { among, CHECK, EDUCATION, EXPERIENCE, gone, HEADCOUNT, MASKED, SLIDER, TOWN } from '../words';

/** The id in an address of a posting: /jobdetail/CC….htm, on a host of its own without the folder. */
const ID = '/(?:jobdetail/)?((?:CC|CZ)\\w{6,}|\\d{9,})\\.html?';
const LINK = 'a[href*="/jobdetail/"], a[href*="jobs.zhaopin.com/"]';

/** Pay and addresses are masked for guests: **-**元. */
const masked = (at: FieldRule['at']): FieldRule => ({ at, hidden: MASKED });

/** Cards of the split view open the panel; not all of them are links. */
const SPLIT_CARDS: CardsRule = {
  item: '.job-list-panel .job-card, .job-card',
  id: [
    { at: LINK, attribute: 'href', pattern: ID },
    {
      at: ':scope',
      attribute: 'data-sensors-exposure-option',
      pattern: '"(?:jdno|number|jobNumber)":\\s*"(\\w+)"',
    },
  ],
  title: { at: ['.job-card__title-main', '.job-card__title .vue-clamp__text', '.job-card__title'] },
};
const SPLIT = { path: '^/jobs(?:[/?#]|$)', cards: SPLIT_CARDS } as const;

/** Facts of the panel: one element each in the newer head, lines of one block in the older. */
const TAG = '.job-detail-summary__tags li, .job-detail-summary__tags > *';
const META = '.job-detail-summary__meta';
const LOGIN_GATE = '[class*="job-detail-login-gate"]';

const DETAIL = {
  kind: 'detail',
  path: '^/(?:jobdetail/)?(?:CC|CZ|\\d)\\w+\\.html?',
  root: 'body',
  identity: [{ url: ID }],
} as const;

/** The head of a detail page; newer and older differ by a letter in all class names. */
function summary(head: string): Pick<Layout, 'title' | 'fields'> {
  const item = `${head}__info li`;
  return {
    title: { at: [`${head}__title`] },
    fields: {
      company: { at: ['.company-info__name', '.company-summary__name', '.company__title'] },
      place: [
        masked(['.address-info__content', '.job-address__content-text']),
        { at: `${head}__info .workCity-link` },
        { at: item, nth: 0, pattern: TOWN },
      ],
      salary: masked(`${head}__salary`),
      experience: among(item, `^${EXPERIENCE}$`),
      education: among(item, `^${EDUCATION}$`),
      headcount: among(item, HEADCOUNT),
      validity: { at: [`${head}__time`, `${head}__update-time`], pattern: '更新于\\s*(.+)$' },
    },
  };
}

export const site: Site = {
  id: 'zhaopin',
  name: { zh: '智联招聘', en: 'Zhaopin' },
  hosts: ['www.zhaopin.com', 'jobs.zhaopin.com', 'sou.zhaopin.com', 'xiaoyuan.zhaopin.com'],
  reach: 'listed',
  address: 'https://www.zhaopin.com/jobdetail/{id}.htm',
  never: ['^/(?:my|myzhaopin|resume|im|user|apply|interview|deliver)(?:[/?#]|$)'],
  buttons: [
    '[class*="job-detail-summary__"]:is(button, a, [class*="chat"], [class*="apply"], [class*="btn"])',
    '.summary-planes__action, .summary-planes__btn, .summary-plane__action',
    '.job-summary__btn',
    '.collect-and-apply__btn, .a-job-apply-button, .a-job-apply-workflow',
  ],
  layouts: [
    {
      ...SPLIT,
      id: 'split-2026',
      kind: 'split',
      evidence: { from: 'published', at: '2026-09' },
      anchor: '.job-detail-card__body',
      root: 'body',
      identity: [
        { at: 'a.job-company-info__view-all', attribute: 'href', pattern: ID },
        { at: '.job-detail-summary a[href*="/jobdetail/"]', attribute: 'href', pattern: ID },
        { at: '.job-card--active a[href*="/jobdetail/"]', attribute: 'href', pattern: ID },
      ],
      title: { at: ['.job-detail-summary__title-text', '.job-detail-summary__job-name'] },
      fields: {
        // 客户公司：X is whom an agency hires for; the publisher stands below.
        company: [
          { at: '.job-company-info__name' },
          { at: '.job-detail-summary__company-name', pattern: '^(?!客户公司)(.+)$' },
        ],
        place: [
          { at: '.job-detail-summary__tags li', nth: 0, pattern: TOWN },
          { at: META, pattern: '([\\u4e00-\\u9fa5]+\\s?·\\s?[\\u4e00-\\u9fa5]+)' },
        ],
        salary: masked('.job-detail-summary__salary'),
        experience: [among(TAG, `^${EXPERIENCE}$`), among(META, `(?:^|\\s)${EXPERIENCE}(?:\\s|$)`)],
        education: [among(TAG, `^${EDUCATION}$`), among(META, `(?:^|\\s)${EDUCATION}(?:\\s|$)`)],
        headcount: [among(TAG, HEADCOUNT)],
      },
      description: {
        at: '.job-detail-card__body',
        under: {
          within: '.job-detail-card',
          heading: '.job-detail-card__title, h1, h2, h3',
          says: '^(?:职位|岗位)(?:描述|介绍|详情)',
        },
        skip: `.job-company-info-card, .job-detail-publisher, .job-card__skill-tag, ${LOGIN_GATE}`,
      },
      cut: [{ at: LOGIN_GATE, why: 'login-wall' }],
    },
    {
      ...SPLIT,
      id: 'list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026-09' },
      anchor: '.job-list-panel, .job-card',
    },
    {
      ...DETAIL,
      ...summary('.summary-planes'),
      id: 'detail-2026',
      evidence: { from: 'published', at: '2026-09', note: 'several public readers of 2026-08 and -09' },
      anchor: '.describtion-card__detail-content',
      description: { at: '.describtion-card__detail-content', skip: '.describtion-card__skills-item' },
    },
    {
      ...DETAIL,
      ...summary('.summary-plane'),
      id: 'detail-2019',
      evidence: { from: 'published', at: '2025', note: 'from 2019 on' },
      anchor: '.describtion__detail-content',
      description: { at: '.describtion__detail-content', skip: '.describtion__skills-item' },
    },
    {
      ...DETAIL,
      id: 'detail-2018',
      evidence: { from: 'published', at: '2019' },
      anchor: '.responsibility .pos-ul',
      title: { at: ['h1.info-h3', '.info-h3'] },
      fields: {
        company: { at: '.company.l a, .company a' },
        salary: masked('.info-money strong'),
        place: { at: '.info-three span', nth: 0, pattern: TOWN },
        experience: among('.info-three span', `^${EXPERIENCE}$`),
        education: among('.info-three span', `^${EDUCATION}$`),
        headcount: among('.info-three span', HEADCOUNT),
      },
      description: { at: '.responsibility .pos-ul' },
    },
    {
      id: 'campus-2026',
      kind: 'detail',
      evidence: { from: 'published', at: '2026' },
      path: '^/job/\\w+',
      anchor: '.job-info__desc',
      root: 'body',
      identity: [{ url: '^/job/(\\w{8,})' }],
      title: { at: ['[class^="job-info__"] h1', 'h1', '.job-info__name'] },
      fields: {
        company: { at: ['.company-info__name', '[class^="company-info"] [class$="__name"]'] },
        salary: masked('.job-info__salary'),
      },
      description: { at: '.job-info__desc' },
    },
    {
      id: 'sou-2024',
      kind: 'list',
      evidence: { from: 'published', at: '2026-09', note: 'still live beside the split view' },
      path: '^/(?:sou(?:[/?#]|$)|[?#]|$)',
      anchor: '.positionlist__list, .joblist-box__item',
      cards: {
        item: '.joblist-box__item',
        id: { at: ['a.jobinfo__name', LINK], attribute: 'href', pattern: ID },
        title: { at: ['.jobinfo__name', '.iteminfo__line1__jobname__name'] },
      },
    },
    {
      id: 'campus-list-2026',
      kind: 'list',
      evidence: { from: 'published', at: '2026' },
      path: '^/(?!job/)',
      anchor: '.position-card[data-sensors-exposure-option]',
      cards: {
        item: '.position-card',
        id: { at: ':scope', attribute: 'data-sensors-exposure-option', pattern: '"jdno":\\s*"?(\\w+)' },
        title: {
          at: [
            '[class^="position-card__"][class*="title"]',
            '[class^="position-card__"][class*="name"]:not([class*="company"])',
          ],
        },
      },
    },
  ],
  walls: [
    SLIDER,
    CHECK,
    gone('(?:职位|页面|网页)(?:不存在|找不到|已(?:下线|关闭|过期|失效|结束|暂停))'),
    { state: 'login', why: 'login-wall', at: `${LOGIN_GATE}, [class*="job-list-login-gate"]` },
  ],
};
