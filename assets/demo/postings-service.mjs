/**
 * Invented postings whose holder really serves customers, from the barest to the most complete.
 * Every company, address and figure is made up; any likeness to a real one is chance.
 */

/** Two lines: what a shop writes when it is in a hurry. */
export const thin = {
  id: 'd41c09e7a2b85f3603V_3tq7Flt~',
  kind: 'thin',
  title: '淘宝客服',
  company: '简椒生活',
  place: '金华·义乌市·北苑',
  address: '金华义乌市北苑街道示例工业区 5 幢 3 楼',
  salary: '4-6K',
  education: '学历不限',
  experience: '经验不限',
  tags: ['淘宝/天猫', '日用百货'],
  recruiter: '向女士',
  description: `负责店铺日常客服工作，打字要快，做过的优先。
做六休一，工资面谈，合适马上上班！`,
};

export const typical = {
  id: '7be20f4a91d3c8561nV-2dS5EFZQ',
  kind: 'typical',
  title: '网店客服专员',
  company: '云枝文具',
  place: '宁波·鄞州区·下应',
  address: '宁波鄞州区下应街道示例路 21 号云枝楼 4 楼',
  salary: '5-7K',
  education: '中专/中技',
  experience: '1年以内',
  headcount: '2人',
  tags: ['天猫', '售前售后都做', '文具/画材'],
  recruiter: '宁女士',
  description: `岗位职责：
1、用千牛接待进店的买家，笔、本册、画材的规格和用法都要答得上来；
2、跟进拍下没付款和等发货的订单，帮买家改地址、备注赠品、催仓库；
3、收到货不满意的，按店里的流程给退给换，拿不准的找组长；
4、下班前把当天问得多的问题登记到共享表格。

任职要求：
1、中专以上，干过半年网店客服最好；
2、一分钟能打 50 个字左右，错别字少；
3、脾气好，会沟通，碰上说话冲的买家也稳得住；
4、早晚班轮换没问题。

上班时间：早班 8:30-17:00，晚班 15:30-24:00，每月休 6 天
待遇：底薪 4200 加接待提成加全勤，转正交五险，晚班有打车补贴，过节有礼品。`,
};

