import { defineRule } from '../schema';

/** Ranges of pay: 3000-9000元, 4k-13k, 1.5-4万. */
const RANGES = [
  '(一|二|两|三|四|五|六|七|八|九)(千|万)(一|二|三|四|五|六|七|八|九)?(<dash>)(一|二|两|三|四|五|六|七|八|九|十)(千|万)(一|二|三|四|五|六|七|八|九)?(!人|单|家|件|粉|用户|册|平|户|个|台)',
  '(<en-currency>|salary|wages?|pay|income|package|薪资|工资|月薪|底薪|收入)…{4}<digit>?<digit>,<digit>00( )?(<dash>| to )( )?<en-currency>?( )?<digit>?<digit>,<digit>00',
  '<hundreds>(元|块)?(/月)?<dash><dash>?(¥|￥)?<hundreds>元?',
  '<hundreds>(元)?<dash><dash>?#(k|w|万)',
  '(<!<digit>|.)<digit>?<digit>(.<digit>)?(k|千|w|万)?<dash><dash>?<digit>?<digit>(.<digit>)?(k|千|w|万)元?(!人|单|家|件|粉|用户|字|册|次|平|户|名|个|台|商|条|米|店|瓦|吨|里|<latin>)',
];

export const rule = defineRule({
  id: 'pay-range-wide',
  name: { zh: '薪资跨度过大', en: 'Pay range too wide' },
  category: 'pay',
  severity: 'style',
  severityNote: {
    zh: '上限超过下限三倍的，按有风险提示。',
    en: 'Called risky where the top is over three times the bottom.',
  },
  law: ['HR-24', 'BOSS'],
  why: {
    zh: '上限是下限两倍多的范围看不出能拿多少；法律没有定倍数，平台会管。',
    en: 'A top over twice the bottom tells nobody what they will get; no law names a limit, platforms do.',
  },
  exception: {
    zh: '已经拆成底薪、绩效和提成分别写的。',
    en: 'Base, bonus and commission are given apart.',
  },
  rewrite: {
    advice: {
      zh: '拆成底薪、绩效和提成，把范围收到两倍以内。',
      en: 'Split it into base, bonus and commission, and bring the range within twice the bottom.',
    },
    words: { kind: 'fact', zh: '{{5000-8000}}元', en: '{{5,000-8,000}} yuan' },
  },
  seeker: {
    zh: '按下限打算；问新人前三个月一般到手多少、上限有几个人拿到过。',
    en: 'Plan with the bottom; ask what newcomers took home in the first months and who ever reached the top.',
  },
  found: [
    {
      in: ['none', 'ask', 'offer'],
      any: RANGES,
      figures: { of: 'ratio', unit: 'yuan', over: 2, most: 3 },
    },
    {
      in: ['none', 'ask', 'offer'],
      any: RANGES,
      figures: { of: 'ratio', unit: 'yuan', over: 3 },
      severity: 'risky',
    },
  ],
  exempt: {
    clause: ['<attends-to>'],
    words: [
      '#(k|千|w|万|元)?<dash>#(k|千|w|万|元)?(左右)?(的)?(价位|价格|价格带|价格段|客单|档位|机型|面额|预算|套餐|优惠|订单|商品|产品|货品|理赔|退款)',
      '(补贴|返现|优惠|立减|抵扣|红包|券)…{4}#<dash>#',
      '<extra-pay>(金|励|每月|每单)?…{5}#(<dash>)#?',
      '(绩效|奖金?|提成|佣金|补贴|津贴)(工资|金)?(:|为|是|约|在)?…{2}#(k|元)?<dash>#?',
      '#(k|千|w|万|元)?<dash>#?(k|千|w|万|元)?(的|保单)?(提成|奖|补贴|津贴|佣金|绩效)',
      '(价格|售价|均价|定价|预算|额度|月费|面积|在售|价位|投资|罚款|赔|粉丝|播放|日单|月单|单量|年|电话|热线|型号|转速|流量)…{6}#<dash>#?',
    ],
  },
  examples: {
    found: [
      '月薪三千到一万',
      'Salary: RMB 3,500 - 9,000 a month',
      '福利待遇：薪资3000-15000元/月',
      '月薪4k-13K',
      '综合收入3000~9000元',
      '薪资：4000—10000',
      '到手5-15k',
      '薪资8000-2万',
    ],
    lookAlikes: [
      '解答2000-7000元价位手机的差异',
      'Salary: RMB 5,000 - 7,000 a month',
      '福利待遇：薪资4000-6000元',
      '月薪4.5-6K',
      '5000-8000元/月',
      '早8点-17点',
      '绩效奖金500-2000元',
      '岗位职责：接待3000-9000元客单价的客户',
      '公司服务2-8万家商户',
      '每续签一单有2000-8000元提成',
      '1000-2000元',
    ],
  },
});
