import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'missing-headcount',
  name: { zh: '未见招聘人数', en: 'Headcount not stated' },
  category: 'statutory',
  severity: 'risky',
  law: ['HR-24', 'ON-2025'],
  why: {
    zh: '招聘人数是应当载明的内容；多数平台没有这一栏，正文里补一句就够。',
    en: 'The number of people wanted belongs in a posting; few sites have a field for it, one sentence will do.',
  },
  exception: { zh: '页面已有人数栏的，不必重复。', en: 'Not needed where the page has a field for it.' },
  rewrite: {
    advice: { zh: '写“招聘人数：3人”，人数随进度更新。', en: 'Write “Openings: 3”, and keep it up to date.' },
    words: { kind: 'fact', zh: '招聘人数：{{3}}人', en: 'Openings: {{3}}' },
  },
  seeker: {
    zh: '可以问一句还招几个人、为什么招：是扩充还是补离职的空缺。',
    en: 'Ask how many are still wanted and why: growth, or people who left.',
  },
  absent: { item: 'headcount' },
  exempt: {
    posting: [
      '(招聘?|诚聘|急聘|需要?)(多名|数名|几名|若干)',
      '(openings?|vacanc(y|ies)|positions?|headcount)( available)?:? ?#',
      '#( |-)(openings?|vacanc(y|ies)|positions?)',
    ],
  },
  examples: {
    found: [
      { description: '岗位职责：解答买家咨询，处理售后', company: '晴川日用品商行' },
      { description: '公司现有员工200人', salary: '5-7K' },
      { description: '任职要求：带过8人客服组', place: '杭州' },
      { description: '福利待遇：4人间宿舍，包午餐', salary: '5K', headcount: '' },
      { description: 'Duties: answer chats in a team of 12', salary: '6000' },
    ],
    lookAlikes: [
      { description: '岗位职责：解答买家咨询，处理售后\n招聘人数：3人', salary: '5K' },
      { description: '现招在线客服6名', company: '青禾商行' },
      { description: '诚聘客服若干名', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', headcount: '5人', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', headcount: null, salary: '5K' },
      '岗位职责：解答买家咨询，处理售后',
      { description: 'Openings: 4\nDuties: answer chats', salary: '6000' },
    ],
  },
});
