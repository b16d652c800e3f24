/**
 * What tells the role and level of a posting. Titles name a job by its head (客服专员, 售后工程师): the class of the
 * head says what to expect, the acts of the text say what it is.
 */
import type { RuleSource } from '@/lib/lexicon/compile';
import { IDLE, OTHER } from './acts/other';
import { COLLECTION, DENIED, LEADS, PAY, SALES } from './acts/sales';
import { ASKED, CARE, POST, SERVICE, VAGUE } from './acts/service';
import { TRADES } from './acts/trades';

/**
 * service: names customer service. near and support: may be it or not, the duties tell (售后专员, 客户成功;
 * 技术支持, which more often is an engineer's).
 * desk: looks after a house and those who live in it. sales, collection, soft: name another job that is often given a service title or mixed with one.
 * other: another occupation for certain.
 */
const TITLE: Record<string, string[]> = {
  service: [
    '(客服|客户服务|用户服务|会员服务|顾客服务|在线接待|网店接待|话务|坐席|座席|接线|呼叫中心|(<!销售|招商|加盟|招聘)热线|电话接听|投诉|客诉|接诉|诉求|专席|接线生|咨诉|客户支持|客户关怀|回访专?员|服务台|总机|联络中心|客户中心|客户联络|远程银行|云客服|消保|(网电|网络|电话|热线)咨询(!师)|预订(中心|部|专员|员)|旺旺|网络接待|在线咨询|线上咨询)(!系统|软件|平台(研|开)|策略)',
    '(customer|client|guest|member|user|consumer|passenger) (services?|support|care|assistance|relations|happiness|help)(!…{12}(engineer|technician))',
    '(customer|member) (advocate|advis(e|o)r|representative|associate|assistant|consultant|agent|champion|hero)',
    '(call|contact) cent(er|re)|help ?desk|service (desk|officer|representative|agent)|(live )?chat (agent|operator|specialist|support|representative)',
    '(<!technical |tech |it |desktop |sales |application |software |hr |network |systems |admin |business |teaching |learning )support (agent|specialist|representative|associate|advis(e|o)r|officer|advocate|hero)',
    '(inbound|phone|telephone|email|bpo) (agent|representative|advis(e|o)r|support)|(<!<latin>)csr(!<latin>)|complaints? (handler|officer|specialist|team)|reservations? (agent|specialist)|after( |-)sales',
  ],
  near: [
    '售后(!工程师|技术(支持)?工程师|维修|安装)',
    '(客户|用户)(成功|体验|运营|专员|顾问|代表|管家|关系|维护)',
    '(服务|咨询)(顾问|专员|代表|管家|经理|中心|岗|员$)|服务老师|答疑老师',
    '(电商|网店|淘宝|天猫|京东|店铺|抖店|支持|保单|金融服务|教务|会员|销售支持|销售内勤|商务支持|运营支持)(专员|助理|内勤|文员|合伙人|主管)?$',
    '(电商|支持|保单|教务|会员|保险|驻店|交付接待|销售支持|销售内勤)(专员|助理|合伙人|代表|岗|内勤)?',
    '(客户|customer|client) ?(success|experience|engagement|operations|onboarding|relationship|liaison|coordinator)',
    'virtual (assistant|agent|receptionist)|service (coordinator|associate|advis(e|o)r|specialist)|(order|returns|claims|billing) (processing|management|specialist|associate|coordinator)',
    '医疗…{4}咨询|(订单|工单|派单|预约|受理|报修|回访|信息|舆情|纠纷|理赔|退换货|退款|消息)(处理|管理|服务|跟进|受理)?(专员|助理|员|岗|文员|坐席)|值班员',
  ],
  support: [
    '(技术|软件|产品|远程|线上|it|应用|系统|桌面)…{4}(支持|支撑|技术员)(!工程师|开发)',
    '售前(!客服|咨询|接待)',
    '(<!<latin>)(technical|tech|it|desktop|application|software|product|saas|(tier|level) ?#|l1|l2) (support|help ?desk|service desk)|help ?desk technician',
  ],
  desk: ['(物业|小区|楼宇|行政|住户)?(管家|物业管理员|楼管)'],
  sales: [
    '(<!无|非|不|不带|不做|不含|不是|没有)(电话销售|电销|销售(!支持|内勤|助理)|业务员|业务代表|招商|推广员|招生|课程顾问|理财顾问|贷款|信贷|地推|导购|置业顾问|客户经理|大客户|营销|车险|保险代理|市场(推广|专员|开发)|商务拓展|bd$|telesales|邀约)',
    '(<!after |after-|aftersales|non-|non )sales(!force|…{1}(support|admin))|telemarket|lead generation|appointment sett|cold call|outbound (call|agent|sales|rep)|business development|fundrais|account executive|(insurance|loan|mortgage) (agent|advis|officer|broker|consultant)|enrol?lment|(<!<latin>)closer(!<latin>)',
  ],
  collection: [
    '(催收|催缴|催告|催款|还款提醒|资产保全|贷后|清收|collections?|collector|debt|arrears|recoveries)',
  ],
  soft: [
    '(<!客服)(文员|助理)',
    '(receptionist|front desk|(admin(istrative)?|office|personal|executive) (assistant|clerk|support|officer|coordinator)|data entry|cashier|concierge|clerk|back( |-)office|secretary)',
    '(前台|后勤|操作|单证|跟单|物流(专员|助理)|(<!客户|用户)运营|行政|主播|教务|排课|调度|接待岗|合伙人|(业务|商务)客服|仓管|驻厂|商务)',
  ],
  other: [
    '(工程师|架构师|程序员|开发(!客户)|算法|前端|后端|全栈|运维|测试|分析师|研发|设计|美工|产品经理|项目经理|实施|(<!客服)数据)',
    '(护士|医生|医助|营养师|心理|教师|(<!服务|答疑)老师|讲师|班主任|学管师|会计|出纳|财务|律师|法务|造价|预算员|翻译)',
    '(仓库|仓管员|打包|司机|快递员|配送|骑手|普工|操作工|技工|电工|保安|安全员|保洁|厨师|服务员|收银|营业员|店长|店员|彩妆师|美容师|咨询师|(<!客服)质检|审核员|包装|组装|维修工|修理工|安装工|技师|师傅|机修|焊工|钳工)',
    '(广告客户|广告ae|主播|投手|文案|编辑|剪辑|采购|人事|人力|hr|猎头|招聘专员|秘书|媒介|直播(!…{8}客服)|策划|中控|管培生|外贸|解决方案|方案专家|按揭|体系)',
    '(酒店|医美|口腔|门诊|美容院|办公室|行政)…{2}(前台|文员)(!客服)',
    '(engineer|developer|designer|architect|(account|product|project|office|store|marketing|warehouse) manager|(<!desk |support )analyst|programmer|scientist|technician(!…{4}support)|nurse|physician|therapist|pharmac|caregiver|teacher|tutor|accountant|bookkeep|paralegal|lawyer)',
    '(<!<latin>)(driver|chef|cook|barista|waiter|waitress|warehouse|recruit|human resources|marketing|security guard|cleaner|housekeep|electrician|plumber|mechanic|copywriter|writer|editor|translator|stylist|merchandiser|flight attendant|content moderat|mason|picker|packer|installer)',
  ],
};

