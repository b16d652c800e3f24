import { defineRule } from '../schema';

const CALLED =
  '(美|小)少女(!战士|手办|游戏|系列|风)|甜妹|萌妹子?|女汉子|暖男|小鲜肉|小姐姐|小哥哥|妹子|妹纸|软妹|小妹妹?|美眉|美女|帅哥|靓女|靓仔|小仙女|小姑娘|姑娘|小伙子|小伙(!伴|食)|汉子|宝妈|辣妈|(年轻|在家|二胎|带娃|全职)的?妈妈|全职太太|家庭主妇|妈妈们';
const FITS = '宝妈|宝爸|妈妈们?|女(生|性|士|孩子?)|男(生|性|士|孩子?)|家庭主妇|主妇|小姐姐|妹子';

export const rule = defineRule({
  id: 'gender-coded',
  name: { zh: '性别化称呼', en: 'Gender-coded address' },
  category: 'discrimination',
  severity: 'risky',
  law: ['EP-26', 'W-43', 'GC-185'],
  why: {
    zh: '用“妹子”“帅哥”“宝妈”这类称呼招人，虽没写限定，也会让人读成只招一种性别。',
    en: 'Calling for “girls”, “handsome guys” or “mums” reads like a wish for one sex, though it does not say so.',
  },
  exception: {
    zh: '说的是客户或商品时不算。',
    en: 'Words about customers or goods.',
  },
  rewrite: {
    advice: {
      zh: '改用中性称呼，如“客服专员”“伙伴”；时间灵活就直接写班次。',
      en: 'Use a neutral word such as “agent” or “colleague”; if hours are flexible, state the shifts.',
    },
  },
  seeker: {
    zh: '称呼不等于条件，不论性别都可以投；聊的时候问清班次和工作内容。',
    en: 'The word is no condition: apply whatever your sex, and ask about shifts and duties.',
  },
  found: [
    `(${CALLED})(一|1|数|若干|两|二|三|#)(枚|只|名|位)(!<customer>)`,
    `(招|找|寻|聘|诚邀|欢迎|期待|想要|呼叫|召唤|需要)…{8}(${CALLED})(!<customer>|体验|进群|社群)`,
    `(${CALLED})(们)?(的)?<put-first>`,
    `(${CALLED})(们)?(看过来|看这(里|边)|速来|快来|来投|加入|来聊|来撩|投递|速聊|速投|速速|报到|请进|集合|报名|(也|亦|都|均|皆)?可(以|投|做|来|!能|爱|选)|(也|都|均|就)(能|会)(做|干|来|投|上手|接单|兼职|胜任)|也行|都行|也欢迎)`,
    `(美女|靓女|帅哥|靓仔)(客服|文员|前台|主播|助理)|客服(小姐姐|妹子|妹纸|小哥哥|小妹|妹妹)`,
    `(适合|欢迎|适宜)(于|在家)?(有空|闲暇|全职|时间(充裕|自由)|需要|想)?(在家)?(带(孩子|娃)|照顾(孩子|家庭|家))?的?(${FITS})(们)?(来|投递?|加入|做|干|兼职|长期|从事|就业|发展|的(工作|岗位|职位)|$|(、|/|和|或|以及|及)(大?学生|上班族|待业|自由职业|全职|在家|兼职|白领)(!…{6}(穿|用|吃|款|喝|戴|背)))`,
    `(有没有|有无)…{6}(${CALLED})(们)?…{2}(想|愿意|要|来|能)…{2}(做|干|当|应聘|入职|上班)`,
    `(${CALLED})(、|/|和|或)…{10}(均可|都可|皆可|优先|都行)`,
    '(宝妈|妈妈|主妇)(兼职|带娃|在家可做|专属岗)',
    '(<!<latin>)(girls|guys|ladies|(stay-? ?at-? ?home |full-time |busy |new )?(mums|moms|mothers)|housewives|stay-at-home mothers)( are)?( welcome| wanted| to join)(!<latin>)',
    '(perfect|ideal|great|suitable|good|best)( (side |part-time |remote )?(jobs?|roles?|gigs?|positions?|work|opportunity))? for (young |busy |new |all )?(stay-? ?at-? ?home |full-time )?(girls|ladies|women|mums|moms|housewives|mothers)(!<latin>|-)',
    `(缺|差|少|来|等|补)(了)?(#|一|两|几)?(个|名|位)…{6}(${CALLED})(!<customer>|订单|的|回复|回话|下单|付款|咨询|确认|收货|签收)`,
    `(${CALLED})<turned-off>`,
  ],
  exempt: {
    words: [
      '小(哥哥|姐姐)们?(、|/|和|与|或)?小(哥哥|姐姐)',
      '(帅哥|靓仔)(、|/|和|与|或)?(美女|靓女)|(美女|靓女)(、|/|和|与|或)?(帅哥|靓仔)',
      '男女|男(生|士|性)?(、|/|和|与|或)?女|女(生|士|性)?(、|/|和|与|或)?男',
      '宝妈宝爸|宝爸宝妈|girls and (boys|guys)|guys and girls|ladies and gentlemen',
      '(回复|接待|服务|解答|帮助?|添加|邀约|联系|加|面向|针对|引导|维护|拜访|对接)…{6}(小姐姐|宝妈|美女|妹子|妈妈|女(生|性|士))',
      `需要…{6}(${CALLED})的?(微信|联系|信息|订单|问题)`,
      '寻找?…{6}(宝妈|妈妈)(资源|客户|用户)',
    ],
    clause: ['(客户|用户|买家|顾客|客群|消费者|粉丝)(以|为|是|主要|大多|多为)|类目|款式|尺码|群体为主'],
  },
  examples: {
    found: [
      '可爱的小姐姐看这里',
      '任职要求：年轻妈妈优先',
      '有没有小姐姐想来做客服',
      '时间充裕，适合在家带娃的宝妈',
      '适合宝妈、大学生',
      '带娃的宝妈也能做，时间随便',
      '差一个会聊天的小姐姐，今天就能来',
      'The best part-time work for stay-at-home moms',
      '招客服小姐姐2名，氛围好',
      '时间自由，适合宝妈',
      '任职要求：宝妈优先',
      '美女客服看这里，底薪4000',
      '任职要求：会聊天的妹子优先',
      '坐班轻松，很适合女生的工作',
      '欢迎爱笑的小哥哥加入',
      '宝妈、学生均可，宝妈兼职首选',
      'A perfect job for stay at home people, ideal for mums',
    ],
    lookAlikes: [
      '适合女生、学生背的双肩包由你推荐',
      '等一个宝妈回复订单备注再发货',
      '需要帮妹子选礼物的男客户很多，会推荐',
      '岗位职责：回复小姐姐们的尺码咨询',
      '岗位职责：面向宝妈人群推荐母婴用品',
      '福利待遇：女神节有礼物',
      '适合女生穿的裙装由客服推荐',
      '公司用户以宝妈为主，要求有耐心',
      '欢迎小哥哥小姐姐加入',
      '岗位职责：添加宝妈微信并做产后回访',
      '帅哥美女都欢迎，我们只看能力',
    ],
  },
});
