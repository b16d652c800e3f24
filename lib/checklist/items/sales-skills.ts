import { defineItem } from '../schema';

export const item = defineItem({
  id: 'sales-skills',
  group: 'ability',
  name: { zh: '销售技巧', en: 'Sales skill' },
  definition: {
    zh: '要求会推荐、会搭配、会促成下单，或有销售意识；只写销售经验、业绩数字或导购这项工作，不算。',
    en: 'Asks for the skill to recommend, add on and close, or a feel for selling; sales experience, a sales figure or selling as a mere duty does not count.',
  },
  sources: ['A3.2'],
  weight: 2,
  frame: 'ask',
  covered: [
    '<good>?的?(销售|营销|导购|推销|成交|促单|逼单|催单|追单|转化|推荐|关联)(与|和|及|、)?(服务|沟通|谈判|推广)?(的)?(基本)?(技巧|能力|技能|意识|功底|思维|敏感度|头脑|力强|悟性|天赋)',
    '(销售|营销|导购|推销)(沟通|服务|谈判)(的)?…{4}(技巧|能力|意识)',
    '(销售|营销)(类|方面)?(的)?(基础|功底)(者|优先|$)',
    '(<have>|懂|会|掌握)…{4}(销售|成交|谈单)(话术|方法|套路|思路)',
    {
      in: ['ask'],
      any: [
        '(善于|擅长|精于|懂得?|会|能够?|可以)…{6}(推荐|导购|推销|促单|逼单|催单|成交|关联销售|搭配销售|销售产品|卖货)',
        '(促成|达成)(交易|成交|订单|下单|购买)',
        '(引导|说服|打动)(<customer>)?…{4}(下单|成交|购买|消费|付款)',
      ],
    },
  ],
  waived: [
    {
      in: ['none', 'duty', 'ask', 'offer', 'company'],
      any: [
        '(无|没有?|不含|不带|不是|非|不涉及|不属于|不存在|绝无|零|不做|不用|无需|无须|不需要?|不要求|不|并非|拒绝)(任何|外呼|拓客|打电话|主动|强制|涉及|你|您|去|做|有|需要|或|和|、|及)…{2}(销售|推销)',
        '(无|没有?|不含|不带|不是|非|不涉及|不属于|不存在|绝无|零|不做|不用|无需|无须|不需要?|不要求|不|并非|拒绝)(销售|推销)(性质|任务|指标|业绩|工作|类|岗|成分|要求|环节|内容|电话)?',
        '纯(粹的?)?(客户)?服务(类|性质|型|岗)',
      ],
    },
  ],
  vetoes: [
    '(销售|推销)…{2}(经验|压力|背景|经历|门槛|提成|专业|人员|团队|部)',
    '(推荐|内推)(朋友|人才|好友|入职)',
    '不(断|仅|只|但|同)…{4}(销售|营销|推销)',
    '(不|非)销售(出|时|状态)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '具备销售技巧，先问清用途再推荐合适的搭配，如实介绍，不催不哄。',
    en: 'Sales skill: asks what it is for before recommending what suits, describes goods truthfully and does not push.',
  },
  seeker: {
    zh: '用数字说话：询单转化率、客单价前后的变化，或者附一段自己写的推荐对话。',
    en: 'Show figures: enquiry conversion, basket size before and after, or a recommendation chat you wrote.',
  },
  improve: {
    source: 'A3.2',
    zh: '挑成交的好对话逐句拆开，再和同伴互扮客户反复练。',
    en: 'Take apart, line by line, chats that closed, and practise with a partner who plays the customer.',
  },
  examples: {
    covered: [
      '任职要求：有一定的销售技巧',
      '任职要求：具备较强的营销意识',
      '任职要求：善于给客户做搭配推荐',
      '岗位职责：用销售沟通技巧接待进店客户',
      '任职要求：能引导买家下单，成交能力强',
      '要求：具备导购能力',
    ],
    waived: [
      '岗位职责：接听来电，无任何销售性质',
      '福利待遇：双休，没有推销任务',
      '岗位职责：只回访老客户，不涉及销售',
      '职位亮点：非销售，纯服务岗位',
    ],
    lookAlikes: [
      '公司介绍：年销售额过亿',
      '任职要求：有电话销售经验者优先',
      '岗位职责：把需求转给销售人员跟进',
      '任职要求：无销售经验也可以',
      '福利待遇：推荐朋友入职有奖',
      '公司介绍：线下销售岗另行招聘',
      '福利待遇：工作轻松，无销售压力',
    ],
  },
});
