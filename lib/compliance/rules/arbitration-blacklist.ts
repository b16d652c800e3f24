import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'arbitration-blacklist',
  name: { zh: '排斥有仲裁或维权记录的人', en: 'Exclusion for past labour disputes' },
  category: 'background',
  severity: 'risky',
  law: ['EP-26', 'PI-6', 'LC-8'],
  why: {
    zh: '劳动仲裁是合法权利，与能否胜任无关；以此筛人可能构成歧视，也超出可问的范围。',
    en: 'Going to arbitration is a right and says nothing of ability; to filter by it may be unfair.',
  },
  rewrite: {
    advice: { zh: '整句删去。', en: 'Drop it.' },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '这样写的岗位可能纠纷较多；入职前先看清合同，留好考勤和工资记录。',
    en: 'A sign that disputes may be common; read the contract first, and keep records of hours and pay.',
  },
  found: [
    {
      any: ['(仲裁|打官司|告|起诉)过…{4}(的|者|公司的|单位的|老东家的)(人)?$'],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    {
      in: ['none', 'ask'],
      any: [
        '(没|没有|未|从未|不曾|未曾|从没)(走|打|申请|提|有|闹|参与|告|起诉|投诉|举报|仲裁)…{3}过…{4}(仲裁|官司|单位|公司|老板|东家|雇主|劳动局|企业)',
      ],
    },
    '(仲裁|维权|诉讼|劳动纠纷|劳动争议|劳资纠纷|起诉(过)?…{6}(公司|单位|老板|企业))(记录|史|经历|前科|倾向|成瘾|专业户|过|的|者|人|人员)?…{6}<no-entry>',
    // 跟前东家打过官司的
    '(跟|和|与|同)(前|老|原|上一?家|以前的?)(东家|单位|公司|雇主|老板|企业)(打|有|闹|走)(过)?…{4}(官司|仲裁|纠纷|劳动局|劳动监察|法院|矛盾)',
    '(告|仲裁|起诉|投诉|举报|讹|坑)过…{2}(老|前|原)?(东家|公司|单位|老板|雇主|企业)(的|者|人)?…{6}<no-entry>',
    '(打|闹|走|有|申请|提)过(劳动)?(仲裁|官司|劳动局|劳动监察)(的|者|人)?…{3}(<turned-off>)|(仲裁|劳动仲裁)(的|者)?<turned-off>',
    '(<!有)(无|没有|没|未有|从无|从未有?|不得有|未发生过?|未曾)(过|有|与|任何|前|原|单位|公司|雇主|、|及|或|的|不良)?…{6}(劳动仲裁|仲裁(记录|史|经历|案件)|劳动纠纷|劳动争议|劳资纠纷|劳动诉讼|维权(记录|史|经历))(记录|史|经历|案件|行为)?',
    '(职业|劳动)(仲裁(者|专业户|人(!员))|碰瓷|讹诈|敲诈)|仲裁专业户',
    '(查|核查|查询|背调|调查)…{6}(劳动仲裁|仲裁记录|劳动纠纷|劳动争议|诉讼记录)',
    '(放弃|不得?|不会|承诺不|保证不|禁止)(提起|申请|进行|去|再)?(劳动)?(仲裁|维权|起诉公司|投诉公司|举报公司)',
    '(<!<latin>)(no|without|never had)( any| prior| previous| past| history of)?…{16}(labou?r|employment|work)( arbitration| disputes?| lawsuits?| claims?| litigation)',
    '(filed?|brought?|made|taken?|raised?|initiated?|started?) (a |an |any )?…{16}(claim|complaint|case|lawsuit|suit|arbitration|dispute)s?…{8}(against|with) …{12}(employers?|company|companies)',
    '(<!<latin>)sued?( a| an| any| their| your| the)?( former| previous| past| old)? (employer|company|boss)',
    '(sued|arbitration|complaint|dispute|claim|lawsuit)s?…{12}(against|with)( a| any| your| their)?( former| previous| past)( employers?| company| companies)',
  ],
  exempt: {
    clause: [
      '<work-content>|申请书|律师|法庭|小法庭',
      '(没有|没|无|零|从未|未)(发生|出现|有)?过?(一起|一例|一次|1起|1例)',
      '(我司|我们公司|本公司|公司(开|成立|创|从|至今|多年|历来|一直)|开业|成立|经营|至今|多年来|建厂)…{12}(仲裁|纠纷|争议)',
      '(平台|交易|店铺|商家|商户|买家|卖家|客户|顾客|用户|消费者|订单|售后|纠纷单|举证|处理|协助|协调|应对|法务|案件跟进|消费)',
    ],
  },
  examples: {
    found: [
      '告过老东家的不要',
      '打过劳动仲裁的一律不录',
      '跟原公司有过官司的',
      'Candidates who sued a previous employer need not apply',
      '起诉过公司的不录用',
      '有劳动仲裁记录勿投',
      '任职要求：无劳动纠纷',
      '任职要求：与原单位没有劳动争议',
      '仲裁专业户请绕道',
      '入职前会查询仲裁记录',
      'Requirements: no labour disputes with former employers',
    ],
    lookAlikes: [
      '公司成立至今无劳动争议',
      '商家和原公司打过官司的，转法务',
      '投诉过商家的不要再打电话',
      '员工申请仲裁公司绝不打击报复',
      '平台仲裁不接受的证据要补',
      '投诉过的客户不要再推销',
      '申请过仲裁的订单不再受理退款',
      '跟原厂家打官司的客户多，只记录不评论',
      '岗位职责：处理平台交易仲裁',
      '岗位职责：负责售后纠纷与仲裁举证',
      '岗位职责：协助法务跟进劳动仲裁',
      '岗位职责：引导买家理性维权，避免纠纷',
      'Handle buyer disputes on the platform',
    ],
  },
});
