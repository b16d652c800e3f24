import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'missing-pay',
  name: { zh: '未见基本劳动报酬', en: 'Basic pay not stated' },
  category: 'statutory',
  severity: 'risky',
  law: ['HR-24', 'LC-8', 'ON-2025'],
  why: {
    zh: '基本劳动报酬是应当载明的内容；写清楚的职位投递更多，也少走弯路。',
    en: 'Basic pay belongs in a posting; those that give it get more and better-matched applications.',
  },
  exception: {
    zh: '页面的薪资栏已写出数目的，不必重复。',
    en: 'Not needed where the page’s pay field gives figures.',
  },
  rewrite: {
    advice: {
      zh: '写明底薪和合计范围，底薪不低于当地最低工资。',
      en: 'Give base pay, not below the local minimum wage, and the range in all.',
    },
    words: {
      kind: 'fact',
      zh: '底薪{{3800}}元，综合薪资{{4500-6000}}元/月',
      en: 'Base pay {{3,800}} yuan, {{4,500-6,000}} yuan a month in all',
    },
  },
  seeker: {
    zh: '第一次沟通就问底薪和到手范围，对方不肯说的，可以先看别家。',
    en: 'Ask for base pay and take-home range at first contact; who will not say can wait.',
  },
  absent: { item: 'base-pay' },
  examples: {
    found: [
      { description: '岗位职责：解答买家咨询，处理售后', company: '晴川日用品商行' },
      { description: '岗位职责：解答买家咨询，处理售后', salary: '面议', company: '晴川日用品商行' },
      { description: '福利待遇：薪资从优，餐补300元/月', place: '杭州' },
      { description: '客单价4000-6000元的珠宝店招客服', place: '杭州' },
      { description: 'Duties: answer chats\nCompetitive salary', place: 'Shanghai' },
    ],
    lookAlikes: [
      { description: '岗位职责：解答买家咨询，处理售后\n薪资：5000-7000元/月', company: '晴川日用品商行' },
      { description: '岗位职责：解答买家咨询，处理售后', salary: '5-7K' },
      { description: '底薪4200元，另有提成', place: '杭州' },
      { description: '岗位职责：解答买家咨询，处理售后', salary: null, place: '杭州' },
      '岗位职责：解答买家咨询，处理售后',
      { description: '兼职客服，22元/小时', place: '杭州' },
    ],
  },
});