/** Acts of the text, told in Chinese (acts/) and in English. */
const ACTS: Record<string, string[]> = {
  post: [...POST],
  asked: [...ASKED],
  vague: [...VAGUE],
  leads: [...LEADS],
  service: [
    ...SERVICE,
    '(<!<latin>)(inbound|incoming) (calls|chats|contacts|customer|enquir|inquir)',
    '(<!<latin>)(provid|deliver|offer|giv)(e|es|ing)?…{24}(customer|client|member|guest) (service|support|care)',
    '(<!<latin>)(lead|manag|coach|supervis|overse|run|own|train)(e|es|ing|s)?…{24}(support|customer service|customer care|service|contact cent(er|re)|call cent(er|re)) (team|agents?|organi(s|z)ation|department|operation|reps?|representatives)',
    '(first|main) point of contact for|(define|manage|monitor|meet|own)(s|ing)?…{16}(slas?(!<latin>)|service levels?|csat|first response)|service standards',
  ],
  sales: [
    ...SALES,
    'cold( |-)call|outbound (sales )?calls?(!…{8}survey)|outbound sales|(<!<latin>)(generat|qualify|qualif|call|convert|pursu|nurtur)(e|ing|y|ying)?…{8}leads?(!<latin>|ership|er)|lead generation',
    '(<!<latin>)(set|setting|schedul|book)(e|ing)? (sales |qualified )?(appointments? for (our|the) (sales|agent|advis)|meetings with prospects|demos)|appointment setting|prospect(s|ing)(!<latin>)|sales pipeline|new business',
    '(<!<latin>)clos(e|ing)…{12}(sales?|deals?)(!<latin>)|(hit|meet|exceed|achiev|reach)(e|ing)?…{16}sales (quota|target|goal)s?|sales (pitch|script)s?|(sell|selling|pitch|present)…{24}(packages?|insurance|polic(y|ies)|over the phone|subscriptions?|memberships?)|commission( |-)only|uncapped commission|(sign|signing) up new',
    '(<!<latin>)clos(e|ing)…{16}(subscriptions?|polic(y|ies)|memberships?|contracts?)(!<latin>)|(job|role|work) is (selling|sales)|(<!<latin>)(call|ring|chase|follow up|warm|hot|new|incoming|provided|your) (back )?leads(!<latin>)|telesales|hard sell',
  ],
  collection: [
    ...COLLECTION,
    '(collect|recover|chas|overdue|past( |-)due|delinquent|in arrears|missed)(e|ing)?…{16}(payments?|debts?|accounts?|balances?|invoices?)|(re)?payment (plan|arrangement|schedule)s?|(remind|chas|collect)(e|es|ing|s)?…{20}(due date|instal|repay|late payment)|late instal|borrowers|promise to pay|skip trac|debt (collection|recovery)',
  ],
  other: [
    ...OTHER,
    ...TRADES,
    '(administer|dispens)(e|ing)? (medic|drug)|(<!<latin>)(write|review|deploy|ship|refactor)(s|ing)? code|(develop|build|implement|maintain)(ing)?…{12}(components|features|software|applications?|apis?|pipelines)|(unit|automated) tests',
    '(greet|welcom)(e|ing)? (visitors|guests)|(sort|distribut)(e|ing)? mail|office supplies|(manag|maintain)(e|ing)?…{12}calendars?|payroll|bookkeeping|reconcil|(re)?stock(ing)? shelves|cash (register|drawer)|pick and pack|forklift|load(ing)? trucks',
    '(blog|social media) (posts|content|calendar)|(<!<latin>)seo(!<latin>)|(source|screen)(ing)? candidates|lesson plans?|(clean|tidy)(ing)? (the )?(rooms|shop|kitchen|store)|(travel|visit)(ing)? (to )?(client|customer) sites|site visits',
  ],
  care: [...CARE],
  pay: [...PAY],
  denied: [...DENIED],
  idle: [...IDLE],
};

