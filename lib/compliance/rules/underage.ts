import { defineRule } from '../schema';

const CHILD_AGE = '(<!<digit>|.)(12|13|14|15)周?岁|(<!二|三|四|五|六)十(二|三|四|五)周?岁';

export const rule = defineRule({
  id: 'underage',
  name: { zh: '招用未满16周岁', en: 'Hiring under 16' },
  category: 'protection',
  severity: 'illegal',
  law: ['LL-15', 'M-61', 'CL'],
  why: {
    zh: '未满16周岁的人不得招用，录用时要核对身份证件。',
    en: 'Nobody under 16 may be hired, and identity papers must be checked.',
  },
  exception: {
    zh: '16、17周岁可以工作，但有保护性规定（如不安排夜班、重活）。',
    en: 'At 16 and 17 one may work, under protective rules (no night shifts or heavy work).',
  },
  rewrite: {
    advice: {
      zh: '改为年满16周岁；有夜班的写年满18周岁。',
      en: 'Write 16 or over, and 18 or over where there are night shifts.',
    },
    words: { zh: '年满16周岁', en: 'aged 16 or over' },
  },
  seeker: {
    zh: '未满16周岁请不要应聘；看到招童工可拨打12333反映。',
    en: 'Under 16, do not apply; hiring of children can be reported on the hotline 12333.',
  },
  found: [
    `(年?满|最低|最小)?(${CHILD_AGE})(及|或|含)?(以上|起|往上|开始)`,
    `(年?满|最低|最小)(${CHILD_AGE})`,
    `(${CHILD_AGE})(也|亦|就|即|都|均)?(可(!爱)|可以|行$|能做|能来|收)`,
    '(<!<digit>|.)(12|13|14|15)(周?岁)?(<dash><dash>?)(2|3|4|5|6)<digit>周?岁',
    // 14-17岁暑假工可以
    '(<!<digit>|.)(12|13|14|15)(周?岁)?(<dash><dash>?)1(4|5|6|7|8)周?岁…{4}(暑假工|寒假工|暑期工|学生工|可以?|也行|都行|均可|来|招|收)',
    // 满15就收
    '(年?满|只要|够)(12|13|14|15|十二|十三|十四|十五)(周?岁)?(就|即|便|也)(收|行|可|能|招|要|来)',
    // 没满16的可以; 用爸妈身份证登记
    '(没满|未满|不满|不够|不到|没到)(14|15|16|十四|十五|十六|成年)(周?岁)?(的|者|人员?)?(也|都|就|亦)?(可以?|能|行|收|要(!求)|招(!聘|工)|来(!电)|用(!户))',
    '(借|用|拿|凭|报)(爸妈|父母|家长|家人|大人|哥哥?|姐姐?|别人|他人|朋友|亲戚|成年人)的?身份证(来)?(登记(!账|信|实)|入职|办(!理)|上班|报名|打卡|应聘|也|都|就|即可)',
    '(<!<digit>|.|未满|不满)(14|15|16)周?岁以下(也|亦|均|都)?(可|收|招|要|行)',
    '未成年(人|者)?(学生)?(也|亦|均|都)?(可(!能|爱|靠)|可以|能做|能来|收$|欢迎)|(招|收|要|欢迎|接受)未成年',
    '(初中|小学)(在读|在校)?(生|学生)(也|亦|均|都)?(可|可以|能做|兼职|暑假工)',
    '(初一|初二|初三|初中(在读|在校)|初中)…{6}(生|学生|同学|孩子|娃)(也|亦|均|都|就)(可|能(!听|学|懂|看|用)|行|要(!求)|收|招|欢迎|来)',
    '(<!<latin>)(aged?|minimum age|from)(:| is| of)? ?(12|13|14|15)( years)?( old)?( and| or)?( above| over| up|$)',
    '(<!<digit>)(12|13|14|15)( years old| years| year olds?)?( and| or)( above| over| older| up)',
    '(<!<digit>|.)(12|13|14|15)( years?)?( old)?( )?(\\+|plus)( …{12})?(welcome|ok|okay|can apply|accepted|to apply)',
    '(under 16s?|minors|children|middle school students?)( are| is)? (welcome|accepted|ok)(!<latin>)',
  ],
  exempt: {
    words: [
      '(不|不得|禁止|严禁|拒绝|谢绝|杜绝|勿|非)(招|收|用|要|录|聘|接受|雇)…{3}(未成年|未满|童工)',
      '(未满|不满|不足)(12|13|14|15|16)周?岁(!(的|者|人员?|同学|学生)?(也|都|亦|均|可|能|就|即))',
    ],
    clause: [
      '<work-content>|教材|教辅|题库|作业|账号|充值|学习机|辅导|(不予|不得|不能|不可|不会|请不要|请勿|一律不)(录|招|收|投|应聘|报|聘)|玩具|积木|人群|<customer>|儿童|孩子|宝宝|产品|商品|适用|适合|童装|绘本|课程|游戏|防沉迷|实名|禁止|严禁|不得|票|免费|工龄|(<!年)经验|toys?|customers?|users?|products?|game|suitable',
    ],
  },
  examples: {
    found: [
      '任职要求：15岁以上即可',
      '招暑期客服，未成年也可',
      '初中生可兼职，居家接单',
      '任职要求：14-30岁，有手机就行',
      '任职要求：年满15周岁',
      '任职要求：十五周岁起，会打字',
      'Requirements: 15 years or older',
    ],
    lookAlikes: [
      '任职要求：年满16周岁',
      '我们不招未满16周岁人员',
      '岗位职责：介绍适合14岁以上人群的积木',
      '任职要求：年满18周岁',
      '岗位职责：处理未成年人误充游戏的退款咨询',
      '福利待遇：15天带薪年假，服务15年以上有纪念金',
      '任职要求：不得为未成年人',
      'Duties: answer questions about toys for age 12 and up',
    ],
  },
});
