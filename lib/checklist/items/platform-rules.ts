import { defineItem } from '../schema';

export const item = defineItem({
  id: 'platform-rules',
  group: 'ability',
  name: { zh: '平台规则', en: 'Platform rules' },
  definition: {
    zh: '要求懂电商平台的交易、售后、处罚等规则或消费者保护的法律；公司自己的规章制度不算。',
    en: 'Asks for knowledge of a platform’s trading, after-sales or penalty rules or of consumer law; the company’s own rules do not count.',
  },
  sources: [],
  weight: 1.5,
  frame: 'ask',
  covered: [
    '((<know>|关注|遵守|学习|跟进|留意)…{4})?<platform>…{12}(规则|规范|政策|准则|处罚|违规|红线|机制)',
    '(<know>|关注|学习)…{6}(售后|交易|退款|退换货|退货|仅退款|评价|纠纷|发货|处罚|店铺运营)…{2}(规则|政策)',
    '(<know>|熟练操作|操作)…{4}(<platform>)…{6}(交易|售后|退款|退换货|退货|纠纷|维权|理赔)…{2}流程',
    '(<know>|知道)…{6}(七|7)天无理由',
    '消费者权益(保护法?)?|消法|电子商务法|电商法|广告法|三包(规定|政策|法)',
    '(规避|避免|防范|杜绝)…{6}(违规|处罚|扣分|判罚|罚款风险)',
    '(<know>|熟知|吃透|知道|清楚|明白)…{8}(<platform>)…{8}(规则|政策|玩法|机制|红线|体验分|考核规则|违规点)',
  ],
  waived: [],
  vetoes: [
    '规(章|则)制度|公司…{4}(规章|制度|规范|政策)',
    '(活动|游戏|排班|考核|薪资|提成|奖励|社保|用工|请假)规则',
    '(违规|处罚)(工单|商品)',
    '(运营|激励|奖金|晋升|培训|薪酬|福利|评价)机制',
    '(优惠|促销|活动|福利|人才|补贴|社保|销售|价格)政策',
    '(话术|礼仪|着装|服务)规范',
  ],
  suggestion: {
    kind: 'wording',
    zh: '熟悉所在平台的规则，说得清哪些情况能退、哪些做法违规，懂基本的消费者权益。',
    en: 'Knows the rules of the platform, can say what may be returned and what is a breach, and understands basic consumer rights.',
  },
  seeker: {
    zh: '记牢五条最常用的规则，每条配一个真实例子。',
    en: 'Learn the five rules that come up most, with a real example for each.',
  },
  examples: {
    covered: [
      '任职要求：熟悉淘宝、天猫等平台规则',
      '任职要求：了解平台售后规则和处罚标准',
      '岗位职责：关注各平台规则变化并及时提醒同事',
      '任职要求：熟知七天无理由退货的适用范围',
      '任职要求：懂消费者权益保护法',
      '任职要求：熟悉抖音电商的基本准则',
    ],
    waived: [],
    lookAlikes: [
      '任职要求：遵守公司规章制度',
      '岗位职责：处理七天无理由退换货',
      '岗位职责：向玩家说明游戏规则',
      '任职要求：遵守公司的平台管理制度',
      '福利待遇：完善的晋升机制',
      '岗位职责：了解店铺的优惠政策',
    ],
  },
});
