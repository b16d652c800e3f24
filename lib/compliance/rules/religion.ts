import { defineRule } from '../schema';

const BELIEVER =
  '信教|信徒|信众|教徒|(佛|道|基督|天主|伊斯兰)教(的)?信仰|有(任何)?(宗教)?信仰|信仰宗教|宗教人士|穆斯林|基督(教)?徒|佛教徒|伊斯兰教徒|信佛|信基督';

export const rule = defineRule({
  id: 'religion',
  name: { zh: '宗教信仰限制', en: 'Religion limit' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['LL-12', 'EP-3', 'HR-24', 'PI-28', 'ON-2025'],
  why: {
    zh: '宗教信仰不得作为录用条件，它也属于敏感个人信息。',
    en: 'Religious belief may not be a condition of hiring, and it is sensitive personal information.',
  },
  exception: {
    zh: '客服岗位没有例外；写明尊重信仰是好事。',
    en: 'None for customer service; saying that belief is respected is welcome.',
  },
  rewrite: {
    advice: {
      zh: '整句删去，也不要在表格里询问信仰。',
      en: 'Delete the sentence, and do not ask about belief in forms.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '有没有信仰都不必说明；被以此拒绝可保存证据并投诉。',
    en: 'You need not say whether you believe; keep proof if you are refused for it.',
  },
  found: [
    '有(任何)?(宗教)?信仰…{16}(勿|莫|别|不要|请勿|不考虑|免|慎)(扰|投|来|入|试|打扰)?(!.有)',
    '(<!有)(无|没有|没|不得有|不能有|不可有)(任何|其他|特殊|不良)?(宗教|教派|教会|教义)(信仰|背景|组织|倾向)(者|人士)?(优先)?(!歧视|限制|要求|冲突|节日)',
    '(<!有)(无|没有)(任何)?信仰(!宗教)(优先|者优先|$)|(不|非)(信教|信仰宗教|信任何教|信奉)(者|的|人员)?(优先)?|非(教徒|信徒|宗教人士)|不信仰(任何)?宗教',
    `(${BELIEVER})(者|的|人员|人士)?<turned-off>`,
    `(${BELIEVER}|信主|信神)<turned-off>`,
    // a bracket between
    '有(宗教)?信仰的…{10}(勿|莫|别|不要|请勿)(扰|投|来|入)',
    '不信(佛|基督|主|教|神|任何教)(!的也)',
    '(全员|全体|都|老板|我们)(是)?(信佛|信教|信基督|学佛|佛教徒|基督徒)(!客户|用户)',
    '宗教信仰…{8}(填|写|选)…{1}(无|没有)',
    `<shut-out>(${BELIEVER})`,
    `<only-for>(无宗教|不信教|信仰|信佛|学佛|修行|念佛|佛教徒|基督徒|教徒|信徒)(!客户)`,
    `(信佛|佛教徒|基督徒|信徒|信众|教徒|有佛缘|学佛|(佛|道|基督|天主|伊斯兰)教(的)?信仰)(者|的|人)?(优先(!预约|入场|接待)|为佳|最好)`,
    '(信佛|信教|学佛|佛教徒|基督徒)(、|且|和|并|或)…{6}<put-first>',
    '(不|未|没有?|不得|不能|禁止|从不)(得)?(参加|参与|加入|从事)(过)?(任何|各种|各类)?(形式的?)?(宗教|教会|教派)(性)?(活动|组织|团体|聚会)',
    '(不得|不能|不可|禁止)(信仰|信奉|信)…{6}宗教',
    '宗教信仰(情况|要求|限制)?(:|为|限)(无|没有|佛|基督|不)(!限)|(填写|说明|注明|告知)…{4}(宗教)?信仰(情况)?(!不)',
    '(<!<latin>)(no religio(n|us belief)s?|non-?religious|atheists?|christians?|muslims?|buddhists?)( people| candidates?| background)?( only| preferred| allowed|$)',
    '(must|should|may|can)( not)?( hold| practice| have)( a| any| no)? religious (belief|faith|affiliation)s?',
    '(<!<latin>)(religious (people|candidates?|applicants?)|believers|christians?|muslims?|buddhists?)( candidates?| applicants?)? <en-refused>',
    'must (not )?(be|have)( a| any| an)? (religio|atheist|christian|muslim|buddhist)',
  ],
  exempt: {
    words: [
      '(没有|无)(宗教)?信仰的?(、|和|或|与)有|有(宗教)?信仰的?(、|和|或|与)(没有|无)',
      '(宗教)?信仰(不限|自由|均可|无要求|不作要求)',
      '(不限|不问|不论|不看)(宗教)?信仰',
    ],
    clause: [
      '<work-content>|有没有|个人自由|自由选择|第一|真诚|尊重|不因|不得因|不论|用品|类目|佛珠|佛教用品|文化|<customer>|regardless|welcome',
    ],
  },
  examples: {
    found: [
      '任职要求：信佛、素食者优先',
      '任职要求：不参与任何宗教活动和团体',
      '任职要求：佛教信仰者优先',
      '信教的别来',
      '无教会背景',
      '全员学佛，只要信佛的',
      'Religious applicants need not apply',
      '信仰宗教的请勿投递',
      '任职要求：无宗教信仰',
      '教徒勿扰',
      '有宗教信仰者勿投',
      '任职要求：不信教，作风正派',
      '任职要求：信佛者优先',
      'Requirements: non-religious candidates only',
    ],
    lookAlikes: [
      '园区禁止从事宗教活动的规定要会解释',
      '有没有信仰都行',
      '信佛的客户不要推荐荤食',
      '无宗教仪式要求的婚礼套餐也要会介绍',
      '信教的同事过节可以调休，不要有顾虑',
      '公司尊重宗教信仰',
      '任职要求：宗教信仰不限',
      '我们不因宗教信仰区别对待求职者',
      '主营佛珠手串，招售前客服',
      '福利待遇：穆斯林同事有清真餐',
      'People of any religion are welcome',
    ],
  },
});
