import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'credit-record',
  name: { zh: '征信要求', en: 'Credit-record condition' },
  category: 'background',
  severity: 'risky',
  law: ['PI-6', 'PI-28', 'LC-8'],
  why: {
    zh: '个人征信是敏感信息，与接待客户没有直接关系，可能超出必要。',
    en: 'A credit record is sensitive and has no direct link to serving customers.',
  },
  exception: {
    zh: '法律或监管要求核查的部分金融岗位。',
    en: 'Some posts in finance for which rules want the check.',
  },
  rewrite: {
    advice: {
      zh: '整句删去；确有监管要求的，写明依据。',
      en: 'Drop it; where a rule wants it, cite the rule.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '可以问为什么需要、依据是什么；不要把征信报告发给还没签约的公司。',
    en: 'Ask why and on what basis; send no credit report to a company that you have not signed with.',
  },
  found: [
    {
      any: [
        '(老赖|失信人员?|失信被执行人|被执行人|限高|黑户|征信(差|不好|黑|花|有问题))(人员|人群|者|的)?(人|朋友)?$',
      ],
      in: ['none', 'ask', 'offer', 'company'],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    {
      any: [
        '(征信|信用)(报告|记录)?(上)?(有|存在|出现|是)(黑|污点|不良|严重|多次|当前|连续)?(记录|逾期|问题|不良)?…{3}<turned-off>',
        '(背调|背景调查|入职调查)(内容|项目|范围|时)?(会|要)?(含|包括|包含|有|:|查|看)…{8}(征信|个人信用)',
        '(征信|信用)(报告|记录|状况|情况|状态)?(必须|需|要|须|均|都)?(良好|优良|优秀|正常|没?(有)?问题|合格|清白|无污点|无瑕疵|干净|无异常|好(!评))',
        '(征信|信用)(报告|记录|状况|情况)?…{6}(无|没有|未|不能有|不得有)(任何|大额|严重|当前|重大|出现)?(逾期|不良|违约|污点|问题|失信)(记录|情况)?',
        '(无|没有|没|不得有|不能有|未有|无任何)(任何|个人|严重|重大|大额|当前|银行|信用卡|贷款|不良|有)?(个人|银行|信用|不良|的)?(网贷|信贷逾期|贷款逾期|银行逾期|逾期(!订单|单|未|件|发货|回复|工单|处理|收费|交)|失信(!于)|老赖|信用不良|不良(征信|信用)|征信(问题|污点|不良|逾期|黑)|信用(污点|问题|黑)|外债|负债|债务(纠纷|问题)?|高利贷|校园贷|赌债)(记录|行为|人员|情况|名单)?',
        '(无|没有|不得有|不能有)(任何)?(信用卡|网贷|贷款|银行)(、|和|及|或|/)(信用卡|网贷|贷款|银行|花呗|小贷)…{2}(逾期|欠款|负债)(!订单|用户)',
        '(提供|上传|打印|出具|提交|携带|带上?|自带|交|附)…{6}(征信|信用)报告',
        '(有|存在)(当前|严重|信用卡|网贷|贷款|银行|征信)?逾期(记录)?…{1}<turned-off>',
        '(征信(差|不好|黑|花|烂|有逾期)了?|老赖|被执行人|失信人|限高|限制高消费|黑户|负债(多|高|累累)?|欠(网贷|债|钱|贷)(多|没还)?|欠一屁股债)(人员|人群?|者|的)?…{6}<turned-off>',
        '(<!<latin>)(bad|poor|negative|no) credit( record| history| score)?…{12}<en-refused>',
        '(不是|不在|不属于|非|未被?列入|未进入)…{3}(征信|失信|老赖|信用黑|信用不良)…{2}(老赖|黑名单|人员|名单|被执行人|人)?(黑名单)?',
        '(失信|老赖|征信(差|不好|黑|花|有问题|不良)|网贷|信用不良|黑户)(人员|被执行人|人|者|的)?…{4}<no-entry>',
        '(提供|上传|查询?|打印|出具|提交|携带|带|需|看)(个人|本人|近期|一份|纸质|央行|人行|详版|详细|的)?(个人|本人|近期|的)?(征信(!业务|客服|知识|修复|产品)|信用报告|信用记录)(报告|记录)?',
        '(good|clean|clear|sound|healthy) credit( (record|history|report|score|rating|standing))?|credit (check|report|history)s? (is |are |will be )?(required|needed|run|carried)|no (bad credit|credit (problems|issues)|outstanding (debts?|loans?))|(pass|undergo|subject to)( a)? credit check',
      ],
      in: ['none', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    clause: [
      '<work-content>|发货|免押|租机',
      '(<customer>|借款人|企业征信|商家|商户|卖家|店铺|供应商|修复|咨询|解答|讲解|业务|类目|维护|优化|还款|合作方|客诉|公司信用|企业信用|本公司)',
      '(<!<latin>)(customers?|clients?|company|supplier)(!<latin>)',
    ],
  },
  examples: {
    found: [
      '任职要求：无信用卡、网贷逾期',
      '失信被执行人，请勿投递',
      '背调会查征信',
      '征信花了的别投',
      '欠网贷的不要',
      '带上征信报告来面试',
      '老赖勿投',
      '任职要求：征信良好',
      '任职要求：个人征信无大额逾期',
      '任职要求：无网贷，无信用不良记录',
      '任职要求：不是失信人员',
      '入职需提供个人征信报告',
      '失信被执行人勿投',
      'Requirements: clean credit record',
    ],
    lookAlikes: [
      '失信商户的，按规则处理',
      '征信不好的客户不要推荐这款',
      '逾期的客户先安抚，不要催',
      '有逾期的订单不要关闭',
      '指导用户打印征信报告',
      '征信不良的不予贷款，要解释',
      '负债多的客户不要推销',
      '岗位职责：解答客户的征信咨询',
      '岗位职责：帮助用户维护良好的征信',
      '岗位职责：跟进无逾期订单的回访',
      '公司简介：企业信用良好',
      '入职不查征信',
      'Help customers keep a good credit record',
    ],
  },
});
