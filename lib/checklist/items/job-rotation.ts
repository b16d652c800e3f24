import { defineItem } from '../schema';

export const item = defineItem({
  id: 'job-rotation',
  group: 'offer',
  name: { zh: '跨部门轮岗', en: 'Job rotation' },
  definition: {
    zh: '写明有计划地到其他岗位或部门轮换；轮班、轮休或服从调岗不算。',
    en: 'Offers planned turns in other posts or departments; rotating shifts or rest and forced moves do not count.',
  },
  sources: ['B3.6'],
  weight: 1,
  frame: 'offer',
  covered: [
    '(部门|岗位|科室|条线)(都)?(轮着|轮流|轮转|轮换|转一圈)(学习?|锻炼|体验|实践|待|做|干)',
    '轮岗',
    '岗位(间|之间)?(的)?(轮换|轮转|互换|轮值|轮流)',
    '(跨部门|跨岗位?|各部门|各岗位|多岗位?|多部门|不同岗位|不同部门|部门(间|之间)|其他部门|其它部门|相关部门)…{4}(轮换|轮训|轮转|轮流学习|体验|实习|锻炼|历练|学习)(!能力)',
    '(<!<latin>)job rotation',
    '(<!<latin>)rotat(e|es|ion|ional|ing)…{16}(departments?|teams?(!<latin>)|roles?|functions?|programs?|positions?)',
    '(<!<latin>)secondments?|(<!<latin>)cross-train(ing|ed)?|(<!<latin>)rotation(al)? (program|scheme)',
  ],
  waived: [],
  vetoes: [
    '(早晚|白夜|早中晚|日夜|倒班|两班|三班|时段|岗亭)…{3}轮岗',
    '(服从|接受|配合|听从)…{6}轮岗',
    '(轮岗|岗位轮换)…{2}(值班|值守|执勤|站岗)',
    'rotat(ing|ional|ion|e)…{6}(shift|roster|schedule|weekend|rota|day|off|saturday|sunday|hours)',
  ],
  suggestion: {
    kind: 'promise',
    zh: '想了解别的岗位，可报名轮岗，一年{{1}}次，每次{{10}}天。',
    en: 'Job rotation on request, {{1}} time a year for {{10}} days.',
  },
  seeker: {
    zh: '轮岗回来写一页所学，给主管看。',
    en: 'After a turn elsewhere write one page on what you learnt.',
  },
  examples: {
    covered: [
      '福利待遇：新人在仓库、质检等部门轮流学习',
      '福利待遇：提供轮岗机会',
      '福利待遇：可到仓储、运营等部门间轮换',
      '优秀者参加轮岗培养计划',
      '福利待遇：岗位轮换，全面发展',
      '福利待遇：有机会到不同部门锻炼',
      'Benefits: job rotation across departments',
      'What we offer: secondments to other teams',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：能接受轮班',
      '工作时间：早晚班轮换',
      '福利待遇：轮休，每月八天',
      '任职要求：服从岗位调整',
      '岗位职责：跨部门协调解决问题',
      'Rotating shifts including weekends',
      'Saturdays on rotation',
    ],
  },
});
