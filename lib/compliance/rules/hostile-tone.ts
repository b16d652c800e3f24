import { defineRule } from '../schema';

/** What people are called or accused of in advance. */
const BLAMED =
  '(玻璃心|懒(人|惰|癌|散)?|太懒|混日子|混(工资|底薪|吃等死)|混子|摸鱼|划水|矫情|公主病|王子病|少爷(脾气|病)?|小姐(脾气|病)|巨婴|妈宝|事(儿)?(多|逼)|' +
  '戏精|作精|眼高手低|好高骛远|三分钟热度|三天打鱼|负能量|负面情绪|情绪化|情绪不稳定?|抱怨|斤斤计较|怕吃苦|不能吃苦|吃不了苦|怕苦|怕累|怕辛苦|娇气|娇生惯养|' +
  '脾气(大|差|不好|暴躁)|散漫|吊儿郎当|(频繁|经常|总)?跳槽(频繁)?|骑驴找马|打酱油|抱着试|体验生活|玩玩|不务正业|责任心(差|不强)|(没有?|无|缺乏)(责任心|耐心|上进心|诚意|时间观念)|' +
  '不(上进|求上进|思进取|想干|诚心|听话|踏实|靠谱|抗压|能抗压)|安于现状|拈轻怕重|油嘴滑舌|怼(客户|人)|杠精|老油条|(爱|喜欢|经常|频繁|总是?|随便|老)(就)?(喜欢)?请假|自以为是|心态不(好|稳|正)|' +
  '浪费时间|闲(杂)?人|闲杂|不服从(公司)?(管理|安排|管教|指挥)?(的)?|抗压(能力)?(差|弱)|推卸|推诿|佛系|躺平|低(情商|智商)|情商低|智商|奇葩|神经病|找各种(理由|借口)|耐不住|坐不住)';
const STRONG =
  '(玻璃心|巨婴|懒人|懒汉|闲人|混日子|混子|公主病|戏精|妈宝|老油条|骑驴找马|奇葩|白眼狼|躺平|矫情(的|者|人)|废物|蛀虫)';

