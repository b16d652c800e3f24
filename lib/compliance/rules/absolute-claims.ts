import { defineRule } from '../schema';

const SCOPE =
  '(行业|业内|业界|全国|国内|国际|全网|全球|世界|亚洲|中国|全行业|同行业?|市场|全市|全省|本市|本地|当地|<city>|<province>|类目|领域)';
const TOP =
  '(第一(!时间|学历|责任|线|步|印象|手|个|批|届|季|人民|医院|中学|大道|梯队|附属|产业|位)|no.?1(!<digit>)|top.?1(!<digit>)|之最|老大|霸主|冠军|首家|首选|顶级|顶尖|' +
  '唯一|最(大(!化|限度|程度|努力)|好|强|佳|优|棒|牛|高(!端|管|级人民)|多|专业|优秀|权威|先进|具(规模|影响|实力|竞争)|完善|完整|著名|有名|早|快|全(!面)|受|值得|低价))';
const THING =
  '(公司|平台|企业|团队|品牌|待遇|福利|薪资|薪酬|工资|提成|机构|老板|领导|氛围|环境|制度|晋升|工作|岗位|行业|带教|培训|发展(空间|平台|机会)|口碑|实力|集团|服务商|供应商)';

export const rule = defineRule({
  id: 'absolute-claims',
  name: { zh: '绝对化用语', en: 'Superlatives' },
  category: 'tone',
  severity: 'style',
  law: ['AD-9'],
  why: {
    zh: '“第一”“最好”说明不了什么，也可能被当作绝对化广告用语（招聘是否算广告有争议）。',
    en: 'Superlatives tell nothing and may be read as advertising; whether a posting is one is disputed.',
  },
  exception: {
    zh: '有出处、有日期、可核实的排名。',
    en: 'A rank that can be checked, with its source and date.',
  },
  rewrite: {
    advice: {
      zh: '换成可以核实的事实：人数、成立时间、店铺评分。',
      en: 'Name facts that can be checked: headcount, year founded, shop rating.',
    },
  },
  seeker: {
    zh: '当作宣传看；要紧的是工资、班次和合同，逐项问清。',
    en: 'Read it as promotion; what counts is pay, shifts and contract, so ask about those.',
  },
  found: [
    {
      any: [
        `(<!成为|打造|争做|争创|做到|致力于)${SCOPE}(内|中|里|上|规模|排名|销量|销售额|市占率|占有率|公认|知名度|实力|综合实力|范围内|目前|领先)?(的|前|排行|排名|唯一)?(是|为|居|属)?${TOP}`,
        `(<!做|成为|发挥|展现|遇见|自己|争取|达到|以|用)(最(好|佳|强|大|优|优秀|牛|棒|高|顶级|专业|稳定|完善|优质|优越|有实力|具实力|有影响力)|顶级|顶尖|顶配|天花板级?|史上最.|no.?1)(的)?(行业|业内)?${THING}(!奖|效率|实践|状态|成绩|质量|热情|面貌|表现)`,
        '(国家级|世界级|宇宙级|殿堂级)(企业(!技术|孵化|研发|中心)|品牌|平台|团队|公司|服务商)',
        '(宇宙|地表|史上|银河系|全宇宙)(最(强|好|佳|牛|棒|大|高|良心)|顶级|第一|无敌)',
        '(领导|领军|领头|头号)(型)?品牌|规模(居首|最大)|首屈一指|独一无二|无与伦比|举世无双|绝无仅有|史无前例|无人能及|没有之一|独占鳌头|数一数二|(第一|no.?1|top.?1)(大)?(品牌|平台|企业|公司|名企|大厂|集团|雇主|团队)|(销量|销售额|排名|份额|占有率|市占率|规模|口碑|人气|实力|评分|影响力)…{3}(全国|行业|类目|全网)?(稳居|位居|位列|连续.年)?(第一(!时间|名奖|个|步)|no.?1)',
        "(china|world|asia|industry|country|market|nation)('?s)?…{12}(no. ?1|number one|largest|biggest|best|top-?( )?ranked)|(<!<latin>)(number one|no. ?1|#1|largest|biggest|best)(!<latin>)…{24} in (the )?(world|industry|china|asia|country|market)",
        '(<!<latin>)(the|a) (number one|no. ?1|\\#1) (employer|company|brand|team|choice)|(<!<latin>)the best (company|employer|team|benefits|pay|boss|salary|workplace)|second to none|unrivall?ed|unparallell?ed|one and only',
      ],
      in: ['none', 'duty', 'ask', 'offer', 'company'],
    },
  ],
  exempt: {
    sentence: [
      '(数据|资料)?来源(于|:|为|自)|(欧睿|尼尔森|沙利文|艾瑞|生意参谋|灼识|中商|易观)|(据|经|由)…{10}(统计|认证|报告|显示|评定|发布)',
    ],
    words: [
      '(用户|客户|顾客|服务|质量|安全|品质|诚信|信誉|体验|家长|学员)(是|为)?第一|最大(程度|限度|化|努力)|最佳(实践|方案|状态|时机|体验|员工|新人|客服)',
      '(最低|不低于)(工资|薪资)|(<!全国|全省|全市|全网|行业|业内|同行|业界|国内|本地)最高(人民|学历|提成|奖|补贴|可|限)|最多|世界(五百强|500强)|第一(时间|学历|责任|线|步|印象|手|个|批)',
    ],
    clause: [
      '(介绍|宣传|推广|讲解|推荐|学习|执行|参与|配合|对接|维护)…{12}(最|第一|顶级|唯一|国家级)',
      '(为|给|向|帮|让)(<customer>|您的客户)…{12}最',
      '广告法|极限词|违禁词|敏感词|绝对化|(别|不得|不能|不要|避免|不可|请勿|不许)…{8}(说|使用|用|出现|写|讲)|<attends-to>',
    ],
  },
  examples: {
    found: [
      '公司简介：最有实力的服务商',
      '职位描述：我们是国内最大的母婴平台',
      '福利待遇：全市最高底薪',
      '公司简介：殿堂级团队',
      '公司简介：家居行业领导品牌',
      '地表最强带教',
      'We are the number one employer',
      '公司是行业第一的家居品牌',
      '福利待遇：给你最好的福利',
      '公司简介：全国最大的母婴平台',
      '公司简介：首屈一指的呼叫中心',
      '公司简介：类目销量第一',
      '公司简介：国内唯一的宠物保险服务商',
      'We are the number one retailer in the country',
    ],
    lookAlikes: [
      '岗位职责：宣传全网最低价活动',
      '公司简介：国家级高新技术企业',
      '公司简介：国家级企业技术中心',
      '话术不能出现“全网第一”等极限词',
      '别对客户讲“全国最好”',
      '岗位职责：第一时间响应客户',
      '岗位职责：最大程度满足客户需求',
      '公司坚持客户第一',
      '公司简介：世界500强企业',
      '任职要求：最高学历大专及以上',
      '福利待遇：设最佳团队奖',
      'Give customers the best answer',
    ],
  },
});
