import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'brushing-fraud',
  name: { zh: '刷单或疑似诈骗', en: 'Brushing or signs of a scam' },
  category: 'fraud',
  severity: 'illegal',
  severityNote: {
    zh: '只有“日赚几百”“点赞兼职”一类字样的，属于可疑，需要人工判断。',
    en: 'Mere words such as “earn hundreds a day” are suspicious and for a person to judge.',
  },
  law: ['EC-17', 'ON-2025', 'BOSS'],
  why: {
    zh: '刷单是虚构交易；先垫钱、出借账户、动动手指日赚几百，是常见的诈骗手法，常冒充客服岗位。',
    en: 'Brushing is fabricated trade; advancing money, lending accounts and easy daily cash are common frauds.',
  },
  exception: {
    zh: '识别、举报刷单等工作内容不在此列。',
    en: 'Work that detects or reports brushing.',
  },
  rewrite: {
    advice: {
      zh: '停止发布；确属误写的，写明真实工作内容。',
      en: 'Take it down; if it is a slip of words, say what the work really is.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '疑似诈骗：不要垫钱，不要提供银行卡、电话卡或验证码；已受骗请拨打 96110 或 110。',
    en: 'Possibly a scam: advance no money, give no bank card or code; in China call 96110 or 110.',
  },
  found: [
    '连本带(佣|利|息)(一起|一并)?(返|退|还|结)|本金(先付|先垫|垫付|秒返|立返|当天返|秒退)|(返|退)(还)?(本金)(和|加|及|连)?(佣金|利)',
    '(做|冲|拉|刷)(基础)?销量(!目标|计划|排行|分析|数据|榜)(和|、)?…{4}(买家秀|好评|评价|小号|补单)|(配合|帮|协助)…{6}补单(!发|寄)|(淘宝|京东|拼多多|天猫)小号(的)?(优先|多|即可|可)',
    {
      any: ['(小说|文字|手写|书稿|文稿|稿件)?(录入|抄写|誊写|手抄)员'],
      severity: 'risky',
      with: {
        reach: 'sentence',
        any: ['在家(做|可做|办公|操作|工作|即可)?', '(一天|每天|日赚|日入)#', '(佣金|工资|稿费)?日结'],
      },
    },
    '(<!<latin>)boost(ing)?( the| our)? (store|shop|product)?( )?(sales|rankings?) (and|with|by) …{16}(refund|commission|orders?)|refund plus commission|(principal|capital|money|refund) (plus|and|with) (a )?commission|(place|placing) orders? (with|using) your own (money|account|card)',
    '(<!印|油|冲|柔|涂|粉)刷(单(!据|页|面|色|张|双|位)|信誉|销量|好评|差评|评价|评论|流量|钻|数据|人气|成交)(员|手|兼职|任务|专员|佣金)?|放单(员|手)|(招|做)(刷|补)单(员|手)?',
    '(需要?|须|要|先|自行|自己|自|帮忙?)(先行)?(垫付|垫资|垫钱|代付)(少量)?(的)?(货款|本金|资金|佣金|任务款?|钱|商品|订单)|垫付(少量|小额|部分)?(的)?(本金|货款|佣金|任务)',
    '(帮|替|给|为)(商家|店铺|卖家|店家|网店|新店|客户店铺)…{12}(补单|做评价|写好评|给好评|做好评|点赞加购|冲销量|做销量|刷销量|拉销量|养号)|补单(做|刷|兼职|任务|返|佣|写)|(寄|发)空包(!裹)|空包(快递|代发|单号)',
    '本金(加|\\+|和|连同|及|与)(佣金|返利|利润|收益)|(佣金|返利)(加|\\+|和|连同)本金|(模拟|假装|扮演|伪装)(成)?(真实)?(的)?(买家|顾客|消费者|用户)…{8}(下单|购买|浏览|拍下|加购)',
    '(用|拿|使用|提供|出)(你|您|自己|本人|个人)的?(银行卡|支付宝|微信|账户|账号|收款码)…{8}(收款|收钱|代收|过账|走账|走流水|转账|转出|过流水)',
    '跑分|充值返(利|现|佣)|(出租|出借|租用|收购|收|借用|提供闲置)(个人|本人|自己)?(的)?(银行卡|支付宝|微信号|对公账户|电话卡|手机卡|实名账号)(!号|复印|照|信息)|代(收|转)(银行卡|款|账|钱)…{4}(佣金|提成|抽成)|洗钱',
    '(<!<latin>)(get |be )?paid (to|for|by) (write|writing|post|posting|leav(e|ing))…{16}(reviews?|ratings?)|(<!<latin>)(write|post|writing|posting)…{16}reviews? for our (shops?|stores?|products?|sellers?)',
    '(<!<latin>)(brush(ing)? orders?|order brushing|fake (orders?|reviews?)|review boosting|boost(ing)? sales with fake|money mule)',
    {
      any: [
        '(手机|在家|宝妈|学生|兼职|打字|点赞|动动手指|一部手机|轻松|简单|空闲)…{12}(日赚|日入|日收|天赚|每天赚|一天赚|每日赚|天入|日挣|日结)(#)',
        '打字员?(兼职|日结|赚钱)|(兼职|招|诚招)…{2}打字员|(点赞|关注|转发|投票|注册|试玩|抢单|秒杀|做任务|看视频|刷视频|浏览广告)(兼职|赚钱|任务|返利|返现|返佣|领佣金|日结|赚佣金)|(做|完成)任务(赚|领|返)(钱|佣金|现金)?|(养号|拉群引流|吸粉引流|引流吸粉|话务引流|地推拉群)',
        '(pay|advance|deposit|top up)( the)?( money| funds| cash)( first| upfront| in advance)|earn…{16}(a|per) day…{12}(phone|home|liking|clicking)|(like|click|follow)(ing)? (posts?|videos?|ads?)…{12}(earn|commission|paid)',
      ],
      severity: 'risky',
    },
  ],
  exempt: {
    sentence: ['<none-of-it>'],
    clause: [
      '(严禁|禁止|拒绝|不(做|参与|涉及|刷|是|允许|搞|碰|让)|非|无|没有|杜绝|谨防|警惕|切勿|当心|远离|骗)…{8}(刷|垫|跑分|充值|打字|点赞|任务|日结|洗钱|银行卡|放单|引流)',
      '(防范|识别|打击|处理|举报|预防|风控|监控|稽查|排查|审核|判定|异常|恶意|反(作弊|欺诈|洗钱)|违规|虚假交易|治理|拦截|申诉|处罚|检测|疑似|嫌疑|客户|顾客|(<!真实|模拟|假装|扮演|伪装|成|的)(买家|用户))|<attends-to>',
      '(<!<latin>)(no|never|not|against|detect|report|prevent|fight|check|spot|find|review|remove)(s|ing)?(!<latin>)…{24}(fake|brush|mule)',
    ],
  },
  examples: {
    found: [
      '招小说录入员，在家做，一天两百',
      '替新店冲销量，一单5元',
      '扮演买家下单购买',
      '用自己的支付宝帮公司收款',
      'You get paid to post reviews',
      '招兼职刷单员',
      '在家手机操作日赚200',
      '工作内容：先垫付货款，完成后返还',
      '招打字员兼职',
      '提供闲置银行卡，参与跑分',
      '负责给店铺刷好评、刷销量',
      '点赞兼职，佣金日结',
      'Brushing orders from home',
    ],
    lookAlikes: [
      '招录入员，坐班，录入发货单',
      '筛查疑似刷单的账号',
      '向买家解释空包裹的赔付',
      '上报刷好评的店铺',
      'Report sellers who are paid for fake reviews',
      '店铺严禁刷单',
      '岗位职责：识别刷单行为并上报',
      '岗位职责：处理刷单举报',
      '印刷单据的录入与核对',
      '本岗位非刷单，不垫付任何费用',
      '岗位职责：每日结束前完成工单交接',
      'Detect fake reviews and report them',
    ],
  },
});