export const rule = defineRule({
  id: 'hostile-tone',
  name: { zh: '敌意或贬损的语气', en: 'Hostile tone' },
  category: 'tone',
  severity: 'style',
  law: [],
  why: {
    zh: '把应聘者先数落一遍，会赶走好的人，也让人怀疑团队的相处方式。',
    en: 'It scolds people before they apply, drives good ones away, and reads as a warning.',
  },
  rewrite: {
    advice: {
      zh: '换成正面的描述：工作的难处、希望怎样的人、公司给什么支持。',
      en: 'Say what is hard about the work, whom you hope for, and what support there is.',
    },
    words: { zh: '', en: '' },
  },
  seeker: {
    zh: '可以当作了解管理方式的信号；面试时问问人员流动和遇到难缠客户时的支持。',
    en: 'Take it as a hint at how people are led; ask about turnover and about support with hard customers.',
  },
  found: [
    `(${BLAMED}(的|者|、|/|或|和|及)?)?${BLAMED}(的|者|人|党|型|选手|人士|人员|朋友|同学)?…{10}<refused>`,
    `${BLAMED}(的|者|人)?…{4}((趁早|赶紧|赶快|直接|自觉|请)(走|滚|离开|退|出门)|(不要|别|请勿|勿)(联系|加我|来|勉强|浪费)|算了|退散|出局)`,
    `(无|没有|不|不要|拒绝|不招|谢绝|不欢迎|不养|不收|不需要|不能有?|远离|讨厌|别)(太|有)?${STRONG}|${STRONG}(、|/|和|或|以及)${STRONG}|玻璃心(!形|型|灯|状|杯|吊坠|项链|摆件)`,
    '(请|麻烦|自觉)(自觉)?出门(左|右)(转|拐)|(慢走|好走|恕)不(远)?送|(领导|老板|公司|主管)(说|让)(啥|什么|怎么)…{2}(是|就|干|做)(啥|什么)?(就(是|干|做))?(啥|什么|怎么)|(不许|不准|不得|不能|别)(顶嘴|还嘴|顶撞|讨价还价|问为什么)',
    '非诚(勿|误)扰|不诚勿扰|(绝对|无条件|百分百|100%|完全|必须)(的)?服从(!公司规章)|(<!色|白|灰)狼性|闲杂人等|(只|仅|就|来)?(想|来|是)(着)?混日子',
    '(不要|别|请勿|请不要|莫)…{12}(找|以)(各种|任何|种种|一堆)?(理由|借口)…{6}(辞职|离职|请假|不来|走人)?|(不要|别|请勿|请不要|莫)(再)?(来)?(浪费|耽误)(彼此|双方|大家|我们?|公司|互相|对方|你我)?(的)?(宝贵)?(的)?时间',
    '(不达标|未达标|达不到|未达到?|不符合?|不满足|做不到|不能(接受|适应|坚持|胜任)|受不了|接受不了|没有?诚意|不是真心)…{8}(勿|误)(打)?扰',
    '(不行|不想干|干不了|受不了|做不到)(的)?(就|请|趁早|赶紧)?(走|滚|别来|绕道|出门)|爱(来|干)不(来|干)|滚蛋|能干就?干|不接受任何(理由|借口)|少废话|废话(多|少)|别废话|屁事|破事',
    '(<!<latin>)(snowflakes?|time-?( )?wasters?|slackers?|drama (queens?|kings?)|lazy (people|persons?|folks?|ones)|entitled (people|applicants)|job-?( )?hoppers?|whiners?|complainers?|crybab(y|ies))(!<latin>)',
    "(absolute|unconditional|blind) obedience|obey( orders)? without question|do(n't| not) (bother|even (apply|think)|waste (my|our|your) time)|keep scrolling|(lazy|entitled|thin-?( )?skinned|over-?sensitive|whiny)…{16}(need not|do(n't| not)|should( not|n't)) (apply|bother)|wolf (culture|spirit|team)|no (excuses|whining|drama)",
  ],
  exempt: {
    sentence: ['<none-of-it>'],
    clause: [
      '(面对|安抚|应对|处理|遇到|接待)…{6}(客户|顾客|买家|用户|情绪)',
      '(节目|栏目|嘉宾|相亲|综艺|电视|影视)|不(搞|讲|玩|推崇|提倡|追求|鼓励)…{6}(狼性|军事化|服从|内卷|pua)|<customer>…{8}(骂|辱骂|发泄|无理|刁难|指责)',
      '(<!<latin>)(customers?|callers?|clients?|guests?|buyers?|users?|shoppers?)(!<latin>)…{24}|<attends-to>',
      '(不(断|得|会|要求)?(推诿|推卸|抱怨))(!…{8}勿)',
    ],
    words: ['(不|无须|无需|不必|非)(绝对|无条件|完全)服从'],
  },
  examples: {
    found: [
      '巨婴、戏精，自己走',
      '老板说什么就是什么',
      '受不了的请出门右转',
      'Lazy applicants need not apply, keep scrolling',
      '玻璃心勿扰',
      '混日子的请绕道',
      '任职要求：绝对服从安排',
      '我们是一支狼性团队',
      '频繁跳槽者勿投',
      '不养闲人，懒人别来',
      '任职要求：不要做两个月就找各种借口离职',
      '别浪费彼此的时间',
      '非诚勿扰',
      'Time wasters need not apply',
    ],
    lookAlikes: [
      '接听相亲节目《非诚勿扰》的报名',
      '主推玻璃心形吊灯',
      '我们不搞狼性那一套',
      'Callers may tell you not to bother, stay calm',
      '任职要求：能承受一定工作压力',
      '任职要求：服从合理排班',
      '全职岗位，兼职勿扰',
      '任职要求：遇到问题不推诿、不抱怨',
      '岗位职责：安抚情绪化的客户',
      '介意倒班的请勿投递',
      'Calm with difficult customers',
    ],
  },
});
