import { defineItem } from '../schema';

export const item = defineItem({
  id: 'problem-solving',
  group: 'ability',
  name: { zh: '问题解决能力', en: 'Problem solving' },
  definition: {
    zh: '要求能找出问题的原因和办法，或思路清楚、有逻辑；职责里写“解决客户问题”属于工作内容，不算。',
    en: 'Asks that the person finds causes and solutions, or thinks clearly and logically; “solve customers’ problems” as a duty does not count.',
  },
  sources: ['A2.4', 'B2.2', 'A3.3'],
  weight: 2.5,
  frame: 'ask',
  covered: [
    // 思路清晰; 逻辑思维能力; 逻辑性强
    '(思维|思路|头脑|脑子|条理|逻辑)(敏捷|逻辑|性|比较|较为|较|很|要|有)?(清晰|清楚|清醒|分明|明晰|缜密|严密|严谨|条理)',
    '(<good>的?)?逻辑(思维|性|推理|分析|判断|辨析|表达|感)?…{4}(能力|强|好|佳)|逻辑思维|思维逻辑|(分析解决|独立处理|独立解决)(、独立处理)?(问题)?(的)?能力',
    // 分析判断能力; 处理疑难问题的能力; 问题解决能力
    '(<good>的?)?(<!数据|统计、|统计|市场|行情|报表|财务|业务|和报表)(问题)?(分析|判断|推理|归纳|思辨|思辩|辨析|研判|决断|独立思考)(、|和|与|及|、总结|总结)?…{4}能力|思考能力|判断力|决断力',
    '(<good>的?)?(发现|分析|判断|解决|处理|应对|排查)…{8}(问题|难题)(、|和|与|及)?…{6}能力',
    '(<good>的?)?(问题|异议|疑难)…{4}(发现|分析|判断|解决|处理|排查)…{6}能力|解决能力',
    '(<adept>|乐于|勤于|敢于)(于)?…{4}(发现|分析|思考|解决|处理|总结)…{4}(问题|难题)|(<adept>|乐于|勤于|勤)(学习)?(思考|独立思考|动脑)',
    '独立思考|独立(地)?(分析|判断)…{4}(问题|情况)|有主见|主见强',
    '(problem|trouble)( |-)?(solving|shooting)|solve problems|logical thinking|analytical (skill|thinking|abilit)|critical thinking',
    '<able>(够)?…{10}(提供|给出|给予|提出|找到)…{8}解决(方案|办法|方法)',
    {
      in: ['ask', 'none'],
      any: [
        '<able>(够)?(独立|快速|迅速|准确|自主|妥善|及时)…{4}(判断|解决|处理|定位|分析|找出|找到|发现)(!…{4}(紧急|突发|投诉|订单|售后))…{10}(问题|原因|症结)(!件)',
        '处理问题…{2}(灵活|果断|得当|得体|有方)',
      ],
    },
    {
      in: ['ask'],
      any: [
        '(独立|快速|迅速|准确|妥善)(解决|处理|定位|判断)(!…{2}(紧急|突发|投诉|订单|售后))…{2}问题$',
        '(给予|给出|提供|提出|寻找|寻求|找到|拿出)…{6}解决(方案|办法|方法|之道)',
      ],
    },
  ],
  waived: [],
  vetoes: [
    '(解决|协助解决|帮助解决)(员工)?(住宿|落户|户口|食宿|吃住|就餐|子女|上下班|后顾)',
    '(数据|市场|行情|竞品|需求|报表|业务|统计)…{2}分析…{2}能力',
    '(提升|提高|锻炼|培养|建立|指导)…{10}能力',
    '(有利于|便于|方便|帮助)…{2}(快速|迅速|独立)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '有分析和判断能力：先弄清问题出在哪，职权内的当场拿办法，职权外的马上上报。',
    en: 'Can analyse and judge: finds where the fault lies, settles at once what is within authority and reports the rest without delay.',
  },
  seeker: {
    zh: '讲一个难缠的案例：当时的情况、你的判断依据、做了什么、结果怎样。',
    en: 'Tell one hard case: the situation, what you judged by, what you did and how it ended.',
  },
  improve: {
    source: 'A3.3',
    zh: '给自己建一本案例本，每例记下问题、原因、做法和结果，隔周回看。',
    en: 'Keep a casebook of your own: problem, cause, what you did, result; read it again every other week.',
  },
  examples: {
    covered: [
      '任职要求：思路清楚，做事踏实',
      '任职要求：逻辑思维能力较强',
      '岗位要求：具有一定的分析和判断能力',
      '任职要求：善于发现问题并及时解决问题',
      '任职资格：能够独立处理工作中遇到的常见问题',
      '任职要求：遇事有主见，判断力强',
      '要求：处理疑难问题的能力强',
      'Requirements: good problem-solving ability',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：负责解决客户提出的各类问题',
      '福利待遇：公司协助解决落户和住宿问题',
      '岗位职责：及时解决买家在使用中遇到的问题',
      '任职要求：具备数据分析能力',
      '岗位职责：统计分析每周的退款数据',
      '福利待遇：独立卫生间，独立工位',
    ],
  },
});
