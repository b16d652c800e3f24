import { defineItem } from '../schema';

export const item = defineItem({
  id: 'communication-skills',
  group: 'ability',
  name: { zh: '沟通技巧', en: 'Communication skill' },
  definition: {
    zh: '要求会沟通、会倾听、能说服人或善于与人相处；只把“沟通”当作一项工作来写不算。',
    en: 'Asks that the person can communicate, listen, persuade or get on with people; “communicating” as a mere duty does not count.',
  },
  sources: ['A2.3', 'B2.1'],
  weight: 3,
  frame: 'ask',
  covered: [
    // 较强的沟通、协调及应变能力; 人际交往能力; 网上沟通技巧
    '(<good>的?)?(人际|语言|文字|电话|网络|网上|在线|客户)?(沟通|交流|交际|交往|倾听|聆听)…{10}(能力|能(!够)|技巧|技能|力(!度|量|求|争))(较强|很强|强|较好|好|佳|突出|优秀)?',
    '聊天技巧|(沟通|交流)(水平|艺术|功底|礼仪)',
    // 善于与人打交道; 喜欢和人聊天
    '<adept>…{12}(沟通|交流|交往|倾听|聆听|打交道|聊天|说服|与人相处)(!工具|软件)',
    '(<willing>|主动)(于|与|和|跟|同|主动|多|去)?(人|他人|别人|陌生人|各类人|…{4}人士|<customer>)?(的|进行)?(沟通|交流|倾听|聆听|打交道|聊天)(!工具|软件)',
    '(耐心|用心|认真|细心|<able>)(地|的|够)?(去)?(倾听|聆听)',
    '(会|能)(听懂<customer>|聊天(!工具|软件)|说会道)|能说会道|会说话|善(于言谈|言谈|沟通|交际|与人)|谈吐(得体|大方|清晰)|会沟通|沟通表达(流畅|清楚|清晰|好|强)',
    '口才(较好|很好|好|佳|出众|出色|棒|了得)|<good>的?口才|有口才',
    '说服力|(说服|谈判|洽谈|社交|交际)(沟通)?(能力|技巧)',
    '<good>的?(人际|人际关系|人际交往)(!…{4}和谐)|人际(关系|交往)…{4}(能力|技巧|处理|良好|好)',
    '(亲切|友好|得体|恰当|灵活|委婉)的?沟通(方式|风格)?',
    '(good|excellent|strong|great|effective|verbal|oral|interpersonal)…{24}communicat|communicat…{24}skill|communication (ability|abilities)|interpersonal skill|easy to communicate|good (listener|communicator)|listening skill',
    '<able>(够)?…{8}(良好|顺畅|流畅|顺利)(地|的)(进行)?(沟通|交流)',
    {
      in: ['ask'],
      any: [
        '(<good>|正常|顺畅|流利|有效)(地|的)(人际|语言)?(沟通|交流)',
        '<able>(够)?…{10}(良好|有效|顺畅|顺利|熟练|流畅|独立)(地|的)?(进行)?(线上|在线|电话)?(沟通|交流)',
        '<able>(够)?(与|和|跟)(<customer>|人|他人)…{6}(沟通|交流)',
        '(沟通|交流)(无障碍|顺畅|流畅|无压力)',
      ],
    },
  ],
  waived: [],
  vetoes: [
    '上下级沟通',
    '(英|日|韩|法|德|俄|泰|西|外|双)(语|文)…{6}(沟通|交流)',
    '(沟通|倾听|表达)…{2}(技巧|能力)…{8}(培训|训练|提升|课程)',
    '(提升|提高|培训|锻炼|学习|训练)(员工|客服|团队|你的|自己|自身|自我|个人)?的?(沟通|表达|人际|社交|口才)',
    '(沟通|交流)(工具|软件|平台|环境|氛围|机制|渠道|群)',
    '(跨部门|<colleague>)…{6}(沟通|交流)(!…{6}(能力|技巧))',
  ],
  suggestion: {
    kind: 'wording',
    zh: '善于倾听，表达清楚，能站在客户一边把方案讲明白。',
    en: 'Listens well, speaks clearly and explains a solution from the customer’s side.',
  },
  seeker: {
    zh: '挑两段聊天记录，写出原来怎么回、改成怎么回、为什么。',
    en: 'Take two chats and show how you answered, how you would answer now, and why.',
  },
  examples: {
    covered: [
      '任职要求：沟通能力强',
      '任职要求：有较强的沟通、协调及应变能力',
      '要求：善于与人打交道',
      '任职要求：口才好，会说话',
      '岗位要求：喜欢和人聊天，性格外向',
      '任职要求：能够与买家进行有效的沟通',
      '任职要求：人际交往能力突出',
      '任职资格：肯耐心倾听，有说服力',
      'Requirements: excellent written and verbal communication skills',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：负责与快递公司沟通',
      '公司福利：上下级沟通顺畅',
      '岗位职责：与客户沟通订单事宜',
      '任职要求：会用各种聊天工具和沟通软件',
      '福利待遇：部门之间交流轻松，沟通无障碍',
      '岗位职责：通过电话与买家交流商品问题',
      '任职要求：英语能与海外买家沟通',
    ],
  },
});
