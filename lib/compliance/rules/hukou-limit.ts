import { defineRule } from '../schema';

const PLACE =
  '((<city>|<province>|江浙沪|江浙|长三角|珠三角|京津冀)(市|省|地区)?(或|、|/|和)?(<city>|<province>|江浙沪|江浙)?(市|省|地区|本地|本市|周边|市区)?|本地|本市|本省|本区|本县|当地|城镇|非农业?|农村|农业|京|沪|粤|浙|苏)';
const HUKOU =
  '(常住)?(户籍|户口)(!所在地|地址|地派|本|页|迁|证明|信息|办理|登记|业务|政策|科|警|管理|挂靠|落户|不限|性别|、?学历)';
const LOCALS = '人士|人员|居民|户籍?|应聘者|求职者|候选人|同学|朋友|常住|长住|的|人(!民|才|力|气|群|流)';

export const rule = defineRule({
  id: 'hukou-limit',
  name: { zh: '户籍限制或本地优先', en: 'Household-registration limit' },
  category: 'discrimination',
  severity: 'illegal',
  law: ['HR-11', 'ON-2025', 'EP-31', 'GC-185', 'SD-EP'],
  why: {
    zh: '不得用户籍、地域设限来妨碍劳动者流动；“本地优先”也是一种限制。',
    en: 'Household registration or home region may not be used as a bar; preferring locals counts as one too.',
  },
  exception: {
    zh: '协助落户是福利；服务本地客户确有需要时可以要求会当地方言。',
    en: 'Help with registration is a benefit; a local dialect may be asked where customers need it.',
  },
  rewrite: {
    advice: {
      zh: '删去户籍条件；担心通勤，就写清地点、是否提供住宿。',
      en: 'Drop the condition; if the commute is the worry, state the place and whether housing is given.',
    },
    words: { kind: 'wording', zh: '户籍不限', en: 'any place of registration' },
  },
  seeker: {
    zh: '户口不在当地也可以投；可以说明住处和通勤时间，被以户籍拒绝可向人社部门反映。',
    en: 'Apply wherever you are registered, naming where you live; a refusal for that can be reported.',
  },
  found: [
    '(需|限|要|必须|须|仅限|有)(是|为|有)?(深|沪|京|穗|杭|广|渝|苏|本地|本市)户(!外|型|主|口|籍|内|数|均)',
    {
      any: ['(外地|外省|外市|非本地|非本市|农村)(户籍|户口)(的|者)?(人|朋友)?$'],
      with: { reach: 'sentence', any: ['<keep-away>'] },
    },
    `(有|持|是)?${PLACE}${HUKOU}(的|者|人员)?(可|会|将)?(先|优先|最先|首先)(安排|考虑|录|面|通知|入职|上岗)`,
    '(需|须|要|必须|已)(是|在)?(在)?(<city>|本市|本地|当地|本县|蓉|沪|京|穗|深|杭|渝|汉)落户(者|的|人员|$)',
    `<only-for>(是|为|有|具有|具备|持有|持|拥有)?${PLACE}?${HUKOU}`,
    `(必须|须|(<!无)需要?|要求?)${PLACE}${HUKOU}`,
    `(必须|须|(<!无)需要?|应|要)(是|为|有|具有|具备|持有|持|拥有)${PLACE}?${HUKOU}`,
    `(有|具有|具备|持有?|拥有)?${PLACE}?${HUKOU}(者|的|人员|居民)?(同等条件下?)?(优先|为佳|最佳|佳$|更佳|尤佳|最好)(考虑|录用|录取)?`,
    `(有|具有|具备|持有?)?${PLACE}(本地)?(${LOCALS})(者)?(同等条件下?)?(优先|为佳|最佳|更佳|尤佳|最好)(考虑|录用|录取)?`,
    '(本地|当地|本市|本区)(者|的)?(优先|为佳|最佳|更佳|尤佳|最好)(考虑|录用|录取)?',
    `(优先(考虑|录用|录取)?|最好(是|为|有)?|倾向于?)${PLACE}(本地)?(户籍|户口|人(!民|才|力|气|群|流)|籍|居民|人士)`,
    '优先(考虑|录用|录取)?(本地|当地|本市)(的|人|户|籍|应聘|求职|候选|同学|$)',
    `(户籍|户口|籍贯)(要求|性质|类型|所在地)?(:|为|须|须为|限|要求|必须)(是|为|在)?${PLACE}(!均|或外地|及外地|不限)`,
    {
      in: ['none', 'ask'],
      any: [
        '^(本地|当地|<city>(本地)?)人$',
        `^(有|具有|具备|持有?)?${PLACE}${HUKOU}((或|、)${PLACE}${HUKOU})?(!员工|同事|客户)`,
        `^${PLACE}籍$|(京|沪|粤|浙|苏)籍(者|人)`,
      ],
    },
    `(仅限|只限|只招收?|只要|仅招|只收|只考虑|(<!不|无|有|权)限)${PLACE}(的)?(本地|户籍|户口|籍|人(!民|才|力|气|群|流)|人员|人士|居民|户)(!工作|上班|办公)`,
    `(非|外地|外省|外来|农村)(${PLACE})?(籍|户籍|户口)(者|人员|的)?<turned-off>`,
    `<shut-out>(外地|外省|外来|农村|非${PLACE})(户籍|户口|籍)`,
    '(<!<latin>)(hukou|household registration)( holders?| status| residents?)?( is| are)?( only| required| preferred| needed| a must)',
    '(must |should )?(hold|have|possess|with)( a| an)?( valid)?( <latin>…{12}| local)? (hukou|household registration)',
    '(<!<latin>)(local residents?|locals|local candidates?|local people)( are| is)?( only| preferred)(!<latin>)|(only|prefer(ably)?)( for)? (locals|local residents|local candidates)(!<latin>)',
    `(籍贯|老家|祖籍|原籍)(是|为|在)?${PLACE}(人)?<put-first>`,
    '(<!国)(京|沪|粤|浙|苏)籍(者|人|人员|人士)?<put-first>',
    `(户口|户籍)(在|落在|属于?)${PLACE}(的|者)?(<put-first>|即可|才)`,
    `(户口|户籍)(不在|非|不是)${PLACE}(的|者)?<turned-off>`,
    '(常住|定居|已|须|需|必须)(并|且)?(已)?落户(在|于)?(本县|本市|本地|当地|本区|本镇)',
    `(外地|农村|外省|外市|外县|外区|外来|非本地|非本市|非${PLACE})(的)?(户籍|户口)<turned-off>|(非本地|非本市)(的|人|户)<turned-off>`,
    '(只要|必须|一定要|最好|得)(是)?(本地|当地|本市)(的)(!客|商|订单|口音|方|仓|市场)',
  ],
  exempt: {
    words: [
      '(户籍|户口|籍贯|地域|地区)(、|和|与)?(性别|学历|年龄|要求)?(、|和|与)?(性别|学历|年龄)?(均|都|皆)?(不限|不拘|无要求|不作要求|不做要求)',
      '(不限|不分|不论|不看|无需|无)(户籍|户口|本地|籍贯)',
      '本地(或|、|和|及|/)外地|外地(或|、|和|及|/)本地',
    ],
    clause: [
      '(可|协助|帮助?|能|支持|办理|解决|享|申请|提供|代办)…{6}落户|落户(政策|指标|名额|补贴|支持|机会|办理|奖|手续)|迁户|入户|<work-content>|一样|一视同仁|一概不问|解决(北京|上海|户口)|方言|(办理|解决|咨询|解答|受理)…{6}(户籍|户口)|户口本|户籍所在地派出所|无犯罪记录证明',
    ],
  },
  examples: {
    found: [
      '岗位职责：接听来电\n沪籍优先',
      '户口不在本市的不考虑',
      '任职要求：祖籍江苏者优先',
      '需深户',
      '户口在本市的优先',
      '外地户口的暂不考虑',
      '只要本地的',
      '非本地户口的勿投',
      '任职要求：限本地户籍',
      '任职要求：本地户口优先',
      '任职要求：有本市户口者优先考虑',
      '本地人优先，下班早',
      '任职要求：需杭州户籍',
      '非本市户籍勿投',
      '任职要求：苏州户籍或无锡户籍，会打字',
      '任职要求：户籍：南京本地',
      '要求：最好是成都本地人',
      '仅限合肥本地人员',
      'Requirements: local hukou required',
      'Requirements: must hold Shanghai hukou',
    ],
    lookAlikes: [
      '老家安徽的同事春节可以晚回两天',
      '户口在外地的客户怎么办居住证，要会解答',
      '满两年可落户本市，公司帮办',
      '本地的订单优先处理',
      '非本市户口的业主怎么交社保，要会答',
      '本地的同学可以走读，外地的住宿舍',
      '只要本地的仓库有货，当天发',
      '任职要求：不限户籍',
      '任职要求：户籍不限，学历不限',
      '福利待遇：满三年可协助落户',
      '本地生活类目招客服',
      '任职要求：熟悉粤语者优先，能听懂当地方言',
      '入职时带户口本复印件',
      '岗位职责：解答市民的户籍业务咨询',
      '任职要求：提供户籍所在地派出所开具的无犯罪记录证明',
      '岗位职责：优先处理本地仓库的订单',
      '任职要求：无户籍要求，外地本地都欢迎',
      'Duties: help local customers with orders',
    ],
  },
});
