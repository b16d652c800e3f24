import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Level, Role } from '@/lib/audit/types';

const auditor = await builtinAuditor();
const judge = (title: string, description: string) => auditor.audit({ title, description }).role;

const ROLES: Record<Role, [title: string, description: string][]> = {
  service: [
    // Questions as customers put them, and troubles by their names.
    ['软件客服', '岗位职责：在群里回答怎么结账、为什么报表不平；录屏教学。'],
    ['票务客服', '岗位职责：重复扣款、选座失败、退票超时，都在工单系统里解决。'],
    ['农机客服', '岗位职责：机手打电话报故障，先远程排查，再派服务站；三包政策解释。'],
    ['供水热线值班员', '岗位职责：受理停水、水质的疑问；派单抢修并追踪；按期答复转办件。'],
    ['学员服务老师', '岗位职责：解答学员登录异常的问题；受理退课申请并安抚；反馈给教研。'],
    ['客服专员', '岗位职责：1、接听客户来电，解答使用疑问；2、受理投诉并记录。任职要求：有耐心。'],
    ['淘宝客服', '工作内容：旺旺接待买家，推荐合适的尺码，催付，处理退换货。'],
    // The title says nothing, the text names the post.
    ['双休！五险一金！包住', '工作内容：热线客服，解答用户的账单疑问，无销售。'],
    // May be it or not: the duties tell.
    ['客户成功专员', '岗位职责：解答客户在使用中的问题；处理客户投诉；定期回访。'],
    ['远程技术支持', '岗位职责：电话解答用户的软件使用问题；处理售后报修；回复客户留言。'],
    ['物业管理员', '岗位职责：接待来访业主；解答业主的提问；受理投诉并答复住户。'],
    // What stands right before the head only says of which kind.
    ['珠宝直播客服', '岗位职责：回复直播间买家的咨询，跟进售后问题。'],
    ['设计软件客服', '岗位职责：解答用户问题。'],
    ['Customer Service Representative', 'Responsibilities: answer customer inquiries by phone and email.'],
    // Not a word of duties: the title is all there is.
    ['电话客服', '任职要求：普通话标准。福利待遇：双休。'],
    // 无销售 is no selling.
    ['在线客服（无销售）', '岗位职责：文字接待，回答用户疑问。'],
    ['电话客服', '岗位职责：接听市民来电，登记诉求并转派工单；无任何销售任务，不用外呼推销。'],
    // Some selling beside the service.
    [
      '天猫客服',
      '岗位职责：接待进店顾客，推荐尺码；催付核单；处理退换货和差评；完成店铺销售目标。待遇：提成上不封顶。',
    ],
    ['软件客服', '岗位职责：解答商家的使用疑问；远程排查故障；收集反馈交给产品组；提醒到期商家续费。'],
    // Looking after customers with nothing against it follows the title.
    ['客服专员', '岗位职责：定期回访客户；建立客户档案；订单录入和跟踪。'],
    ['医院客服', '岗位职责：电话回访出院患者，登记意见；接听预约来电；向科室转达投诉。'],
    // What the employer offers or asks for tells of other trades than the post's.
    ['客服专员', '岗位职责：回复买家留言；处理退款。福利待遇：免费茶水、咖啡，报销差旅，不收取任何费用。'],
    // What customers ask about is no work of the post.
    ['物业前台客服', '岗位职责：解释物业费的收费标准；答复装修押金的疑问；登记住户的投诉。'],
    ['信用卡客服', '岗位职责：解答账单分期的疑问；受理挂失；说明还款日等规则。'],
    ['国际快递客服', '岗位职责：解答包裹清关进度的咨询；跟进破损包裹的理赔；联系网点核实。'],
    ['直播间客服', '岗位职责：回复直播间观众关于尺码的提问；登记主播反映的提现问题；补发漏发商品。'],
    // Calls that tell, visits of repairers, praise asked for.
    ['家电客服', '岗位职责：预约维修师傅上门时间；通知顾客到店领取修好的手机；邀请客户评价。'],
    ['会员客服', '岗位职责：解释自动续费的扣款原因；处理会员退卡；发放优惠券。'],
    ['快递客服', '岗位职责：提醒客户取件；修改收货地址；催促网点派送。'],
    // Praise of the pay alone makes no seller of a thin text.
    ['在线客服', '任职要求：打字快。待遇：高额提成。'],
    // Quality, training and shifts of a service team.
    ['客服质检', '岗位职责：抽检客服录音，检查服务规范；分析客诉原因；辅导坐席提升服务质量。'],
    ['客服班长', '岗位职责：现场管理与排班；处理升级投诉；优化服务流程。'],
    ['水务热线坐席', '岗位职责：受理报漏、报修来电；派发工单、催办并回访；解释水费账单。'],
  ],
  mixed: [
    // Not one duty is known for service, nor for anything else.
    ['客服专员', '岗位职责：1、擦洗展车；2、给样机充电；3、更换店内香薰。任职要求：勤快。'],
    // Trades in their own words.
    ['墓园客服', '岗位职责：带家属选墓并签约；刻碑内容校对；祭品售卖；护理费到期通知。'],
    ['影楼客服', '岗位职责：安排摄影师档期；跟催精修进度；引导客片加选。'],
    ['驾校客服', '岗位职责：约考、打印准考证；安排教练车；朋友圈招学员。'],
    ['客服专员', '岗位职责：检查商超货架，巡店补货；铺货新品；对账收款。'],
    ['售后客服', '岗位职责：前往客户工厂检修设备；更换电路板；培训操作工。'],
    ['项目客服', '岗位职责：理赔影像件的分类和上传；单证命名。'],
    ['网络客服', '岗位职责：抓取患者电话；每日到诊数考核；到院提成。'],
    ['电话客服', '岗位职责：给手机用户打电话免费试用彩铃，用户同意即开通，开通一户奖两元。'],
    ['平台客服', '岗位职责：招募司机，引导首单；制定活跃激励活动；场站地推。'],
    ['客服', '岗位职责：代账客户票据收集；跑税务、工商；催收服务费。'],
    // Outgoing calls, loans, renewals, invitations, courses.
    ['电话客服', '岗位职责：每天外呼两百通，把感兴趣的客户转给业务顾问。'],
    ['贷款客服', '岗位职责：联系已授信未提款的客户，引导提款；解释利率。'],
    ['法务客服', '岗位职责：与欠款用户协商分批偿付；对失联用户修复联系方式。'],
    ['会员客服', '岗位职责：唤醒沉睡会员；在服务到期前联系商家，签下年合同；节日问候。'],
    ['留学客服', '岗位职责：网上答复学生的咨询；引导其到公司面谈；推给签约老师。'],
    ['课程客服', '岗位职责：在群里活跃气氛，推出正价课；回复学员留言。'],
    // Names handed out weigh more than kind words.
    ['客服', '岗位职责：公司有优质客户资源，负责回访；为客户提供贴心服务；跟进到期会员。'],
    // The title has named selling already.
    ['招商客服', '岗位职责：解答来电咨询。'],
    // Papers, contracts, property, languages, media, staff.
    ['货运客服', '岗位职责：跟踪货物出运，确认补料与放单；核对运费；回复客户。'],
    ['商务客服', '岗位职责：起草销售合同并归档；统计业务提成；接听来电。'],
    ['物业客服', '岗位职责：巡查公共区域；抄写水表；催缴物业费；受理报修。'],
    ['韩语客服', '岗位职责：将技术资料译成韩文；陪同客人参观工厂；回复邮件。'],
    ['新媒体客服', '岗位职责：发布笔记；维护公众号的排版；回复私信。'],
    ['人事客服', '岗位职责：办理社保增减员；制作工资表；解答员工疑问。'],
    ['电话客服', '岗位职责：拨打公司提供的客户名单，邀约客户到店；完成每月销售任务。'],
    ['银行客服专员', '工作内容：对逾期账户进行还款提醒，联系借款人催还欠款。'],
    ['前台客服', '岗位职责：前台接待；收发快递；会议室预订，办公用品采购。'],
    ['海运操作/客服', '岗位职责：订舱、报关；核对提单和船期；与船东对账。'],
    ['物业管家', '岗位职责：每日巡视园区；催缴物业费；监督保洁和绿化。'],
    ['售后专员', '岗位职责：到客户现场安装调试设备；维修故障机器；每月出差二十天；跟进售后问题。'],
    ['网络客服', '工作内容：添加客户微信，简单易上手。'],
    ['客服专员/销售助理', '岗位职责：开拓新客户，促成签单；维护客户。'],
    // Selling by phone and chat.
    ['老会员客服', '岗位职责：电话回访买过的会员，推荐保健产品，促成再次购买。待遇：销售提成高。'],
    ['VIP客服', '岗位职责：跟进公司分配的客户资源；约访会员到店体验；完成月度业绩。'],
    ['续费客服', '岗位职责：联系到期会员办理续费；挖掘增购意向客户；完成续费率指标。'],
    ['售后服务专员', '岗位职责：回访老客户；检视家庭保障，推介加保方案；促成二次投保，完成保费任务。'],
    ['微信客服', '岗位职责：引导粉丝加企微；社群转化；朋友圈营销。'],
    ['招生客服', '岗位职责：联系家长名单；邀约到校试听；跟进意向学员报名。'],
    ['银行客服', '岗位职责：拨打行方下发的名单，推荐信用卡分期，引导客户办理。'],
    [
      '客服代表',
      '工作内容：热线接听观众来电，讲解藏品价值，促成签单。薪资：高额提成，上不封顶。晋升：销售专员-主管-经理。',
    ],
    // Those who sell look after customers as well.
    ['客服', '岗位职责：维护老客户；整理客户资料；添加意向客户微信。'],
    // Other trades and offices.
    ['案场客服', '岗位职责：为看房宾客提供茶水点心；引导参观样板间；协助置业顾问布置活动。'],
    ['审核客服', '岗位职责：审核视频内容；标记违规账号；录入审核结果。'],
    ['理赔客服', '岗位职责：扫描单据；核对发票金额；影像归档。'],
    ['日语客服', '岗位职责：翻译往来邮件；跟进大货交期和打样；与工厂对账。'],
    ['运营客服', '岗位职责：店铺推广，商品上下架；撰写推文，剪辑短视频；回复留言。'],
    ['教务客服', '岗位职责：排课约课；统计课时；组织家长会活动；解答家长疑问。'],
    ['行政客服', '岗位职责：收发快递、采购办公用品、考勤统计、会议室安排，接听电话。'],
    ['平台客服', '岗位职责：替企业发布职位；筛选简历，推荐候选人；与求职者联系。'],
    ['内勤客服', '岗位职责：制作合同与报价单；开票对账，跟进回款；统计销售报表。'],
    ['门店客服', '岗位职责：收银盘点；商品陈列；打扫店面卫生，接待到店顾客。'],
    ['外包客服', '岗位职责：寻找施工队，与服务商议价；签订合同；控制工期。'],
    // Tasks of a trade that no rule knows.
    ['酿酒客服', '岗位职责：负责窖池温度；定期翻曲；每日检查酒醅；按照配方投粮。'],
    // Nothing is told but the knowledge of another trade.
    ['货代操作客服', '任职要求：有订舱和报关经验，熟悉美线航线。'],
  ],
  other: [
    ['售后工程师', '岗位职责：负责设备的安装、调试和维修；为客户提供售后服务；解答技术问题。'],
    ['Java开发工程师', '岗位职责：编写客服系统的代码；修复线上问题。'],
    ['客服系统产品经理', '岗位职责：设计客服平台的功能。'],
    ['电话销售', '岗位职责：拨打电话推广课程；完成销售目标；维护老客户。'],
    ['客户经理', '岗位职责：开拓市场，拜访客户，完成业绩指标。'],
    ['酒店前台', '岗位职责：办理入住和退房，接待来访客人，回答客人的疑问。'],
    ['贷后催收专员', '岗位职责：电话催收逾期账款。'],
    ['技术支持', '岗位职责：售前方案编写，投标；现场安装调试；解答技术疑问。'],
    ['口腔护士', '岗位职责：配合医生治疗；接待患者，解答患者疑问。'],
    ['数据分析师（客户服务）', '岗位职责：搭建报表，分析业务指标。'],
    ['马上上岗', '福利待遇：双休，五险一金，下午茶。'],
    ['心理咨询师', '岗位职责：为来访者提供心理咨询。'],
  ],
};

