import { defineItem } from '../schema';

export const item = defineItem({
  id: 'crisis-adaptability',
  group: 'ability',
  name: { zh: '应变能力', en: 'Quick response to incidents' },
  definition: {
    zh: '要求反应快、头脑灵活，或能应付突发和紧急情况（写成职责也算）；一般地适应环境不算。',
    en: 'Asks for quick wits or for handling sudden and urgent events, also as a duty; adapting to an environment in general does not count.',
  },
  sources: ['B2.10'],
  weight: 1.5,
  frame: 'ask',
  covered: [
    '(<good>的?|<have>|临场|灵活|随机)?应变…{3}(能力|力|性)?(较强|很强|强|好|佳)?|随机应变|见机行事|临场(发挥|反应|处理)',
    '(反应|思维|头脑|脑子|脑筋|才思|脑瓜|思路|脑袋)(要|比较|较|很|够|能力|、语言|清晰、|清晰)?(快|敏捷|迅速|灵敏|灵活|敏锐|机敏|机灵|活络)',
    '(敏捷|灵活|敏锐)的?(思维|头脑|反应)|反应(能力|速度)…{2}(强|快|好)|机智|机灵|机敏|聪明灵活|眼疾手快|(灵活|懂得|善于|会|知道)变通|变通能力',
    '(处理|应对|应付|解决|处置|面对|协调|负责|适应|反馈|响应|上报|遇到?|做好)…{10}(突发|紧急|意外|应急|危急|危机)(性)?(的)?(客诉|客户|舆情)?(事件|情况|状况|问题|事务|事故|任务|工作|局面|投诉|事项)',
    '(突发|紧急|应急|危机|危急)(性)?(的)?(事件|情况|状况|问题|事务|事故|局面)?…{6}(处理|应对|处置|解决|敏感性|公关|下)(能力|预案)?',
    '突发(性)?(事件|状况|情况)|应急(预案|能力|响应|事件|意识)|危机(意识|公关|事件)',
    '灵活(地|的)?(应对|处理|应付|处置)(!…{4}(工作时间|排班|出入库))|处理问题…{2}灵活|灵活…{2}处理(能力|问题|各)',
    'quick( |-)(thinking|witted|response|reaction|minded)|fast in action|(handle|deal with|respond to) (emergenc|unexpected|urgent)|emergency handling|think on (your|their|one.s) feet',
  ],
  waived: [],
  vetoes: [
    '反应(釜|器|堂|炉)',
    '灵活(用工|就业|的?(晋升|机制|排班|作息|工作时间|安排|请假|调休|上下班|办公))',
    '应急(灯|电源|包|药|食品|物资)',
    '突发(性)?高薪',
    '(客户|买家|用户)(的)?反应',
    '紧急(联系|招聘|招募|招人|订单|发货)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '应变能力好，系统卡顿或价格出错时懂得先安抚客户，再报告并跟进。',
    en: 'Quick to respond: when a system stalls or a price is wrong, calms the customer first, then reports and follows up.',
  },
  seeker: {
    zh: '备好一个回答：系统宕机或价格标错的那一刻，你先做什么、再做什么。',
    en: 'Have an answer ready: the system is down or a price is wrong; what do you do first, and then?',
  },
  examples: {
    covered: [
      '任职要求：应变能力强',
      '任职要求：反应迅速，口齿清楚',
      '岗位要求：头脑灵活，为人机灵',
      '岗位职责：处理各类突发事件',
      '任职要求：能够妥善应对紧急状况',
      '要求：思维敏捷，善于随机应变',
      '岗位职责：遇到突发状况及时上报并处理',
      'Requirements: quick-thinking and able to handle emergencies',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：解答反应釜设备的询价',
      '公司介绍：我们是灵活用工平台',
      '岗位职责：记录客户的反应和建议',
      '福利待遇：上下班时间灵活安排',
      '紧急招聘客服多名',
      '任职要求：能快速适应新环境',
    ],
  },
});
