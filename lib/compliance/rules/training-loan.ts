import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'training-loan',
  name: { zh: '招转培、培训贷', en: 'Hire-to-train, training loan' },
  category: 'money',
  severity: 'illegal',
  law: ['ON-2025', 'LC-9', 'ES-14', 'BOSS'],
  why: {
    zh: '以招聘为名拉人付费培训或办培训贷，是规范网络招聘的通知点名禁止的做法。',
    en: 'Turning a job offer into paid training or a loan is named and barred in the notice on online postings.',
  },
  rewrite: {
    advice: {
      zh: '改为带薪岗前培训，不收任何费用。',
      en: 'Offer paid training before the start, free of charge.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '应聘时要你先交学费或办贷款的，多半不是招聘；不要签贷款，也不要交证件。',
    en: 'A job that first wants tuition or a loan is probably none; sign no loan and hand over no papers.',
  },
  found: [
    {
      any: [
        '(<!公司|企业|单位|我司|不|无|非|免)(付费|自费|收费|缴费|交费)(的)?(参加)?(岗前|岗位|技能|职业|客服)?(学习|培训|实训|集训)(!班)',
        '(培训|实训|集训|学习)(\\(|、|需|须|要|为|是|属)?(收费|自费|付费)(!由?公司)',
      ],
      in: ['none', 'ask', 'offer', 'company'],
      with: {
        reach: 'sentence',
        any: ['(推荐|安排|包|保证?|保障|解决|分配)(就业|上岗|入职|工作|岗位|分配)'],
      },
    },
    {
      any: [
        '(培训|学习|课程)?(学费|培训费|课程费|学习费)(用)?(为|是|:|共|约)?#',
        '(学费|(培训|学习|课程)费(用)?)(由|需|须)?(自理|自付|自费|自己|个人|本人|员工|学员)…{2}(承担|支付|负担|出|$)',
      ],
      in: ['none', 'ask', 'offer', 'company'],
      with: { reach: 'sentence', any: ['(贷款|分期|花呗|月付|助学贷)'] },
    },
    {
      any: ['助学贷款', '(交|缴|缴纳|交纳|付)(完|清|齐)?学费(!的|咨询|问题)', '费用#(元)?'],
      in: ['none', 'ask', 'offer', 'company'],
      with: {
        reach: 'sentence',
        any: [
          '就业(协议|合同|保障)',
          '(推荐|安排|包|保证?)(就业|上岗|入职|分配|工作|岗位)',
          '(结业|毕业|学完|学成)(后)?…{4}(月薪|内推|推荐|上岗|入职|安排)',
        ],
      },
    },
    {
      any: [
        '(教育|助学|培训|学费)分期',
        '(自费|付费|花钱|自掏腰包)(去)?(报|上|参加|学|读)…{12}(班|课|营|培训|课程)',
        'tuition( fees?)?( can| may| will| is| are)?( be)?( covered| paid| financed| funded| split)?( by| with| through| using)?…{12}(loan|instal?ment)|repaid? (from|out of|through) your (future |monthly |first )?(salary|wages|pay)',
        '先(上岗|入职|工作|就业)后(还款|付款|付费|缴费|交钱)',
        '培训贷款?|招转培|助学贷(!款)|就业贷|先学后付|零(首付|元)(学|培训|入学)',
        '(学费|培训费|课程费)(用)?(可|可以|支持|允许|能|需|先)?(办理?)?(分期|贷款|垫付|月付|借款)|(分期|贷款|借款|信贷|花呗)(的)?(方式)?(交|缴|缴纳|支付|付)?(学费|培训费|课程费)',
        '(先|需要?|须)(交|缴)(纳)?(学费|培训费)(参加|进行)?(后)?(再)?(培训|学习|上岗|入职)|(先|需要?|须|要|必须)(自费|付费|交费|缴费)(参加|进行|报名)?(岗前|岗位|技能|上岗|入职)?(培训|学习)|(自费|付费|收费)(岗前|上岗|入职)(培训|学习)|(自费|付费)培训(后)?(上岗|入职)',
        '(学费|培训费|学习费|课程费)(用)?(可|可以|支持|能)?(办理?|做|分)#(期|个月)(分期|还)?|(先|需要?|须)(交|缴)#(元|块)?…{2}(学|培训|报名|参加)|(毕业|结业|学成|学完)包(分配|就业|工作|上岗)',
        '(培训|学习|学成|毕业|结业)(后|完|合格)(统一)?(包|保证?)(就业|分配|上岗|入职|录用)|包(就业|分配)…{4}(培训|学费)|(工资|薪资)(中)?(抵扣?|偿还|还)(学费|培训费|贷款)|签(订)?…{4}(培训|助学)贷款(协议|合同)?',
        '(从|用)(以后|将来|后期|每月)?(的)?(工资|薪资|薪水)(里|中)?(面)?(慢慢|逐月|每月|分期|分月|再)?(还(!有|可|会|能)|偿还)|学费…{8}(垫付|先垫|代付)',
        '(考证|取证|技能|实训|训练|集训|特训)(班|营|课程?)…{6}(才|方)(能|可)(上岗|入职|录用|面试)|(自费|付费|收费|花钱|#元|#块)…{4}(考证|取证|技能|实训|训练|集训|特训|培训)(班|营|课程)',
        '(boot ?camp|training (course|program(me)?)|academy)…{24}(instal?ments?|(<!<latin>)loans?|tuition|repaid from)|(<!<latin>)instal?ment loans? (is |are )?(available|offered|provided)',
        '(<!<latin>)training loans?|(tuition|training (fees?|costs?))…{16}(instal?ments?|(<!<latin>)loan)|(pay for|self-?paid|self-?funded)( your| their| the)?( own)? training|training (is |at )(paid by you(!r)|your own (cost|expense))',
      ],
      in: ['none', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    words: ['(<!<latin>)(we|company|employer)( will| fully)? (pay|cover|fund)…{24}'],
    sentence: ['<none-of-it>'],
    clause: [
      '(无|非|没有|拒绝|不是|不做|不搞|不涉及|杜绝|严禁|禁止|谨防|警惕|抵制|远离|绝无|不存在|不收|不需要?|无需|免费)…{6}(培训贷|招转培|助学贷|学费|自费|付费|贷款|分期|培训费)',
      '(负责|协助|跟进|催缴|收取)…{4}(学费|分期)|办理学费分期|(<customer>|介绍|解答|咨询|讲解|退费|课程顾问|办理业务|类目|求职者|家长)|<attends-to>|<disowned>',
      '(<!<latin>)(no|never|not|without)(!<latin>)…{20}(loan|tuition|own)',
    ],
  },
  examples: {
    found: [
      '实训费用先入职后还款',
      '学习费可分12期',
      '交学费学习，学会安排工作',
      '自费实训，结业后推荐岗位',
      '培训学费9800元，可办贷款',
      '缴纳学费后开课，学完推荐上岗',
      '自费报我们的运营班，结业内推',
      '上岗后学费从工资里慢慢还',
      '先上自费的实训营',
      '需通过技能班才能上岗',
      '无经验可学，学费可分期',
      '需自费培训后上岗',
      '福利待遇：可办理培训贷',
      '培训费支持贷款，入职后工资抵扣',
      '参加培训，结业后包分配',
      'You will pay for your own training',
    ],
    lookAlikes: [
      '办理学费分期手续',
      '公司付费培训，考核后安排上岗',
      '岗前培训不收费，合格后安排上岗',
      '推荐就业，不收学费',
      '公司出钱送你上提升班',
      '受理被培训贷坑害者的求助',
      '我们不搞招转培',
      '识别培训贷话术并上报',
      '先培训后上岗，培训期带薪',
      '本公司拒绝培训贷',
      '福利待遇：免费岗前培训',
      '岗位职责：解答学员学费分期的问题',
      '福利待遇：培训后统一安排考核上岗',
      'There is no training loan',
    ],
  },
});
