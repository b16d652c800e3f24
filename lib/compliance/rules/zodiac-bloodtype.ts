import { defineRule } from '../schema';

const SIGN =
  '(白羊|牡羊|金牛|双子|巨蟹|狮子|处女|天秤|天平|天蝎|射手|人马|摩羯|魔羯|山羊|水瓶|双鱼)(座|女|男)';
const NAME = '(白羊|牡羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)';
const ANIMAL = '属(鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪)';
const BLOOD = '(<!<latin>)(o|a|b|ab)型血?';
const LETTERS = '(<!<latin>)(e|i)(n|s)(f|t)(j|p)(!<latin>)';
const KINDS = '星座|生肖|属相|血型|八字|命格|生辰|面相|mbti|风水';

export const rule = defineRule({
  id: 'zodiac-bloodtype',
  name: { zh: '星座、生肖、血型、MBTI', en: 'Zodiac, blood type or MBTI' },
  category: 'discrimination',
  severity: 'risky',
  law: ['EP-26', 'GC-185', 'LC-8'],
  why: {
    zh: '与工作无关，却把人分了类；生肖、八字还会透露年龄。',
    en: 'It has nothing to do with the work, and birth signs give away the age.',
  },
  exception: {
    zh: '说的是商品类目时不算。',
    en: 'Words about goods.',
  },
  rewrite: {
    advice: {
      zh: '整句删去；看重性格就写具体表现，如耐心、细致。',
      en: 'Delete it; if character matters, say what is to be seen, such as patience.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '可以照常投；被问到生日、属相，不想答就只说已达法定年龄。',
    en: 'Apply all the same; asked for birthday or sign, you may say only that you are of legal age.',
  },
  found: [
    {
      any: [`(${SIGN}|${ANIMAL}|${BLOOD}|${LETTERS})(的|者)?(人|朋友|同学|宝子)?$`],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    {
      in: ['none', 'ask'],
      any: [
        `^(${NAME})座?(、|和|或|/)(${NAME})座?((、|和|或|/)(${NAME})座?)?(的|者)?(优先|加分|最好|都行|$)`,
      ],
    },
    `(希望|期待|要求|想要|需要|最好)(你|您|ta)?(是|为)?(一个|一位)?(${SIGN}|${ANIMAL}|${BLOOD}|${LETTERS})(!<customer>|款|饰)`,
    '(<!<latin>)mbti(最好|要|须|需|为|是|限|得)?(是|为)?(:)?(e|i|n|s|f|t|j|p)(开头|人|型|类|字母)',
    '(<!<latin>)(e|i|j|p)人(的)?(<turned-off>|<put-first>)',
    `(${SIGN}|${ANIMAL}|${BLOOD}|${LETTERS})(的|者|人)?(小伙伴|同学|朋友|伙伴|宝子|姐妹|兄弟)?(们)?(<put-first>|<turned-off>|避让|加分|欢迎)`,
    `(<shut-out>|<only-for>|优先(考虑)?|最好是?)(${SIGN}|${ANIMAL}|${BLOOD}|${LETTERS})`,
    `(${KINDS})(为|是|:|要求|要|需|须)(!不限)?(${SIGN}|${ANIMAL}|${BLOOD}|${LETTERS})`,
    `(${KINDS})(要求|匹配|相合|相符|不合|相冲|不冲|合得来|合适|优先|要合|好者?优先|与(老板|公司)…{4}合|不相克)(!不限)`,
    '(八字|属相|生肖|五行|命格)(相)?合(得来|适|拍)?(的|者)?<put-first>',
    `(请|需|须|要|注明|备注|写明|附上|告知|填写)(提供|注明|备注|写明|附上|告知|说明)?…{4}(${KINDS})(!类目|饰品|产品|不限|检测)`,
    '(<!<latin>)(no|not) (virgo|scorpio|leo|gemini|libra|capricorn)s?(!<latin>)',
    '(<!<latin>)(no )?(virgos?|scorpios?|leos?|aries|taurus|geminis?|libras?|capricorns?|aquarius|pisces)( only| preferred| need not apply| please)(!<latin>)',
    '(blood type|zodiac( sign)?|star sign|mbti( type)?) (o|a|b|ab|must|required|preferred|should)(!<latin>)|(state|include|tell us) your( …{10})?(blood type|zodiac|star sign|mbti)',
    `(${SIGN}|${ANIMAL}|${BLOOD}|${LETTERS})<turned-off>`,
    `(${SIGN}|${ANIMAL})(的)?(、|和|或)?(${SIGN}|${ANIMAL})?(的)?…{4}(犯冲|相冲|相克|不合(!格)|冲突|犯太岁)`,
    '(把|发|报|给|附|带)…{4}(生辰八字|八字|生辰|属相|星座)(发|报|写|填|告诉|给|过来|一下)?(!测|报告|推送|项链|运势)',
    `(看|算|合)(一下|下)?…{4}(八字|属相|生肖|命格|面相)(合|配|冲|是否|$)|(${KINDS})(得|要)?(合得|合不|配得|对得|对路|合拍|旺)`,
  ],
  exempt: {
    words: [
      `(不限|不看|不问|无关|不论)(${KINDS})|(${KINDS})(、|和|与|/)?(${KINDS})?(不限|不重要|无所谓|无要求)`,
    ],
    clause: [
      '款式|星座(款|系列)|款(要|卖)',
      '<work-content>|献血|血库|项链|吊坠|金币|通通不看|都不看',
      '饰品|类目|产品|商品|手链|手串|周边|检测|运势|占卜|首饰|礼盒|<customer>|话题|主题|活动|测试题|鉴定',
    ],
  },
  examples: {
    found: [
      '希望是双鱼座',
      '水瓶座的小伙伴优先',
      '任职要求：与老板八字合者优先',
      '双子座的，别来了',
      '加分项：白羊、狮子座',
      '处女座的同学请绕道',
      '属羊的跟老板犯冲',
      '简历附上生辰八字',
      '天秤座、双鱼座勿扰',
      '处女座勿扰',
      '本店不要天蝎座',
      '任职要求：属龙优先',
      '任职要求：O型血优先',
      '任职要求：生肖相合',
      '任职要求：只要ENFJ',
      '投递时请备注星座和血型',
      'Requirements: no Virgos please',
    ],
    lookAlikes: [
      '双鱼座的朋友优先发货',
      '天秤座的，本月转化最高',
      '处女座手链卖完不要再推',
      'O型血的用户不能用的款要说明',
      '属猴的今年转运珠咨询多',
      '天蝎座的礼盒不要了要退的，按规则退',
      '星座饰品类目招客服',
      '岗位职责：解答血型检测产品的咨询',
      '任职要求：星座不限',
      '我们卖生肖手链，需要熟悉商品',
      '公司氛围好，下午茶时聊星座话题',
      '任职要求：a型号和b型号产品都要熟悉',
      'Duties: sell zodiac necklaces online',
    ],
  },
});
