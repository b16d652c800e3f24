import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'bait-job',
  name: { zh: '名为客服实为陪聊、夜场，或诱饵式招聘', en: 'Bait job' },
  category: 'fraud',
  severity: 'illegal',
  severityNote: {
    zh: '只有“面试就过”“无任何门槛”一类的，属于可疑。',
    en: 'Mere lures such as “everyone passes” are suspicious only.',
  },
  law: ['HR-24', 'ON-2025', 'ES-14'],
  why: {
    zh: '招聘信息应真实：职位名与实际工作不符、以包录用招徕，可能属于虚假招聘。',
    en: 'A posting must be true; work other than the title says, or a sure hire, may be a false one.',
  },
  rewrite: {
    advice: {
      zh: '职位名与工作内容写一致；去掉包过、无门槛的话，写清录用条件。',
      en: 'Let title and work agree; drop “everyone passes” and name the conditions of hiring.',
    },
  },
  seeker: {
    zh: '先问清每天具体做什么、和谁签合同；涉及陪聊、陪酒或要先付钱的不要去。',
    en: 'Ask what you would do each day and who signs; stay away where it is company for pay or money first.',
  },
  found: [
    {
      // alone it only says that little is asked
      any: ['会(打字|说话|上网|玩手机)(的)?(就|即)(行|可(!能))'],
      severity: 'risky',
      with: {
        reach: 'sentence',
        any: [
          '(时间(不限|自由|随意|灵活)|(没有?|无|不限)(固定)?(上班|工作)?时间(限制|要求)?|多劳多得|日结|秒结|操作简单)',
          '(在家|手机|兼职)(可|就|即|也)?(能|以)?(做|操作|上班|办公)',
        ],
      },
    },
    '(nightclub|night club|karaoke|ktv|hostess bar)(!<latin>)…{24}(drink|entertain|company)|(drink|drinking|singing) with (them|our guests|guests|vips?|bosses|clients) …{12}(tips?|gifts?|money)|accompan(y|ying)…{16}(guests|vips?|clients|bosses)…{24}(nightclub|bar|ktv|karaoke|dinner|drink)',
    '陪(聊(!天室|话)|侍|酒|唱|睡|玩(!具|家|偶|乐))(员|师|主播|客服|服务)?|语聊(主播|员|师|厅|房|客服|兼职)|聊天(主播|员|师)|情感陪(聊|护|玩)|(虚拟|线上)(恋人|女友|男友|情侣)|哄睡|叫醒师',
    '陪(用户|大哥|大姐|客户|客人|老板|领导|会员|网友|粉丝|男士|哥哥|土豪)(聊天?|唱|喝|玩|打游戏|吃饭|应酬)|陪(同)?(老板|领导|总经理|董事长|客户)(出差|外出)?(、|和)?(应酬|喝酒|饭局|唱歌)|哄(大哥|老板|男人|土豪|哥哥|榜一)|刷礼物|(礼物|打赏)(分成|提成|返点)|(穿着|着装|穿得|打扮)(性感|暴露|清凉|火辣)|小费(当场|日结|全归|秒结)|(包厢|包间)…{4}陪',
    '夜场(!景|次|电影|直播|主播|票|销售额)|夜总会|(会所|ktv|酒吧|商务)(公关|佳丽|模特|公主|少爷|陪酒)|公关(佳丽|模特|小姐|先生|公主)|佳丽(!赛|选|们)|商务(伴游|模特)|伴游|酒托|(包厢|包房)(公主|少爷)|礼仪公关|私密(陪|会所)',
    '(<!<latin>)(flirt(ing|y)?(!<latin>)|(share|cut|percentage) of (every|each|all|the)? ?(virtual )?gifts?|keep(ing)? …{20}company (on|over|via) (video|voice|chat|the phone)|dress sexy|sexy outfits?)',
    '(<!<latin>)(escort(s| service)|paid companionship|chat companion|nightclub hostess|hostess club|companion chat)',
    {
      any: [
        '(语音|视频|聊天|文字)(聊天)?(收益|变现)|收益…{8}(每|/)分钟|(语音|视频|聊天|文字)…{16}元?(每|/)分钟|(聊天|陪伴)(赚钱|兼职|就能赚|即可赚)|(只需|只要)(聊聊天|聊天)…{6}(赚|拿|有)',
        '(秒面|秒过|秒录|秒入职)(!杀|户|审|期|滤|万)|面试(通过率|过面率|录取率)(高达|达|为|:)?(100|9<digit>)|(只要|只需|有)(有)?(一?部|一台|个)?手机(就|即|便)(能|可(以)?)(做|干|赚|操作|上班|兼职)|(<!用|拿|在)手机(就|即)(能|可)(做|赚|接单)',
        '面试(就|即|必|秒|包|当场|都能)(过|上岗|录用|录取)(!后)|(无|没有|零|0|毫无)(任何|应聘|入职|录用|工作)?(的)?门槛(!优惠|券|红包|领|使用|满减|提现|退|体验|购|试|消费|入会|会员|办理|申请|开通|活动|参与)|(免面试|不用面试|无需面试|不需要面试|不面试)(即可|就可|就能|直接|马上)?(入职|上岗|录用|上班)?',
        '(来|投|报名)(了|简历)?就(录用?|要|能上班|能入职|过)|来者不拒|(100%|百分百|百分之百|包|保证?|必)(录取|录用|入职|上岗|过面)(!后)|(是个?人|有手)(就|即)(行|可(!能)|能(做|上|干|入)|会做)|会(打字|说话|上网|玩手机)(的)?(就|即)(能(做|上|干|入)|会做)|(傻瓜式|闭着眼)(操作|赚|工作)|过面率(100|高)',
        '(<!<latin>)(no interview|everyone (is|gets) hired|guaranteed (hire|hiring|job|offer|employment)|anyone can do it|hired on the spot)',
      ],
      severity: 'risky',
    },
  ],
  exempt: {
    sentence: ['<none-of-it>'],
    words: [
      '不(会|是|可能)…{4}(来|投|报名)(了)?就(录|要|能)',
      '(券|红包|优惠|领取?|满减|活动|会员)…{4}无门槛',
      '陪(伴|同|护|产|诊|跑|练|读|孩子|娃)',
      '(人工智能|ai|机器人|宠物|儿童|老人)…{4}陪(伴|聊|玩)',
    ],
    clause: [
      '(类目|设备|商品|音响|产品|软件|禁止|严禁|拒绝|不(是|做|涉及|从事|含)|非|没有陪|打击|识别|举报|违规|审核|拦截|平台(客服|售后)|订单|店铺|游戏平台|陪玩平台|早场|日场|电影)',
      '<attends-to>|<disowned>|(直播|弹幕|充值)…{6}(问题|规则|异常|退款|未到账)',
      '(<customer>)…{4}(门槛|面试)|(降低|进入|使用|客户|参与|学习)(的)?…{4}门槛',
      '(<!<latin>)(not|never)(!<latin>)…{12}(escort|companion|hostess|guaranteed)',
    ],
  },
  examples: {
    found: [
      '学生、主妇手机就能做',
      '秒面秒入职',
      '有手机就能做',
      '会打字即可，时间不限',
      '主要是陪大哥聊天，礼物分成',
      '陪老板应酬，穿着性感',
      'You flirt on chat and take a cut of each gift',
      '岗位职责：语聊主播，陪聊',
      '招夜场公关佳丽',
      '客服兼职，陪玩陪聊，时间自由',
      '面试就过，当天入职',
      '无任何门槛，轻松易上手',
      '工作内容：视频聊天，收益1元每分钟',
      'Everyone is hired, no interview',
    ],
    lookAlikes: [
      '岗位职责：教用户用手机就能做的自助报修',
      '任职要求：会打字即可，其他我们教',
      '讲解房产秒过户流程',
      '我们不会投了就录用',
      '受理用户被陪聊诱导充值的投诉',
      '解释打赏分成规则',
      '我们从不让客服陪客户喝酒',
      'Report flirty or abusive messages to the safety team',
      'KTV音响设备类目售后',
      '福利待遇：陪产假、年假',
      '岗位职责：为游戏陪玩平台处理订单售后',
      '岗位职责：讲解无门槛优惠券的用法',
      '任职要求：本岗位不涉及陪聊',
      '面试通过后签订劳动合同',
      'Interview by phone, then a trial call',
    ],
  },
});