/** Leading people or shifts. */
const PEOPLE = [
  '(管理|带领|负责|组建|监督|督导|带教|辅导|指导|统筹|安排|建立|激励)…{8}(团队|小组|班组|组员|下属|部属|当班员工|客服人员|客服专员|客服团队)(!合作|协作|精神)',
  '(团队|人员|班组|组员|下属|员工|客服部?|部门)(的)?(日常)?(管理|建设|培养|排班|考核|培训|绩效|业务辅导)(!体系|机会|制度|经验)',
  '(制定|安排|负责|统筹|合理)…{12}(排班|绩效考核|班次)(!表)',
  '(服务|会员|客服|坐席|座席|售后|售前|接待)(小?组|团队|班组|人员)(的)?(日常)?…{4}(排班|培训|绩效|管理|建设|考核)',
  '(<!<latin>)(lead|manag|coach|supervis|overse|mentor|motivat|direct|run|hire|train)(e|es|ing|s)?…{20}(team(!…{1}(player|work))|agents|representatives|reps(!<latin>)|staff|advis(e|o)rs|people|supervisors)',
  '(team|staff|people) (management|leadership)|direct reports|(<!<latin>)(plan|manag|set|creat|prepar)(e|ing|s)?…{8}(rosters?|rotas?|schedules|staffing)(!<latin>)|#(people|agents|direct)|# (people|agents|direct reports|staff)',
  '(现场|班组|小组|团队|部门)(的)?(运营)?管理(!经验|能力|制度|费)|(班前|班后|早|晨|夕|周)会(!员|计)…{4}(组织|主持|召开)|(组织|主持|召开)…{4}(班前会|班后会|早会|晨会|夕会|例会)',
  '(安排|分配|检查|统筹|调配|管理|监督)…{4}(当班|值班|在班|在岗)(的)?(人员|坐席|座席|员工|客服)|(话务|坐席|座席|人员|班组)排班',
  '(分管|统管|主管|带)…{2}(客服|售后|服务)?(团队|部门|条线)(!氛围|精神)',
  '(带领|管理|统管)#(多)?(人|名|位)…{6}(团队|小组|客服|坐席|售)',
  '(新人|新员工|新管家|新客服|下级)(的)?(培养|带教)(!机制|体系|制度)|(统一)?(调配|分配|安排|管理)…{4}(客服主管|各主管|组长|班长)(的)?(工作|任务)|带(过)?#(多)?(人|名|位)…{2}(坐席|客服|团队|小组)|(人员编制|编制规划)|对…{8}(组员|下属|坐席|座席)…{4}(辅导|培训|考核)|主持…{2}(周会|例会|部门会)|组织(班组|小组|组员)|(人员|员工|团队|下属)(的)?(选拔|任用|梯队|激励)|(主持|负责)…{10}(部|中心|部门)(的)?全面(工作|管理)',
  '(制定|为|对|检查)…{2}(团队|班组|当班员工|下属)…{10}(制度|培训|考核|指导|情况)',
];

