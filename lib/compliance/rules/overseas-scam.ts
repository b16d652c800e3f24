import { defineRule } from '../schema';

/** Regions that warnings on scam compounds name. */
const RISKY = '(缅甸|缅北|果敢|妙瓦底|木姐|佤邦|柬埔寨|西港|西哈努克|金边|老挝|金三角)';
const PLACE = `(${RISKY}|菲律宾|马尼拉|迪拜|阿联酋|泰国|越南|马来西亚|印尼|东南亚|境外|国外|海外|出国)`;
const LURE =
  '((包|全包|免费|报销|承担|提供|代办|免费办理?|协助办理)(往返|来回|国际|出国|全部|所有)?(的)?(机票|签证|护照|路费|机酒)|(无需|不需要?|免|没有?)(护照|签证)(也)?|(专人|专车)接(机|送机)|落地(签|接))';

export const rule = defineRule({
  id: 'overseas-scam',
  name: { zh: '境外高薪客服（涉诈高危）', en: 'High-paid support abroad (scam risk)' },
  category: 'fraud',
  severity: 'risky',
  severityNote: {
    zh: '对求职者是最高级别的提醒。',
    en: 'For seekers it is the gravest warning of all.',
  },
  law: ['ON-2025', 'BOSS'],
  why: {
    zh: '“境外客服、包机票签证、高薪”是把人骗进诈骗园区的常见说法；博彩客服本身就涉嫌违法。',
    en: 'Support abroad with flight, visa and high pay is a known way into scam compounds; gambling is barred.',
  },
  exception: {
    zh: '在国内办公的跨境电商客服，或写明用人单位全称和合同主体的正规外派。',
    en: 'Cross-border support based in China, or a posting abroad that names the employer and contract.',
  },
  rewrite: {
    advice: {
      zh: '写明办公城市、用人单位全称、签约主体和外派手续；无法写明的不要发布。',
      en: 'Name city, employer, contracting party and permits; if you cannot, do not post it.',
    },
  },
  seeker: {
    zh: '疑似高危：不要出境面试，不要交护照；先核实公司和工作签证，可拨打 12308（领事保护）或 110 咨询。',
    en: 'High risk: do not travel for it or hand over a passport; check employer and work visa, or call 12308.',
  },
  found: [
    {
      any: [`(工作地点?|地点|上班|办公|base|驻|赴|前往)…{6}${PLACE}`],
      with: {
        reach: 'sentence',
        any: [
          '(机票|签证|工签|护照|食宿|路费)…{10}(全包|公司出|报销|代办|包办|全免)',
          '(包|报销|代办)…{4}(机票|签证|工签)',
          '落地…{4}(接|签)',
          '(<!<latin>)usdt',
        ],
      },
    },
    '(<!<latin>)(usdt|泰达币|u币|虚拟币|虚拟货币)(结|发|支付|日结)(薪|工资|算|款)?|(远程|人)?(驻|去|飞)(柬|菲|缅)(!大使|使馆|记者|甸|律宾|埔)|(东南亚|菲律宾|柬埔寨|境外|海外)…{4}(棋牌|博彩|彩票|真人娱乐|娱乐平台|娱乐城)',
    `${PLACE}…{16}${LURE}|${LURE}…{16}${PLACE}`,
    '(包|全包|免费|报销|提供)(往返|来回|国际|出国)?(的)?(机票|签证)(、|和|及|加)?(签证|机票|食宿|护照)',
    '(来回|往返)?(机票|签证|护照)(由)?(公司|我们|我方)?(全包|包办|代办|全免|公司(出|办)|(公司|我们)(统一)?(办理?|负责|出))|签证落地办|(陆路|走线|小路|水路)(过境|出境|偷渡|过去)|(不用|无需|不需要?)(办)?护照',
    '(泰国|缅甸|中缅|泰缅|泰柬|中老|老挝|柬埔寨|菲律宾|境外|海外|国外)…{4}园区|(老挝|缅甸|泰国|境外)金三角|金三角(特区|经济特区|园区)|妙瓦底|缅北|马尼拉(办公|上班|工作|直招)|bc盘|kk园区',
    '(<!<latin>)(sihanoukville|phnom penh|myawaddy|golden triangle|kk park|laukkai|shwe kokko|mong la)(!<latin>)',
    `${RISKY}(的|直招|急招|诚招|线上|线下|高薪|正规|园区|公司|本地)?(客服|工作|上班|办公|推广|聊天|文员|打字|招聘|岗位)|(赴|去|前往|驻|到|飞)${RISKY}(工作|上班|办公|就业|做|当|干|打工|赚)`,
    '(境外|国外|海外|出国|东南亚|菲律宾|迪拜|泰国|越南)(直招|急招|诚招)?(高薪|月薪#万|月入#万|年薪#万)…{4}(客服|工作|岗位|文员|打字|推广)?|(高薪|月薪#万)(急招|直招|招聘|诚聘)?(境外|出国|海外工作|国外|菲律宾|迪拜|泰国)(客服|工作|文员|打字)?',
    '(博彩|网赌|彩票|棋牌|赌场|娱乐城|体育竞猜|真人视讯|盘口)(平台|公司|行业|网站|盘)?(的)?(在线)?(客服|推广|文员|代理)|菠菜(客服|推广|行业|公司|平台|盘)|杀猪盘|资金盘|狗推|bc(客服|推广|行业)|(精聊|荐股|聊手)(客服|专员|推广|员)?|偷渡',
    '(<!<latin>)(cambodia|myanmar|burma|laos|dubai|philippines|thailand|overseas|abroad)…{24}(free (flights?|visa|tickets?)|(flights?|visa|tickets?)( and (flights?|visa|tickets?))? (is |are )?(included|covered|provided|paid))|(flights?|visa) and (visa|flights?|accommodation) (are )?(covered|included|provided|paid)|(service|support|job|work)s? in (cambodia|myanmar|burma|laos)(!<latin>)',
    '(<!<latin>)(agents?|support|service|chat|work(ing)?)(!<latin>)…{16}(<!<latin>)(casinos?|gambling|betting|sportsbook)(!<latin>)',
    '(<!<latin>)(casino|gambling|betting|lottery)(!<latin>)…{16}(customer (service|support)|support agent|chat agent|promotion)',
  ],
  exempt: {
    clause: [
      '(国内办公|在国内|国内上班|跨境电商|电商平台|旅游|旅行|线路|行程|签证(业务|咨询|办理咨询)|目的地|游客|旅客|机票业务|票务|航空|出境游|留学|违规|拦截|审核|严禁|禁止|打击|识别|举报|防范|谨防|警惕|拒绝|不是|非|反诈)',
      '(<customer>)|<attends-to>|(茶|翡翠|咖啡|陶瓷)|(跟团|自由行|落地游|免签国|签证类)',
      '(<!<latin>)(no|never|not|travell?ers?|passengers?|guests?|customers)(!<latin>)',
    ],
    sentence: ['(旅游|旅行|团建|年会|探亲|出差|奖励游|年假)'],
  },
  examples: {
    found: [
      '工作地点：马尼拉，机票食宿全包',
      '马尼拉办公，签证公司办',
      '泰缅边境园区招人',
      '机票公司全包',
      '陆路过境，不用护照',
      'Office in Myawaddy, room provided',
      '柬埔寨客服，包机票签证',
      '境外高薪客服，月薪3万',
      '招博彩客服',
      '海外上班，公司包机票和签证',
      '赴缅甸工作，专人接机',
      '无需护照，东南亚高薪岗位',
      'Customer service in Cambodia, free flight and visa',
    ],
    lookAlikes: [
      '前往泰国旅游的客人，提醒办落地签',
      '解答老挝金三角旅游安全的来电',
      '回答游客办落地签要不要带照片',
      '缅北翡翠直播间售后',
      'Help travellers who lost a passport in Phnom Penh',
      '东南亚跨境电商平台Shopee客服，国内办公',
      '岗位职责：回复海外客户邮件',
      '岗位职责：为旅客办理泰国签证和机票业务咨询',
      '任职要求：有柬埔寨语基础者优先',
      '岗位职责：拦截博彩客服类违规信息',
      'Answer travellers about flights and visa',
    ],
  },
});
