import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'missing-location',
  name: { zh: '未见工作地点', en: 'Place of work not stated' },
  category: 'statutory',
  severity: 'risky',
  law: ['HR-24', 'LC-8', 'ON-2025'],
  why: {
    zh: '工作地点是应当载明、也应当如实告知的内容，写到区才判断得了通勤。',
    en: 'The place of work must be stated and true; with the district people can judge the way.',
  },
  exception: {
    zh: '页面的地址栏已写明的，不必重复；居家办公写明即可。',
    en: 'Not needed where the page’s address field says it; for home work say so.',
  },
  rewrite: {
    advice: {
      zh: '写到区和地标，远程的写明可在哪些城市。',
      en: 'Give the district and a landmark; for remote work say from where.',
    },
    words: {
      kind: 'fact',
      zh: '工作地点：{{杭州市滨江区××大厦}}',
      en: 'Place of work: {{×× Building, Binjiang, Hangzhou}}',
    },
  },
  seeker: {
    zh: '先问清具体地址和最晚一班怎么回家，再决定要不要面试。',
    en: 'Ask for the exact address and how to get home after the last shift before you go.',
  },
  absent: { item: 'work-location' },
  exempt: {
    posting: [
      '(工作|上班|办公)(地点|地址|城市|地区):(!(具体|详细|请|以|将|均|会)?(<told-later>))',
      '(<!<latin>)(role|job|position|post|you|office|team|work)( is| are|<apos>s|<apos>re| will be|<apos>ll be)?( mainly| mostly| fully)? based (in|at|near|out of) <latin>',
    ],
  },
  examples: {
    found: [
      { description: '岗位职责：解答买家咨询，处理售后', company: '晴川日用品商行' },
      { description: '公司简介：总部位于上海，业务遍布全国', salary: '5K' },
      { description: '岗位职责：核对收货地址并安排发货', salary: '5K' },
      { description: '任职要求：打字每分钟50字', place: '', salary: '5K' },
      { description: 'Duties: answer chats', salary: '6000' },
      { description: '岗位职责：解答买家咨询\n工作地点：面试时告知', salary: '5K' },
      { description: '岗位职责：解答买家咨询，上班地址：另行通知', salary: '5K' },
      { description: 'Duties: answer chats\nSkilled in Microsoft Office and hybrid cloud', salary: '6000' },
    ],
    lookAlikes: [
      { description: '岗位职责：解答买家咨询，处理售后\n工作地点：苏州市吴中区', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后，可居家办公', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', place: '杭州·滨江', salary: '5K' },
      { description: '岗位职责：解答买家咨询，处理售后', place: null, salary: '5K' },
      '岗位职责：解答买家咨询，处理售后',
      { description: 'The role is based in Ningde\nDuties: answer chats', salary: '6000' },
      { description: 'Location: Shanghai\nDuties: answer chats', salary: '6000' },
    ],
  },
});