describe.each(Object.entries(ROLES) as [Role, [string, string][]][])('is %s', (role, postings) => {
  test.each(postings)('%s: %s', (title, description) => {
    expect(judge(title, description).role).toBe(role);
  });
});

const DUTIES = '岗位职责：接听客户来电，解答疑问，处理投诉。';
const LEVELS: Partial<Record<Level, [title: string, description: string][]>> = {
  junior: [
    ['客服实习生', DUTIES],
    ['客服助理', DUTIES],
    ['客服专员', `${DUTIES}任职要求：应届生、小白均可。`],
    ['在线客服', `${DUTIES}任职要求：经验不限。`],
    ['电话客服', `${DUTIES}任职要求：无需工作经验。`],
    ['客服助理/市场助理', DUTIES],
    ['客服专员', `${DUTIES}任职要求：不需要有经验。`],
    ['网店客服', `${DUTIES}没做过的我们教。`],
    ['热线客服', `${DUTIES}任职要求：接受毕业生。`],
  ],
  staff: [
    ['客服专员', DUTIES],
    ['客服专员/助理', DUTIES],
    ['客服专员', `${DUTIES}任职要求：一年以上客服经验。`],
    ['客服专员', `${DUTIES}任职要求：不接受无经验者。`],
    // The newcomers are players.
    ['游戏客服', '岗位职责：解答玩家的问题，指导新手玩家熟悉玩法。'],
    // A manager who manages nobody.
    ['客服经理', DUTIES],
    // Only the best of the newcomers are thought of.
    ['客服专员', `${DUTIES}任职要求：有经验者优先，优秀应届生可考虑。`],
    // A ladder to climb is no rank held.
    ['客服专员', `${DUTIES}福利待遇：晋升路径为组长、主管、经理。`],
  ],
  senior: [
    ['高级客服专员', DUTIES],
    ['资深售后客服', DUTIES],
    // A foreman who manages nobody.
    ['客服组长', DUTIES],
  ],
  lead: [
    ['客服主管', `岗位职责：负责客服团队的管理和排班；${DUTIES}`],
    ['客服组长', `岗位职责：带领小组完成指标；${DUTIES}`],
    ['客服经理', `岗位职责：制定绩效考核，培养下属；${DUTIES}`],
    ['呼叫中心班长', `岗位职责：现场管理，主持班前会；${DUTIES}`],
    ['客服经理', `岗位职责：主持客服部的全面工作，规划人员编制；${DUTIES}`],
    ['客服领班', `岗位职责：分配当班人员的席位；${DUTIES}`],
  ],
  director: [['客户服务总监', `岗位职责：负责客服中心的整体规划；${DUTIES}`]],
};

