import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'no-base-pay',
  name: { zh: '无底薪', en: 'No base pay' },
  category: 'pay',
  severity: 'illegal',
  law: ['LL-48', 'MW', 'LC-20', 'BOSS'],
  why: {
    zh: '全日制用工正常出勤的工资不能低于当地最低工资，提成再高也要有保底。',
    en: 'Full-time pay for normal hours may not fall below the local minimum wage, however high the commission.',
  },
  exception: {
    zh: '“无责底薪”说的是底薪不设任务，没有问题；真正的代理、分销合作不是用工，也不该当职位发布。',
    en: '“无责底薪” is base pay without a quota and fine; genuine agency is no employment and no job to post.',
  },
  rewrite: {
    advice: {
      zh: '写明底薪数目，并确认不低于当地最低工资。',
      en: 'State base pay, not below the local minimum wage.',
    },
    words: { kind: 'fact', zh: '底薪{{3800}}元/月', en: 'base pay of {{3,800}} yuan a month' },
  },
  seeker: {
    zh: '问没有业绩的月份发多少；只要是正常上班，就可以要求不低于当地最低工资。',
    en: 'Ask what a month without sales pays; whoever works normal hours is due the minimum wage.',
  },
  found: [
    '(无|没有|零|没|不设|不含|不带|不提供|不给|不发|不算|不计)(任何|固定)?底薪(!考核|压力|责任|差|扣|封|要求)',
    '(<!<digit>|.|<digit> |<dash>|k|第)0底薪',
    '底薪(为|是|:)?(0|零)(!<digit>|.|责|考核|压力|<dash>|元起|k|基础|经验)',
    '底薪(:|为|是)(无|没有)(!责|考核|压力|任务)',
    '(纯|全)(靠)?(提成|佣金|绩效提成)制?(!点|比例|部分|无)|纯佣制?(!金)|纯业绩(提成)?(制|拿)',
    '(<wage>|收入)…{3}(全靠|纯靠|全凭|只靠)(提成|业绩|佣金)',
    '(只|仅)(有|拿|给|发)(提成|佣金|业绩)(!点|部分)',
    '(无|没有?|不设|不发|不给|零)(任何)?((固定|基本)(工资|薪资|薪水|收入|月薪)|保底(工资|薪资|收入|薪))(!差|要求)',
    '(没|无|不)(出|开|成)?(单|成交|业绩)(量)?(就|则|便|等于)(没有?|无|不给|零)(钱|收入|工资|底薪)',
    '(开单|出单|成交|有业绩|达标|完成(业绩|任务|销售额?|指标))(之)?…{3}(才|方|后才|后)(有|发|给|享|能拿|拿)底薪',
    '(<!<latin>)(commission( |-)(based )?only|(pure(ly)?|entirely|solely|only|straight)( on| by)? commission|commission is your only)',
    '(<!<latin>)(no|without( a)?) (base|basic|fixed) (salary|pay|wage)',
    '(<!<latin>)100% commission',
  ],
  exempt: {
    words: [
      '(并非|不是|绝非|不像|告别)…{3}(纯|无|没有|零|只|仅|光)…{2}(提成|佣金|底薪|业绩)?',
      '(不|没)(怕|担心|会|是|存在)…{2}(无|没有|零|没)(底薪|单|基本)',
    ],
    clause: [
      '合伙人|代理商|加盟商|分销商|团长|<customer>(!投诉)|求职者|主播|的(公司|单位|岗位|工作)…{4}(别|不|看不上)|糊弄|忽悠|<attends-to>',
    ],
  },
  examples: {
    found: [
      '前三个月不发底薪，只看成交',
      '没单就没工资',
      '不设基本工资，按条计',
      'Pay is purely commission',
      '福利待遇：无底薪，高提成',
      '薪资：纯提成制',
      '零底薪，提成30%',
      '待遇：底薪0，多劳多得',
      '工资全靠提成',
      '开单后才有底薪',
      '没有固定工资，按业绩拿钱',
      'Commission only, work from home',
      'There is no base salary',
    ],
    lookAlikes: [
      '不是只有提成，底薪另算',
      '我们不会没单就没钱，每月有底薪4000',
      '解答求职者没有基本工资的投诉',
      '福利待遇：无责底薪4000',
      '无责任底薪3500+提成',
      '薪资：非纯提成',
      '底薪5000底薪无考核',
      '底薪4500 0经验可投',
      '我们不是无底薪的销售岗',
      '拒绝无底薪',
      '纯底薪，无提成无任务',
      'Base salary plus commission',
    ],
  },
});
