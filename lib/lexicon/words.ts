/** Word classes that many patterns share, written `<name>` in a pattern: each is a pattern itself, its words apart by `|`. */
export const WORDS: Readonly<Record<string, string>> = {
  /** The people served. */
  customer:
    '客户|顾客|买家|用户|客人|宾客|消费者|会员|来电者|业主|住户|租户|患者|病人|学员|家长|网友|粉丝|玩家|商户|车主|旅客|乘客|' +
    '业户|住客|租客|收件人|寄件人|收货人|货主|雇主|持卡人|参保人|投保人|被保险人|储户|市民|考生|观众|宝妈',
  /** Praise before an ability. */
  good: '良好|较强|很强|极强|优秀|较好|出色|一定|扎实|强',
  /** Having an ability or knowledge. */
  have: '具有|具备|拥有|有',
  /** Knowing something. */
  know: '熟悉|了解|掌握|精通|熟知|懂|熟练',
  /** Being able to. */
  able: '能(!力|源|耗|量)|可以|可(!能|靠|爱|视)|会(!员|议|计)|懂得',
  /** Being good at something. */
  adept: '善于|擅长|擅于',
  /** Doing something gladly. */
  willing: '乐于|愿意|喜欢|热爱|喜爱|热衷|热心|爱',
  /** Those with whom one works inside the company. */
  colleague:
    '团队|同事|(跨|各|各个|其他|其它|相关|兄弟|上下游|内部|关联|各职能|职能|技术|财务|运营|销售|物流|仓储|产品|采购|操作)(的)?部门|' +
    '部门(内部|内|间|之间)|(运营|物流|销售|技术|产品|仓储|财务|客服|采购)部|仓库|大仓|海外仓|美工',
  /** Shops, marketplaces and social channels that have rules and a back office of their own. */
  platform:
    '平台|淘宝|淘系|天猫|京东|拼多多|抖音|抖店|快手|小红书|视频号|唯品会|得物|阿里巴巴|1688|亚马逊|amazon|ebay|速卖通|shopee|' +
    'lazada|temu|tiktok|美团|饿了么|携程|国际站|电商|店铺|网店|商城|商家|卖家',
  /** Those of other functions with whom a seat works: the departments without the word 部门. */
  function:
    '前厅|餐饮|客房|运营|主播|场控|中控|仓库|仓储|大仓|云仓|物流|调度|配送|技术|研发|开发|产品|策划|设计|市场|销售|财务|采购|供应链|法务|品控|质检|' +
    '售后|售前|生产|工厂|工程|安保|保洁|行政|人事|医生|护士|科室|教务|老师|教学|操作|报关|查勘员|维修',
  /** Goods and trades in which a seat can know its way. */
  trade:
    '(女|男|童|服)装|服饰|鞋(靴|子)|箱包|面料|布料|美妆|彩妆|护肤|化妆品|美容|医美|母婴|婴童|奶粉|食品|零食|生鲜|保健品?|茶叶?|' +
    '(白|红|葡萄)酒|酒水|咖啡|珠宝|首饰|翡翠|黄金|家居|家具|家纺|家装|建材|灯具|家电|数码|3c|手机|电脑(配件|硬件)|安防|五金|汽车|车辆|汽配|' +
    '玩具|宠物|图书|文具|户外|健身|医药|药(品|理)|医(疗|学)|护理|教育|课程|留学|保险|金融|理财|信贷|证券|期货|股票|基金|旅游|酒店|票务|航空|' +
    '航线|物流|快递|货代|报关|清关|订舱|拼箱|整柜|海运|空运|进出口|外贸|跨境|贸易|餐饮|餐厅|房(地)?产|地产|物业|通信|互联网|电子商务|电商|游戏|' +
    '广告|人力资源|财税|供应链',
  /** Named programs of a service seat: chat, back office, orders, calls, tickets, bots. */
  tool:
    '千牛|(阿里)?旺旺|京麦|咚咚|飞鸽|抖店(后台|工作台)|(小红书)?千帆|飞书|钉钉|企业微信|企微|企业qq|企业在线qq|赤兔|聚水潭|旺店通|管易|快麦|' +
    '万里牛|网店管家|店管家|吉客云|马帮|店小秘|店小蜜|金蝶|用友|易仓|领星|芒果店长|智齿|七鱼|美洽|环信|容联|天润|合力亿捷|udesk|zendesk|' +
    'salesforce|gorgias|freshdesk|livechat|晓多|乐言|生意参谋|有赞|微盟',
  /** Drawing up and keeping texts and procedures. */
  write:
    '整理|优化|编写|编制|编辑|撰写|制定|制订|拟定|完善|更新|维护|总结|沉淀|搭建|建立|建设|设计|设置|收集|提炼|改进|梳理|归纳',
  /** One figure of a number. */
  digit: '0|1|2|3|4|5|6|7|8|9',
  /** Between the two ends of a range. */
  dash: '-|~|—|–|―|至|到',
  /** A sum as wages are written, in hundreds: 3500, 12000. */
  hundreds:
    '<digit>?<digit><digit>(0|5)0(!<digit>|人|单|年|家|个|字|平|套|条|次|件|位|名|万|号|m|g|亿|强|多)',
  /** A sum of money: 3500, 4.5k, 3千, 1万, 20元. */
  sum: '<hundreds>|#(k|w|千|元|块|rmb|人民币)|#万(!人|单|家|件|用户|粉|名|户|个|多|平|次|册|种)',
  /** Cities that postings name without 市. */
  city:
    '(北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|合肥|济南|青岛|厦门|福州|泉州)|' +
    '(宁波|温州|金华|义乌|嘉兴|绍兴|湖州|台州|无锡|常州|南通|徐州|扬州|盐城|镇江|昆山|东莞|佛山|中山|珠海)|' +
    '(惠州|汕头|江门|揭阳|潮州|湛江|南宁|柳州|桂林|海口|三亚|昆明|贵阳|遵义|南昌|赣州|九江|太原|石家庄|保定)|' +
    '(廊坊|唐山|邯郸|沧州|沈阳|大连|长春|哈尔滨|呼和浩特|包头|兰州|银川|西宁|乌鲁木齐|拉萨|烟台|潍坊|临沂)|' +
    '(洛阳|许昌|宜昌|襄阳|十堰|株洲|衡阳|绵阳|芜湖|蚌埠|漳州|莆田|香港|澳门|台北)',
  province:
    '(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西)|' +
    '(甘肃|青海|内蒙古|广西|宁夏|新疆|西藏)',
  /** A letter: abbreviations such as ERP must not be found inside words. */
  latin: 'a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z',
  /** Levels of schooling. */
  school:
    '(初|高|职)中|中(专|职|技)|(职|技)校|高职|技工|(大学)?(大|专|本)科|大专|大学(!英语|城)|学士|硕士|研究生|博士',
  /** Fields of study that postings for service seats name. */
  study:
    '电(子)?商(务)?|(市场)?营销|(工商|行政|企业|物业|酒店|旅游|人力资源)?管理|公共关系|计算机|软件|信息|通信|电(子|气|力)|机械|自动化|' +
    '化(工|学)|材料|汽车|(国际)?(贸易|物流|商务)|经济|金融|财(务|会)|会计|法(律|学)|医(学|药|疗)|药学|护理|心理(学)?|教育|新闻|' +
    '传(媒|播)|播音|汉语言|中文|(英|日|韩|法|德|俄|外)(语|文)|空(乘|中乘务)|航空|旅游|广告(学)?|设计|食品|服装|美容|(文|理|工)科',
  /** Languages other than Chinese. */
  'foreign-language':
    '(中)?(英|日|韩|法|德|俄|泰|外)(语|文)|(西班牙|葡萄牙|越南|印尼|马来|阿拉伯|意大利|土耳其|波兰|荷兰|朝鲜)(语|文)|(西|葡|阿|意)语|' +
    '小语种|多语种|双语|第二(外)?语言|其(他|它)语种',
  /** Office programs by name. */
  office:
    'office|excel|excle|word|wps|ppt|powerpoint|vlookup|办公(室)?(软件|自动化|系统|应用)|(电子|数据)?表格|' +
    '文档|函数|透视表',
  /** Sums in a posting that are not the pay itself: single extras, prices, turnover. */
  'extra-pay':
    '(补贴|补助|津贴|餐补|房补|车补|话补|饭补|夜补|餐费|住宿费|水电费|奖|全勤|工龄|绩效|低温费|高温费|租金|房租|业绩|销售额)|' +
    '(营业额|流水|客单价|单价|金额|售价|交易额|保费|贷款|投资|注册资金|红包|礼金|补偿|押金|培训费|房贴|饭贴|车贴|餐贴|营业收入|加班工资|计件)',
  /** Turning people away, before those whom it is meant for. */
  'shut-out':
    '不要(!求)|不招(收|聘|用|募|录)?|不收|不录用?|不聘用?|不接受|不接收|不考虑|不予考虑|不欢迎|恕不(接待|接受|接收|录用?|考虑|招聘?)|谢绝|拒绝|拒招|拒收|(暂|一律|概|均)时?不(予)?(招(收|聘|用|募|录)?|考虑|接受|要|收|录用?)|勿招|禁招|排除',
  /** Keeping a place for some. */
  'only-for':
    '仅限|只限|(<!不|无|有|权|期|时|上|下|年|局|界|极)限(招|于|制)?|只招收?|仅招收?|只要|只收|只考虑|仅考虑|只接受|仅接受|只录用?|仅录用?|只需要?|只聘|只找|' +
    '必须(要)?(是|为)?|须(是|为)|需(是|为)|要求(是|为)?(:)?|务必(要)?(是|为)?|得(是|为)|应(是|为)|只能(是|为)?|一定(要|得)(是|为)?|' +
    '优先(考虑|录用|录取|招聘|选择|面试)?|最好(是|为)|希望(你|您)?(是|为)|倾向于?',
  /** Choosing some before others, behind those whom it is meant for. */
  'put-first':
    '(的|者)?(人员|人士|小伙伴|伙伴|同学|朋友|求职者|应聘者|候选人)?(们)?((、|且|并|和|或|及|/)…{8})?(同等条件下?)?((可|会|将|可以|均可|予以)?优先(!通道|级|权|登机|值机|入园|受理|处理|派单|发货|接听|转人工)|尤佳|更佳|为佳|最佳|佳$|最好|更好|优选|首选|为宜|择优(录用|录取|考虑)|从优(录用|录取|$)|加分(!项|政策))',
  /** Ages at which people work, in figures or Chinese numerals. */
  'working-age':
    '(<!<digit>|.|米)(1(6|7|8|9)|(2|3|4|5|6)<digit>)(!<digit>)|' +
    '(十(六|七|八|九)|(二|三|四|五|六)十(一|二|三|四|五|六|七|八|九)?)',
  /** Ages that stand as an upper bound. */
  'upper-age': '(<!<digit>|.|米)(2|3|4|5|6)<digit>(!<digit>)|(二|三|四|五|六)十(一|二|三|四|五|六|七|八|九)?',
  /** Those served, as English postings call them. */
  'en-customer':
    'customers?|clients?|users?|guests?|members?|callers?|shoppers?|buyers?|consumers?|subscribers?|merchants?|passengers?|' +
    'travell?ers?|tenants?|residents?|policyholders?|cardholders?|players?|patrons?|visitors?|patients?|parents|people|the public',
  /** Acts on a matter of theirs. */
  'en-handle':
    'handl(e|ing)|resolv(e|ing)|solv(e|ing)|manag(e|ing)|address(ing)?|process(ing)?|deal(ing)? with|tak(e|ing) care of|respond(ing)? to|' +
    'assist(ing)? with|help(ing)? with|coordinat(e|ing)|arrang(e|ing)|facilitat(e|ing)|initiat(e|ing)|issu(e|ing)',
  /** Praise before a skill. */
  'en-good':
    'good|great|excellent|strong|solid|exceptional|outstanding|superb|effective|proven|clear|polished|professional|top-notch|' +
    'advanced|impeccable|fantastic|confident',
  /** Programs of a service seat that English postings name. */
  'en-tool':
    'zendesk|salesforce|intercom|freshdesk|freshchat|freshservice|freshworks|hubspot|zoho|gorgias|help ?scout|kustomer|livechat|' +
    'liveperson|tidio|shopify|magento|woocommerce|seller cent(er|ral)|servicenow|jira|genesys|five9|avaya|talkdesk|ringcentral|' +
    'aircall|dialpad|amazon connect|netsuite|gladly|dixa|hiver|amadeus|sabre|opera pms',
  /** Languages by their English names. */
  'en-language':
    'english|japanese|korean|french|german|spanish|portuguese|italian|dutch|russian|thai|vietnamese|arabic|indonesian|bahasa|' +
    'malay|tagalog|filipino|hindi|polish|turkish|swedish|danish|norwegian|finnish|greek|czech|hebrew|tamil|urdu|bengali',
  /** A count in figures or words. */
  'en-count': '#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several',
  /** Those with whom one works, in English. */
  'en-team':
    'teams?|departments?|colleagues?|co-?workers?|peers|warehouse|logistics|engineer(s|ing)|product|sales|operations|marketing|' +
    'finance|managers|staff|technicians|stakeholders|internal|cross|designers|developers|therapists|specialists',
  /** Signs and codes of money. */
  'en-currency':
    '\\$|£|€|₹|₱|¥|(<!<latin>)(usd|gbp|eur|cad|aud|nzd|sgd|hkd|php|inr|rs.?|rm|myr|aed|zar|kes|ngn|pln|chf|rmb|cny|thb|idr)',
  /** A sum of money or a range of it: $18-22, £34,000-£38,000, USD 60k. */
  'en-amount': '<en-currency>…{1}#(,#)?(.<digit><digit>)?k?((-|–|—| to |to)<en-currency>?…{1}#(,#)?k?)?',
  /** Cities that English postings name. */
  'en-city':
    'london|manchester|leeds|dublin|berlin|lisbon|madrid|barcelona|paris|amsterdam|new york|chicago|austin|dallas|denver|boston|' +
    'seattle|atlanta|phoenix|toronto|vancouver|montreal|sydney|melbourne|brisbane|perth|auckland|singapore|kuala lumpur|penang|' +
    'johor bahru|manila|makati|cebu|bangkok|jakarta|mumbai|bangalore|bengaluru|delhi|hyderabad|pune|dubai|abu dhabi|cape town|' +
    'johannesburg|nairobi|lagos|hong kong|shanghai|beijing|shenzhen|guangzhou|hangzhou|chengdu|birmingham|liverpool|glasgow|edinburgh|bristol|cardiff|belfast|' +
    'cork|galway|porto|munich|hamburg|warsaw|krakow|prague|budapest|bucharest|sofia|athens|houston|miami|orlando|tampa|charlotte|' +
    'nashville|las vegas|san francisco|los angeles|san diego|portland|philadelphia|calgary|ottawa|canberra|adelaide|wellington|gurgaon|noida|chennai|kolkata|ho chi minh|hanoi|taipei|tokyo',
  /** An apostrophe, straight or curled. */
  apos: "'|’|‘|`",
  /** What is paid for work. */
  wage: '工资|薪资|薪水|薪酬|薪金|底薪|报酬|薪',
  /** Social insurance, as postings call it. */
  insurance:
    '(五|六|七|5|6|7|四|4|三)险(一|二|两|1|2)金|(五|六|5|6|四|4|三)险|社保|社会保险|养老保险|保险公积金',
  /** In place of an address: it is told another time. */
  'told-later':
    '(面试|面谈|面聊|入职|录用|当面|电话|私信|私聊)(!地|点|室|官)|面议|详谈|沟通|通知|另行|待定|未定|再定|保密|稍后',
  /** Turning people away in any tone, from 勿投 to 就算了; words that go on to something else (不收费) are none. */
  'no-entry':
    '(勿|莫|慎|误|别)(打)?(扰|投|来(!电)|进|试|入|报|应聘|申请|联系|选)|(别|甭|不用|不必|不要|请不|无须|无需)(再|往)?(来(!电|客|回)|投|报名|打扰|应聘|面试|联系|加|进|勉强|浪费|撩|聊|试|考虑)|' +
    '慎重($|投)|绕(道|行|路|开)|免(谈|进|扰|投|了)|止步|谢绝|避(让|开)|(另|移)(寻|谋|找|步|择|就|请)|算了|走开|左拐|离开|远离|让(路|道)|劝退|淘汰|除外|恕不(接待|接受|接收|录用|录取|考虑)|不在(本岗位?|本次|我们|公司)?(的)?(招聘|招录|考虑|录用|录取|招收)(的)?(范围|之列|对象)|不符合(本岗位?|岗位|公司|我们)?(的)?(要求|条件)|(直接|一律|自动)(忽略|过滤)|无缘|拒绝($|录用|投递|应聘)|靠边|自重|一边去|滚|退散|出局|刷掉|筛掉|pass|' +
    '(不|拒|没法|无法|难以)(太|大|怎么|会|再|予|可|能|做|作|好|便)?(录用|录取|录(!音|入|像|制|单|屏)|面试|招(!待|呼|惹)|收(!费|取|钱|押|房|任|货|藏|集|到|<not-of-people>)|聘|' +
    '考虑(!夜|加|上|出)|接受(!<not-of-people>)|接收(!<not-of-people>)|要($|了(!解)|的$|哈|啊|哦|\\))|安排(!夜|晚|加|出|住|其)|' +
    '合适|适合($|本(岗|职)|这个?岗|我们|该岗|此岗)|匹配|搭|欢迎)',
  /** The same with what softens it, behind those whom it is meant for: 的同学我们暂时不考虑. */
  'turned-off':
    '(的|者)?(话|人|人员|人士|同学|朋友|伙伴|小伙伴|姐妹|兄弟|亲|求职者|应聘者|候选人)?(们)?(<soften>(<soften>(<soften>)?)?)?<no-entry>',
  soften:
    '抱歉|对不起|不好意思|很遗憾|谢谢|请|就|都|均|也|先|还|还是|最好|一般|基本|一律|一概|全部|统统|通通|自觉|自行|暂时?|目前|现在|恐怕|我们|我司|我店|这边|本店|本公司|公司|店里|这个|本岗位?|' +
    '岗位?|可以|建议|麻烦|确实|实在|千万|勉强',
  /** Being turned away in a clause of its own, behind a comma: 35岁以上的，请勿投. */
  'keep-away':
    '^(抱歉|公司|我们|本店|还|真的|千万)?(请|就|都|一律|一概|统统|麻烦|建议|最好|暂时?)?(请|就|都)?' +
    '((勿|莫|慎|别|不要|不用|不必|请不)(要)?(再)?(打)?(扰|投|来|应聘|报名|浪费|申请)|绕(道|行|开)|免谈|止步|算了|不(予|做|作|再|会)?(考虑|录用?|收(!费|取)|招(!待|呼)|聘))',
  /** Being turned away, in English. */
  'en-refused':
    '((need|should|must|do|can|could|will|would|are|is)( ?not|n<apos>t)|not)( be)? (apply|be|considered|accepted|hired|eligible|welcome|suitable|taken)',
  /** Work on customers' matters: what is named beside it is theirs, and asked of no applicant. */
  'work-content':
    '(受理|解答|解释|讲解|讲清|介绍|指引|引导|指导|告知|调解|提示|提醒|接听|接待|回复|回答|答复|帮|协助|服务|处理|跟进|安抚|核对|核实|核验|审核|登记|' +
    '收集|办理|协调|对接|区分|查询|向|替|面向|针对|遇到|碰到)…{10}(<customer>|来电|受害人|求助者|受检者|报名者|投诉人|申请人|订单|工单)|' +
    '要(会|能|主动|及时|婉转|耐心|提前)?(讲|说|答|解释|指引|介绍|提醒|推荐|解答|回答|告知|引导)|(规则|规定|条款|政策|流程)(要|需|得|都)?…{3}(讲|熟|背|清楚|了解|解释|会)',
  /** What a seat does about other people's affairs: what stands beside it is no demand on applicants. */
  'attends-to':
    '(受理|解答|答疑|答复|解释|讲解|讲清|说清|指引|引导|调解|接听|安抚|核实|核查|排查|筛(出|查)|识别|上报|封禁|拦截|处(置|理)|协助|提示|跟进)(!不|失|超|错|慢|迟|延|差|有误)|' +
    '咨询…{16}(怎么|如何|是否|能否|多少|什么|怎样)|怎么(办|投诉|维权|退|赔|要回|申诉)|如何(维权|投诉|要回|申诉|退)|劳动者|求职者|投诉人|来电人|求助者|当事人|' +
    '(的|等|类|被…{8}的)(投诉|纠纷|来电|疑问|申诉|咨询|工单|求助|举报)(!一次|扣|罚)|(求助|投诉|咨询|举报)(热线|工单|电话|来电)|' +
    '^(answer|explain|help|assist|guide|advise|handle|resolve|investigate|report|flag|respond|tell|teach|remind|warn)(s|ing)?(!<latin>)',
  /** A firm that says what it does not do, where the words are found with no negator of their own. */
  disowned:
    '不(吹|画|搞|玩|讲|兴|推崇|提倡|鼓励|让|许|准|允许|忽悠|喊)|(从|绝|决)(不|没|未|无)|杜绝|严禁|禁止|反对|抵制|谨防|警惕|别信|' +
    '(没有?|无)(过)?(一|任何)(起|次|例|个|人|单)|的(公司|单位|店|地方|老板)…{4}(别(去|碰)|看不上|不值得|多了|太多)|不会…{4}(糊弄|忽悠|坑|骗)|(<!<latin>)(never|no|not|without|zero)(!<latin>)',
  /** Said of all that was named before it in the sentence: 押金、罚款，我们统统没有. */
  'none-of-it':
    '(都|均|全|皆|一律)(不是|非)(我们|我司|本公司|本店|官方)|(均|都)(为|是)(诈骗|骗子|假冒|冒充)|请…{4}举报|碰都不碰|想都别想|没(这|那)回事|(统统|通通|全都|一概|一律|一样都?)(没有|不(碰|做|搞|玩|沾|收|存在|会有))|' +
    '(我们|公司|这里|本店|我司|咱们)(这里|这边)?(从来)?(都|全|也)?(没有|不(碰|搞|玩|沾))$',
  /** What is refused where it is not a person: 不接受退换, 不接受加班. */
  'not-of-people':
    '夜|加|倒|晚|出|轮|单|退|换|改|访|现|预|定|团|议|还|讲|开|刷|寄|投诉|索|赔|补|延|取消|采访|件|款|票|押|任何|他人|客',
};
