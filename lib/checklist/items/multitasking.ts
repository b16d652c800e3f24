import { defineItem } from '../schema';

export const item = defineItem({
  id: 'multitasking',
  group: 'ability',
  name: { zh: '多任务处理能力', en: 'Multitasking' },
  definition: {
    zh: '要求能同时接待多位客户或同时处理几件事；只是罗列多项职责不算。',
    en: 'Asks for serving several customers or handling several matters at the same time; a mere list of duties does not count.',
  },
  sources: ['B2.6'],
  weight: 1.5,
  frame: 'ask',
  covered: [
    // 同时接待多位客户; 同时与多人聊天
    '同时(在线)?(接待|处理|应对|服务|应付|回复|回答|解答|跟进|接听|操作|管理|沟通|进行|负责|与|和|跟|对|兼顾|面对|打开)(好)?…{4}(多|几|数|不同|若干|#(个|位|人|名|项|家|窗))…{4}(人|客户|顾客|买家|用户|客人|位|个|项|家|窗口|会话|对话|咨询|任务|订单|事务|工作|事|店铺)',
    '(多|几|数|#)(人|名|位|个|家)(<customer>|窗口|会话|对话|店铺|平台)?(的)?同时(在线|沟通|接待|咨询|聊天|处理|应对)',
    '(多|多个)(窗口|平台|店铺|会话|客户|账号|任务)(之间)?(的)?(同时|同步|并行|切换|来回切换)(接待|操作|处理|聊天|工作)?',
    '多(项|重|个)?任务(并行|同时|处理|管理|操作|工作|切换)|多线程(工作|处理|操作|任务|接待|能力|并行)|多线(作战|操作|工作|处理|并行)|多窗口|一心(多|二|两)用',
    '(并行|并发)(接待|处理|工作|任务|会话|量)|一对多|1对多|1v多|一人对多人',
    '同时(在线)?(接待|应对|服务|回复|处理)#(人|位|个|名|家|件)',
    '(兼顾|统筹|协调)(好)?(多|几|两|#)(个|项|家|种)?(任务|店铺|平台|工作|事务|项目|窗口)',
    '(接待|会话)并发|并发(数|接待)',
    'multi( |-)?task|(handle|manage|juggle) (multiple|several|many) |simultaneously',
  ],
  waived: ['(单线|单窗口|单个窗口|一次只|每次只)…{2}(接待|接听|服务|处理|聊)'],
  vetoes: ['多(个|种)?岗位', '(一对多|1对多)(培训|授课|教学|辅导|直播)', '多窗口(期|办理)'],
  suggestion: {
    kind: 'wording',
    zh: '可以同时接待{{5}}位客户，在窗口之间切换时看清人再回复。',
    en: 'Serves {{5}} customers at once and checks who is who before answering in each window.',
  },
  seeker: {
    zh: '报出你同时接待过的最多人数，以及当时的平均响应时间。',
    en: 'Give the most chats you have had at once and your average response time then.',
  },
  examples: {
    covered: [
      '任职要求：能同时接待多位客户',
      '任职要求：多任务处理能力强',
      '岗位要求：可以同时跟5个买家聊天',
      '任职要求：适应多窗口切换',
      '岗位要求：能兼顾多个店铺的接待',
      '要求：能够一心多用',
      'Requirements: able to multitask',
    ],
    waived: ['岗位描述：单线接待，节奏不快', '岗位职责：一次只服务一位客户'],
    lookAlikes: [
      '公司介绍：我们是一家多平台运营公司',
      '多个岗位同时招聘',
      '福利待遇：多劳多得',
      '岗位职责：回复咨询，同时做好登记',
      '岗位职责：负责多个平台的售后工作',
      '福利待遇：社保与公积金同时缴纳',
    ],
  },
});
