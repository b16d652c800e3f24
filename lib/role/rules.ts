/** What tells the role and level of a posting: words of titles, and acts of the duties. */
import type { RuleSource } from '@/lib/lexicon/compile';

const TITLE: Record<string, string[]> = {
  service: [
    '(客服|客户服务|售后|售前|在线接待|话务|坐席|座席|呼叫中心|热线|接线|投诉|客诉|客户支持|用户服务|会员服务|网店客服|旺旺|客户体验|用户体验|客户关怀|用户运营专员|回访|受理|咨询专员|咨询员|在线咨询)',
    '(customer (service|support|care|success|experience)|call cent(er|re)|contact cent(er|re)|help ?desk|support (agent|specialist|representative))',
  ],
  sales: [
    '(销售|电销|电话营销|业务员|招商|推广员|课程顾问|招生|理财顾问|贷款|信贷|地推|导购|市场专员|置业顾问|telesales|sales)',
  ],
  collection: ['(催收|催缴|催告|资产保全|贷后|调解员|collections?)'],
  other: [
    '(工程师|开发|设计|架构师|程序员|测试|算法|前端|后端|运维|客户经理|大客户|运营(!客服)|前台|护士|医生|导诊|教师|老师|会计|出纳|财务|仓库|仓管|打包|司机|快递员|主播|美工|文案|编辑|采购|人事|行政|助理|文员|秘书|保安|保洁|厨师|服务员|收银|店员|店长|物业|管家|客房|翻译|产品经理|项目经理|实施|维修|安装|技师|质检员|跟单|单证|操作员|engineer|developer|designer|account manager|product manager)',
  ],
};

const ACTS: Record<string, string[]> = {
  service: [
    '(解答|回答|回复|答复|接待|接听|受理|处理|解决|安抚|跟进)…{8}(咨询|问题|疑问|投诉|来电|售后|退换货|退款|订单|客诉|工单|诉求|留言|消息|纠纷)',
    '(售后|客户|顾客|用户|买家)(服务|回访|接待|咨询)',
    '(在线|线上|电话)(接待|客服|解答|咨询)',
    '(接听|接打)…{4}(电话|来电|热线)',
    '(answer|respond|resolve|handle)…{20}(inquir|enquir|question|complaint|ticket|customer)',
  ],
  sales: [
    '(开发|开拓|拓展|挖掘|邀约|陌拜|约访)…{4}(客户|新客|市场|意向|到店|上门|面谈)',
    '(电话|网络|线上)?(销售|营销|推销)…{4}(产品|课程|业务|任务|工作|指标|业绩)',
    '(完成|达成)…{6}(销售|业绩)(任务|目标|指标|额)?',
    '(促成|签单|成单|逼单|签约|谈单|成交)',
    '(外呼|拨打)…{8}(推广|推荐|营销|销售|邀约|介绍|意向)',
    '(提供|公司)…{4}(客户)?(名单|资源|数据)',
  ],
  collection: ['(催收|催缴|催还|逾期|欠款|还款|催款|追讨|清收)'],
  other: [
    '(编写|编程|写代码|开发)…{6}(代码|程序|系统|软件|接口)',
    '(巡检|巡查|巡逻|收(取)?物业费|前台接待|访客|收发快递|办公用品|打包|发货|盘点|上架|装修店铺|拍摄|剪辑|做账|报税)',
  ],
};

const PEOPLE = [
  '(管理|带领|负责|组建)…{6}(团队|小组|班组|人员|组员|员工)',
  '(团队|人员)(管理|建设|培养|排班|考核)',
  '(排班|绩效考核|面谈|带教|带新人)',
];

const LEVELS: Record<string, string[]> = {
  director: ['(总监|副总|总经理|负责人|director|vp|head of)'],
  lead: ['(主管|经理|组长|班长|队长|领班|店长|主任|team lead|leader|supervisor|manager)'],
  senior: ['(高级|资深|senior)'],
  junior: ['(实习|助理|初级|应届|见习|储备|小白|无经验|零经验|零基础|兼职|学徒|文员|junior|intern|trainee)'],
};

const rulesOf = (family: string, table: Record<string, string[]>): RuleSource[] =>
  Object.entries(table).map(([says, patterns]) => ({ key: `role:${family}:${says}`, patterns }));

export const ROLE_RULES: RuleSource[] = [
  ...rulesOf('title', TITLE),
  ...rulesOf('act', ACTS),
  ...rulesOf('level', LEVELS),
  { key: 'role:people:lead', patterns: PEOPLE },
];
