import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Level, Role } from '@/lib/audit/types';

const auditor = builtinAuditor();
const judge = (title: string, description: string) => auditor.audit({ title, description }).role;

const ROLES: Record<Role, [title: string, description: string][]> = {
  service: [
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
  ],
  mixed: [
    ['电话客服', '岗位职责：拨打公司提供的客户名单，邀约客户到店；完成每月销售任务。'],
    ['银行客服专员', '工作内容：对逾期账户进行还款提醒，联系借款人催还欠款。'],
    ['前台客服', '岗位职责：前台接待；收发快递；会议室预订，办公用品采购。'],
    ['海运操作/客服', '岗位职责：订舱、报关；核对提单和船期；与船东对账。'],
    ['物业管家', '岗位职责：每日巡视园区；催缴物业费；监督保洁和绿化。'],
    ['售后专员', '岗位职责：到客户现场安装调试设备；维修故障机器；每月出差二十天；跟进售后问题。'],
    ['网络客服', '工作内容：添加客户微信，简单易上手。'],
    ['客服专员/销售助理', '岗位职责：开拓新客户，促成签单；维护客户。'],
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
  ],
  staff: [
    ['客服专员', DUTIES],
    ['客服专员/助理', DUTIES],
    ['客服专员', `${DUTIES}任职要求：一年以上客服经验。`],
    ['客服专员', `${DUTIES}任职要求：不接受无经验者。`],
    // A manager who manages nobody.
    ['客服经理', DUTIES],
    // A ladder to climb is no rank held.
    ['客服专员', `${DUTIES}福利待遇：晋升路径为组长、主管、经理。`],
  ],
  senior: [
    ['高级客服专员', DUTIES],
    ['资深售后客服', DUTIES],
  ],
  lead: [
    ['客服主管', `岗位职责：负责客服团队的管理和排班；${DUTIES}`],
    ['客服组长', `岗位职责：带领小组完成指标；${DUTIES}`],
    ['客服经理', `岗位职责：制定绩效考核，培养下属；${DUTIES}`],
  ],
  director: [['客户服务总监', `岗位职责：负责客服中心的整体规划；${DUTIES}`]],
};

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

  test('speak for service alone where the role is service', () => {
    const { role, reasons } = judge('客服', '岗位职责：解答疑问；处理投诉；跟进售后问题；完成销售任务。');
    expect(role).toBe('service');
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.every((reason) => reason.says === 'service')).toBe(true);
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