const LEVELS: Record<string, string[]> = {
  director: ['(总监|副总|总经理|director|vice president|head of|(<!<latin>)vp(!<latin>)|chief)'],
  lead: [
    '(主管|经理|店长|主任|负责人|管理岗|team lead|leader|supervisor|manager|(<!<latin>)lead(!<latin>| gen))',
  ],
  /** Leads a shift or a group, if the text says so. */
  foreman: ['(组长|班长|队长|领班|班组长)'],
  senior: ['(高级|资深|senior|(<!<latin>)sr(!<latin>)|(tier|level) ?(2|3|ii))'],
  junior: [
    '(实习|见习|初级|应届|小白|无经验|零经验|零基础|0经验|0基础|兼职|学徒|管培|junior|(<!<latin>)(jr|intern|internship|graduate)(!<latin>)|trainee|apprentice|entry( |-)level|fresher|no experience)',
  ],
  /** An assistant, unless another rank stands beside it (客服专员/助理). */
  helper: ['助理(!经理)'],
  plain: ['(专员|代表|顾问|资深|客服(!助理)…{8}/…{6}助理)'],
};

/** The text takes people without experience. */
const NEWCOMERS = [
  '(<!不接受|不要|不招|拒绝|谢绝|非|不收|优秀|优秀的|指导|解答|引导|帮助|教)(应届(毕业)?生|小白|无经验|零经验|零基础|0基础|0经验|在校(学|大学)?生|实习生|新手|无门槛|无任何门槛)(!玩家|用户|问题|引导|指引|减免|减)…{6}(!勿|不要|谢绝|免|绕道)',
  '(经验|工作经验)(不限|无要求|不作要求|不做要求)',
  '(不要求|不需要|无需|无须|不用|没有)有?(相关|任何|工作|客服|从业)?(工作)?经验',
  '(不需要?|无需|无)学历…{2}(和|、|,)?经验',
  '(欢迎|接受|招收)(!优秀)…{4}毕业生',
  '没(有)?(做|干|接触)过的?…{4}(我们|有人|可以|师傅|公司)…{2}(教|带)',
  '(没有?(相关|客服|任何)?经验|没有?(做|干|接触)过|有无经验)(者|的)?(也)?(没关系|不要紧|别怕|不怕|无妨|也?可以?|也?行|都行|均可|能学)',
  '(应届|小白|新手|零基础)…{4}(有人|手把手)(教|带)',
  '(<!<latin>)(no|without)( any| prior| previous| relevant| work)?…{20}experience(!d)|experience…{12}(not|n<apos>t) (required|necessary|needed|essential)|(fresh|recent|new)( |-)(grads?|graduates?)(!<latin>)|freshers|school( |-)leavers|entry( |-)level|(<!<latin>)first job',
];

/** Takes only who has done it before: newcomers are out. */
const EXPERIENCED = [
  '(必须有|需有|至少|#年以上|#年及以上)…{10}经验',
  '(不接受|不招|拒绝)…{4}(无经验|小白|学徒|应届)',
  '(minimum|at least|must have)( of)?…{10}(years?|months?)…{24}experience(!…{12}(prefer|plus))',
];

const rulesOf = (family: string, table: Record<string, string[]>): RuleSource[] =>
  Object.entries(table).map(([says, patterns]) => ({ key: `role:${family}:${says}`, patterns }));

export const ROLE_RULES: RuleSource[] = [
  ...rulesOf('title', TITLE),
  ...rulesOf('act', ACTS),
  ...rulesOf('level', LEVELS),
  { key: 'role:people:lead', patterns: PEOPLE },
  { key: 'role:people:newcomers', patterns: NEWCOMERS },
  { key: 'role:people:experienced', patterns: EXPERIENCED },
];