describe('without a title the text alone tells', () => {
  test.each<[Role, string]>([
    ['service', '岗位职责：解答买家的提问；处理退换货；安抚投诉的买家并记录。任职要求：有耐心，会打字。'],
    ['service', '工作内容：热线客服，解答用户的账单疑问，无销售。'],
    [
      'mixed',
      '岗位职责：接听来电，解答用户疑问；处理投诉。电话销售保险，完成销售业绩；外呼推销；开发新客户；邀约上门。',
    ],
    ['other', '岗位职责：编写代码，部署接口，写单元测试。'],
    ['other', '双休，五险一金，包住。'],
    // One act of service by itself may be any job's.
    ['other', '岗位职责：收银，理货，解答顾客疑问。'],
  ])('%s: %s', (role, text) => {
    expect(judge(' ', text).role).toBe(role);
  });

  test('a title that says nothing is one, and leaves it to the text to name the post', () => {
    expect(judge('双休！包住', '岗位职责：解答买家的提问；处理退换货；安抚投诉的买家并记录。').role).toBe(
      'other',
    );
  });
});

describe.each(Object.entries(LEVELS))('is of the level %s', (level, postings) => {
  test.each(postings)('%s: %s', (title, description) => {
    expect(judge(title, description).level).toBe(level);
  });
});

