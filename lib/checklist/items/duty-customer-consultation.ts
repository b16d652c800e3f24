import { defineItem } from '../schema';

export const item = defineItem({
  id: 'duty-customer-consultation',
  group: 'duties',
  name: { zh: '客户咨询与沟通', en: 'Customer enquiries' },
  definition: {
    zh: '写明由本岗回答客户的问题：至少说出一个渠道，或商品、订单、物流、活动中的一类问题。只写“负责客服工作”“服务客户”不算。',
    en: 'Says that the holder answers customers’ questions, by at least one channel or on at least one matter. “Customer service work” alone does not count.',
  },
  sources: ['A1.1'],
  weight: 6,
  frame: 'duty',
  covered: [
    // Answering what is asked.
    '(解答|回答|答复|回复|应答|回应|解释)…{16}(咨询|询问|疑问|问题|提问|疑惑|疑虑|疑难|留言|消息|私信|询盘|来信|邮件|来电|需求)',
    '(答疑|解惑|解疑|释疑|有问必答)',
    // Taking the enquiries in.
    '(接待|应对|应答|响应|受理|处理|接受|接听|接收|承接|负责|提供|做好|进行|开展|从事|解决|对接)…{14}(咨询|询单|询盘|查询|进线|来电|来访|热线|私信|提问|疑问)',
    '(接听|接打|接起|接好|接转|转接)…{8}(电话|来电|热线|进线)',
    '(电话|来电|热线|进线|线路|400)…{2}(的)?(接听|接待|接起|应答|受理)',
    '(<customer>|访客|来电|业务|产品|商品|售前|售后|在线|线上|网上|网络|网店|电话|日常|技术|活动)…{4}(咨询|答疑|问询)',
    '(咨询|疑问|问询|疑难|问题)…{4}(解答|答复|回复|接待|处理|回答|受理)',
    // Receiving and talking with them.
    '(解决|处理|响应|受理|帮助|帮|协助|为|对|倾听|聆听|针对|满足)…{6}(<customer>|代理商|加盟商|商家|业户|玩家|学生)…{14}(问题|疑问|困难|难题|需求|诉求)',
    '(处理|解决|解答|做好|负责)…{6}售前…{8}(问题|咨询|回复|工作|接待|服务)',
    '(售前|售后|客服)…{4}(回复|解答|答疑)',
    '(接待|接洽)…{6}(<customer>|访客|进店)',
    '(<customer>|访客|旺旺|千牛|在线|线上|网上|日常|售前|文字|店铺)的?…{2}(接待|聊天)(!室|中心|经验)',
    '(通过|利用|使用|运用|借助|用|在)…{16}(与|和|跟|同)…{4}<customer>…{4}(沟通|交流|聊天|对话)',
    '(与|和|跟|同|保持)…{2}<customer>…{8}(沟通|交流|聊天)…{8}(产品|商品|订单|问题|需求|疑问|售前|售后)',
    '(消息|私信|留言|评论|弹幕|邮件|站内信|信息)(的|等)?(及时)?(回复|解答|答复)',
    '提供…{6}(回复|解答|答复)',
    '(信息|业务|账单|费用|进度|账户)(的)?查询(!系统|能力)',
    '(倾听|聆听)…{10}(问题|需求|诉求|疑问)',
    '(向|为|给|对)…{4}<customer>…{6}(介绍|讲解|说明)',
    '(与|和|跟|同)…{2}<customer>…{4}聊(产品|商品|需求)',
    '提供…{12}(在线|电话|线上|远程)(支持|客服|咨询|解答)',
    '(电话|在线|线上|微信|邮件)…{6}为…{8}提供…{8}服务',
    '(回复|答复|解答|接待)…{4}<customer>',
    '(指导|辅导|教会|协助|引导)…{4}<customer>…{6}(使用|操作|安装|查询)',
    // Under a wrong heading an act still opens its clause.
    {
      in: ['ask', 'offer'],
      any: [
        '^(主要)?(负责|通过)…{10}(接听|解答|接待|回复|受理|答复)…{12}(咨询|来电|电话|热线|疑问|问题|<customer>)',
        '^(接听|解答|受理|接待|回复|在线解答|及时回复|耐心解答)…{12}(咨询|来电|电话|热线|疑问|提问|消息)',
        '(回答|解答|回复)…{6}<customer>…{6}(咨询|提问|问题|疑问)',
      ],
    },
    '(answer|respond to|handle|reply to|resolve|address|attend to)…{24}(inquir|enquir|question|quer|phone call|customers|clients)',
  ],
  waived: [],
  vetoes: [
    '前台(接待|电话)',
    '(领导|同事|上级|部门)(的|发来的)?…{4}(邮件|消息|问题|疑问)',
    '公司(是|为|提供|致力)…{12}咨询',
    '(管理|法律|法务|投资|财务|税务|工程|企业|战略|留学|心理|健康)咨询(服务|公司|行业|师|有限|对接|业务)?',
    '咨询(公司|行业|师|顾问|经验|有限|电话(:|[|1|0|4))',
    '(求职|应聘|面试|候选人)…{6}(咨询|信息|消息|问题)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '通过店铺聊天工具接待客户，解答商品、活动、订单和物流问题，日均约{{100}}人次。',
    en: 'Receive customers in the shop’s chat and answer questions on goods, offers, orders and delivery, about {{100}} a day.',
  },
  seeker: {
    zh: '写清服务过的渠道、品类和每天接待多少人，再附上首次响应时间或满意度；没有正式经历，可以用店铺实习、校园兼职的接待记录。',
    en: 'Name the channels, the goods and how many people you served a day, with a first-response time or satisfaction score; an internship or campus job counts too.',
  },
  examples: {
    covered: [
      '岗位职责：解答买家在尺码、面料和优惠方面的疑问',
      '工作内容：每天接听客户来电，登记后转给同事',
      '岗位职责：用千牛跟买家聊天沟通，回复要快',
      '工作内容：店铺日常接待，售前咨询为主',
      '岗位职责：为用户答疑解惑',
      '岗位职责：处理进线咨询，当天问题当天回',
      '岗位职责：指导客户安装和使用软件',
      'Responsibilities: answer customer inquiries by phone and chat',
    ],
    waived: [],
    lookAlikes: [
      '岗位职责：负责客服部的工作',
      '公司简介：我们是一家提供管理咨询服务的企业',
      '任职要求：有心理咨询师证书',
      '岗位职责：与客户公司的法务咨询对接签约事宜',
      '任职要求：会用旺旺和微信',
    ],
  },
});
