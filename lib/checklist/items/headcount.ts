import { defineItem } from '../schema';

export const item = defineItem({
  id: 'headcount',
  group: 'conditions',
  name: { zh: '招聘人数', en: 'Headcount' },
  definition: {
    zh: '写明这个岗位招几个人，或写“若干、多名”；公司或团队的规模不算。',
    en: 'Says how many people this post takes, or “several”; the size of the company or team does not count.',
  },
  sources: [],
  weight: 3,
  frame: 'fact',
  field: 'headcount',
  covered: [
    '(招聘?|招收|招募|招录|聘|扩招|招够|急需|急缺|缺)(!商|生|待|标|牌)…{8}(#|若干|多|数)(名|人|位)',
    '(招聘|需求|招收|岗位|用人)(人数|名额|数量)…{2}(#|若干)(名|人|位|个)?',
    '^(人数|名额)…{2}(#|若干)(名|人|位|个)?',
    '(客服|专员|人员|代表|文员|助理|主管|组长|坐席|接线员|销售|岗位?):?…{1}(#|若干|多|数)(名|人|位)',
    '若干名',
    '^…{1}(#|多)名…{1}$',
    '名额(仅|只|还|剩|共|有)…{2}#',
  ],
  waived: [],
  vetoes: [
    '(公司|员工|团队|企业|部门|总|接待|服务|管理|在职)…{2}人数',
    '(管理|带领|带教|领导|下属|团队|规模|现有|拥有|服务|超过?|已有|帮助|负责)…{10}(#|若干|多|数)(名|人|位)',
    '#(名|人|位)(以上|规模|团队|间)',
    '聘…{6}#(名|人|位)…{2}(经验|经历)',
    '公司…{4}#(名|人|位)',
  ],
  suggestion: { kind: 'fact', zh: '本次招聘{{3}}人。', en: 'This round takes {{3}} people.' },
  seeker: {
    zh: '名额常年不减、次次都招很多人，面试时不妨问一句离职的多不多。',
    en: 'If many places stay open all year, ask at the interview how many people leave.',
  },
  examples: {
    covered: [
      '招聘人数：5人',
      '因业务扩大，现招在线客服8名',
      '售前客服若干名，尽快到岗',
      '任职要求：细心\n需求人数：2',
      '急聘夜班客服3-4位',
      '本岗名额共2个',
    ],
    waived: [],
    lookAlikes: [
      '公司现有员工300人',
      '任职要求：带过10人以上的客服团队',
      '公司简介：服务超过50万名用户',
      '福利待遇：提供4人间宿舍',
      '部门人数80人，氛围融洽',
      '岗位职责：每天接待客户100人次',
    ],
  },
});
