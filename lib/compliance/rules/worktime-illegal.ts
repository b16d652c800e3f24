import { defineRule } from '../schema';

export const rule = defineRule({
  id: 'worktime-illegal',
  name: { zh: '违法工时或无偿加班', en: 'Unlawful hours or unpaid overtime' },
  category: 'hours',
  severity: 'illegal',
  law: ['LL-36', 'LL-38', 'LL-41', 'LL-44', 'WT-3', 'OT-2021', 'LS-25'],
  why: {
    zh: '996、每周休不到一天、加班不付钱，都越过了工时和加班费的底线，写进约定也无效。',
    en: '996, less than a day off a week and unpaid overtime break hard limits; agreeing to them binds nobody.',
  },
  exception: {
    zh: '经批准的综合计算或不定时工时制，要写明是哪一种。',
    en: 'Special hours systems that were approved; name which.',
  },
  rewrite: {
    advice: {
      zh: '写清班次起止和每周休几天，加班写明付加班费或补休。',
      en: 'Give the shifts and the days off a week, and say that overtime is paid or given back.',
    },
    words: {
      zh: '每周休息{{两}}天，加班依法计薪或补休',
      en: '{{two}} days off a week, overtime paid or given back as the law says',
    },
  },
  seeker: {
    zh: '问清每天几点到几点、一周休几天、加班怎么算钱；考勤和排班留底，少付的加班费可以要回来。',
    en: 'Ask for daily hours, days off and how overtime is paid; keep attendance records, unpaid overtime can be claimed.',
  },
  found: [
    '(<!<digit>|<latin>|.|第|¥|￥|尾号|工号|编号|编码|代码|热线|电话|转|号)(996|997)(!<digit>|.<digit>|元|块|件|单|人|个|号|路|楼|室|-|平|名|家|层|款|型|客|分|%|折)',
    '(<!第)(9107|007工作制|007上班|早九晚九…{6}(六|6)天|朝九晚九…{6}(六|6)天)',
    '(无偿|义务|无薪|免费|白)加班(!餐|饭|夜宵|晚餐|零食|水果|车|打车|班车|工作餐|下午茶)',
    '加班…{4}(没有|没|无|不给|不计|不算|不发|不付|不另付|不支付|不另计|不另外?|均无)…{1}(加班)?(费|工资|薪|报酬|钱|补贴|补助|酬劳)(!限)',
    '加班…{2}无偿(!的?(行为|现象))|加班(费|工资)(没有|无$|不给|不发|不算)',
    '(无|没有|没|不给|不发|不算|不支付|不计|不付|不另付)(任何)?加班(费|工资|薪|补贴|报酬|钱)(!上限|压力)',
    {
      in: ['none', 'ask', 'offer'],
      any: [
        '(全年|全月|整月|每月|月)无休(!店|服务|客服|热线|营业)|365天(无休|上班|不休|在岗)|(每周|一周|全周)无休',
        '(没有|无|不安排)(任何)?(休息日|公休|周末假|休假日)|(每周|一周|每月|平时)(没有|不)休息?(!时间)',
        '月休(息)?(:|为)?(0|零)(天|日)?(!<digit>|.)',
        '(两周|半个?月|15天|十五天|双周|10天|十天|两个星期|二周|14天|十四天)(只|才)?休(息)?(一|1)(天|日)',
        '(做|上|干)(十|10|十一|11|十二|12|十三|13|十四|14|二十|20)天?休(一|1)',
        '(每周|一周|周)(工作|上班|要上|上|需上|需上班|做|出勤)(七|7)(天|日)(!轮|排)',
        '(每天|每日|日均|一天)(工作|上班|在岗|需?上)?(时间)?(为|约|:)?(14|15|16|17|18|十四|十五|十六)个?小时',
      ],
    },
    '(<!<latin>)(unpaid overtime|overtime (is )?(unpaid|without pay|not paid)|no overtime pay)',
    '(<!<latin>)(no days? off|work (7|seven) days (a|per|each) week)',
  ],
  exempt: {
    words: ['(反对|抵制|杜绝|没有|绝不|不搞|不是|不提倡|拒绝|告别|远离)…{4}(996|997|9107)'],
    clause: [
      '店铺|热线|平台|商城|门店|超市|系统|线上|轮休|轮班|<customer>|全年无休(的)?(服务|在线|响应|营业)|服务时间',
      '(不|无|没)(用|需|须|要求?)?加班(!费|工资|薪|餐|补)',
    ],
  },
  examples: {
    found: [
      '工作时间：996',
      '福利待遇：单量大时无偿加班',
      '加班没有加班费',
      '说明：无加班费，有餐补',
      '工作时间：全年无休',
      '两周休一天',
      '每天工作14小时',
      '工作时间：每周上班七天',
      '上班时间：做十休一',
      'We work 996',
      'Unpaid overtime may be needed',
    ],
    lookAlikes: [
      '工作时间：8小时工作制',
      '拒绝996，到点下班',
      '岗位职责：12小时内回复客户',
      '岗位职责：7×24小时在线轮班',
      '月休8天',
      '商品售价996元',
      '公司简介：店铺全年无休，员工轮休',
      '福利待遇：加班餐免费，加班费按时发',
      '福利待遇：免费加班餐',
      '不用加班，周末双休',
      '七天无理由退货规则',
      'No unpaid work, two days off a week',
    ],
  },
});