/** Covers nearly the whole checklist, as a long and careful posting does. */
export const rich = {
  id: '2f9a63c0be7d14e80nJ539q4GVI~',
  kind: 'rich',
  title: '天猫旗舰店客服专员（售前+售后）',
  company: '栖木家居',
  place: '佛山·顺德区·乐从',
  address: '佛山顺德区乐从镇示例大道 8 号栖木园 2 楼',
  salary: '6-8K',
  education: '高中',
  experience: '1-3年',
  headcount: '6人',
  tags: ['家具/家装', '五险一金', '带薪培训', '周末轮休'],
  recruiter: '黎女士',
  description: `我们做实木桌椅和收纳柜，天猫、京东各一家店。两家店合并接待，客服组再添 6 个人。

【岗位职责】
1. 用千牛、京麦接待进店咨询，把尺寸、木种、送装范围和活动规则讲明白，一天 110 个会话上下；
2. 先问户型和用途，再推荐合适的款式与搭配，拍下没付款的跟进一次；
3. 核对收货信息，处理改址、拆单、取消；大件卡在路上时主动联系干线和安装师傅，并把进度告诉买家；
4. 受理退换货、补件、磕碰和异味反馈，看过照片给方案，跟到问题关闭；
5. 轮值处理平台介入和中差评：两小时内响应，按时交凭证，回复评价；
6. 安装后第七天回访，维护会员群，换季提醒老客户做保养；
7. 退款原因和常见疑问记进台账，每周五汇总给产品和运营；
8. 更新本组的快捷短语和知识库，按质检标准自查聊天记录。

【任职要求】
1. 高中或中专以上，专业不限；一年以上网店接待经验优先，没做过但肯学的也欢迎；
2. 普通话清楚，文字表达通顺，打字每分钟 60 字以上；
3. 会用 Excel 筛选和透视，看得懂转化率、退款率的起伏，说得出原因；
4. 有耐心，做事仔细，情绪稳定，有服务意识；
5. 善于倾听和沟通，能站在客户的角度想问题，听得出对方真正在意什么；
6. 遇到突发情况反应快，会自己找原因、想办法；大促那几周扛得住压力；
7. 同时接待 5 个以上会话，自己排得开轻重缓急，当天的事当天结；
8. 懂板材、五金和安装的基础知识，或者两周内能学会；有一点导购技巧；
9. 熟悉天猫售后规则和七天无理由退货的规定；
10. 学习新品和新工具快，流程调整时跟得上；和仓库、安装、运营的同事配合顺畅；
11. 遵守公司制度和服务规范，不外泄买家的电话、住址等信息；
12. 看得懂简单的英文商品说明可以加分，不作硬性要求。

【福利待遇】
1. 本次招 6 人，全职，与公司直接签三年劳动合同，试用期三个月，试用期工资不打折；
2. 月薪 6000-8500 元：底薪 5000 元 + 接待绩效 + 转化提成 + 全勤 200 元，每月 10 日发薪；
3. 早班 9:00-17:30，晚班 14:30-23:00，中间用餐一小时；每周排休两天，法定节假日照放，满一年有 5 天年假；
4. 入职当月缴五险一金，餐补每天 20 元，晚班有交通补贴，每年体检一次；
5. 带薪岗前培训 10 天，师傅一对一带两个月；之后每月一堂产品课，隔周一次组内案例分享会；
6. 每季度按满意度、首次响应时间和质检分做绩效评估，结果和调薪挂钩；每月评服务之星，奖金 500 元；
7. 初级、中级、高级、组长四档，半年可申请一次晋级；做满一年可内部应聘运营、采购、直播；每年安排到仓储和产品部门轮岗两周；
8. 主管每半年和本人谈一次个人发展计划；考电商、客服类证书，学费公司报销。
工作地点：佛山市顺德区乐从镇示例大道 8 号栖木园 2 楼，地铁口有接驳车。`,
};

/** Words torn apart by blanks, as texts copied from a PDF are. */
export const afterSales = {
  id: '90c5d7fe3ab1264813Jy0NW-EVtR',
  kind: 'after-sales',
  title: '售后客服（耳机/充电类）',
  company: '舟桨数码',
  place: '深圳·龙华区·民治',
  address: '深圳龙华区民治街道示例科技园 B 座 701',
  salary: '6-9K',
  hideSalary: true,
  education: '大专',
  experience: '1-3年',
  tags: ['3C数码', '京东', '大小周'],
  recruiter: '霍先生',
  description: `工作内 容：
•  京东、拼多多两个店的售 后 单，退 货 、换 新 、维修寄修都归这个组
•  先带用户做连接、充电方面的基本排查，判断是设置问题还是 故 障
•  收到寄回的机器和品检核对，24 小时内给用户结 果
•  平台纠纷举证，维权单不超 时
•  每天填售后日报，同一批次问题超过 5 例要上报

需要你具 备：
•  大专，一年以上数码类售后经　验
•  有 耐 心 ，抗 压 能力好，沟 通 能 力强
•  了解蓝牙、快充协议之类的基础知识，看得懂说明书
•  会用 ERP 查单，Excel 基本操 作

其 他：
大小周，9:00-18:30，午休 1.5 小时。月薪 6-9K = 底薪 5500 + 绩效，五险 一 金，包一顿午餐，年底双薪。`,
};

