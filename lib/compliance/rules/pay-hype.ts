import { defineRule } from '../schema';

/** What people and orders are counted in: 上万名客服, 过万单. */
const COUNTED = '名|家|人|个|件|单|用户|粉|客|条|平|次|台|种|位|订单|咨询|会员|商户|店|座|公里|小时';

export const rule = defineRule({
  id: 'pay-hype',
  name: { zh: '高薪噱头', en: 'Pay hype' },
  category: 'pay',
  severity: 'risky',
  law: ['ON-2025', 'HR-24', 'HR-43', 'BOSS'],
  why: {
    zh: '“月入过万、上不封顶”一类的许诺容易被当成高薪诱导，平台会下架；写了就要拿得出依据。',
    en: 'Promises such as “uncapped” or “over 10,000 a month” count as lures and get postings removed; they need proof.',
  },
  exception: {
    zh: '有同岗位实发记录可以证明的数目。',
    en: 'Figures that records of what this post was paid can prove.',
  },
  rewrite: {
    advice: {
      zh: '换成查得到的数字，例如近三个月同岗位实发的中间数。',
      en: 'Give a figure that can be checked, such as the median of the last three months in this post.',
    },
    words: {
      zh: '近三个月同岗位实发约{{5200}}元/月',
      en: 'about {{5,200}} yuan a month paid in this post over the last three months',
    },
  },
  seeker: {
    zh: '别按最高的数算；问底薪多少、达到那个数的有几个人，请对方拿工资条说话。',
    en: 'Do not count on the top figure: ask for base pay, how many reach it, and to see pay slips.',
  },
  found: [
    '(上|均|都|且)?不封顶|上不设限',
    '(月|年)(入|薪|收入)…{2}(5|五|6|六|7|七)位数|(五|5|六|6|七|7)位数的?(月薪|月入|收入|<wage>|年薪)',
    { in: ['offer'], any: ['^(上)?不设上限$'] },
    '(提成|收入|<wage>|奖金|佣金|绩效|业绩|月薪|工价)…{4}(无上限|没有上限|不设上限|上不设限|无封顶|没有封顶|没有天花板|无天花板|不设限)',
    '(无上限|不设上限|上不设限|没有上限|无封顶)的?…{3}(提成|收入|<wage>|奖金|佣金)',
    `(月|年|日)(入|薪|收入)…{6}(过|破|超|超过|上)(万|十万|百万|w|1万|2万|3万|5万)(!${COUNTED})`,
    `(<wage>|收入|综合|到手|月薪|年薪|提成|轻松)…{5}(<!通|经|度)(过|破|上)(万|百万|1w|w)(!${COUNTED})`,
    `(每月|月月|每个月|人均|月均|平均|个月|当月|半年)(收入|薪资|工资|到手|拿|就能|能)?…{1}(过|破|上)万(!${COUNTED}|的?(单|人|客|用户|订单|咨询|流量|通))`,
    '(过|上|破)万的?(<wage>|月薪|月入|收入)',
    '(月(入|薪))(轻松|稳定|高达|可达|达|过|破|超)?(2|3|4|5|6|7|8|9|两|二|三|四|五|六|七|八|九|几|数|十|10|15|20|30)(<dash>#)?(w|万)',
    {
      any: [
        '(<!年|营业|业务|销售)(综合)?(收入|工资|薪资|到手|月入|月薪)…{3}#(w|万)?(<dash>#)?(w|万)',
        '月(入|薪)…{3}#(w|万)?(<dash>#)(w|万)',
      ],
      figures: { of: 'largest', unit: 'yuan', least: 30_000 },
    },
    '轻松…{1}(月入|日入|年入|月薪|过万|破万|赚|挣|拿(高|到)|到手|拿#)|(月入|日入|赚钱|挣钱|拿钱)轻松',
    '躺赚|躺着(就能)?(赚|挣|拿)|睡着(赚|挣)|边玩边(赚|挣)',
    '(日|天|周)(赚|入|挣|收入?|薪)…{1}(过千|上千|过百|破千|成百上千)',
    '(日赚|日入|日挣|一天(就能|能|可|可以)?(赚|挣)|每天(就能|能|可|可以)?(赚|挣)|天天(赚|挣)|每日(赚|挣))…{2}#',
    '高薪(不是梦|等你|来袭|就来|天花板|届|界|梦)',
    '高薪(诚聘|急聘|急招|诚招|招聘|招募|聘请|纳贤|直招|热招|诚邀)…{10}$',
    '(梦寐以求|超级?|绝对|真正|稳定|轻松|挣|实现|都能拿|也能拿|能拿|可拿|就能拿|就拿|拿到?)的?高薪(!酬|水)',
    '(<wage>|收入|月薪)(的|界|届)?天花板',
    '(<wage>|收入|月薪|万|w|千|k|#)…{4}不是梦',
    '(实现|达成|快速|走向|助你|带你|奔向|早日)…{2}(暴富|财富自由|财务自由|致富|发财|有车有房|买车买房)|财富自由不是梦|一夜暴富',
    '(年入|年薪|年收入)(过|超|上|破|高达|轻松)?…{2}(百万|千万|几十万|数十万|上百万)',
    '(零|低|0)(投入|门槛|成本)…{2}高(回报|收入|收益)',
    '保底(过|月入|月薪)?(过|上|破)?万(!<digit>)',
    '(<!<latin>)(unlimited|uncapped) (earnings?|earning potential|income|commission|bonus(es)?|salary|pay)',
    '(<!<latin>)no (cap|limit|ceiling) (on|to) …{12}(commission|earnings?|income|earn|bonus)',
    '(<!<latin>)(easy money|get rich|financial freedom|earn (thousands|big|a fortune)|earn up to)',
  ],
  exempt: {
    words: [
      '(优惠|满减|返现|返利|报销|理赔|赔付|保额|券|补偿|折扣|积分|流量)…{6}不封顶',
      '不封顶(的)?(优惠|报销|赔付|返现|积分)',
      '(客单价|销售额|营业额|成交额|交易额|流水|业绩额|业绩|单价|月销|销量|订单|单量|播放|粉丝)…{6}(过|破|上)万',
    ],
  },
  examples: {
    found: [
      '福利待遇：月入过万',
      '轻松月入8000',
      '兼职日赚300',
      '高薪诚聘在线客服',
      '提成上不封顶',
      '收入无上限，多劳多得',
      '福利待遇：新人也能拿高薪',
      '综合工资轻松过万',
      '努力半年，每月上万的工资',
      '优秀者月薪3-5万',
      '躺着就能赚钱',
      '月薪过万不是梦',
      '综合收入2w-8w',
      'Uncapped commission and unlimited earnings',
      'Earn up to 5000 a week',
    ],
    lookAlikes: [
      '福利待遇：提成1%-3%',
      '日薪200元，日结',
      '月薪5000-7000元',
      '岗位职责：解释优惠券叠加不封顶的规则',
      '公司上万名员工同时在线',
      '岗位职责：日均订单过万，分流到各组',
      '任职要求：敢于挑战高薪',
      '工作轻松，无压力',
      '年薪8-12万',
      '公司月销售额破百万',
      '月薪不低于当地最低工资',
      'Earn a fixed salary of 5000 a month',
    ],
  },
});
