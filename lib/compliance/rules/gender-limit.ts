import { defineRule } from '../schema';

/** What makes 女 or 男 a word of its own that speaks of goods or customers. */
const GOODS =
  '用户|客户|顾客|消费|买家|会员|群体|人群|客群|粉丝|用品|护肤|健康|类目|产品|商品|服饰|服装|市场|内衣|香水|鞋|包|装|裤|裙|款|表|袜|专|保健|' +
  '时尚|手表|饰品|珠宝|睡衣|泳衣|品牌|美容|美妆|宿舍|公寓|寝室|浴室|厕|文胸|家居服|衬衫|上衣|外套|大衣|毛衣|牛仔|背心|帽|皮带|皮具|围巾|丝巾|剃须|' +
  '洗护|洗面|面膜|彩妆|理发|发型|脱毛|婚纱|礼服|旗袍|西服|正装|休闲|潮牌|运动|健身|瑜伽|私护|妇科|保养|整形|医美|情趣|卫生|配饰|钱夹|背包|单品';
/** Both sexes: 男、女均可; what is said of one is said of the other. */
const BOTH = '(、|/)?男|(、|/)?女|/(不限|均|都)|或|和|与|及|均|都|皆|不限|不论|各';
const PEOPLE = '性|生|士|孩子|孩(!子)|同志|同学|青年|同胞';
const WHO = `(女|男)((${PEOPLE})(!${GOODS}|${BOTH})|(!${PEOPLE}|孩|童|友|神|王|主人|朋友|儿|子|人|科|排|足|星|式|用|员|职|团|1(5|6|7|8)<digit>|1.<digit>|${GOODS}|${BOTH}))`;
/** With a word for a person, not 女 alone. */
const PERSON = `(女|男)(${PEOPLE})(!${GOODS}|${BOTH})`;
const SEAT = '客服|文员|助理|前台|专员|内勤|营业员|服务员|接线员|话务员|接待|坐席|主播';
const RANGE = '<working-age>(周?岁)?<dash><dash>?<upper-age>周?岁';

