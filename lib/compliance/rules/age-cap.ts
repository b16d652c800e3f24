import { defineRule } from '../schema';

const AGE_WORD = '(年龄|年令|岁数|年纪)(段|要求|范围|限制|条件|标准)?';
const TO = '(<dash><dash>?|到|至|或|一|..)';
const RANGE = `<working-age>(周?岁)?${TO}<upper-age>`;
const GENERATION =
  '(60|70|75|80|85|90|95|00|05|六零|七零|八零|八五|九零|九五|零零|零五)后(!方|续|台|期|段|面|来)';
const SERVED =
  '<customer>|客群|人群|群体|受众|儿童|宝宝|孩子|小孩|幼儿|少儿|青少年|小朋友|学生|老人|老年|投保|借款|贷款|申贷|开户';

export const rule = defineRule({
  id: 'age-cap',
  name: { zh: '年龄上限或区间', en: 'Age ceiling or band' },
  category: 'discrimination',
  severity: 'risky',
  severityNote: {
    zh: '有的地方规定点名禁止年龄歧视（如上海），在当地可能违法。',
    en: 'Unlawful where a local rule names age as a ground, as in Shanghai.',
  },
  law: ['EP-26', 'EP-3', 'SH-AGE', 'CP-2024', 'RET-2024', 'GK-2026', 'GC-185'],
  why: {
    zh: '国家法律没有点名年龄，但要求平等就业，政策也要求消除不合理的年龄限制；客服工作并不靠年龄。',
    en: 'National law does not name age, yet asks for equal chances, and policy calls such limits unreasonable; support work does not hang on age.',
  },
  exception: {
    zh: '最低就业年龄（16周岁，有的工作18周岁）、法定退休年龄的说法，以及国家对特殊岗位的规定。',
    en: 'The lowest working age (16, for some work 18), the statutory retirement age, and state rules for special jobs.',
  },
  rewrite: {
    advice: {
      zh: '删去上限，只写达到法定就业年龄，并写清真正需要的能力。',
      en: 'Drop the ceiling, name the legal working age alone, and say which abilities are needed.',
    },
    words: { kind: 'wording', zh: '年满18周岁', en: 'aged 18 or over' },
  },
  seeker: {
    zh: '不在区间内也可以投，写明经验和能到岗的时间；很多单位会放宽，可先问一句。',
    en: 'Apply even if you are outside it, showing experience and when you can start; many employers bend, so ask.',
  },
  found: [
    {
      any: [
        '(超过|大于|过|满)?<upper-age>周?岁(及|或|含)?(以上|以后|往上|开外|朝上|出头|多)(的|者)(人|朋友|同学|话)?$',
        '(大龄|高龄|年(龄|纪)(偏|过|较|太)?大)(的|者)(人|朋友)?$',
      ],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    '(<!<latin>)no( one| applicants?| candidates?| people)?( aged)? (over|above|older than) <upper-age>(!<digit>| (second|minute|hour|day|call|ticket|%))',
    '(<!<digit>)(19|20)?(6|7|8|9|0)<digit>年?…{3}(后|之后|以后|之间|前|之前)(出生|生人|生的)',
    `${AGE_WORD}(最好|尽量|一般|希望|请)?…{2}(不|别|莫|勿)(要|能|得|宜|可|应)?(超过|大于|高于|超出|超|过)<upper-age>(!<digit>|(条|分|秒|天|个|单|元))`,
    // 18-35岁; 年龄在20岁到30岁之间; 18——28岁
    `(年龄(段|要求|范围)?(在|为|是)?|年?满)?${RANGE}周?岁(之间|左右|以内|以下)?`,
    // 年龄：20-40, without 岁
    `${AGE_WORD}(:|在|为|是|介于|满)?…{1}${RANGE}(!<digit>|年|个|天|元|周?岁)(之间|左右|以内|以下)?`,
    `(男女|性别|男女性?别?)(不限|均可|皆可|都可)(、|:)?${RANGE}(!<digit>|年|个|天|元|人|名|单|k|周?岁)`,
    // 35岁以下; 35周岁（含）以内; 40岁内
    '(年龄(在|为|要求)?)?<upper-age>周?岁…{3}(以下|以内|之内|之下|封顶|为限|为上限|止)',
    '<upper-age>周?岁(左右|上下|内(!容|部|勤|外|销|衣|科))',
    `${AGE_WORD}…{4}<upper-age>(周?岁)?…{3}(以下|以内|之内|封顶|左右|内$)`,
    '(不|别|莫|不得|不能|不可|不要|不宜|最好不)(超过|大于|高于|超|超出|过)<upper-age>周?岁',
    `${AGE_WORD}…{3}(不超过?|不大于|不高于|不得超过|不能超过|小于|低于|≤)<upper-age>(!<digit>)`,
    '(小于|低于|少于|不到|≤)<upper-age>周?岁',
    `(年龄|岁数)?(上限|最大|最高|最多)(为|是|:|到|不超过)?<upper-age>周?岁`,
    '放宽(至|到|为)?<upper-age>(周?岁|$)',
    '(年龄|年纪|岁数)?卡(在|到|死)?<upper-age>(周?岁|以|内|$)|(三|四|五)十(岁)?(出头|左右)(以内|以下|为佳|最好|优先)',
    // 45岁以上勿扰
    '(超过|大于|过|满|超)?<upper-age>周?岁(及|或|含)?(以上|以后|往上|开外)?(者|的|人员|的人|求职者)?<turned-off>',
    '<shut-out>(年龄)?(超过|大于|过)?<upper-age>周?岁(及|或)?以上',
    // 40往上的就算了
    '(超过|大于|过|满|超)?<upper-age>周?岁(及|或|含)?(以上|以后|往上|开外|朝上|出头|多岁?)<turned-off>',
    '(超过|大于|过了?|超)<upper-age>周?岁<turned-off>',
    // 90后优先
    `${GENERATION}(、|和|或|/)?(${GENERATION})?(人员|求职者|小伙伴|朋友|青年)?<put-first>`,
    `(<only-for>|优先(考虑|录用)?|最好(是|为)?|招|欢迎)(${GENERATION})(!团队|的?公司)`,
    `(${GENERATION})(的|者)?<turned-off>`,
    `(${GENERATION})<turned-off>`,
    '(<!<latin>)(over|above|older than|past|aged)( the age of)? <upper-age>( years?)?( old)?( and| or)?( above| over)? <en-refused>|no one (over|above|older than) <upper-age>',
    // 1985-1995年之间出生
    '(19|20)<digit><digit>年?…{8}(以后|之后|后|之间|年|以来)(出生|生人)',
    '(出生(日期|年月|年份|年)?|生于)(在|于|为|:)?…{2}(19|20)<digit><digit>年?…{6}(以后|之后|后|之间)',
    '(大龄|高龄|中老年|年龄(偏|过|较|太)?大了?|年纪(偏|过|较|太)?大了?|岁数(偏|太|过)?大了?|上了?年纪|奔(三|四|五))(的|者|人员|人士)?<turned-off>',
    '(大龄|高龄|中老年|年龄(偏|过|较|太)?大了?|年纪(偏|过|较|太)?大了?|岁数(偏|太|过)?大了?|上了?年纪|奔(三|四|五))<turned-off>',
    '<shut-out>(大龄|高龄|中老年|年龄(偏|过|太)?大|年纪(偏|过|太)?大)|年龄(不宜|不要|不能|不可)(过|太|偏)大',
    '(<!<latin>)(aged?:?|ages|between|age between|age limit:?|age range:?|age requirements?:?)( )?<working-age>( )?(-|~|–|—|to|and)( )?<upper-age>(!<digit>)',
    '(<!<digit>|.)<working-age>( )?(-|~|–|—|to)( )?<upper-age> years?( old| of age)',
    '(<!<latin>)(under|below|not over|no older than|younger than|not older than|up to|maximum|at most)( the)?( age)?( of)? <upper-age>( years| yrs|$| preferred| only)',
    '(<!<latin>)(aged?|candidates?|applicants?|age:|people|must be)( is| are)? (under|below|up to|less than|no more than|not over|at most)( the age of)? ?<upper-age>(!<digit>)',
    '(<!<latin>)(maximum|max|upper) age( limit)?(:| of| is)? ?<upper-age>',
    'age(d)?( limit)?(:| is)?( )?(under|below|≤) ?<upper-age>',
    '(<!<latin>)age limit(:| is| of)? ?<upper-age>',
    { in: ['ask'], any: ['^<upper-age>(以下|以内)$'] },
    // 超过38的不考虑
    '(超过|大于|过了?|满|超)?<upper-age>(的|者|以上|往上|开外|出头)(的|者)?(请|就|都|一律|我们)?(不考虑|勿扰|勿投|别投|别来|算了|免谈|不招|不录|绕道|止步)',
    '最大(年龄)?(不要?|别|不能|不得)?(超过)?<upper-age>$',
    `(${GENERATION})(到|至|<dash>)(${GENERATION})(均可|都可|为主|优先|都行|$)`,
    '(not|n<apos>t) be (older than|over|above) <upper-age>(!<digit>)',
  ],
  exempt: {
    words: [
      `(面向|针对|服务于?|辅导|主打|专注|平均|适用于?|(<!岗位|工作|职位|兼职)适合)…{8}#(周?岁)?${TO}?#?周?岁`,
      `(客群|人群|群体|受众|用户群|客户群)…{4}#(周?岁)?${TO}?#?周?岁`,
      `(${SERVED})(们|的|多|大多|大?多为|主要|集中|年龄|为|是|以|在|:|大部分|一般|平均)…{6}#(周?岁)?${TO}?#?周?岁`,
      '周?岁(及?以下|以内|以上|之间|左右|阶段)?(的)?(用户|客户|顾客|客群|人群|群体|受众|会员|消费|买家|儿童|宝宝|孩子|小孩|幼儿|婴|少儿|青少年|小朋友|学员|学生|老人|老年|患者|粉丝|玩家|宝妈|(女|男)性?(用户|消费|客户|人群|群体|市场))',
      '(同事|团队|员工|伙伴|成员|我们|大家)(们)?(年龄)?(平均|大?多|都|均|以|主要|集中)(是|为|在)?…{6}岁',
      '(经验|司龄|工龄|工作年限|成立|创立|走过)…{4}#(周?岁|年)',
      `(${GENERATION})(的)?(用户|客户|客群|人群|群体|消费|团队|市场|买家|粉丝)`,
      `(用户|客户|客群|人群|消费者|粉丝|买家|团队|同事)(以|多为?|都是|主要|大多)…{4}(${GENERATION})`,
      '(customers?|users?|children|audience|clients|players)( are| is)?( mostly| mainly)? (aged|between|under|ages)…{8}',
      '(under|below|up to|within|at most) <upper-age>( )?(second|minute|hour|day|percent|%|calls|tickets)',
    ],
    clause: ['<work-content>|客诉|团购', '退休年龄|法定年龄|未成年|不限年龄|年龄不限'],
  },
  examples: {
    found: [
      '38岁以上的，就别投了',
      '97年以后出生',
      '年纪最好别超过36',
      'Sorry, no one over 38',
      '岁数大的就别来了，跟不上节奏',
      '四十五往上的算了',
      '超过38的不考虑',
      '年龄卡35',
      'Applicants over 40 need not apply',
      '35岁往上的不要',
      '任职要求：18-35岁，会打字',
      '任职要求：年龄：20-40，学历不限',
      '任职要求：35周岁（含）以下',
      '任职要求：年龄在22岁到30岁之间',
      '任职要求：18——28岁，声音好听',
      '要求：年龄不超过四十岁',
      '45岁以上勿扰',
      '任职要求：95后优先',
      '任职要求：1990年以后出生',
      '大龄勿扰，谢谢',
      '人员要求：40岁内，身体好',
      '任职要求：25-44岁男女不限',
      '任职要求：男女不限，条件优秀者可放宽至42岁',
      '任职要求：二十至三十五周岁',
      'Requirements: aged 20-35, fluent English',
      'Requirements: under 35 years old',
      'Requirements: 22 to 30 years old',
    ],
    lookAlikes: [
      '45岁以上的，同样欢迎',
      '主力人群22-38岁，爱露营',
      '60岁以上不适合此保险的客户，要婉转说明',
      '客户岁数大的不要催，慢慢讲',
      '打字速度40以上，不合格不录用',
      '订单超过30的不用再赠礼品',
      '好评率低于95以下的不安排夜班',
      '库龄超过30的不收',
      '年纪大的住户不会用手机，上门帮',
      '3岁以下不适合的玩具要提醒家长',
      '满35减5，超过30的不包邮',
      '任职要求：年满18周岁',
      '任职要求：18周岁以上，男女不限',
      '任职要求：年龄不限',
      '岗位职责：解答3-12岁儿童玩具的咨询',
      '岗位职责：面向18-35岁的女性用户做回访',
      '我们的客户多为25-45岁的上班族',
      '公司成立20-30年，实力稳定',
      '任职要求：法定退休年龄以内均可',
      '公司简介：团队平均年龄28岁，同事多为20-30岁',
      '岗位职责：核对投保年龄18-60岁的客户资料',
      '福利待遇：带薪年假5-15天，35元餐补',
      '公司介绍：我们专注90后人群的家居品牌',
      'Requirements: 18 years or older',
      'Duties: reply in under 30 seconds',
      'Duties: help users aged 18-35 with orders',
    ],
  },
});
