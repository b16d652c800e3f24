import { defineRule } from '../schema';

const NONE = '(<!有)(无|没有|没|未有|从无|从未有?|不得有|不能有|不曾有|未受过?|未曾)(过|任何|有|受过)?';

export const rule = defineRule({
  id: 'criminal-record',
  name: { zh: '无犯罪记录要求', en: 'No-criminal-record condition' },
  category: 'background',
  severity: 'risky',
  law: ['CR-100', 'CR-Q', 'PS-136', 'M-62', 'PI-28', 'EP-26'],
  why: {
    zh: '如实报告是本人的义务，用人单位只有在法律禁止某类人从事该工作时才能查询；普通客服要证明，可能超出必要。',
    en: 'The duty to report is the person’s; employers may query only where law bars the job. Ordinary support needs none.',
  },
  exception: {
    zh: '密切接触未成年人、安保、金融等法律要求核查的岗位除外，应写明依据。',
    en: 'Posts for which law wants the check: close contact with minors, security, some finance. Name the law.',
  },
  rewrite: {
    advice: {
      zh: '改写为对行为的要求，例如遵守保密和信息安全制度；法律确有要求的，写明依据。',
      en: 'Ask for conduct instead, such as keeping data confidential; where law wants a check, cite it.',
    },
    words: { kind: 'wording', zh: '遵守客户信息保密规定', en: 'keeps customer data confidential' },
  },
  seeker: {
    zh: '可以问依据哪条法律；治安处罚记录依法封存，不必自己提起。',
    en: 'Ask which law it rests on; public-order records are sealed, and you need not bring them up.',
  },
  found: [
    {
      any: [
        '(有|留过?|存)过?(案底|前科|犯罪记录|违法记录)(的|者)(人)?$',
        '(坐过牢|服过刑|判过刑|拘留过)(的|者)(人)?$',
      ],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    `${NONE}(打架|斗殴|打架斗殴|吸毒|赌博|盗窃|偷盗|嫖娼|诈骗|涉毒|涉黄|酒驾|酗酒|黄赌毒)…{16}(记录|行为|前科|史|违法|经历)`,
    `${NONE}(吸毒|涉毒|贩毒)(史|$)`,
    `${NONE}(!需|须)…{8}(犯罪|刑事|治安处罚|行政处罚|行政拘留|拘留|服刑)(案件|处罚|前科|犯罪|责任)?(及|和|或|、|/)?(不良|违法)?(行为|纪录|记录|史|证明|前科|经历)?(证明)?`,
    `${NONE}(!需|须)…{6}(前科|案底|劣迹)(记录|证明)?`,
    `${NONE}(任何|其他)?(违法|违纪|违规|不良)?(及|和|、|或)?(违法违纪|违法乱纪|违法违规|违纪违法|违法|不良)(及|和|、|或)?(违纪|违规)?(社会)?(行为|现象)?(记录|纪录|前科|行为)`,
    '(提供|出具|开具?|提交|办理?|持有?|携带|需|须|要)(派出所|公安(局|机关)?|户籍地|当地)?…{4}(无(违法)?犯罪|犯罪记录)(行为)?(记录)?(的)?(证明|查询)?',
    '(政审|政治审查|政治背景|公安审查|公安背景)(必须|须|需|要)?(合格|通过|材料|证明|过关|无问题|清白)|(通过|接受|需要?|须|配合)(公安)?(的)?(政审|政治审查|公安审查|犯罪背景)|(背景|身家|历史|底子)清白',
    '(有|曾有|受过|存在)(过)?(任何)?(前科|案底|违法犯罪|犯罪|刑事处罚|违法记录|不良记录)(记录|史|行为)?(者|的|人员)?…{4}<no-entry>|(刑满(释放)?|服过刑|坐过牢|劳改)(人员|者|的)?…{3}<no-entry>',
    '<shut-out>(有|留)?过?(案底|前科|犯罪记录|违法记录|刑满释放|劳改|坐过牢|服过刑)(者|的|人员)?',
    // 留过案底、被拘留过的别投
    '(有|留|存)过?(案底|前科|犯罪记录|违法记录|刑事记录)…{3}<turned-off>|(案底|前科)(人员|者|的)?<turned-off>',
    '(被)?(拘留|判刑|行拘|刑拘|判|处罚|劳教|强制戒毒)过(刑)?(的|者)?…{3}<turned-off>|(坐|蹲)过(牢|监狱?|号子)(的|者)?<turned-off>|(进去过|吃过(官司|牢饭))(的|者)?<turned-off>',
    '(<!<latin>)(ex-?)?(convicts?|felons?|offenders?)( people)? <en-refused>|(with|have|has) (a |any )?(criminal|police) (record|conviction|history)s? <en-refused>|(<!<latin>)never( been)? (convicted|arrested)',
    '(<!<latin>)(no|clean|clear|without( any| a)?|free of)( prior| previous| past| any| history of| a)?…{10}(criminal|police|felony)( (record|history|background|conviction|offence|offense|past)s?)?',
    '(criminal|police)( record| background| history)? (check|certificate|clearance|report|screening)s?',
    { in: ['none', 'ask'], any: ['(有|留过?|有过|存过)(案底|前科|犯罪记录)…{8}(的|者)(话)?$'] },
  ],
  exempt: {
    words: [
      '无论',
      '无(须|需)',
      '(征信|信用)(报告|记录)?…{4}不良(记录|纪录|行为)?',
      'no (criminal|police)…{12} (check|certificate|clearance)',
    ],
    clause: [
      '<work-content>',
      '(打击|识别|举报|防范|预防|涉嫌|涉及|协助|配合公安|查处|拦截|治理|排查|审核|核验|核查|核实|监控|遏制|宣传)…{8}(犯罪|违法|违规|诈骗|前科|案底)',
      '(商品|商家|商户|账号|店铺|卖家|内容|司机|骑手|阿姨|租客|房客|<customer>)…{8}(犯罪|违法|前科|案底|不良)',
    ],
  },
  examples: {
    found: [
      '公司不招有案底的人员',
      '坐过牢的别来',
      '有前科的一律不录',
      '被拘留过的不考虑',
      '有过犯罪记录的请勿投',
      '任职要求：无犯罪记录',
      '任职要求：无任何违法违纪行为',
      '入职须提供无犯罪记录证明',
      '任职要求：没有前科',
      '有案底者勿投',
      '任职要求：政审合格',
      '任职要求：品行端正，无不良记录',
      'Requirements: no criminal record',
      'A police clearance certificate must be handed in',
    ],
    lookAlikes: [
      '无论有无案底，都可以来聊聊',
      '核实司机是否有前科，有案底的不予通过',
      '账号被处罚过的商家不能再报名',
      '被处罚过的店铺不再报名活动',
      '骑手有前科的，平台不予接单，来电解释',
      '有污点的衣服不收',
      '岗位职责：协助打击违法犯罪商品',
      '岗位职责：识别诈骗风险，治理违法内容',
      '任职要求：无需提供无犯罪证明',
      '岗位职责：审核司机的无犯罪记录证明',
      '任职要求：无不良信用记录',
      'No criminal record check is needed',
    ],
  },
});
