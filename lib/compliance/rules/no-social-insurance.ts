import { defineRule } from '../schema';

const PAY = '(缴纳|缴|购买|买|交|上|办理|参加|参|提供|享受|享有|享|有|补缴|开|配备)';

export const rule = defineRule({
  id: 'no-social-insurance',
  name: { zh: '不缴或晚缴社保', en: 'No social insurance, or late' },
  category: 'pay',
  severity: 'illegal',
  law: ['LL-72', 'SI-58', 'SPC-19'],
  why: {
    zh: '用工起三十天内就要办参保，试用期也在内；自愿放弃、折成现金的约定都无效。',
    en: 'Insurance is due within thirty days of starting, probation included; waiving it or paying it out in cash is void.',
  },
  exception: {
    zh: '非全日制、在校学生实习和退休返聘另有规定。',
    en: 'Part-time work, student placements and retired people have rules of their own.',
  },
  rewrite: {
    advice: {
      zh: '写入职当月参保；属于实习或返聘的，写明是哪种用工。',
      en: 'Promise insurance from the first month, or name the kind of work where it does not apply.',
    },
    words: { zh: '入职当月缴纳社保', en: 'social insurance from the first month' },
  },
  seeker: {
    zh: '问清从哪个月开始缴、按什么基数；让你写放弃声明的别签，签了也可以要求补缴。',
    en: 'Ask from which month and on what base it is paid; do not sign a waiver, it binds nobody.',
  },
  found: [
    `(不|无|没有|没|未)(予|给|能|帮|代|会|包|含|管)?${PAY}?(任何)?<insurance>(!费率|知识|业务|类|断|欠|纠纷|问题|补贴|之外|以外|空窗|中断|缺|后顾|转移|记录|个人|要求|者|人员|优先|在缴|政策|手续|经验|基础)`,
    `(放弃|自愿不${PAY}|弃缴)(${PAY})?<insurance>`,
    '(放弃|弃缴|自愿放弃)(社保|参保|保险)?…{2}(声明|承诺|协议)',
    `<insurance>…{2}(自理|自缴|自付|自己${PAY}|自行${PAY}|自行解决|个人全额|折现|折算|折成|换成|转成现金|现金补贴|现金补助|补贴代替|以?现金(形式)?发|以补贴形式|补贴形式发|不(交|缴|买|提供|办|包|上|含)|(暂)?(无|没有|没)$)`,
    `<insurance>(可|自愿|可以)?(自愿|自选|可选|${PAY}可不${PAY}|买可不买|缴可不缴|交可不交)|(自愿|自由选择)${PAY}<insurance>|不强制${PAY}?<insurance>`,
    `转正(缴纳|缴|购买|买|交|给交|给买)<insurance>`,
    `过了?试用期…{3}${PAY}…{2}<insurance>`,
    `转正(之)?(后|即|方|才|以后|员工)…{6}${PAY}…{3}<insurance>`,
    '转正(之)?后(即|有|享|都|均|:|为|是|给)?…{2}<insurance>(!差|基数|比例|加|提)',
    `<insurance>(:|\\()?(需|要|须|在|于|自|是|为|从|待|等)?(转正|试用期满|过了?试用期|通过试用期?|试用期(过|结束|后|通过|合格)|试用期之后|满#个?月|满(半|一|1)年|入职满?(#|半|一)(个月|年)(后|起)|工作满(#|半|一))(之)?(后|起|开始|方|才|即|再)?(!…{4}(一金|公积金))`,
    `(试用期?(满|过|结束|合格|通过)|过了?试用期?|通过试用期?)(之|以)?(后|再|才|就|即|方|开始)…{4}${PAY}…{2}<insurance>`,
    `<insurance>…{2}试用期(内|间|期间)?(不|无|没有|没|暂不)`,
    {
      any: [
        `(入职|工作|上班|干|做|来|满)(满|够)?(#|半)(个)?(月|年|季度)(以|之|满)?(后|起)?(才|再|可|方可|开始|始|公司|统一)?(给|为员工|为你|统一|依法|帮)?${PAY}…{2}<insurance>`,
        `(<!第)(#|半)(个)?(月|年|季度)(以|之)?后(才|再|可|方可|开始|公司|统一)?(给|为员工|为你|统一|依法|帮)?${PAY}…{2}<insurance>`,
        `<insurance>(:|\\()?(入职|工作|做|干)?满?(#|半)(个)?(月|年)(以|之)?后`,
      ],
      figures: { of: 'largest', unit: 'months', over: 1 },
    },
    {
      any: [`第#个月(起|开始|后|以后)?(开始|公司|统一|才)?${PAY}…{2}<insurance>`],
      figures: { of: 'largest', unit: 'plain', over: 2 },
    },
    '(只|仅)(交|买|缴|上|购买|缴纳|有|提供)(意外险|商业保?险|雇主责任险|工伤险|意外保险|工伤保险)|(意外险|商业保?险|雇主责任险)(代替|替代|代)(社保|五险)',
    '(<!<latin>)no (social (insurance|security)|five insurances)',
    '(<!<latin>)social (insurance|security)…{20} after (the )?probation',
    '(<!<latin>)after (the )?probation…{20} social (insurance|security)',
    '(<!<latin>)social (insurance|security)( is)? not (provided|included|paid)',
  ],
  exempt: {
    clause: [
      '咨询|解答|代理|代缴|热线|12333|查询|投诉|返聘|退休(人员|者)|业务|政策|<customer>|补缴|个人(部分|缴纳部分|承担)',
      '入职(即|就|当|次月|首|起|第一|一个月内|30)|当月|次月|试用期(内|间|期间)?(即|就|也|均|起|开始|及|和|与|都)',
      '实习生|在校|非全日制|小时工|钟点工|兼职(岗|员|工|客服|人员)?(!勿|者|请)|(无|没有|未)(中断|断缴)|不断(缴|交)|退役',
      '(不|无)(用|需|须|必)(等|待)|(另|额外|再)(购买|缴纳|享受?)',
    ],
  },
  examples: {
    found: [
      '福利待遇：不缴社保，工资高',
      '转正后缴纳五险一金',
      '五险一金转正后购买',
      '说明：需签自愿放弃社保的声明',
      '社保折现发放',
      '入职满一年后交社保',
      '做满3个月买社保',
      '试用期不交社保',
      '待遇：没有五险，有餐补',
      '只买意外险',
      '第四个月开始缴纳社保',
      '社保自愿购买',
      'No social insurance during probation',
      'Social insurance is paid after probation',
    ],
    lookAlikes: [
      '福利待遇：入职即缴纳五险一金',
      '五险一金齐全，双休',
      '岗位职责：解答用户社保业务咨询',
      '转正后调薪',
      '入职当月缴社保，不用等转正',
      '社保个人部分自理，公司部分公司缴',
      '入职次月开始购买社保',
      '入职买社保，转正后有公积金',
      '任职要求：社保无断缴',
      '运费险咨询，不接保险类目',
      '试用期和转正后均缴纳五险一金',
      'Social insurance and housing fund from day one',
    ],
  },
});
