import type { Level } from '@/lib/audit/types';
import type { Text } from './schema';

/** A rung of the career of customer service (article A, section 4). */
export interface Rung {
  id: string;
  /** Levels of a posting that stand on this rung. */
  levels: readonly Level[];
  name: Text;
  source: string;
  /** What is done there. */
  definition: Text;
  /** What a person can do to reach or show it. */
  seeker: Text;
}

export const LADDER: readonly Rung[] = [
  {
    id: 'junior',
    levels: ['junior'],
    name: { zh: '初级客服', en: 'Junior agent' },
    source: 'A4.1',
    definition: {
      zh: '熟悉流程，接待常见咨询，处理简单订单。',
      en: 'Learns the process, takes common questions and simple orders.',
    },
    seeker: {
      zh: '说清多久能独立上线，拿出练习过的接待记录。',
      en: 'Say how soon you can work alone and show practice chats.',
    },
  },
  {
    id: 'intermediate',
    levels: ['staff'],
    name: { zh: '中级客服', en: 'Intermediate agent' },
    source: 'A4.2',
    definition: {
      zh: '独立处理复杂咨询和售后，服务意识稳定。',
      en: 'Handles complex questions and after-sales cases alone.',
    },
    seeker: {
      zh: '攒三个复杂个案和自己的质检分。',
      en: 'Collect three complex cases and your quality scores.',
    },
  },
  {
    id: 'senior',
    levels: ['senior'],
    name: { zh: '高级客服', en: 'Senior agent' },
    source: 'A4.3',
    definition: {
      zh: '带新人、改流程，接最难的单。',
      en: 'Coaches newcomers, improves the process, takes the hardest cases.',
    },
    seeker: {
      zh: '写明带过几个人、哪条流程因你变短。',
      en: 'State how many you coached and which process you shortened.',
    },
  },
  {
    id: 'supervisor-manager',
    levels: ['lead'],
    name: { zh: '客服主管/经理', en: 'Supervisor or manager' },
    source: 'A4.4',
    definition: {
      zh: '管一个团队：排班、考核、面谈和指标。',
      en: 'Runs a team: rosters, reviews, talks and targets.',
    },
    seeker: {
      zh: '先从代排班、做周报、主持晨会练起。',
      en: 'Start by standing in for rosters, weekly reports and briefings.',
    },
  },
  {
    id: 'director-vp',
    levels: ['director'],
    name: { zh: '客服总监/副总裁', en: 'Director or vice president' },
    source: 'A4.5',
    definition: {
      zh: '定全公司的服务策略、预算和系统。',
      en: 'Sets service strategy, budget and systems for the company.',
    },
    seeker: {
      zh: '参与预算、选型和跨部门项目，用数字讲结果。',
      en: 'Join budgets, tool choices and cross-team projects; speak in figures.',
    },
  },
];

/** Ways out of the ladder sideways (article A, section 4). `item`: the checklist item that offers it. */
export interface Transfer {
  id: string;
  name: Text;
  source: string;
  item: string | null;
  seeker: Text;
}

export const TRANSFERS: readonly Transfer[] = [
  {
    id: 'transfer-internal',
    name: { zh: '转岗销售、市场或运营', en: 'Move to sales, marketing or operations' },
    source: 'A4.t1',
    item: 'transfer-internal',
    seeker: {
      zh: '先做一个数据整理或选品的小项目，再去谈转岗。',
      en: 'Do one small data or selection project before you ask.',
    },
  },
  {
    id: 'own-shop',
    name: { zh: '自己开店', en: 'Open one’s own shop' },
    source: 'A4.t2',
    item: null,
    seeker: {
      zh: '用小店把选品、接待、记账走一遍。',
      en: 'Walk through selection, service and accounts with a small shop.',
    },
  },
];
