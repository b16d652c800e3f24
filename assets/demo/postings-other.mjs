/**
 * Invented postings of other work which speaks of customers, shops or after-sales: the ones on which
 * an audit of service postings has to stay silent.
 */

/** Builds software for service people; is none of them. */
export const backend = {
  id: '64d8f1a7c93e05b203ZV-2tm5EVdQ',
  kind: 'engineer',
  title: '后端开发工程师（智能客服系统）',
  company: '拓线云',
  place: '北京·海淀区·上地',
  address: '北京海淀区上地示例东路 1 号院 5 层',
  salary: '25-40K·15薪',
  hideSalary: true,
  education: '本科',
  experience: '3-5年',
  tags: ['Java', 'Go', '分布式'],
  recruiter: '裘先生',
  description: `岗位职责：
1、负责在线客服 IM 网关、会话分配和工单系统的后端设计与开发，支撑万级坐席同时在线；
2、和算法同学一起把意图识别、知识库问答接入主链路，保证延迟和可用性；
3、主导慢查询、消息堆积等线上问题的定位和治理。

任职要求：
1、本科以上，三年以上 Java 或 Go 开发经验，熟悉 MySQL、Redis、Kafka；
2、有长连接、消息系统、呼叫中心任一方向的实战经验；
3、对代码质量有要求，乐于写文档和单测。

我们提供：弹性工作、补充医疗、每年一次 hackathon。`,
};

/** After-sales by name, a field engineer by trade. */
export const fieldEngineer = {
  id: '0ba7c2e95f613d8403tV3Nq6FFpR',
  kind: 'field-engineer',
  title: '售后工程师',
  company: '磐芯设备',
  place: '苏州·工业园区·唯亭',
  address: '苏州工业园区唯亭示例路 77 号',
  salary: '9-14K',
  education: '大专',
  experience: '3-5年',
  headcount: '2人',
  tags: ['机电一体化', 'PLC', '出差补贴'],
  recruiter: '戚先生',
  description: `1、到客户工厂做贴片设备的安装、调试、验收，给操作工做上机培训；
2、设备报警、停线时远程诊断，需要时 24 小时内到现场，换件、校准、写服务报告；
3、按计划做预防性保养，管好自己名下的备件；
4、把现场问题反馈给研发，参与改型验证。
要求：机电、自动化类大专以上，看得懂电气图，会改简单的 PLC 程序，有驾照，每月出差 15 天左右可以接受。
福利：出差补贴 120 元/天，六险一金，双休。`,
};

export const packer = {
  id: 'f5309e8b1c4da76203JU29m9GVVS',
  kind: 'warehouse',
  title: '成品仓打包员',
  company: '栖木家居',
  place: '佛山·顺德区·龙江',
  address: '佛山顺德区龙江镇示例物流园 3 号仓',
  salary: '5-7K',
  education: '学历不限',
  experience: '经验不限',
  headcount: '8人',
  tags: ['计件', '包吃住', '白班'],
  recruiter: '黎女士',
  description: `岗位职责
1. 按拣货单核对型号和配件，做护角、缠膜、装箱、贴面单；
2. 客服备注的加急件、补件当天打出；
3. 盘点耗材，收拾好自己的台位。

任职要求
1. 学历经验都不限，手脚麻利，认得清型号；
2. 搬得动 25 公斤左右的箱子，会开叉车的优先；
3. 男女不限。

福利待遇
1. 计件工资，保底 4500 元，熟手 6500 元上下，每月 15 日发；
2. 8:00-18:00，午休两小时，月休 4 天，加班另计；
3. 包吃住，四人间有空调，满月交社保。`,
};

export const operations = {
  id: '8c2e7d61f4b059a313BV0ty-FlBT',
  kind: 'operations',
  title: '店铺运营助理',
  company: '澄一食品',
  place: '武汉·江汉区·常青路',
  address: '武汉江汉区常青路示例广场 A 座 1203',
  salary: '5-8K',
  education: '大专',
  experience: '1年以内',
  headcount: '1人',
  tags: ['天猫运营', '活动报名', '零食'],
  recruiter: '蒲女士',
  description: `你要做的：
· 商品上下架、标题和主图更新，活动报名、库存和价格校对；
· 每天拉流量、转化、推广花费的数据，做成表给店长；
· 看同行在卖什么、怎么卖，给选品提想法；
· 整理买家评价和客服反馈的问题，推动详情页修改。

希望你：
· 大专，电商或统计类专业优先，Excel 透视表、查找函数熟；
· 对数字敏感，细心，坐得住；
· 爱吃零食，对新口味好奇。

给你的：
双休，五险一金，每月零食福利；半年后可以独立负责一个子类目。`,
};
