import { defineItem } from '../schema';

export const item = defineItem({
  id: 'communication-skills',
  group: 'ability',
  name: { zh: '沟通技巧', en: 'Communication skill' },
  definition: {
    zh: '要求会沟通、会倾听、能说服人或善于与人相处；只把“沟通”当作一项工作来写不算。',
    en: 'Asks that the person can communicate, listen, persuade or get on with people; “communicating” as a mere duty does not count.',
  },
  sources: ['A2.3', 'B2.1'],
  weight: 3,
  frame: 'ask',
  covered: [
    '<good>?的?(人际)?(沟通|交流|交际|协调|交往)(与?表达|协调|理解|说服|交流)?(能力|技巧|技能)(强|好|较强|佳|突出)?',
    '(沟通|交流)…{8}(能力|技巧)',
    '(善于|擅长|乐于|喜欢|愿意|热爱)(与|和|跟)?(人|他人|客户)?(打交道|沟通|交流|倾听|聆听)',
    '(善于|擅长|良好)…{4}(沟通|倾听|聆听|交流)',
    '口才(好|佳|出众)',
  ],
  waived: [],
  vetoes: ['沟通(无障碍|顺畅)', '上下级沟通'],
  suggestion: {
    kind: 'wording',
    zh: '善于倾听，表达清楚，能站在客户一边把方案讲明白。',
    en: 'Listens well, speaks clearly and explains a solution from the customer’s side.',
  },
  seeker: {
    zh: '挑两段聊天记录，写出原来怎么回、改成怎么回、为什么。',
    en: 'Take two chats and show how you answered, how you would answer now, and why.',
  },
  examples: {
    covered: ['任职要求：沟通能力强', '任职要求：有较强的沟通、协调及应变能力', '要求：善于与人打交道'],
    waived: [],
    lookAlikes: ['岗位职责：负责与快递公司沟通', '公司福利：上下级沟通顺畅', '岗位职责：与客户沟通订单事宜'],
  },
});
