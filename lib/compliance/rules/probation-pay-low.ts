import { defineRule, type RuleExpression } from '../schema';

/** In sentences of their own, the same part of the pay is compared: 试用期底薪：2600；转正底薪：4000. */
const alike = (pay: string): RuleExpression => ({
  any: [`试用(期|期间)?(内)?(的)?(月|无责|基本)?${pay}(:|为|是|统一)?<sum>(!<dash>|天|人|\\+)`],
  figures: { of: 'rise', unit: 'yuan', over: 1.25 },
  with: {
    reach: 'posting',
    any: [
      `(转正|正式)(员工|工|之后|以后|后|期)?(的)?(月|无责|基本)?${pay}(:|为|是|涨到|调到|涨至)?<sum>(!<dash>|\\+)`,
    ],
    counts: true,
  },
});

export const rule = defineRule({
  id: 'probation-pay-low',
  name: { zh: '试用期工资低于八成', en: 'Probation pay under 80 %' },
  category: 'pay',
  severity: 'illegal',
  law: ['LC-20'],
  why: {
    zh: '试用期工资不能低于约定工资的 80%，也不能低于当地最低工资。',
    en: 'Pay on probation may not be under 80 % of the agreed pay, nor under the local minimum wage.',
  },
  rewrite: {
    advice: {
      zh: '把比例提到 80% 或以上，同时确认不低于当地最低工资。',
      en: 'Raise the share to 80 % or more, and check the local minimum wage.',
    },
    words: { kind: 'fact', zh: '试用期工资为转正工资的{{80}}%', en: 'probation pays {{80}} % of full pay' },
  },
  seeker: {
    zh: '问清转正工资是多少，自己算一下试用期是不是到了八成；不足的差额可以要求补上。',
    en: 'Ask for the full pay and work out the share; what falls short of 80 % can be claimed.',
  },
  found: [
    {
      any: ['试用(期|期间)?(内)?(的)?(月|无责|基本)?(<wage>|待遇)?(:|为|是|统一)?<sum>(!<dash>|天|人)'],
      figures: { of: 'rise', unit: 'yuan', over: 1.25 },
      with: {
        reach: 'sentence',
        any: [
          '(转正|正式)(员工|工|之后|以后|后|期)?(的)?(月|无责|基本)?(<wage>|待遇)?(:|为|是|涨到|调到|涨至)?<sum>(!<dash>)',
        ],
        counts: true,
      },
    },
    {
      any: [
        '(只|仅|先|就)(发|拿|给|领|有|按)(一半|半薪|对折)(的)?(<wage>)?',
        '<wage>(只|仅|先|就)?(发|拿|给|领|有|按|打)(一半|对折)',
      ],
      with: { reach: 'sentence', any: ['试用'] },
    },
    {
      any: [
        '试用(期|期间|期内)?(内|的|员工)?(基本)?(<wage>|待遇)(标准)?…{8}(#%|#(<dash>#)?(折|成)|百分之#)',
        '试用(期|期间|期内)?(只|仅)?(发放?|拿|打|按|按照|是|为|:|给|享受?)?(转正|正式)?(后|员工)?(的)?(基本|标准|岗位|约定|全额)?(<wage>|待遇)?(的)?(打|发|拿|按)?(#%|#(<dash>#)?(折|成)(!交|单|熟)|百分之#)',
        '(转正|正式)(后)?(<wage>|待遇)(的)?(#%|#折|百分之#)…{4}试用',
        '(前|头)#个月(只|先|都)?(按|拿|发|打)#(折|成)(发|算|结|$)',
        '(前|头)#个月…{4}<wage>(打|按|发|拿|只有|为|是)?…{2}(#%|#折|百分之#)',
        '(<!<latin>)probation…{20}#(%| percent)…{4}(pay|salary|wage)?',
        '#(%| percent)( of)?…{14}(<!<latin>)(during|on|in) (the )?probation',
      ],
      figures: { of: 'smallest', unit: 'percent', under: 80 },
    },
    {
      any: [
        '(<!绩效|提成|奖金|加班|岗位|浮动)<wage>(标准)?(按|按照|打|只发|发)(#%|#(折|成)|百分之#)',
        '<wage>(标准)?(:|为|是|按|按照|发放?|打)(转正|正式)(之?后|员工|期)?(的)?(<wage>|待遇)?(的)?(#%|#(折|成)|百分之#)',
      ],
      figures: { of: 'smallest', unit: 'percent', under: 80 },
      with: { reach: 'sentence', any: ['试用'] },
    },
    alike('底薪'),
    alike('(工资|薪资|薪水|薪酬|薪金|待遇|:)'),
    '试用(期|期间)?(内)?(先|只|仅|就)?(有|拿|给|发|按|领|是|:|为)?(转正|正式)?(<wage>)?(的)?(先|只|仅|就)?(拿|发|给|领|打)?(一半|半薪|对折)(!年|时|人)',
    '(转正|正式)(后)?(的)?(<wage>)(的)?(x|×|\\*|乘以?)0.(5|6|7)(!<digit>)|(<!<latin>)(half|reduced) (pay|salary|wages?) (during|on|in) (the )?probation|probation…{12} (is |at )half (pay|salary)',
    {
      any: [
        '试用期?(间)?(<wage>|待遇)?(:|为|是)?<sum>(/月)?(/|、)?转正(之)?后?(<wage>|待遇)?(:|为|是)?<sum>',
      ],
      figures: { of: 'rise', unit: 'yuan', over: 1.25 },
    },
  ],
  exempt: {
    words: [
      '(<!<latin>)(kpi|targets?|quota|workload|tickets|score)(!<latin>)…{24}#(%| percent)',
      '(提成|佣金|抽成|奖金?|绩效|淘汰|流失|通过率?|转正率|完成|业绩|达标|合格|比例|点)…{6}(#%|百分之#|#成)',
      '(#%|百分之#)(的)?(提成|佣金|抽成|奖|通过|淘汰|绩效|涨|员工|人)',
      '(commission|bonus|pass|passed)…{10}#(%| percent)|#(%| percent) (commission|bonus|of (staff|people))',
    ],
    clause: ['<customer>|折扣|会员|商品'],
  },
  examples: {
    found: [
      '试用期一个月，薪资按70%发放',
      '试用期底薪：2600；转正底薪：4000',
      '试用期两个月，工资为转正后的70%',
      '试用期3200，转正后4800',
      '试用底薪2600，正式底薪4000',
      '头一个月是试用，只发一半工资',
      '试用期先拿一半',
      '试用期：转正工资×0.7',
      '试用期3000/转正5000',
      '福利待遇：试用期工资70%',
      '试用期薪资打六折',
      '试用期发75%',
      '试用期工资按转正的七成发',
      '试用期薪资为转正工资的百分之六十',
      '试用期工资七五折',
      '前三个月工资打7折',
      'Probation pay is 70% of the salary',
    ],
    lookAlikes: [
      '试用期三个月，绩效工资按30%计入',
      '试用期底薪4000；转正后综合工资7000',
      '试用期：4200；转正：5000',
      '试用期4200，转正后5000',
      '试用期无责6000，转正4000加提成',
      '头一个月考核只占一半',
      '试用期4500/转正5000',
      '试用期工资不打折',
      '福利待遇：试用期工资80%',
      '试用期全薪',
      '试用期按90%发',
      '试用期薪资打八折',
      '试用期提成5%',
      '试用期工资4000元+提成3%',
      '试用期工资不低于转正工资的80%',
      '试用期工资八五折',
      '岗位职责：商品试用打七折的说明',
      'Probation pays 85% of full pay',
    ],
  },
});
