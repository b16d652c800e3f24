import { defineItem } from '../schema';

export const item = defineItem({
  id: 'typing-speed',
  group: 'basic',
  name: { zh: '打字速度', en: 'Typing speed' },
  definition: {
    zh: '要求会打字或打字快，有没有数字都算；“打字员兼职”一类招揽不算。',
    en: 'Asks for typing, with or without a figure; “part-time typist” lures do not count.',
  },
  sources: [],
  weight: 1.5,
  frame: 'ask',
  covered: [
    // 打字速度60字/分钟以上; 打字熟练; 每分钟50字
    '(熟练的?|快速|会|中英文|中文|英文|拼音|五笔|电脑|较为熟练…{6})?(电脑|中文|英文)?打字(平均|输入)?(速度|录入)?(要求|需|需要|须|在|达到|达|不低于|大于|不少于|为|每分钟|一分钟|每分)?:?…{4}#(个)?(字|词|wpm|/)?…{0}(/|每)?(分钟|分|钟|m)?(及)?(以上)?',
    '(熟练的?|快速|会|中英文|中文|英文|拼音|五笔)?(电脑|中文|英文)?打字(速度|输入法|输入|操作|技能|录入)?(要|较|比较|很|够|非常|能力|反应)?(快|熟练|迅速|流畅|流利|娴熟|准确|优先|达标)?',
    '(输入|录入|键盘|手)速度?(快|较快|要快|:|不低于|达到|要求|在|#)…{6}(#字)?(以上)?(/分钟)?',
    '(每分钟|一分钟|1分钟|每分)…{4}#个?(汉)?字(以上)?|#个?(汉)?字(以上)?(/|每)(分钟|分(!享)|min)(以上)?',
    '盲打|五笔|(一种|拼音|常用|中文)…{4}输入法|(文字|汉字|中文)(录入|输入)(能力|速度|快|熟练|准确)',
    'typing|typist skill|#wpm|words per minute|键盘(输入|录入|操作)(速度)?(快|熟练)|keyboard(ing)? skill',
    '(手速|打字)(要)?(快|够快|可以|飞快|流畅|流利|不慢|过关|达标|没问题)|听打…{6}#|(会|能)(熟练)?(打字|盲打)|#(个)?字(每|/|一)分钟?|一分钟…{6}#(个|来)?(个)?字',
    '(<!<latin>)type (at|#|quick|fast|accurate|at least)|(<!<latin>)fast typist|touch( |-)typ',
    '#…{1}wpm(!<latin>)|(<!<latin>)wpm(!<latin>)',
  ],
  waived: [
    '打字(速度)?(要求)?(不限|无要求|没有要求|不要求|不做要求|不作要求|快慢均可)',
    '(不要求|不限|无需|无须|不看|不考核|没有|无)打字(速度)?(要求)?',
  ],
  vetoes: [
    '打字(员|机|复印|社|店|兼职|赚)|(招|找|聘)打字|(在家|手机|兼职)打字(赚|兼职|日结)?',
    '输入法(公司|产品|类|软件公司)',
    'typing (job|from home|work$)|typewriter|blood typ',
  ],
  suggestion: {
    kind: 'fact',
    zh: '打字速度每分钟{{50}}字以上，错字少（面试时有{{3}}分钟测试）。',
    en: 'Typing speed of {{40}} words per minute or more, with few errors (a {{3}}-minute test at the interview).',
  },
  seeker: {
    zh: '做一次在线打字测试并截图，目标是每分钟 60 字、正确率 95% 以上。',
    en: 'Take an online test and keep the screenshot; aim for 60 characters a minute at 95% or better.',
  },
  claim: {
    levels: 'match',
    zh: '我一分钟能打 60 字左右，很少打错。',
    en: 'I type about 60 characters a minute (40 words in English) with few mistakes.',
    way: 'expression',
    task: {
      zh: '做三次在线打字测试，记下速度和正确率，给最好的一次截图。',
      en: 'Take three online typing tests, note speed and accuracy, and keep a screenshot of the best.',
    },
  },
  examples: {
    covered: [
      '任职要求：打字速度50字/分钟以上',
      '任职要求：会打字，声音好听',
      '要求：熟练打字，能盲打',
      '任职要求：每分钟不少于40个字',
      '任职要求：录入速度快',
      '任职要求：掌握一种输入法',
      '任职要求：打字较快',
      'Requirements: typing 40 wpm',
      'Requirements: able to type 45 WPM',
      'Requirements: accurate touch-typist',
    ],
    waived: ['任职要求：打字速度不限', '任职要求：不要求打字速度'],
    lookAlikes: [
      '招聘打字员兼职，日结',
      '公司简介：经营打字机类目多年',
      '岗位职责：录入客户信息',
      '岗位职责：打印并整理单据',
      '工作地点：打字复印店旁',
      'Our shop sells typewriters',
      'Requirements: the type who smiles',
    ],
  },
});