describe('the reasons', () => {
  test('quote the title and the acts of the text', () => {
    const title = '客服专员';
    const description = '岗位职责：解答客户疑问；邀约客户到店；完成销售任务。';
    const { role, reasons } = judge(title, description);
    expect(role).toBe('mixed');
    const quoted = reasons.map(({ says, where, span }) => {
      return `${says}: ${(where === 'title' ? title : description).slice(...span)}`;
    });
    expect(quoted[0]).toBe('service: 客服');
    expect(quoted).toContain('sales: 邀约客户到店');
    expect(quoted).toContain('sales: 完成销售任务');
  });

  test('are the duties themselves where none of them is known', () => {
    const description = '岗位职责：1、擦洗展车；2、给样机充电；3、更换店内香薰。';
    const { reasons } = judge('客服专员', description);
    const quoted = reasons
      .filter(({ where }) => where === 'text')
      .map(({ span }) => description.slice(...span));
    expect(quoted).toEqual(['擦洗展车', '给样机充电', '更换店内香薰']);
  });

  test('speak for service alone where the role is service', () => {
    const { role, reasons } = judge('客服', '岗位职责：解答疑问；处理投诉；跟进售后问题；完成销售任务。');
    expect(role).toBe('service');
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.every((reason) => reason.says === 'service')).toBe(true);
  });

  test('leave out what is denied', () => {
    const { role, reasons } = judge('客服', '岗位职责：回复留言；没有销售指标，不用邀约客户。');
    expect(role).toBe('service');
    expect(reasons.every((reason) => reason.says === 'service')).toBe(true);
    const { reasons: others } = judge('客服', '岗位职责：打印合同；收发快递；没有销售任务。');
    expect(others.some((reason) => reason.says === 'sales')).toBe(false);
  });

  test('count each item of a list that is no service', () => {
    const duties = '岗位职责：接听电话，考勤统计';
    expect(judge('客服', `${duties}。`).role).toBe('service');
    expect(judge('客服', `${duties}、收发快递、采购办公用品。`).role).toBe('mixed');
  });

  test('show no more than three acts of a kind', () => {
    const { reasons } = judge(
      '客服',
      '岗位职责：解答疑问；处理投诉；跟进售后问题；接听来电；回复留言；办理退货。',
    );
    expect(reasons.filter((reason) => reason.where === 'text')).toHaveLength(3);
  });

  test('a role that is other has no level', () => {
    expect(judge('会计助理', '岗位职责：做账报税。')).toMatchObject({ role: 'other', level: 'unstated' });
  });

  test('what the company says of itself decides nothing', () => {
    const { role } = judge('客服', '公司简介：我们从事贷款业务，提供精准客户资源。岗位职责：解答客户疑问。');
    expect(role).toBe('service');
  });
});
