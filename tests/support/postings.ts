/** Postings for tests and the playground, all invented, and page views of them made by the real engine. */

import { builtinAuditor } from '@/lib/audit/builtin';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import type { Posting } from '@/lib/posting/posting';
import type { PostingSummary } from '@/lib/posting/summary';

const auditor = await builtinAuditor();

/** The items that the fixtures were judged by. */
export const FACTS = auditor.items;

/** A posting with the fields of a job page. */
export function posting(changes: Partial<Posting> = {}): Posting {
  return {
    reader: 'paste',
    id: 'p-1',
    url: 'https://jobs.example.cn/p-1',
    title: '天猫客服专员（售前+售后）',
    company: '拾光灯饰',
    place: '中山·古镇',
    salary: '5-8K',
    education: '学历不限',
    experience: '1年以内',
    description: SERVICE_TEXT,
    ...changes,
  };
}

/** An ordinary posting: some duties, a few requirements, half of the conditions. */
export const SERVICE_TEXT = `岗位职责：
1、通过千牛在线接待买家，解答灯具尺寸、色温和安装方面的问题；
2、核对订单备注，处理改址、催发和物流异常；
3、受理退换货与破损赔付，跟到买家确认为止；
4、每周汇总高频问题，反馈给商品同事。

任职要求：
1、学历不限，做过网店客服的优先；
2、普通话标准，打字每分钟 50 字以上，会用表格软件做登记；
3、有耐心，遇到着急的客人能稳住情绪，沟通能力强；
4、能同时接待 5 个以上会话，和仓库、运营配合顺畅。

工作时间与待遇：
早班 8:30-17:00、晚班 15:30-24:00，两周一换，月休 6 天；
签劳动合同，缴纳五险；上岗前带薪培训 3 天，老同事一对一带教。`;

export const MIXED_TEXT = `岗位职责：
1、在线解答客户咨询，处理售后问题；
2、每天外呼推广新课程，开发意向客户，促成签单；
3、完成当月销售任务。
任职要求：沟通能力强，普通话标准。`;

/** Breaks rules of every weight, one of them in two places. */
export const UNLAWFUL_TEXT = `岗位职责：
1、通过千牛在线接待买家，解答灯具方面的问题；
2、受理退换货，跟到买家确认为止。

任职要求：
1、限女性，18-28岁，未婚未育优先；
2、形象气质佳，普通话标准，有耐心；
3、再说一次，男生勿扰。

福利待遇：
入职交服装押金300元，试用期工资按转正的70%发放；
每周单休，月入过万不是梦，玻璃心勿投。`;

export const OTHER_TEXT = `岗位职责：
1、编写后端系统代码，维护接口；
2、巡检服务器，处理告警。
任职要求：三年以上开发经验，熟悉数据库。`;

/** A view of a posting, as the content script would tell it. */
export function view(
  changes: Partial<PageView> = {},
  of: Posting = posting(),
  options: { partial?: boolean; anyway?: boolean } = {},
): PageView {
  return {
    ...BLANK_VIEW,
    kind: 'detail',
    state: options.partial ? 'partial' : 'ready',
    posting: of,
    key: `generic:${of.id}`,
    audit: auditor.audit(of, options),
    marks: { on: true, off: [] },
    canMark: true,
    ...changes,
  };
}

/** A view of a page without a posting. */
export function bare(changes: Partial<PageView>): PageView {
  return { ...BLANK_VIEW, marks: { on: true, off: [] }, canMark: true, ...changes };
}

export const mixedView = () => view({}, posting({ id: 'p-2', title: '电商客服', description: MIXED_TEXT }));
export const unlawfulView = (changes: Partial<PageView> = {}) =>
  view(changes, posting({ id: 'p-5', title: '客服小姐姐', description: UNLAWFUL_TEXT, headcount: null }));
export const otherView = (anyway = false) =>
  view({}, posting({ id: 'p-3', title: '后端开发工程师', description: OTHER_TEXT }), { anyway });
export const partialView = () =>
  view(
    { why: 'login-wall' },
    posting({ id: 'p-4', title: '社群客服', description: SERVICE_TEXT.slice(0, 75) }),
    { partial: true },
  );

export const summary = (
  change: Partial<PostingSummary> & Pick<PostingSummary, 'key' | 'title'>,
): PostingSummary => ({
  reader: 'zhipin',
  url: null,
  company: null,
  place: null,
  salary: null,
  state: 'ready',
  role: 'service',
  score: null,
  band: null,
  missing: 0,
  findings: { illegal: 0, risky: 0, style: 0 },
  status: null,
  tags: [],
  rating: null,
  owner: null,
  notes: 0,
  firstSeen: Date.UTC(2025, 10, 18, 2, 5),
  seen: Date.UTC(2025, 10, 18, 2, 5),
  times: 1,
  changed: false,
  joined: false,
  batch: null,
  ...change,
});

/** Kept postings, as the dashboard lists them. */
export const KEPT: PostingSummary[] = [
  summary({
    key: 'a:1',
    title: '天猫客服专员（售前+售后）',
    company: '拾光灯饰',
    place: '杭州',
    salary: '5-7K',
    score: 69,
    band: 'good',
    missing: 32,
    findings: { illegal: 1, risky: 2, style: 1 },
    seen: Date.UTC(2026, 0, 5, 8, 30),
    url: 'https://jobs.example.cn/1',
    status: 'todo',
    tags: ['双休', '杭州'],
    rating: 4,
    owner: { kind: 'rival', name: '拾光灯饰' },
    notes: 2,
    times: 3,
    changed: true,
  }),
  summary({
    key: 'a:2',
    title: '夜班在线客服',
    score: 41,
    band: 'basic',
    missing: 44,
    seen: Date.UTC(2025, 10, 20, 2, 5),
  }),
  summary({
    key: 'a:3',
    title: '社群客服',
    company: '有枝文创',
    role: 'mixed',
    state: 'partial',
    url: 'https://jobs.example.cn/3',
  }),
];