export const english = {
  id: 'a8e31b5c07f96d2413B-0tW9FFJT',
  kind: 'english',
  title: '英语客服 Customer Support Specialist',
  company: '屿桥跨境',
  place: '厦门·思明区·软件园二期',
  address: '厦门思明区软件园二期示例路 16 号 602',
  salary: '7-10K·13薪',
  education: '本科',
  experience: '1-3年',
  headcount: '3人',
  tags: ['跨境电商', '英语读写', '亚马逊'],
  recruiter: 'Mia',
  description: `About the job
We sell camping lamps and small kitchen tools to buyers in North America and Europe. You will be the person our buyers hear from.

What you will do
- Answer buyer messages and e-mails within 24 hours on Amazon and our own store (Zendesk);
- Arrange refunds, replacements and returns, and follow the parcel until it arrives;
- Handle A-to-z claims and negative reviews together with the shop manager;
- Tag each ticket and write a short weekly summary for the product team.

任职要求
1. 本科，英语六级或同等水平，书面英语自然、有礼貌；
2. 有跨境店铺或海外客服经验优先，应届生英语好的也可以；
3. 能从客户的文化习惯出发想问题，遇到情绪激动的邮件先安抚再解决；
4. 做事有条理，多个店铺的邮件同时处理不会乱。

We offer
- 7,000-10,000 RMB a month, 13 months; social insurance and housing fund, paid from day one;
- 周末双休，10:00-19:00，不倒班；
- Two weeks of paid training with a mentor, English club every Thursday;
- 每年两次调薪评估，可以往店铺运营方向转岗。`,
};

/** One single line: a phone's input box keeps no breaks. */
export const night = {
  id: '3d7f82e6c1904ab503Rz29m7FlNU',
  kind: 'night',
  title: '夜班在线客服（22:00-6:00）',
  company: '团栗母婴',
  place: '合肥·蜀山区·政务区',
  address: '合肥蜀山区示例路 99 号团栗大厦 11 楼',
  salary: '6-8K',
  education: '大专',
  experience: '经验不限',
  headcount: '若干',
  tags: ['夜班', '母婴', '接受应届生'],
  recruiter: '谷女士',
  description:
    '固定夜班22:00-6:00，上五休二，不用来回倒班。主要是回复宝妈在小程序和抖音上的夜间留言，奶粉怎么冲、纸尿裤选几码、券怎么用，查物流、登记退款申请，第二天交接给白班同事。大专以上，有没有经验都可以，夜里能静下心、打字不慢、说话有温度就行，急症类的问题要知道提醒家长就医，不能乱给建议。综合6000-8000，含夜班津贴每班60元，另有绩效和满意度奖，五险一金，签两年合同试用两个月，来了先带薪学一周，老员工陪着上五个夜班。公司有夜宵和休息室，早上有班车到地铁站。',
};

export const lead = {
  id: 'c62b04d9e8f7315a0nF-3Ni6EFJW',
  kind: 'lead',
  title: '客服主管',
  company: '栖木家居',
  place: '佛山·顺德区·乐从',
  address: '佛山顺德区乐从镇示例大道 8 号栖木园 2 楼',
  salary: '10-14K',
  hideSalary: true,
  education: '大专',
  experience: '3-5年',
  headcount: '1人',
  tags: ['团队管理', '家具/家装', '双休'],
  recruiter: '黎女士',
  description: `岗位职责
① 带 24 人的售前售后团队，排班、分流、盯现场，大促前做人力预估；
② 对响应时长、询单转化、满意度和纠纷率负责，每周复盘一次，把改进落到人；
③ 搭培训和质检的架子，新人三周内能独立接待；
④ 疑难客诉和平台介入由你兜底，跨部门推动产品、物流把根子上的问题解决掉；
⑤ 组内绩效考核方案的制定与面谈。

任职要求
① 大专及以上，电商客服 4 年以上，其中带 10 人以上团队不少于 1 年；
② 数据敏感，能用报表说话，Excel 函数熟练；
③ 协调能力强，压力大的时候不把情绪带给组员；
④ 家具、家电等大件类目出身的优先考虑。

福利待遇
① 固定薪资 + 团队季度奖，年终看结果；
② 双休，遇大促调休；五险一金，带薪年假；
③ 每年两次外部管理课程，往客户体验负责人方向培养。`,
};
