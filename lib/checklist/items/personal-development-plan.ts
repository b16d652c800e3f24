import { defineItem } from '../schema';

export const item = defineItem({
  id: 'personal-development-plan',
  group: 'offer',
  name: { zh: '个人发展规划', en: 'A personal development plan' },
  definition: {
    zh: '写明为员工个人制定规划或做职业面谈；一般的晋升说法不算，要求本人有规划也不算。',
    en: 'Offers an individual plan or career talk; general words on promotion do not count, nor asking that the person have a plan.',
  },
  sources: ['B3.10'],
  weight: 1,
  frame: 'offer',
  covered: [
    {
      in: ['none', 'offer', 'company'],
      any: [
        '(个人|员工|个性化?|职业生涯?|专属|量身|一对一)…{6}(规划|发展计划|提升计划|成长计划|培养方案|培养计划|成长方案|发展方案)(指导|辅导|面谈)?',
        '(完整|清晰|明确|系统|完善)的?…{2}职业(生涯)?(发展)?规划',
        '^职业(生涯)?(发展)?规划',
        '(个性化|定制化?|针对性)(的)?(培养|发展)',
        '(个人|员工)?成长(档案|导航|地图)',
        '(职业|发展|成长|目标)(的)?面谈',
      ],
    },
    '(提供|制定|协助|帮助|帮|为你|为您|为员工|给你|给予|量身|定制|根据)…{10}(职业|个人|发展|成长|提升|生涯)…{4}(规划|计划|目标|方案)(!书)',
    '(idp|个人发展计划|个人发展规划)',
  ],
  waived: [],
  vetoes: [
    '(有|具有|具备|对自己|对自身|要求)…{6}(明确|清晰|自己|长远|长期|自身|一定|完整|良好)…{6}(规划|计划)',
    '(对|有)(未来|职业|个人)…{4}(规划|计划)',
    '(<customer>|孩子|商业|财务|理财|保险|家庭|学习|升学|留学|行程)…{6}(规划|计划|方案)',
    '(负责|完成|执行|参与)…{8}(计划|方案|规划)',
  ],
  suggestion: {
    kind: 'promise',
    zh: '转正后与主管一起制定个人发展规划，每{{季度}}回顾。',
    en: 'After probation a personal development plan with the lead, reviewed every {{quarter}}.',
  },
  seeker: {
    zh: '面谈前先写好自己半年想学会的三件事。',
    en: 'Before the talk write down three things to learn in half a year.',
  },
  examples: {
    covered: [
      '福利待遇：为员工制定个人发展规划',
      '福利待遇：提供职业规划辅导',
      '公司为你量身定制成长计划',
      '福利待遇：每季度一次职业面谈',
      '福利待遇：建立员工成长档案',
      '福利待遇：一对一职业生涯规划',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：有清晰的职业规划',
      '福利待遇：晋升空间大',
      '岗位职责：为客户制定理财规划',
      '商业规划公司招客服',
      '任职要求：对未来有明确的个人规划',
      '岗位职责：制定会员维护计划',
    ],
  },
});
