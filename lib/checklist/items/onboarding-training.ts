import { defineItem } from '../schema';

export const item = defineItem({
  id: 'onboarding-training',
  group: 'offer',
  name: { zh: '入职培训', en: 'Training for newcomers' },
  definition: {
    zh: '写明为新人提供培训（岗前、入职、带薪、零基础可学），长短和内容可以不写；自费的培训不算，要求有培训经验也不算。',
    en: 'Says that newcomers are trained (before or on joining, paid, from zero), with or without length and content; training at one’s own cost or experience in training does not count.',
  },
  sources: ['B3.1'],
  weight: 2.5,
  frame: 'offer',
  covered: [
    '(岗前|上岗前?|入职|入岗|到岗|新人|新员工|新进(人员|员工)?|新手|职前|试岗|试用期)(后|时|前|即|就|第#(天|周|个月))?…{8}(培训|学习期|教学)',
    { in: ['none', 'duty', 'ask', 'offer', 'company'], any: ['(带薪|有薪|全薪|计薪)…{6}(培训|学习|训练)'] },
    '培训(期|期间|第一天|阶段|时)?…{3}(有|算|发|计|带|含|按|享)?(薪|工资|补贴|津贴|补助)',
    '培训(合格|通过|结束|完|后)…{2}(后|再|即可|方可|可)?(上岗|上线|录用|转正)',
    '(没有|无需|无|零|不需要?|缺乏|不限)(相关|任何|工作|行业|客服)?(经验|基础)…{10}(培训|手把手|带教|教你|可学|教学)',
    '(小白|零基础|0基础|新手|生手|应届生)…{8}(可学|易学|培训|教学|学得会)',
    '手把手(教|带|培训|辅导|指导)',
    '(不会|不懂)…{2}(可|能|会|有人|公司)?(教|培训)',
    '(前期|初期|上岗前|首月|头一个月|第一个月|第一周|首周)…{8}(学习|培训|培养)',
    '(从零|从头)(开始)?(教|培训|学|带)',
  ],
  waived: [],
  vetoes: [
    '(负责|协助|完成|做好|制定|配合|实施|落实|参与|承担|主导|独立|胜任)…{6}(新人|新员工|新进|新手|员工|团队|下属|组员)…{8}培训',
    '(自费|付费|缴费|交费)…{4}培训',
    '培训(费|费用)…{4}',
    '培训(行业|机构|公司|学校|师|经验|工作经验|讲师)…{4}',
    '(负责|组织|开展|安排)…{3}(岗前|入职|新人)培训(工作|课程|计划)?$',
    '(用户|客户|买家|商家|家长)…{4}培训',
  ],
  suggestion: {
    kind: 'promise',
    zh: '新人入职后有{{5}}天带薪岗前培训，学业务流程、商品知识和服务规范。',
    en: 'Newcomers get {{5}} days of paid training on procedures, products and service rules.',
  },
  seeker: {
    zh: '问清培训几天、有没有工资、考核不过怎么办。',
    en: 'Ask how many days, whether paid, and what happens if one fails the test.',
  },
  examples: {
    covered: [
      '福利待遇：提供岗前培训',
      '任职要求：没有经验可由公司统一培训',
      '福利待遇：新员工入职有一周系统培训',
      '带薪培训，合格后上岗',
      '小白可学，主管手把手教',
      '福利待遇：培训期间发放补贴',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：有教育培训行业经验者优先',
      '岗位职责：负责新人的岗前培训',
      '职业技能培训公司招客服',
      '福利待遇：每季度技能提升培训',
      '岗位职责：为新客户做软件使用培训',
      '公司环境好，新人多',
    ],
  },
});
