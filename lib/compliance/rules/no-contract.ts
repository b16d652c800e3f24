import { defineRule } from '../schema';

const SIGN = '(签订?|签署|订立|签定)';

export const rule = defineRule({
  id: 'no-contract',
  name: { zh: '不签或晚签劳动合同', en: 'No or late contract' },
  category: 'contract',
  severity: 'illegal',
  severityNote: {
    zh: '只写签劳务、合作一类协议的，按有风险提示：要看实际是不是用工。',
    en: 'Where only a service or cooperation agreement is named it is called risky: it depends on the real work.',
  },
  law: ['LC-10', 'LC-82', 'LC-19'],
  why: {
    zh: '上岗一个月内就要签书面劳动合同，试用期包含在合同里，不能等转正再签。',
    en: 'A written contract is due within a month of starting; probation is part of it and no reason to wait.',
  },
  exception: {
    zh: '非全日制用工可以口头约定；在校生、退休返聘和真正的合作另签相应协议，要写清楚是哪种。',
    en: 'Part-time work may be agreed orally; students, retired people and genuine cooperation have agreements of their own.',
  },
  rewrite: {
    advice: {
      zh: '改成入职当天签书面劳动合同，试用期写进合同。',
      en: 'Sign a written contract on the first day, with probation in it.',
    },
    words: {
      kind: 'promise',
      zh: '入职当天签订书面劳动合同',
      en: 'a written contract is signed on the first day',
    },
  },
  seeker: {
    zh: '问清哪天签、甲方是谁；满一个月没签，可以要求从次月起付双倍工资，平时留好考勤和转账记录。',
    en: 'Ask when it is signed and with whom; after a month without one double pay can be claimed, so keep proof of work.',
  },
  found: [
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: [
        `^(公司|我们|店里|单位)?(才|再|会|就|可以?|方可|统一|都)?(给|和你|跟你|与你)?${SIGN}(正式|书面|长期)?的?(劳动|用工)?合同$`,
      ],
      figures: { of: 'largest', unit: 'months', over: 1 },
      with: {
        reach: 'sentence',
        any: ['(做|干|工作|入职|上班|试用|来)?满(#|半)(个)?(月|年)…{10}(的|者|后|的话)$'],
        counts: true,
      },
    },
    '(<!<latin>)(contracts?|agreement)…{20}(signed|given|issued|offered|provided)( to you)?( only)? (after|once) (…{12}(complet|pass|finish)(e|ed|ing)?…{16})?…{12}probation',
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: [
        `(过了?试用期?|试用期?(满|过|结束)|转正)…{10}(再|才)(公司)?(给|和|与|跟)?(你|员工)?${SIGN}(正式|书面)?的?(劳动|用工)?合同`,
        `(不|没有?|暂不|不予|不用|无需|免)(与员工|和员工)?${SIGN}(任何|书面|正式)?(劳动)?合同(!的|纠纷|客户|订单|前|者)`,
        '(无|没有|没|不提供)(书面|正式)?劳动合同(!纠纷|争议|约束|在身|关系|期|要求)',
        `(转正|试用期?(满|过|结束|合格|通过)?(了)?|试用)(之|以)?(后|再|才)(再|才|即|方|方可|可|统一|开始|公司)?(与公司|跟公司|与你|给)?${SIGN}(正式|书面)?的?(劳动|用工)?合同`,
        `(转正|试用期(满|过|结束))(才|方|方可|再|可)${SIGN}…{2}合同`,
        `先(试岗|试用|上岗|工作|上班|干|做)…{8}(再|后|才)${SIGN}…{2}合同`,
        `(劳动)?合同…{2}(转正|试用期(满|过|结束|后))(后|之后|再|才)…{2}(签|补)`,
        `合同(的事)?(等|待|要|得|先不签)…{2}(转正|过了?试用|试用期?(满|过|结束|后)|干满|做满|稳定|满(#|半))…{6}(再说|再签|再谈|才签|再补|才给签|后签|再办)`,
        '口头(上)?(约定|讲好|说好|协议|合同|谈好)(就行|即可|就好|就可以|为准)|不(搞|弄|整|玩|谈|来)(什么|劳动)?合同(那套|那一套|这套|这些)?(!客户)',
        `(稳定|合适|留下来|干满|做满|熟悉|考核(通)?过|通过考核)(了|后|之后)?(#|半)?(个)?(月|年)?(后)?(才|再)(给|和你|跟你|与你)?${SIGN}(正式|书面)?的?(劳动)?合同`,
        `(只|仅|只能|一律|均)${SIGN}(劳务|合作|承揽|兼职|居间|代理|承包|外包|服务)(合同|协议)`,
      ],
    },
    {
      in: ['none', 'offer'],
      any: [
        `(#|半)(个)?(月|年)(之|以)?后(再|才|方可|可|开始|公司)?${SIGN}(正式|书面)?的?(劳动)?合同`,
        `(入职|工作|上班|做|干)?满(#|半)(个)?(月|年)(后|再|才|方可|可|即可)?${SIGN}(正式|书面)?的?(劳动)?合同`,
      ],
      figures: { of: 'largest', unit: 'months', over: 1 },
    },
    { in: ['offer'], any: [`${SIGN}(的是)?(劳务|合作|承揽|居间)(合同|协议)`], severity: 'risky' },
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: ['不(构成|存在|属于|建立)(任何)?(劳动|雇佣)关系|非(劳动|雇佣)关系'],
      severity: 'risky',
    },
    // Terms at the end of a list of duties: whole clauses only, as duties speak of customers' contracts too.
    {
      in: ['duty'],
      any: [
        `^(公司|我们|本店|店里|一律|暂时?|统一)?(不|没有?|暂不|不予|无)(与员工|和员工|给)?${SIGN}(任何|书面|正式)?(劳动|用工)合同$`,
        '^(没有?|无|不提供)(任何|书面|正式)?劳动合同$',
        `^(公司|我们)?(转正|试岗(通过|合格|结束))(之|以)?(后|再|才)(再|才|方可|可|公司)?(给|与公司|和你|跟你)?${SIGN}(正式|书面)?的?(劳动|用工)?合同$`,
        `^(公司|我们)?(过了?试用期?|试用期?(满|过|结束|合格|通过)?(了)?)(之|以)?(后|再|才)(再|才|方可|可|公司)?(给|与公司|和你|跟你)?${SIGN}(正式|书面)?的?(劳动|用工)合同$`,
        `^过了?试用期?(之|以)?后?(再|才)(给|与公司|和你|跟你)?${SIGN}…{2}合同$`,
        `^(劳动|用工)合同(等|待)?(转正|试用期?(满|过|结束))(之|以)?(后|再|才)?(再|才)?${SIGN}$`,
      ],
    },
    {
      in: ['duty'],
      any: [`^(公司|我们|本店|店里|一律|暂时?)?(不|没有?|暂不|不予)${SIGN}(任何|书面|正式)?合同$`],
      with: {
        reach: 'sentence',
        any: ['<wage>|日结|周结|月结|现结|试岗|试用期|随时(可以?|能)?(走|离职|来)|员工'],
      },
    },
    { in: ['none', 'offer'], any: ['^no contracts?$'] },
    '(<!<latin>)(no|without( a| any)?) (written |labou?r |employment |formal |work )(contract|agreement)',
    '(<!<latin>)(contracts?|agreement)…{12}(signed|given|issued|offered|provided) (only )?(after|once) …{12}(probation|trial|(<en-count>|second|third) months)',
    '(<!<latin>)contract( is| will be)? (signed |given )?after (the )?probation',
  ],
  exempt: {
    clause: [
      '<customer>|供应商|租赁|租客|房客|房东|房屋|装修|求职者|劳动者|居民|订单|买卖|甲方|当天|当日|返聘|在校|学生|实习生|退休|非全日制|临时工|兼职(!勿)|续签|竞业|保密协议',
      '入职(即|就|当)|从不|绝不|杜绝|严禁|禁止|抵制|<attends-to>|(<!<latin>)never(!<latin>)',
      `(不|没|未)${SIGN}…{8}(不(让|能|得|准|许|可|予|允许|安排|会|敢)|违法|双倍|坚决|别上岗)`,
    ],
  },
  examples: {
    found: [
      '干满三个月的，公司才签劳动合同',
      '过了试用期（三个月）再签合同',
      '合同等试用期满再签',
      '我们不谈劳动合同，日结',
      '做满两个月才签合同',
      '口头约定即可',
      'Contracts are signed only after three months',
      '福利待遇：转正后签劳动合同',
      '说明：不签劳动合同，随时可走',
      '只签合作协议',
      '试用期满后签订正式合同',
      '先试用一个月再签合同',
      '工作满三个月后签合同',
      '劳动合同转正后签',
      '福利待遇：签订劳务合同',
      'The contract is signed after probation',
      '岗位职责：\n1、回复买家\n2、不签劳动合同',
      '岗位职责：接待买家，工资日结，不签合同',
      '工作内容：\n1、处理退款\n2、转正后签合同',
    ],
    lookAlikes: [
      '公司给签劳动合同，满半年调薪',
      '不签劳动合同不准上岗',
      '解答租客没签合同怎么办',
      '合同等平台审核',
      '岗位职责：商家入驻，不签合同，不予上线',
      '岗位职责：提醒对方不签合同的后果',
      '岗位职责：引导试用，试用后签合同，跟进续费',
      'We never start anyone without a written contract',
      '福利待遇：入职即签劳动合同',
      '签订正式劳动合同，缴纳五险一金',
      '岗位职责：跟进没有签合同的客户',
      '岗位职责：与供应商签订合作协议',
      '转正后续签合同',
      '合同签三年，试用期两个月',
      '任职要求：无劳动合同纠纷',
      '入职一周内签合同',
      'A written contract from the first day',
    ],
  },
});
