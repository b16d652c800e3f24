/** A posting of about 600 characters, written for the speed figures. */
export const TITLE = '天猫售前客服专员（双休）';

export const DESCRIPTION = `我们是一家做厨房小家电的品牌公司，旗舰店开在天猫和京东，团队二十多人。
岗位职责：
1、通过千牛接待进店买家，解答关于产品功能、尺寸、发货时间和优惠活动的咨询，引导顾客下单；
2、核对订单信息，修改地址和备注，跟进物流，及时催付未付款订单；
3、处理退换货、退款和维修申请，安抚情绪激动的客户，避免中差评；
4、记录顾客反馈的问题，每周整理成表格交给运营，提出改进建议；
5、维护会员群，定期回访老客户，促进复购；
6、完成主管交办的其他工作。
任职要求：
1、中专以上学历，专业不限，应届毕业生亦可；
2、有一年以上网店客服经验者优先，无经验可培训；
3、打字速度每分钟60字以上，熟练使用Excel等办公软件；
4、普通话标准，表达清楚，具备良好的沟通能力和应变能力；
5、工作细心，有耐心和责任心，能承受一定的工作压力，不怕吃苦；
6、有团队合作精神，服从排班，愿意学习产品知识，了解平台规则；
7、能同时接待多位买家，思路清晰，遇到突发情况不慌乱。
福利待遇：
1、底薪4500元+提成+绩效奖金，综合收入6000-9000元，每月15日发薪；
2、早班8:30-17:30，晚班15:30-24:00，每周轮换一次，月休6天；
3、入职签劳动合同，试用期两个月，缴纳五险，满一年享带薪年假；
4、新人有师傅一对一带教，每季度有一次产品和话术培训；
5、客服专员—资深客服—组长—主管，每半年考核一次，晋升看成绩；
6、包午餐，提供宿舍，节日礼品，每年一次团建旅游和免费体检。
工作地点：杭州市余杭区良渚大道某某产业园3幢5楼
招聘人数：3人。公司直招，不收取任何费用，无需外呼和电话销售。`;

/** So many characters a short posting has at least. */
const SHORT = 300;

/** Different postings of about 300 characters: runs of lines of the long one, from each of its lines on. */
export function shortPostings(): { title: string; description: string }[] {
  const lines = DESCRIPTION.split('\n');
  return lines.map((_, from) => {
    let description = '';
    for (let i = from; description.length < SHORT; i++) description += `${lines[i % lines.length]}\n`;
    return { title: TITLE, description };
  });
}
