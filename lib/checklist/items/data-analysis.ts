import { defineItem } from '../schema';

export const item = defineItem({
  id: 'data-analysis',
  group: 'ability',
  name: { zh: '数据分析能力', en: 'Data analysis' },
  definition: {
    zh: '要求这个人看得懂数据、会分析数据或对数字敏感；把录入、统计当作日常工作，或只写会用表格软件，都不算。',
    en: 'Asks that the person can read and analyse figures or has a feel for them; entering or compiling data as a duty, or spreadsheets alone, does not count.',
  },
  sources: ['B2.7'],
  weight: 1.5,
  frame: 'ask',
  covered: [
    '(<have>…{4})?(数据|报表|表报|统计|指标|数字|表格|市场|业务|运营|信息)…{10}(分析|处理|统计|解读|整理|洞察|判断)…{4}(能力|技能|水平|功底|基础|经验)(!性?工作)',
    '对?(数据|数字|报表|指标|表格)…{6}(敏感(度|性)?|有感觉)',
    '数据(化)?(思维|意识|敏感度|洞察力?|驱动思维)',
    '(善于|擅长|会|能够?|可以|懂得?|熟悉|精通|掌握|熟练|学会)…{6}(数据|报表|指标|转化率|转化数据)…{8}(分析|解读|复盘|发现问题|找出?问题|优化)',
    '(善于|擅长|会|能够?|懂得?)…{4}(分析|解读|看懂|读懂)…{8}(数据|报表|指标|转化率)',
    '(通过|利用|根据|从|用)(日常|店铺|客服)?(数据|报表|表格|指标)(中|里|来)?…{4}(发现|找出?|定位|分析)(出|到)?(问题|异常|规律|原因)',
    { in: ['ask'], any: ['数据…{4}分析', '(能够?|会|可以?)…{2}(独立)?(完成|进行|做|开展)…{10}分析'] },
  ],
  waived: [],
  vetoes: [
    '数据分析(专?员|岗|师|部|方向|岗位)',
    '(问题|原因|需求|心理|故障|客户|案例|投诉)的?分析',
    '大数据(公司|企业|平台|行业)',
    '分析(和|与|、|并|及)?解决',
    '分析(问题|需求|客户)',
    '数据(线|公司)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '有一定的数据分析能力，看到响应、转化、退款的数字变了，能说出原因和对策。',
    en: 'Some skill in data analysis: when response, conversion or refund figures move, can say why and what to do.',
  },
  seeker: {
    zh: '学会透视表，把一周的咨询与转化整理成一页小结，写清看到什么、打算怎么改。',
    en: 'Learn pivot tables and turn one week of chats and conversions into a page: what you saw and what you would change.',
  },
  examples: {
    covered: [
      '任职要求：具备一定的数据分析能力',
      '任职要求：对数字比较敏感，做事有条理',
      '岗位要求：有数据思维，愿意动手做表',
      '任职要求：能看懂店铺报表，会分析转化率的变化',
      '任职要求：擅长从数据中发现问题',
      '要求：报表统计、分析能力较好',
      '任职要求：熟悉数据分析方法者优先',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：录入每天的咨询数据并汇总上报',
      '岗位职责：收集、分析客服数据，每周写一份报告',
      '公司介绍：我们是一家服务零售业的大数据公司',
      '岗位职责：解答数据线、充电器等配件的使用问题',
      '任职要求：有较强的分析、解决问题能力',
      '福利待遇：可转岗至数据分析专员',
      '任职要求：会用Excel做表格',
    ],
  },
});
