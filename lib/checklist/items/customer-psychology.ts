import { defineItem } from '../schema';

export const item = defineItem({
  id: 'customer-psychology',
  group: 'ability',
  name: { zh: '客户心理分析', en: 'Customer psychology' },
  definition: {
    zh: '要求或写明要弄懂客户怎么想、要什么、怎么买，例如了解需求、换位思考；单纯记录、转达需求或收集反馈不算。',
    en: 'Asks for, or names as an act, understanding what customers think, need and how they buy; noting or passing on requests and collecting feedback does not count.',
  },
  sources: ['A.intro', 'A1.4', 'A3.3'],
  weight: 1.5,
  frame: 'ask',
  covered: [
    '(了解|理解|挖掘|发掘|深挖|把握|洞察|洞悉|分析|揣摩|琢磨|掌握|明确|捕捉|发现|读懂|听懂|识别|判断|探寻|摸清|明白|体会|感知|熟悉|懂得?|抓住|沟通|找到|找准)(并|和|与|、)?…{4}(<customer>|对方|他们|商家|住户|商户|租户|玩家|宝妈)…{8}(需求|需要|心理|想法|诉求|意愿|意向|意图|期望|期待|痛点|偏好|喜好|动机|顾虑|要求)',
    '(了解|理解|挖掘|发掘|深挖|把握|洞察|洞悉|分析|揣摩|掌握|明确|捕捉|识别|判断|探寻)…{4}(需求|诉求|痛点)',
    '<customer>…{2}(需求|行为|心理|画像|偏好)的?(分析|挖掘|发掘|洞察|识别|把握|判断)',
    '(潜在|真实|隐性|深层)的?(需求|想法)(!的|<customer>)',
    '(<customer>|消费|购买|购物|网购)(者|群体)?的?…{2}心理',
    '换位(思考|思维)|同理心|共情|将心比心|设身处地|感同身受|察言观色|善解人意',
    '(站在|从|立足|以|用)…{8}(<customer>|对方|他人|别人|商家)(的)?…{2}(角度|立场|位置|视角|利益|需求出发)',
    '(为|替)(<customer>|对方|他人|别人)(着想|考虑|设想)',
    '(<customer>|服务|需求|消费|人性)的?…{2}洞察力',
  ],
  waived: [],
  vetoes: [
    '心理(素质|承受|抗压|健康|咨询|测评|学专业|状态|辅导|调节)',
    '(培训|员工|招聘|人员)需求',
    '需求(量|文档|方|部门|响应|管理)',
    '(根据|按照|按|依据)(公司|业务|部门|项目)?…{2}需求',
  ],
  suggestion: {
    kind: 'wording',
    zh: '懂得换位思考，听得出客户担心什么、真正想要什么，再决定怎么说。',
    en: 'Sees things from the customer’s side, hears worries and real needs in a chat and adapts to them.',
  },
  seeker: {
    zh: '备一个例子：客户嘴上问什么，你判断他在意什么，结果怎样。',
    en: 'Have one case ready: what the customer asked, what you judged they cared about, and how it ended.',
  },
  examples: {
    covered: [
      '任职要求：懂消费者心理，会聊天',
      '岗位职责：通过沟通了解顾客的真实需求',
      '任职要求：善于挖掘客户的潜在需求',
      '任职要求：能站在用户的角度考虑问题',
      '任职要求：有同理心，会换位思考',
      '岗位职责：做好客户需求分析',
      '任职要求：处处为顾客着想',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：心理素质好，抗压',
      '岗位职责：记录客户需求并转给门店',
      '任职要求：心理学专业优先',
      '岗位职责：收集用户反馈，汇总成表',
      '公司介绍：因业务需求扩大，现招客服',
      '岗位职责：了解产品特点，做好解答',
    ],
  },
});
