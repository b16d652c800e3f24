import { defineRule } from '../schema';

const GENERATION = '(80|85|90|95|00|05|八零|八五|九零|九五|零零|零五)后';
const CROWD = '团队|小?伙伴们?|同事|(工作|办公|公司|团队)?氛围|集体|群体|队伍|员工';
/** A young firm may just be a new one. */
const FIRM = '公司|企业|店';
const TWICE = `((80|85|90|95|00|05)(、|和|/|<dash>|到))?(${GENERATION})`;

export const rule = defineRule({
  id: 'age-coded',
  name: { zh: '暗示年龄的措辞', en: 'Age-coded wording' },
  category: 'discrimination',
  severity: 'style',
  law: ['EP-26', 'CP-2024'],
  why: {
    zh: '强调团队年轻、都是某一代人，会让年长的人觉得不受欢迎。',
    en: 'Stressing a young team of one generation tells older people that they are not welcome.',
  },
  exception: {
    zh: '说的是客户、品牌或商品风格时不算。',
    en: 'Words about customers, the brand or the style of goods.',
  },
  rewrite: {
    advice: {
      zh: '改写成看得见的氛围：团队几个人、谁带新人、遇事怎么商量。',
      en: 'Describe what can be seen: how large the team is, who helps newcomers, how things are settled.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '这只是氛围描写，不是条件；可以问团队多大、怎么带新人。',
    en: 'It describes a mood and is no condition; ask how large the team is and who helps newcomers.',
  },
  found: [
    '(都|全|清一色|基本|大多|多半|几乎|全部)(是|为)(一群|一帮|一批)?(年轻人|小年轻|小朋友们?)(!…{2}(<customer>|客群|市场|产品))',
    `年轻(化|有?活力|、?充满活力|、?有朝气|、?富有激情|、?有激情|、?有趣|、?活跃|、?时尚)?的?(、)?(充满活力|充满激情|有活力|富有朝气|活泼|向上)?的?(${CROWD})`,
    `年轻(化|、?有?活力|、?充满活力|、?有朝气|、?富有激情|、?有激情|、?有趣)的?(${FIRM})`,
    '年轻(化|(、|而|又|且|，)?(有|充满|富有)(活力|朝气|激情))',
    `(${CROWD})(人员|成员|结构|人员结构|整体|都|很|比较|非常|均|们|普遍)?(很|都|比较|非常|普遍|较)?年轻(!人?的?(用户|客户))`,
    `(${GENERATION})(的|为主的?|居多的?)?(、)?(年轻)?(${CROWD})(!优先)`,
    `(都|全|清一色|基本|几乎|大多|差不多)(是|为)?…{2}${TWICE}(!的?(<customer>|客群|人群|消费))`,
    `(${CROWD})(都是|均为|以|多为|全是|基本是?|大多是?|清一色)…{2}(${GENERATION})`,
    `(${GENERATION})(居多|为主|占多数)`,
    '青春(靓丽|洋溢|活力|有活力)|朝气蓬勃|蓬勃朝气|跟(得|的)?上年轻人|年轻人的?(节奏(!快)|团队|圈子|天下|氛围)|和年轻人(一起|打成)',
    '(<!<customer>|客群|人群|用户的|客户的|会员的)平均年龄(不到|只有|仅|才|在|约|为|是|不足|大概)?…{2}#(岁|$)',
    '(找|招|寻|求|想要|要|期待|召集|欢迎|呼叫)…{6}(<!面向|服务|吸引)年轻人(!的|群|消费|客|用户|市场|喜|爱)',
    '小鲜肉|(青春|年轻)(帅气|漂亮|貌美|活泼)',
    {
      any: [
        '(年轻(人|者)?|年龄(偏小|较小|小)(者|的)?|年纪(轻|小)(者|的)?)<put-first>',
        '(只招|只要|仅限|限|要求)年轻(人|者|化|有)',
      ],
      severity: 'risky',
    },
    '(<!<latin>)(young|youthful)( and| &|,)?( energetic| dynamic| vibrant| passionate| fun)? (team|staff|workforce|crew)(!<latin>)',
    '(young|youthful)( and| &|,) ?(energetic|dynamic|vibrant|passionate|fun|growing team) (company|office|shop|atmosphere)|average age of (the |our )?(team|staff|office)|(team|staff|colleagues|office)…{12}average age',
    '(young|youthful)( and|,) (energetic|dynamic|vibrant)( people| candidates| team)?|recent graduates only|digital natives?( only| preferred)?|young (people|candidates|applicants) (only|preferred)',
    '(人员|成员|员工|同事)(结构|整体)?(都|很|比较|较|普遍)?年轻(!人|用户|客户|的客)',
  ],
  exempt: {
    words: [
      '青春…{4}的(品牌|运动|服|风格|产品|潮|款|设计|女装|男装)',
      '年轻(的|化|时尚的?)?(用户|客户|消费|客群|人群|群体|女性|妈妈|品牌|父母|家庭|市场|一代|受众)',
      `(${GENERATION})(的)?(用户|客户|消费|客群|人群|市场|父母|粉丝)`,
    ],
    clause: [
      '60后|70后|年龄从来|不是(门槛|问题)|不看年龄',
      '后…{8}(用户|客户|消费者|粉丝)|(面向|针对|服务|主打|定位)…{8}(年轻|后)|(用户|客户|消费者|粉丝|客群|顾客|买家|品牌|产品|款式|风格)…{8}(年轻|(80|85|90|95|00)后)',
    ],
  },
  examples: {
    found: [
      '办公室清一色00后，没代沟',
      '团队平均年龄25岁',
      '想找一群年轻人一起干',
      '公司介绍：团队年轻化，气氛轻松',
      '福利待遇：年轻有活力的团队',
      '公司都是95后小伙伴，好相处',
      '我们是一个年轻、充满活力的团队',
      '福利待遇：同事都很年轻，没有代沟',
      '任职要求：年轻者优先',
      'Join our young and dynamic team',
    ],
    lookAlikes: [
      '一家年轻的公司，去年刚成立',
      '为年轻人提供好用的电子产品',
      '用户平均年龄26岁',
      '找年轻人喜欢的表情包做话术',
      '平均年龄层偏低的客群喜欢表情包',
      '青春活力的运动品牌',
      '公司介绍：面向年轻消费者的饮料品牌',
      '公司介绍：主营年轻时尚女装',
      '岗位职责：服务的用户以95后为主',
      '公司介绍：品牌定位年轻化',
      '福利待遇：扁平团队，遇事可随时请教',
      '岗位职责：解答年轻妈妈的育儿用品问题',
      'Duties: serve young customers online',
    ],
  },
});