export const rule = defineRule({
  id: 'gender-limit',
  name: { zh: '限定性别或性别优先', en: 'Sex limit or preference' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['W-43', 'N9-2019', 'HR-24', 'EP-27', 'LL-13', 'ES-20', 'W-83', 'HR-43', 'ON-2025'],
  why: {
    zh: '招聘时不得限定性别，也不得写性别优先；写哪一种性别都一样。',
    en: 'A posting may neither limit the job to one sex nor prefer one, whichever it is.',
  },
  exception: {
    zh: '国家规定禁忌女职工从事的劳动除外，客服岗位都不在其中。',
    en: 'Work that the State bars for women; no customer-service job is among it.',
  },
  rewrite: {
    advice: {
      zh: '去掉性别条件，写岗位真正需要的能力。',
      en: 'Drop the condition and write what the job really needs.',
    },
    words: { kind: 'wording', zh: '男女不限', en: 'any gender' },
  },
  seeker: {
    zh: '性别不该影响录用；可以照常投递，被以此拒绝时留下截图，可向当地人社部门反映。',
    en: 'Sex must not decide; apply all the same, and keep a screenshot if you are turned away for it.',
  },
  found: [
    `(岗位|职位|工作|活)(比较|更|较|很)?适合(女|男)(${PEOPLE})`,
    '(<only-for>|招聘?|急招|诚聘|找|来|欢迎|优先)(个|位|名|几个)?(小姐姐|小哥哥|美女|妹子|妹纸|帅哥)(!用户|客|买|们购)',
    { in: ['ask'], any: [`^(要求|条件)?(:)?(女|男)(性格|会打字|有耐心|形象)`] },
    `(只|仅)(安排|排|用|招|要|收|录|面试)(女|男)(同事|员工|生|性|士|的|客服)(!${GOODS}|${BOTH})`,
    { any: ['^(女|男)的(话)?$'], with: { reach: 'sentence', any: ['<keep-away>'] } },
    `<only-for>(年轻|未婚|单身|已婚|成熟|阳光|细心|耐心|开朗|活泼)的?${PERSON}`,
    `(招聘?|招收|急招|诚聘|急聘|找|寻|想要)(#|一|两|几)?(名|位|个)…{6}的${PERSON}(!<customer>)`,
    {
      in: ['none', 'ask'],
      any: [`(<!以)${PERSON}(居多|为主)$`],
      with: { reach: 'sentence', any: ['(招聘?|招收|急招|急聘|诚聘)…{8}#(名|人|位|个)'] },
    },
    `<only-for>${WHO}`,
    `<shut-out>${WHO}`,
    `${PERSON}<put-first>`,
    // 女优先, but not 妇女优先购
    '(<!男|、男/|子|妇|美)(女|男)(者|的)?(优先|最好|更佳|尤佳|为佳)',
    `(优先(考虑|录用|录取|选择|招聘?)?|最好(是|为)?|倾向于?|偏向于?|偏好|青睐|希望(是|为)?|想(招|要|找))${PERSON}`,
    `${WHO}(者)?<turned-off>`,
    '性别(要求|限制|限定)?(:|为|是|限|须为|】|\\])?(女|男)(!女|男|(性|士|生)?(、|/|或)?(女|男)|(性|士|生)?(、|/)?不限|(、|/)?(均|都)|均|或|皆|都)',
    `(招聘?|招收|招募|急招|诚聘|急聘|诚招|聘用?|需要?|找|要)#?(名|位|个|人)?(女|男)(生|性|孩子|孩(!子)|同志|士(!<digit>|${GOODS})|员工|${SEAT})(!${GOODS}|${BOTH})`,
    `(<!男|、男/|美|妇|子|仙|少)女(${SEAT})(!享|可享|有|放假|福利|节|的?假|${BOTH})`,
    '(<!女|/)男(客服|文员|助理|前台|接线员|话务员)(!、?女|/)',
    `(招聘|应聘|招收)?对象(:|为|是)${PERSON}|(希望|期待)(你|您)(是|为)(一个|一位|一名)?${PERSON}`,
    `(建议|推荐)(是|为)?${PERSON}(投递|应聘|报名|来|投|$)`,
    `(须|需|应|要求)(为|是|要|:)?${PERSON}`,
    `仅(女|男)(${PEOPLE})|(女|男)(${PEOPLE})(only|限定)`,
    // 女，18-35岁: alone between commas
    { in: ['none', 'duty', 'ask', 'offer'], any: [`^(女|男)(${PEOPLE})?$`] },
    // 女：18-35岁; what is said of men beside it is seen by the exemption
    `(<!男|、男/|妇|子|美|儿|仙)女(${PEOPLE})?(:|、|为)?${RANGE}`,
    `${RANGE}(之间|左右|以内|以下)?的?(女|男)((性|生|士|孩子?)(!${GOODS}|${BOTH}|的|在|对|购|为)|$)`,
    `(招聘?|人员|人数|名额|需求)(人数|人员)?(:|为)?(女|男)(${PEOPLE})?#(名|人|位)`,
    `^女(${PEOPLE})?:?#(名|人|位)$|#(名|人|位)女(${PEOPLE})?$`,
    // 客服（女）: a bracket is any character
    `(客服|文员|助理|专员|主管|前台|接待|内勤)…{1}女(性|生|士)?(!${GOODS}|性|生|士)…{1}(#(名|人|位|个)|$)`,
    '(<!<latin>)(fe)?male(s)?( candidates?| applicants?| staff)?( is| are)?( strongly)?( only| preferred|s? preferred)(!<latin>)',
    '(<!<latin>)(women|men|ladies|lady|girls?|gentlemen)( are| is)?( only| preferred)(!<latin>| boutique| gym| club| store| brand| space| event| size| class)',
    '(preferably|prefer|only|must be|looking for|preference( is)?( given)? to)( a| an)? (young )?(fe)?male(s)?(!<latin>|/| or| and| customers)',
    '(gender|sex)( requirement)?:(fe)?male(!<latin>|/| or)',
    '^(fe)?male( candidate)?$',
    `${PERSON}<turned-off>|(女|男)的(话)?<turned-off>`,
    // 面向男生开放; 暂时不上男的
    `(只|仅)(面向|针对|对|向|开放给|留给|给)${PERSON}(求职者|应聘者|候选人|投递|应聘)?(开放|招|$)`,
    `(先|暂时?|目前|现在|这批|本次|这次|都)不(上|招|排|用|进|录|收|考虑|面试)(女|男)(${PEOPLE}|的)(!${GOODS}|${BOTH})`,
    `(只剩|仅剩|还缺|还差|只缺|只补|目前缺)#?(个|名|位)?(女|男)(${PEOPLE}|客服|的)(!${GOODS}|${BOTH})`,
    `^(女|男)(${PEOPLE})(即可|限定|就行)$`,
    `(女|男)(生|性|士|客服|孩子?)的?(名额|岗位|坐席|位置)(已|满|招满|还|只剩|仅剩|#个)`,
    // 招3人（2女1男）
    `(招|聘|急|缺|需要|名额|人数|#(人|名))…{8}#(名|人|个|位)?女(生|性|士|客服)?(、|和|,|/)?#(名|人|个|位)?男(生|性|士|客服)?(!<customer>|装|鞋)`,
    `(招|聘|急|缺|需要|名额|人数|#(人|名))…{8}#(名|人|个|位)?男(生|性|士|客服)?(、|和|,|/)?#(名|人|个|位)?女(生|性|士|客服)?(!<customer>|装|鞋)`,
    '(<!<latin>)(open|available|limited|restricted)( only)? to( only)? ((fe)?males?|women|men|ladies)( only| candidates?| applicants?|$)',
    '(<!<latin>)(hir(e|ing)|seek(ing)?|recruit(ing)?|want(ed)?|looking for|need(ed)?)( only| an| a| two| some)?( young)? ((fe)?males?|lad(y|ies)|women|men|girls?)( only| agents?| staff| reps?| operators?| assistants?| candidates?| applicants?| to join|$)',
    '(<!<latin>)((fe)?males?|women|men|ladies|girls)( candidates?| applicants?)? <en-refused>',
    `^#(名|人|个|位)?男(生|性|士)?(、|和|,)?#(名|人|个|位)?女(生|性|士)?$|^#(名|人|个|位)?女(生|性|士)?(、|和|,)?#(名|人|个|位)?男(生|性|士)?$`,
  ],
  exempt: {
    words: [
      '(限|仅|只)…{3}(女|男)(性|士|生)?(专用|专享|入场|入内|进入|使用|购买|参加|乘坐|体验|报名(参加|活动|课|营)|可用)',
      `男(${PEOPLE})?(、|/|和|与|或|及)?女`,
      `女(${PEOPLE})?(、|/|和|与|或|及)?男`,
      '(fe)?male(s)?( )?(/|or|and|&)( )?(fe)?male',
      '(孕期|怀孕|哺乳期|(<!须|需|应|限|要|必|定|别|象|均|者|求|招|是)为)…{4}女(员工|职工|性|士|生)',
      '(面向|针对|服务|专注|(<!岗位|工作)适合)…{14}(女|男)(性|士|生)(!(求职者|应聘者|候选人)?开放(!的)|求职|应聘|$)',
      `(<customer>|客群|人群|群体|受众|粉丝)(为|是|以|多为?|主要是?|大多)…{12}(女|男)(${PEOPLE})`,
    ],
    clause: [
      '(规则|规定|条款|政策)…{6}(讲|熟|背|清楚|了解|解释)|要(会|能|主动)(讲|说|解释|推荐|介绍|提醒)',
      '(限|仅|只(招|做|卖|售|要|限)?)…{3}(女|男)(性|士|生)?…{10}(类目|品类|商品|产品|系列|款|尺码|专柜)',
    ],
    sentence: [
      // 男，女均可; 男18-40岁，女18-35岁
      '^(女|男)(性|生|士)?(均可|不限|都可以?|皆可|都行|都要|兼收)',
      `男(${PEOPLE})?(:|、|为)?#(周?岁)?<dash><dash>?#周?岁`,
      `^男(${PEOPLE})?:?#(名|人|位)|#(名|人|位)男(${PEOPLE})?$`,
    ],
  },
  examples: {
    found: [
      '更青睐女性，夜班少',
      '任职要求：女生即可',
      '男士不在招聘范围',
      '女性且有客服经验者优先',
      '性别：女/年龄：20-30岁',
      '岗位职责：接听来电\n女，26-40岁，细心',
      '招收客服6名，女生为主',
      '想找一位细心的女生做售后',
      '任职要求：要求年轻女性',
      '【性别】女',
      '任职要求：应聘者须为女性',
      '招聘人数：女3名',
      '仅限女生报名',
      '本岗位更适合女生',
      '只招小姐姐',
      '夜班只排男同事',
      '男的，别投了',
      '任职要求：考虑到夜班，先只招男的',
      '女生组已满，现在只缺男客服2名',
      '男孩子我们暂时不考虑哈',
      '岗位只对女性开放',
      '要求：女，会打字',
      '急招夜班客服5人，3男2女',
      '任职要求：限女生，会打字',
      '要求：男性优先',
      '任职要求：性别：女',
      '任职要求：女，20-32岁，打字快',
      '岗位要求：男士勿扰，谢谢配合',
      '招女客服3名，有网店经验的先聊',
      '任职要求：性别不限，女士优先考虑',
      '任职要求：1、最好是女孩子；2、能上晚班',
      '急聘女文员兼客服',
      '任职要求：女生18-30岁，有耐心',
      '本店暂不考虑男生',
      'Requirements: female preferred, good typing',
      'Requirements: male candidates only',
      'Requirements: preferably female, aged over 18',
    ],
    lookAlikes: [
      '不要求女性，男女都行',
      '性别：男/女不限',
      '岗位职责：登记来访者姓名、性别',
      '顾客以女性为主，招客服3名',
      '任职要求：身高要求：男172cm、女162cm',
      '为女性顾客挑选尺码',
      '限女性报名参加的沙龙活动由客服登记',
      '公司小姐姐多，气氛好',
      '夜间汗蒸区只限女性入场',
      '本店只做男士皮带和钱包，售后要懂材质',
      '公司宿舍女生两间、男生三间',
      '仅限女性健身会馆会员的预约由客服确认',
      '遇到女客户情绪激动的不要争辩',
      '男女比例3:2，团队气氛好',
      '只给女性会员发的券，要先核对',
      '女性用户占九成，不接受换码的要解释清楚',
      '任职要求：男女不限',
      '公司主营女装，招客服',
      '任职要求：性别不限',
      '要求：男，女均可，有责任心',
      '岗位职责：为女性用户挑选合适的护肤品',
      '招聘女鞋店铺售后客服2名',
      '福利待遇：女员工三八节放假半天，孕期女员工优先排早班',
      '岗位职责：本店客户以女性为主，负责接待咨询',
      '任职要求：男20-45岁，女20-45岁',
      '任职要求：熟悉男士剃须刀类目',
      '任职要求：男生女生都可以',
      'Requirements: male or female, any age',
      'Duties: answer questions from female customers',
    ],
  },
});
