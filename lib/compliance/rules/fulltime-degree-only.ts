import { defineRule } from '../schema';

const FULL = '(<!非)(全日制|(国家)?(统招|统一招生)|统分|统本)';
const KIND = '(教育|普通|正规|国民教育|国民|统招|全日制|高等|院校|学校|高校|公办|国家|的|、|/|系列)?';
const DEGREE =
  '(一本|二本|大学专科|大学本科|大学|大专|专科|本科|中专|高中|专升本|学士|硕士|研究生|双证|学位|学历)';
const TAIL = '…{3}(及|或)?(其)?(以上)?(的)?(学历|文凭|学位)?';
const ALSO =
  '(非全日制|自考|成人|成考|函授|成教|业余|电大|网教|在职|继续教育|专升本|夜大|同等学历)…{8}(均可|皆可|亦可|也可|都可|也行|可投|同等对待|可以|不限)';

export const rule = defineRule({
  id: 'fulltime-degree-only',
  name: { zh: '仅限统招或全日制学历', en: 'Full-time degree only' },
  category: 'discrimination',
  severity: 'style',
  law: ['EP-26'],
  why: {
    zh: '把自考、成考、职业院校的毕业生挡在门外，而这些学历国家同样承认。',
    en: 'It shuts out adult, vocational and self-taught diplomas that the State recognises just as well.',
  },
  rewrite: {
    advice: {
      zh: '只写学历层次，并注明自考、成考、职业院校同等对待。',
      en: 'Name the level alone, and say that adult and vocational diplomas count alike.',
    },
    words: { kind: 'fact', zh: '{{大专}}及以上学历', en: '{{college}} or above' },
  },
  seeker: {
    zh: '学历形式不同也可以投，附上学信网可查的证书；问一句是否看重学习形式。',
    en: 'Apply with another kind of diploma that can be verified, and ask whether the form of study matters.',
  },
  found: [
    `${FULL}${KIND}${KIND}${DEGREE}${TAIL}(!在读|在校|生在读)`,
    `${FULL}${KIND}${KIND}(及以上|以上|毕业|文凭)`,
    `${DEGREE}(及|或)?(以上)?(学历)?(毕业)?…{2}${FULL}(!在校|在读|用工|工作|员工|劳动|上班|班)`,
    `(必须|须|要求|需|限|仅限|只招|只要)(是|为)?…{4}${FULL}(!用工|工作|员工|劳动|在校|上班|班)`,
    `学历(要求|形式|性质|类型)?(:|为|须为|限|须|要求)(国家|普通)?${FULL}`,
    `${FULL}(优先|毕业生|生优先|者优先)`,
    { in: ['none', 'ask'], any: [`^(国家)?(全日制)?统招(全日制)?生?$|^${FULL}${KIND}毕业$`] },
    '(自考|成人(教育|本科|学历)?|成考|函授|成教|电大|国开|网教|非统招|非全日制|非全|专升本)(学历|文凭|本科|大专|毕业|的)?(的)?(不算|不行|不认|不认可|不看|除外|也不行|都不行|<turned-off>)',
    '<shut-out>(自考|成人(学历|教育)|成考|函授|成教|电大|非统招|网教)(学历|本科|大专|文凭)?(!学员|用户|报名|咨询)|(自考|成人|成考|函授|成教|电大|非统招|非全日制|网教)(!(的)?(<customer>))…{6}<turned-off>|(不要|不接受|不含|不收|谢绝)(自考|成人|函授|成教|非统招|非全日制(!用工|员工))',
    'full-?( )?time (bachelor|degree|college|undergraduate|university|diploma|associate|education)( )?(degree|diploma|graduate)?',
    'regular (full-?time )?(bachelor|college|undergraduate|university) (degree|diploma)',
  ],
  exempt: {
    words: [
      '非全日制|全日制(用工|工作|员工|劳动|课程|班|学校|幼儿园|培训|兼职|岗)',
      '(不限|不要求|不看|不强求|无需|不必)…{4}(统招|全日制)',
    ],
    clause: [
      '<attends-to>|报名(流程|条件|时间|入口|材料)|招考|课程(咨询|顾问|介绍)|学历提升|考研|考情',
      ALSO,
      '<work-content>|学员|学籍|一视同仁|报考|招生(咨询|老师|简章|顾问)',
      '(统招|全日制)(、|/|和|或|与|及)?(非统招|非全日制|自考|成教|成人|函授)…{6}(可|不限)',
      'or equivalent|not required',
    ],
    sentence: [ALSO],
  },
  examples: {
    found: [
      '任职要求：不招自考',
      '任职要求：普通全日制高等院校毕业',
      '任职要求：统招二本及以上',
      '非全勿投',
      '自考的不行',
      '自考成教勿扰',
      '任职要求：统招本科及以上',
      '任职要求：全日制大专学历',
      '任职要求：大专及以上（统招），专业不限',
      '任职要求：国家统招全日制专科以上学历',
      '任职要求：学历要求：全日制',
      '任职要求：必须统招大专，自考不行',
      '任职要求：普通高校全日制本科毕业',
      'Requirements: full-time bachelor degree',
    ],
    lookAlikes: [
      '自考用户的课程不接受退费要讲清',
      '解答统招专升本课程咨询',
      '成考、自考也行',
      '解答自考生学费问题，非全日制不退费的要讲清',
      '专升本的不清楚怎么报名，来电解释',
      '用工形式：全日制用工',
      '非全日制用工，按小时计薪',
      '任职要求：学历不限',
      '任职要求：中专及以上学历（非全日制也可）',
      '任职要求：全日制大专，自考、成考均可',
      '公司介绍：我们是一家全日制学校的后勤公司',
      '任职要求：大专及以上，全日制在校生可实习',
      'Requirements: full-time position, college degree',
    ],
  },
});
