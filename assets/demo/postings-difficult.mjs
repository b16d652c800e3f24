/**
 * Invented postings which a reader must look at twice: unlawful ones, other work under a service
 * title, and one which the site does not show to its end.
 */

/** Breaks many rules at once, so that each finding can be shown. */
export const unlawful = {
  id: '5e1d9b72f0ca843603N-3dq4E1FX',
  kind: 'unlawful',
  title: '客服小姐姐（急招 马上入职）',
  company: '绒朵女装',
  place: '广州·海珠区·大塘',
  address: '广州海珠区大塘示例商贸城 C 区 4 楼',
  salary: '4-9K',
  education: '高中',
  experience: '经验不限',
  headcount: '5人',
  tags: ['女装', '包住', '急招'],
  recruiter: '段先生',
  description: `要求：
1、限女性，18-28 岁，未婚，两年内没有生育计划
2、五官端正，身高 160 以上，朋友圈发得好看的优先
3、没有乙肝等传染病，入职带体检报告
4、只要本市户口，统招大专以上最好
工作内容：回复顾客消息，登记退货，其他听店长安排
待遇：
1、先试岗 7 天不计工资，留下来的签一年合同，试用期 6 个月，发正式工资的 70%
2、入职交服装押金 300 元，身份证原件由公司统一保管
3、不买社保，每月补 200 元
4、一天 12 小时，每月休 2 天，迟到一次罚 100
5、轻松月入过万，上不封顶！
玻璃心就别来了，想来的加微信 rd****88`,
};

/** Called customer service, but it is cold calling. Says 直聘 in earnest: no word to be thrown away. */
export const sales = {
  id: 'e07c45a18db9f32613dV2Ny1FVZY',
  kind: 'sales',
  title: '客服专员（双休+高提成）',
  company: '恒汐商务咨询',
  place: '成都·武侯区·天府三街',
  address: '成都武侯区天府三街示例中心 2 栋 1508',
  salary: '8-15K',
  hideSalary: true,
  education: '学历不限',
  experience: '经验不限',
  headcount: '10人',
  tags: ['双休', '提成高', '无需经验'],
  recruiter: '阮先生',
  description: `岗位内容
1）公司给名单，每天呼出 150 通以上，把企业年报、商标套餐讲给老板们听；
2）有意向的加企业微信，约到公司面谈，逼单、签单、收款；
3）到期客户做续费和升级，背个人月度业绩。

我们希望你
- 敢开口，不怕被挂电话，有赚钱的念头；
- 干过电销、保险、课程顾问的来了就能上手，没干过有话术和师傅；
- 普通话过得去，会用电脑。

薪资：无责底薪 4500 + 每单 8%-15% 提成，组里平均一万二；9:00-18:30，周末休息，转正交社保。
企业直聘，不是中介，面试当天出结果。`,
};

/** Called after-sales service, but it is debt collection. */
export const collections = {
  id: '18f6e3d05c7ba94213xV39S8FlRZ',
  kind: 'collections',
  title: '售后客服专员（坐班，无需外出）',
  company: '岚渡信息服务',
  place: '长沙·岳麓区·梅溪湖',
  address: '长沙岳麓区梅溪湖示例路 30 号 3 楼',
  salary: '6-12K',
  education: '中专/中技',
  experience: '经验不限',
  headcount: '20人',
  tags: ['电话沟通', '五险', '不外出'],
  recruiter: '项女士',
  description: `工作职责：
1. 用公司的外呼系统给逾期用户打电话，提醒账单，谈还款的日期和金额；
2. 按 M1、M2 分组跟进案件，失联的查找新联系方式，结果录入系统；
3. 完成本组回款率，月底看排名；
4. 通话全程录音，按合规话术来，不许恐吓、骚扰第三人。

任职要求：
1. 中专以上，口齿清楚，会谈判，心态好；
2. 有催收、法务、电话客服经验的优先；
3. 服从排班，能承受一定的业绩压力。

薪资福利：底薪 3800 + 回款提成 + 阶梯奖，人均 8000 左右。五险，上六休一，8:30-18:00。入职培训 5 天。`,
};

/** The site shows only the first lines of this one to visitors who are not logged in. */
export const cut = {
  id: 'b39a50e2d6f187c413F82dS-GFRV',
  kind: 'cut',
  partial: true,
  title: '抖音小店客服',
  company: '澈羽个护',
  place: '杭州·临平区·乔司',
  address: '杭州临平区乔司街道示例创意园 6 幢',
  salary: '5-8K',
  hideSalary: true,
  education: '学历不限',
  experience: '1年以内',
  tags: ['抖店', '洗护/个护', '两班倒'],
  recruiter: '窦女士',
  description: `岗位职责：
1、在飞鸽上接待直播间过来的用户，解答洗发水、沐浴露的功效、用法和赠品规则；
2、直播时段配合主播控评、发券，直播后处理改地址、少发漏发的单子，当天清完；
3、退款、过敏反馈先安抚再登记，严重的当天报给品控；
4、盯店铺体验分，差评当天联系。

岗位要求：
1、学历不限，有抖店或快手客服经验半年以上；
2、打字快，能一心多用，直播高峰一人接 8 个窗口不慌；
3、皮肤、头发护理的基础知识懂一些，不夸大功效。

薪资：底薪 4500 + 接待提成 + 体验分奖，早班 9 点到 17 点半，晚班 16 点到 24 点，月休 6 天，五险，住宿补贴 300。`,
};
