import { defineRule } from '../schema';

const TEST =
  '孕检(!假)|(排除|排查|查|验)(早孕|怀孕|妊娠|孕(!期|妇|产|检|棒|笔|试|前))|(未|没|没有|非|无)(怀)?孕的?…{2}证明|验孕(!棒|笔|试纸)|妊娠(测试|检查|检测|试验)|怀孕(测试|检查|检测)|hcg|早孕(检查|检测)|(b超)?排孕|尿妊娠';

export const rule = defineRule({
  id: 'pregnancy-test',
  name: { zh: '孕检作为入职条件', en: 'Pregnancy test' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['W-43', 'N9-2019', 'W-83'],
  why: {
    zh: '入职体检里不得含有妊娠测试。',
    en: 'A medical for a new employee may not include a pregnancy test.',
  },
  exception: {
    zh: '产检假、产品名称与检测类商品的咨询不算。',
    en: 'Leave for prenatal checks, and goods for such tests.',
  },
  rewrite: {
    advice: {
      zh: '删去这一项，体检只留与岗位直接有关的项目。',
      en: 'Delete it, and keep in the medical only what bears on the job.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '可以拒绝这一项；先问清体检项目，要求书面列出，被强制时保留证据并投诉。',
    en: 'You may refuse it; ask for the list of medical items in writing, and complain if you are forced.',
  },
  found: [
    {
      any: [TEST],
      with: {
        reach: 'sentence',
        any: [
          '(入职|上岗|岗前|录用|报到|员工)(前|时|的)?(须|需|要)?…{4}体检',
          '体检(项目|内容|表|单|要求)?(:|含|包括|包含|有|加|需|要|须|必|必须|还|另)',
        ],
      },
    },
    `(入职|体检|录用|上岗|报到|面试|岗前)…{14}(${TEST})`,
    '(验孕|孕检|妊娠|早孕)(那|这)?(一)?(项|栏)|(未|没有|没|非)怀?孕的?(医院|医学|体检)?(证明|报告|检查单)',
    `(${TEST})…{4}(入职|录用|上岗|报到|合格|阴性)`,
    `(<!不|无|毋|勿)(须|需要?|要|必须)(先)?(做|提供|进行|出示|提交|接受|通过|交)…{3}(${TEST})`,
    '(take|pass|provide|submit|undergo|negative)( a| an)?( negative)? pregnancy test',
    '(medical|health|pre-?employment)( exam(ination)?| check(-?up)?| screening| test)…{20}pregnancy',
    'pregnancy test( result| report| certificate)?s? (is |are |will be )?(required|needed|mandatory)|proof …{16}not pregnant|non-?pregnan(t|cy) (certificate|proof)',
    `(女性?|女生|女士|女员工|女候选人)…{6}(${TEST})(!假|产品|券)`,
  ],
  exempt: {
    words: [
      `(不|从不|从来不|绝不|无需|免|取消)(${TEST})`,
      `(不|无|不得|不会)(含|包括|包含|做|需|须|要求|设|查|涉及|进行|必|得|再)…{10}(${TEST})`,
      '(no|without|not) …{16}pregnancy (test|check)|never …{24}pregnan|not (includ|cover|contain|test|check|screen)…{20}pregnan',
    ],
    clause: [
      '<work-content>|算出勤|产假|调班|请假|带薪|公假|不扣',
      '产检假|孕检假|试纸|早孕试|类目|客户|用户|商品|产品|咨询|患者|门诊',
    ],
  },
  examples: {
    found: [
      '入职体检：血压、尿检，女性排除怀孕',
      '入职体检，女生加验孕',
      'Proof that you are not pregnant is required.',
      '入职体检含孕检',
      '任职要求：入职前须做妊娠测试',
      '任职要求：女生需提供孕检报告',
      '录用前到指定医院体检并验孕',
      '孕检合格后办理入职',
      'Applicants must take a pregnancy test before starting',
    ],
    lookAlikes: [
      '体检套餐可自选，产检另有假',
      '我们入职体检从来不查孕',
      '排查孕期用户误购的商品并提醒',
      '妊娠试纸怎么用，女性用户会问',
      '体检中心客服：女性客户做妊娠检查要预约',
      '入职后怀孕检查算出勤',
      '福利待遇：享受产检假、孕检假',
      '岗位职责：负责早孕试纸类目的咨询',
      '入职体检不含孕检',
      '验孕棒店铺招客服',
      '岗位职责：解答门诊患者的孕检预约问题',
      'We never ask for a pregnancy test',
    ],
  },
});
