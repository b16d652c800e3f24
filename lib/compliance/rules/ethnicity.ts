import { defineRule } from '../schema';

const PEOPLES =
  '(少数|其他|其它|别的)民族|少民|维吾?尔?族|藏族|回族|蒙古?族|彝族|苗族|壮族|满族|朝鲜族|哈萨克族|维族|藏民|回民';
const RACES = '黑人|黑皮肤|有色人种|非裔|白人|白皮肤|欧美白人';

export const rule = defineRule({
  id: 'ethnicity',
  name: { zh: '民族、种族限制', en: 'Ethnic limit' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['LL-12', 'EP-28', 'HR-24', 'ON-2025', 'ES-20'],
  why: {
    zh: '民族、种族不得作为录用条件。',
    en: 'Ethnicity or race may not be a condition of hiring.',
  },
  exception: {
    zh: '依法照顾少数民族求职者，或服务对象确需某种语言时，不算。',
    en: 'Favour shown to minorities as the law allows, and a language that customers really need.',
  },
  rewrite: {
    advice: {
      zh: '整句删去；需要某种语言，就写语言和熟练程度。',
      en: 'Delete the sentence; if a language is needed, name it and how well it must be spoken.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '民族不该影响录用；照常投递，被以此拒绝请保存证据，可向人社或民族事务部门反映。',
    en: 'It must not decide; apply, and keep proof for a complaint if you are refused for it.',
  },
  found: [
    `(${PEOPLES}|外族)(、|和|及|或|/|与)?(${PEOPLES})?(等)?(的|人员|人士|同胞|人|者|朋友|兄弟|姐妹|同学|求职者)?<turned-off>`,
    {
      any: [`(${PEOPLES})(的)?(人|朋友|同学|同胞|求职者)?(们)?(请|敬请|还请|望)?(谅解|见谅|理解|包涵)?$`],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    { in: ['none', 'ask'], any: ['^非(少数民族|少民|回族|藏族|维族|维吾尔族|彝族)'] },
    '(须|要求|限|仅限|必须|需|只招)(是|为)?非(少数民族|少民|回族|藏族|维族)',
    '(<!<latin>)(han|han chinese|ethnic han)( applicants?| candidates?| people| ethnicity| staff)?( are)? (only|preferred)(!<latin>)',
    '<only-for>(汉族|本民族|汉人)(!语|舞|服)',
    '汉族(人|籍)?<put-first>|民族(要求|限制)?(:|为|限)?(是)?汉(!服|语)|(非汉族|非汉)(者|的|人员)?<turned-off>|优先(考虑)?汉族',
    `<shut-out>(${PEOPLES}|${RACES}|外族)(!客户|用户|服|风)`,
    `(${PEOPLES}|${RACES}|外族)(人员|人士|同胞|人|者|的)?<turned-off>`,
    `<only-for>(${RACES})|(${RACES})(外教)?(优先|最好)|(肤色|人种|种族)(要求|限制)(:|为|限)?`,
    {
      in: ['none', 'ask'],
      any: [
        '^汉族$|^汉族?(、|/)(男|女|不限|高中|中专|大专|本科)',
        '^汉$',
        '(基本)?(条件|要求):汉族?(、|/|$)',
        '(须|需|要|限|得)(是|为)?汉族(!服|语|民|风)',
      ],
    },
    '(<!<latin>)(han|han chinese|caucasians?|whites?|asians?|white (people|candidates?)|chinese nationals?) (only|preferred)(!<latin>)',
    '(no|not) (ethnic )?minorit(y|ies)|ethnicity:( )?han(!<latin>)|no (black|african|indian)s?( people| candidates?| applicants?)?(!<latin>)',
    `(${PEOPLES}|外族|非汉族?)(的)?<turned-off>`,
    // 少数民族的不好排班
    `(${PEOPLES})(的|人|同胞|员工)?(因为?|由于)?…{8}(不好|不便|不方便|没法|无法|难以)(排班|安排|管理|就餐|吃饭|照顾)`,
    '(<!<latin>)(ethnic minorit(y|ies)|minorit(y|ies)|uyghurs?|tibetans?|hui)( people| candidates?| applicants?)? <en-refused>|(must be|of) han( chinese)?( ethnicity| only|$)|non-?han( …{12})?<en-refused>',
    {
      any: [
        'native( english| french| german| japanese| korean)?( language)? speakers? (only|required)',
        'only native( english)? speakers',
        'must be( a)? native( english)? speakers?',
      ],
      severity: 'risky',
    },
  ],
  exempt: {
    words: ['各民族|民族不限|不限民族|不分民族'],
    clause: [
      '族(人)?(都行|都可|均可|都欢迎|不限)|一视同仁|<work-content>|服饰|服装|民族风|类目|特产|餐厅|菜系|舞蹈|<customer>',
    ],
  },
  examples: {
    found: [
      '任职要求：汉族、有经验者优先',
      '少数民族的同学还请见谅，暂不招聘',
      '回民就不要投了，食堂不方便',
      '岗位须汉族',
      'Ethnic minorities need not apply',
      '任职要求：限汉族',
      '少数民族勿扰',
      '本店不招回族',
      '任职要求：民族：汉',
      '任职要求：汉族优先',
      'Requirements: Han Chinese only',
      'Requirements: native English speakers only',
    ],
    lookAlikes: [
      '少数民族的朋友，食堂有专门窗口',
      '少数民族客人用餐不便安排的，联系清真窗口',
      '藏族同事休藏历年假，不扣钱',
      '任职要求：各民族均可',
      '少数民族优先录用',
      '民族服饰类目招客服',
      '任职要求：会藏语或维语',
      '福利待遇：少数民族节日放假，设回民食堂',
      'Requirements: native-level English',
      'Duties: chat with native speakers on our app',
    ],
  },
});
