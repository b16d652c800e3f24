import { defineItem } from '../schema';

export const item = defineItem({
  id: 'adaptability',
  group: 'ability',
  name: { zh: '适应能力', en: 'Adaptability' },
  definition: {
    zh: '要求能适应环境、节奏、商品或安排的变化；适应倒班、加班和处理突发事件另算。',
    en: 'Asks for adapting to changes of environment, pace, goods or arrangements; shifts, overtime and sudden incidents are other matters.',
  },
  sources: ['B1.9'],
  weight: 1,
  frame: 'ask',
  covered: [
    '(<good>的?|<have>)?(环境|岗位|社会)?适应(新环境|环境|变化|新事物)?的?(能力|力|性)(较强|很强|强|好|佳)?',
    '(适应|融入|接受|胜任|习惯|跟上|应对|喜欢)…{10}(快节奏|环境|变化|变动|节奏|多变|高速|氛围|文化|岗位调整|新岗位|新业务|新平台|类目|更新|调整)',
    '(快速|迅速|尽快|灵活|较快)(地|的)?(适应|融入)(!团队)',
    '可塑性|拥抱变化|随遇而安|(能|善于)?应对变化',
    'adaptab(le|ility)|adapt (to|quickly)|fast( |-)paced|flexib(le|ility) (and|to)',
  ],
  waived: [],
  vetoes: [
    '适应(!能力|力|性)…{12}(加班|倒班|轮班|夜班|晚班|翻班|排班|三班|早班|早晚班|两班|白班|班次|作息|出差|做#休|上班时间|工作时间|弹性|夜间|轮休|单休)',
    '(适应|适用|适合)(人群|症|证|范围|肤质|年龄)',
    '适应…{8}(强度|压力)',
    '(<customer>|孩子|学生|新员工|新人)…{4}适应',
    '(公司|客户|市场)…{4}适应',
  ],
  suggestion: {
    kind: 'wording',
    zh: '适应能力强，换类目、改规则或大促加快节奏时，很快就能接上手。',
    en: 'Adapts well: soon at home when the category or the rules change or a sales event speeds things up.',
  },
  seeker: {
    zh: '举一次换类目、换平台或大促期间指标没有掉的经历。',
    en: 'Give a time when you changed category or platform, or a peak season, and your figures held.',
  },
  examples: {
    covered: [
      '任职要求：适应能力强',
      '任职要求：能适应快节奏的工作',
      '岗位要求：可塑性强，愿意拥抱变化',
      '任职要求：能快速融入新环境',
      '要求：能接受业务和岗位的变动',
      '任职要求：灵活适应不同店铺的要求',
      'Requirements: adaptable and calm',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：能适应倒班',
      '任职要求：可以适应加班',
      '岗位职责：介绍商品的适用人群',
      '任职要求：能够适应节假日轮班工作',
      '工作时间：适应做五休二',
      '任职要求：适应上班时间的安排，能上夜班',
    ],
  },
});
