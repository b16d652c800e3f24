import { defineRule } from '../schema';

/** How long the probation lasts, before or after the word. */
const LENGTH = [
  '试用(期|期限|期间|时间|期时间|期时长|期时限)?(一般|通常|统一|暂定|原则上)?(最长|最多|至少|不少于|长达|共|约|大约|整整)?(设|定|规定|暂定|设定)?(为期|为|是|有|要|需|:|\\()?#(<dash>#)?(个)?半?(月|年|天|周)半?(!内|之内|以内|后|以后|之后|的?(奖|提成|工资|薪|底薪)|薪|/)',
  '(<!合同|合同期|期限|合同为|合同:|签|签订|签约|协议|满|服务期)#(<dash>#)?个半?月(的|左右的)?试用期?(!后|满)',
];

export const rule = defineRule({
  id: 'probation-too-long',
  name: { zh: '试用期超过法定上限', en: 'Probation over the cap' },
  category: 'contract',
  severity: 'illegal',
  law: ['LC-19', 'LC-83', 'LC-70'],
  why: {
    zh: '试用期最长六个月，同一单位只能约定一次；非全日制用工不能有试用期。',
    en: 'Probation lasts six months at most and is agreed once; part-time work has none.',
  },
  rewrite: {
    advice: {
      zh: '合同不满一年的试用期至多一个月，一年以上不满三年的至多两个月，三年以上的至多六个月。',
      en: 'At most one month for a contract under a year, two for one to three years, six for three years or more.',
    },
    words: { kind: 'fact', zh: '试用期{{两}}个月', en: 'a probation of {{two}} months' },
  },
  seeker: {
    zh: '先问合同签几年，再对照试用期上限；超出的部分可以要求按转正工资补差。',
    en: 'Ask for how long the contract runs and compare; for months over the cap full pay can be claimed.',
  },
  found: [
    '试用期(为|是|:|要)?(半年|六个月|6个月|7个月|一年)(及|或)?(以上|起)',
    {
      any: LENGTH,
      figures: { of: 'largest', unit: 'months', over: 2 },
      with: {
        reach: 'posting',
        any: [
          '合同(期|期限|年限)?(为|是|:|一般|首签|\\()?(期限)?(一|1|两|二|2)年(!以上)',
          '(签|签订|首签|劳动)…{4}(一|1|两|二|2)年(期)?(的)?(劳动|固定期限|正式|书面)?合同',
          '一年一签|合同(首次|首次签|先)?签(订)?(一|1|两|二|2)年(!以上)|(<!<digit>|十)(一|1|两|二|2)年(期)?(的)?(固定期限|劳动|书面|正式)?合同(!到期|续)',
        ],
      },
    },
    {
      any: LENGTH,
      figures: { of: 'largest', unit: 'months', over: 1 },
      with: {
        reach: 'posting',
        any: [
          '合同(期|期限)?(为|是|:|首签)?(半年|6个月|六个月)',
          '(签|签订|首签)…{2}(半年|6个月|六个月)(期)?(的)?(劳动|固定期限)?合同',
          '半年一签',
        ],
      },
    },
    {
      any: LENGTH,
      with: {
        reach: 'sentence',
        any: [
          '非全日制',
          '(兼职|小时工|钟点工)(!(请)?勿|者勿|不要|别|和|、|/|或|均|也|都|、全职)',
          '(每天|每日|日均|一天)(只|仅|约)?(工作|上班|上|干|做)?(2|3|4|两|二|三|四)个?(小时|h)(!<digit>)',
        ],
      },
    },
    {
      any: [
        '试用(期|期限|期间|时间|期时间|期时长|期时限)?(一般|通常|统一|暂定|原则上)?(最长|最多|至少|不少于|长达|共|约|大约|整整)?(设|定|规定|暂定|设定)?(为期|为|是|有|要|需|:|\\()?#(<dash>#)?(个)?半?(月|年|天|日)半?(!内|之内|以内|后|以后|之后|的?(奖|提成|工资|薪|底薪)|薪|/)',
        '(<!合同|合同期|期限|合同为|合同:|签|签订|签约|协议|满|服务期)#(<dash>#)?个半?月(的|左右的)?试用期?(!后|满)',
        '(<!合同|合同期|期限|合同为|合同:|签|签订|签约|协议|满|服务期)(一|1|两|2|三|3)年(的|左右的)?试用期?(!后|满)',
        '(<!<latin>)probation(ary)?( period)?( lasts| of| is|:)? ?<en-count>(<dash><en-count>)?( |-)(months?|years?)',
        '(<!<latin>)<en-count>( |-)(months?|years?)<apos>?( of)? probation(ary period)?',
      ],
      figures: { of: 'largest', unit: 'months', over: 6 },
    },
    '(没过|未过|没通过|未通过|不合格|未达标|没达标)(的|者)?…{2}试用期?…{6}(延长|顺延|延后|延期)',
    '试用期?(可以?|可能|视情况|视表现|酌情|需|将|会|自动|再|要|往后|向后)(视情况|视表现|适当|酌情|再|随时|予以|往后|向后)?(往后|向后)?(延长|顺延|加长|延后|延期)',
    '试用期…{3}(不合格|未通过|没通过|不达标|未达标|不通过|没达标)…{8}(延长|顺延)',
    '(<!产品|软件|账号|会员)延长试用期',
    '(再次|二次|重新|第二次|多次)(约定|设置?|安排|进行|计算|走|开始)?(一|1)?(次|个|段)?试用期',
    '(<!<latin>)probation…{12}((may|can|could|will|might) be extended|is extendable|extensions?)',
  ],
  exempt: {
    words: [
      '(从不|绝不|决不|不会|不许)…{4}(延长|顺延)|(<!<latin>)(never|no|not)(!<latin>)…{6}exten',
      '不(得|能|会|可|可以|予|再|允许)?(延长|顺延|加长)',
      '试用期(满|过|后)',
    ],
    clause: ['<customer>|软件试用|产品试用|账号', '全职(和|、|/|或|及)?兼职', '兼职(勿|请勿|者勿)'],
  },
  examples: {
    found: [
      '试用期四个月，合同签两年',
      '合同一年一签，试用期三个月',
      '劳动合同期限：1年\n试用期：3个月',
      '签半年合同，试用期两个月',
      '每天只上3小时，试用期10天',
      '非全日制用工，试用期一周',
      '考核没过的试用期往后顺延一个月',
      '合同一年试用期三个月',
      'Probation may be extended if targets are missed',
      '福利待遇：试用期8个月',
      '试用期：6-12个月',
      '试用期一年，转正后调薪',
      '试用期为十二个月',
      '需通过九个月的试用期',
      '说明：试用期可视情况延长',
      '试用期考核不合格的延长试用三个月',
      '兼职客服试用期1个月',
      'A probation period of nine months applies',
      'There is a 12-month probation',
    ],
    lookAlikes: [
      '合同三年一签，试用期三个月',
      '合同一年一签，试用期两个月',
      '每天工作8小时，试用期1个月',
      '兼职勿扰，试用期1个月',
      '与客户沟通合同一年起的优惠',
      '试用期绝不延长',
      '帮客户把软件试用期延长',
      '福利待遇：试用期1-3个月',
      '试用期六个月，签三年劳动合同',
      '试用期满一年后调薪',
      '签订3年合同，试用期2个月',
      '合同三年试用期6个月',
      '试用期不得延长',
      '岗位职责：帮助客户延长试用期',
      '任职要求：一年以上客服经验',
      '兼职勿扰，试用期2个月',
      'Probation of 3 months',
    ],
  },
});
