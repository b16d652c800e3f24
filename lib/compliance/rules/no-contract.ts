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
    words: { zh: '入职当天签订书面劳动合同', en: 'a written contract is signed on the first day' },
  },
  seeker: {
    zh: '问清哪天签、甲方是谁；满一个月没签，可以要求从次月起付双倍工资，平时留好考勤和转账记录。',
    en: 'Ask when it is signed and with whom; after a month without one double pay can be claimed, so keep proof of work.',
  },
  found: [
    {
      in: ['none', 'ask', 'offer', 'company'],
      any: [
        `(不|没有?|暂不|不予|不用|无需|免)(与员工|和员工)?${SIGN}(任何|书面|正式)?(劳动)?合同(!的|纠纷|客户|订单|前|者)`,
        '(无|没有|没|不提供)(书面|正式)?劳动合同(!纠纷|争议|约束|在身|关系|期|要求)',
        `(转正|试用期?(满|过|结束|合格|通过)?|试用)(之|以)?(后|再|才)(再|才|即|方|方可|可|统一|开始|公司)?(与公司|跟公司|与你|给)?${SIGN}(正式|书面)?的?(劳动|用工)?合同`,
        `(转正|试用期(满|过|结束))(才|方|方可|再|可)${SIGN}…{2}合同`,
        `先(试岗|试用|上岗|工作|上班|干|做)…{8}(再|后|才)${SIGN}…{2}合同`,
        `(劳动)?合同…{2}(转正|试用期(满|过|结束|后))(后|之后|再|才)…{2}(签|补)`,
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
    '(<!<latin>)(no|without( a)?) (written |labou?r |employment )(contract|agreement)',
    '(<!<latin>)contract( is| will be)? (signed |given )?after (the )?probation',
  ],
  exempt: {
    clause: [
      '<customer>|供应商|租赁|订单|买卖|甲方|当天|当日|返聘|在校|学生|实习生|退休|非全日制|临时工|兼职(!勿)|续签|竞业|保密协议',
      '入职(即|就|当)|从不|绝不',
    ],
  },
  examples: {
    found: [
      '福利待遇：转正后签劳动合同',
      '说明：不签劳动合同，随时可走',
      '只签合作协议',
      '试用期满后签订正式合同',
      '先试用一个月再签合同',
      '工作满三个月后签合同',
      '劳动合同转正后签',
      '福利待遇：签订劳务合同',
      'The contract is signed after probation',
    ],
    lookAlikes: [
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
