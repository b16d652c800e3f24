import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'pay-not-stated',
  name: { zh: '薪资面议、从优等含糊说法', en: 'Pay “negotiable” or vague' },
  category: 'pay',
  severity: 'risky',
  law: ['HR-24', 'ON-2025', 'LC-8'],
  why: {
    zh: '基本劳动报酬是招聘信息应当写明的内容，“面议、从优”等于没写，也劝退合适的人。',
    en: 'Basic pay belongs in a posting; “negotiable” says nothing and keeps suitable people away.',
  },
  exception: {
    zh: '页面的薪资栏或正文别处已写出数目的，不必重复。',
    en: 'Not needed where the page’s pay field or another sentence gives the figure.',
  },
  rewrite: {
    advice: {
      zh: '写出底薪、浮动部分和合计的范围，个别情况再谈。',
      en: 'Give base pay, the variable part and the range in all; talk about special cases later.',
    },
    words: {
      kind: 'fact',
      zh: '底薪{{3800}}元，综合薪资{{4500-6000}}元/月',
      en: 'base pay {{3,800}} yuan, {{4,500-6,000}} yuan a month in all',
    },
  },
  seeker: {
    zh: '面试前先问底薪多少、浮动部分怎么算、老员工近几个月到手多少，答得含糊就多比较几家。',
    en: 'Before the interview ask for base pay, how the rest is worked out, and what staff took home lately.',
  },
  found: [
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: [
        '(<wage>|待遇|月薪|年薪|收入)(待遇)?(:)?(可|可以|请)?(面试|见面|到店|来公司|电话)(时|后|中|再)?(详谈|详聊|再谈|再聊|具体谈|沟通|商定|面谈|谈|聊)',
        '(<wage>|待遇|月薪|年薪|收入|工价|福利)…{4}(面议|面谈|详谈|面聊|私聊|电议|可议|细聊|细谈|详聊|当面(说|谈|聊)|再(说|谈|聊|商量)|好(商量|谈|说)|保密(!制度|协议|原则|规定|政策|要求|机制))',
        '(<!价格|时间|费用|加盟|合作|报价|提成|佣金|地点|大单|批发|团购|定制|数量|运费|单价|合作|大宗)面议',
        '(<wage>|待遇|收入|福利)(:)?(非常|极其|十分|相当|绝对|很|极|更加?)?(从优|优厚|丰厚|优渥|可观|优越|诱人|不菲|具有?竞争力|极具竞争力|有竞争力|有吸引力|open)',
        '(优厚|丰厚|优越|可观|优渥)的?(<wage>|待遇|收入|月薪)(!奖|福利)',
        '(具有?|有|极具|富有)…{4}竞争力的?(<wage>|待遇|收入)',
        '(<wage>|待遇|收入)(水平|标准|范围|部分|多少|高低)?(:|将|会|都)?(按|依|根据|视|看)…{10}(而定|来定|面谈|确定|定薪|商定|协商|定$)',
        '(<wage>|待遇|收入)(多少|高低)?(全|就|都)?(看|凭)(你|个人|自己|本人)?(的)?(能力|本事|表现)$',
        '(<wage>|待遇)(可)?(双方)?(协商|商议|商量)',
        '(<!<latin>)(salary|pay|compensation|wage)( is|:| will be| to be)? ?(negotiable|to be discussed|discussed|disclosed|tbd|tbc|doe(!<latin>)|depends on|depending on|commensurate with|based on (experience|ability|skills))',
        '(<!<latin>)(negotiable|competitive|attractive|generous) (base |basic |starting |remuneration |hourly |monthly )?(salary|pay|compensation|remuneration|package)',
      ],
    },
    // Terms at the end of a list of duties: whole clauses only.
    {
      in: ['duty'],
      any: [
        '^(具体|基本|月|岗位|综合)?(<wage>|待遇|月薪|年薪|收入)(和|及|与)?(待遇|福利)?(水平|标准)?(:|为)?(可|都|全部)?(面议|电议|可议|私聊|好商量|好说|待定)$',
        '^(<wage>|待遇|收入)(和|及|与)?(待遇|福利)?(:)?(非常|十分|相当|绝对|很)?(从优|优厚|丰厚|优渥|可观|诱人)$',
        '^(<wage>|待遇)(待遇)?(:)?(面试|见面|到店|来公司)(时|后|中|再)?(详谈|详聊|再谈|再聊|面谈)$',
        '^(salary|pay|compensation|wages?)( is|:| will be)? ?(negotiable|competitive|tbd|to be discussed)$|^(negotiable|competitive|attractive) (salary|pay|compensation|package)$',
      ],
    },
    {
      in: ['offer'],
      any: [
        '^(非常|十分|极其|很)?(优厚|从优|优渥|丰厚)$',
        '^(详情|具体|薪酬|其他)?(面议|面谈|面聊)$',
        '^(面试|见面|来了|电话)(时|后|再|中)?(详谈|详聊|再谈|具体谈|沟通|商定|再聊)$',
      ],
    },
  ],
  unlessItem: 'base-pay',
  exempt: {
    clause: ['<customer>|商品|合作|加盟|供应商|谈判|核算|商务'],
  },
  examples: {
    found: [
      '薪资面试详谈',
      '工资好商量',
      '底薪来了再谈',
      '薪酬标准看能力而定',
      '待遇：优渥，详情面谈',
      'Pay will be discussed at the interview',
      '福利待遇：薪资面议',
      '待遇从优，欢迎加入',
      '工资：面谈',
      '薪资待遇优厚，双休',
      '薪资根据个人能力而定',
      '福利待遇：提供具有竞争力的薪资',
      'Salary negotiable',
      'We offer a competitive salary',
      '岗位职责：\n1、接待买家\n2、处理售后\n3、薪资面议',
      '工作内容：打单发货，待遇从优',
    ],
    lookAlikes: [
      '大单面议，先报给主管',
      '与客户的费用细谈',
      '岗位职责：核对员工薪资，薪资面谈记录归档',
      '岗位职责：与供应商报价面议，运费面议',
      '年底薪资再调整一次，底薪4000元',
      '薪资4000-6000元/月，能力强者面议',
      '底薪3500+提成，待遇从优',
      '岗位职责：与供应商面议价格',
      '福利待遇：丰厚的年终奖',
      '面试时间面议',
      '不喜欢面谈的同学也能线上面试',
      '福利待遇：实行薪资保密制度',
      'Salary negotiable, from RMB 6000 a month',
      { description: '福利待遇：薪资面议，双休', salary: '5-7K' },
    ],
  },
});
