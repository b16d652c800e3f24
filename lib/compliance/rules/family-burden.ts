import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'family-burden',
  name: { zh: '家庭负担条件', en: 'Family-burden condition' },
  category: 'discrimination',
  severity: 'risky',
  law: ['W-43', 'N9-2019', 'EP-26'],
  why: {
    zh: '问有没有家庭拖累、孩子谁带，等于换个说法打听婚育。',
    en: 'Asking about burdens at home or who minds the children is asking about family status in other words.',
  },
  rewrite: {
    advice: {
      zh: '改成客观条件，例如能按排班到岗、每月约几个晚班。',
      en: 'State the plain condition, such as working by the rota with about so many late shifts a month.',
    },
    words: { zh: '', en: '' },
  },
  seeker: {
    zh: '家里的事不必说明，只需答能不能按排班到岗；先问清排班再决定。',
    en: 'You need not explain your home; answer only whether you can keep the rota, and ask to see it.',
  },
  found: [
    '(无|没有?|不存在)(任何)?(家庭|家务|家里|子女|孩子|小孩|老人|生活|照顾)(的)?(负担|拖累|牵绊|牵挂|羁绊|后顾之忧|事务缠身|琐事|压力)',
    '(无|没有?|不)(孩子|小孩|老人|娃)?(拖累|牵绊)(!公司|团队)',
    '(没有?|无|不用|不需要?|无需|无须)(带|照顾|照看|接送|管)(小孩|孩子|娃|老人|家庭|家里)(!福利)',
    '(没有?|无)(小孩|孩子|子女)(要带|需要照顾|的|者|优先|$)',
    '家(里|中|庭)(无|没有?)(任何)?(负担|拖累|牵绊)',
    '家(里|中|庭)(无|没有)(小孩|老人|孩子|婴儿|幼儿|需要照顾)',
    '(<!接送|送|接)(孩子|小孩|子女|娃)(已经?|都|全)?(上(幼儿园|小学|初中|高中|学|大学)了?|大了|断奶了?|由老人带|有人带|有人照顾|有人看|已?成年)((的|者)(!同事|员工|家庭|<customer>)|、|优先|$)',
    '(家里?|家中)?(老人|孩子|小孩|娃|宝宝)(、|和|及)?(老人|孩子|小孩|娃)?(已|都|均|全)?(有人|有老人|由老人|由家人)(照看|照顾|带|管|看)',
    '(无需|不需要?|不用)(接送|带|管|照看|照顾)(孩子|小孩|娃|老人|家)?(的|者)?<put-first>',
    '(老公|老婆|丈夫|爱人|家里?人|家属|父母|另一半|家里)(不(太)?(同意|支持|理解|赞成)|反对|有意见)(上夜班|夜班|加班)?<turned-off>',
    '(老公|老婆|丈夫|爱人|家里?人|家属|父母|另一半)(不(太)?(同意|支持|赞成)|反对)(的|者)',
    '家(里|中|庭)(事|琐事|杂事|事情|牵绊)(少|不多)(的|者)?(<put-first>|$)',
    '(家里?|家中)?(有人|有老人)(帮忙)?(带|照看|照顾)(孩子|小孩|娃)',
    '(须|需|要|得|经|征得)?(父母|家里?人|家属|配偶|老公|爱人|另一半|家里|家长)(的)?(同意|支持|许可)(!书)(工作|上班|者|优先|$)',
    '家庭(稳定|和睦|幸福|和谐)(者)?(优先|$)',
    '(no|without|free of|free from)( any)? (family|childcare|child care|domestic) (burdens?|commitments?|obligations?|duties|responsibilities|ties)',
    '(<!<latin>)(children|kids) (are |must be |should be )?(grown(-| )?up|in school|looked after|taken care of)',
    '(no|without) (young |small )?(children|kids)(!<latin>)( at home| preferred|$)',
  ],
  exempt: {
    clause: [
      '<work-content>|换班|家长|育儿嫂|阿姨|月嫂',
      '客户|类目|玩具|产品|用户|学员|来访者|活动|津贴|补贴|公司(帮|为|提供)|让你|解决|如果|接送孩子上|福利|商品|亲子|弹性|为员工',
    ],
  },
  examples: {
    found: [
      '任职要求：无家庭负担',
      '任职要求：没有孩子拖累，能上晚班',
      '任职要求：孩子由老人带',
      '任职要求：不用接送孩子，时间充足',
      '任职要求：家里无小孩需要照顾',
      '任职要求：需家人支持',
      'Requirements: no family commitments, flexible for late shifts',
    ],
    lookAlikes: [
      '岗位职责：解答家长关于孩子用品的咨询',
      '儿童玩具类目招客服',
      '福利待遇：孩子上学有助学金，家庭日活动',
      '岗位职责：跟进家庭用户的报修',
      '公司帮员工解决接送孩子的难题，弹性上班',
      '任职要求：做事不拖拉，能按排班到岗',
      'Benefits: support for family duties',
    ],
  },
});
