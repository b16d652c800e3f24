import { defineRule } from '../schema';

/** Three years or more, as contracts are signed. */
const YEARS = '(3|三|4|四|5|五|6|六|7|七|8|八|10|十)';

export const rule = defineRule({
  id: 'probation-check-contract',
  name: { zh: '试用期三到六个月，需配三年以上合同', en: 'Probation of 3-6 months needs a 3-year contract' },
  category: 'contract',
  severity: 'risky',
  law: ['LC-19'],
  why: {
    zh: '超过两个月的试用期，只有三年以上或无固定期限的合同才可以约定。',
    en: 'More than two months may be agreed only in a contract of three years or more, or without an end.',
  },
  exception: {
    zh: '写明合同为三年以上或无固定期限的，六个月以内都可以。',
    en: 'Up to six months are lawful where the contract is said to run three years or more.',
  },
  rewrite: {
    advice: {
      zh: '把合同期限一起写出来；合同只签一年的，试用期改到两个月以内。',
      en: 'State the term of the contract too; for one year, bring probation down to two months.',
    },
    words: {
      kind: 'fact',
      zh: '签订{{三}}年劳动合同，试用期{{三}}个月',
      en: 'a contract of {{three}} years with a probation of {{three}} months',
    },
  },
  seeker: {
    zh: '问一句合同签几年：不满三年而试用期超过两个月的，可以请对方改短。',
    en: 'Ask how long the contract runs: under three years, probation over two months should be shortened.',
  },
  found: [
    {
      any: [
        '试用(期|期限|期间|时间|期时间|期时长|期时限)?(一般|通常|统一|暂定|原则上)?(最长|最多|至少|不少于|长达|共|约|大约|整整)?(设|定|规定|暂定|设定)?(为期|为|是|有|要|需|:|\\()?#(<dash>#)?(个)?半?(月|年|天|日)半?(!内|之内|以内|后|以后|之后|的?(奖|提成|工资|薪|底薪)|薪|/)',
        '(前|头|首|先)#(<dash>#)?个?月(是|为|算|属于|作为|都是)?试用',
        '(<!合同|合同期|期限|合同为|合同:|签|签订|签约|协议|满|服务期)#(<dash>#)?个半?月(的|左右的)?试用期?(!后|满)',
        '(<!<latin>)probation(ary)?( period)?( lasts| of| is|:)? ?<en-count>(<dash><en-count>)?( |-)months?',
        '(<!<latin>)<en-count>( |-)months?<apos>?( of)? probation(ary period)?',
      ],
      figures: { of: 'largest', unit: 'months', over: 2, most: 6 },
    },
  ],
  exempt: {
    words: ['试用期(满|过|后)'],
    clause: ['<customer>|软件试用|产品试用'],
    posting: [
      `(首|一)?(签|签订|签署|签约)(:|为)?${YEARS}年`,
      `合同(期|期限|年限|时间)?(为|是|:|一般|首?签|\\()?${YEARS}年`,
      `(<!经验|工作)${YEARS}年(期|制|以上|及以上)?(的)?(固定期限)?(正式)?(书面)?(劳动|用工|聘用)合同`,
      '无固定期限(的)?(劳动)?合同|长期劳动合同',
      `(${YEARS}|three|four|five)( |-)years? (contract|employment contract)|contract of (${YEARS}|three|four|five) years`,
    ],
  },
  examples: {
    found: [
      '前三个月是试用，之后转正',
      '福利待遇：试用期3个月',
      '试用期三个月，包住',
      '试用期1到3个月，表现好可提前转正',
      '待遇：试用期半年',
      '有六个月试用期',
      '试用期一般为3～6个月',
      'Probation: 3 months',
      'A six-month probation',
    ],
    lookAlikes: [
      '前两个月是试用',
      '福利待遇：试用期1个月',
      '试用期2个月，合同签两年',
      '试用期3个月（签三年劳动合同）',
      '签订无固定期限劳动合同，试用期六个月',
      '劳动合同期限5年，试用期4个月',
      '试用期后每3个月调薪一次',
      '任职要求：做过3个月以上客服',
      '试用期满三个月后有年假',
      'Probation of 2 months',
    ],
  },
});
