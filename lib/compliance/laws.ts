/** The laws, regulations and rules on which the rules of compliance stand. Not legal advice. */

/**
 * How its wording was checked: text, read in the statute; secondhand, in press or official read-outs; memory, not
 * looked up, so the number of the article is to be confirmed.
 */
export type Checked = 'text' | 'secondhand' | 'memory';

export interface Law {
  /** Title and article as cited, in Chinese. */
  cite: string;
  /** Enacted, and last changed or in force. */
  year: string;
  checked: Checked;
  /** What it says, in our own words. */
  says: { zh: string; en: string };
}

const law = (cite: string, year: string, checked: Checked, zh: string, en: string): Law => ({
  cite,
  year,
  checked,
  says: { zh, en },
});

export const LAWS = {
  'LL-12': law('《劳动法》第12条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-13': law('《劳动法》第13条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-15': law('《劳动法》第15条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-36': law('《劳动法》第36条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-38': law('《劳动法》第38条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-41': law('《劳动法》第41条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-44': law('《劳动法》第44条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-48': law('《劳动法》第48条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-50': law('《劳动法》第50条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'LL-72': law('《劳动法》第72条', '1994/2018修正', 'text', 'TODO', 'TODO'),
  'WT-3': law('《国务院关于职工工作时间的规定》第3条', '1994/1995修订', 'text', 'TODO', 'TODO'),
  'LC-7': law('《劳动合同法》第7条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-8': law('《劳动合同法》第8条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-9': law('《劳动合同法》第9条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-10': law('《劳动合同法》第10条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-19': law('《劳动合同法》第19条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-20': law('《劳动合同法》第20条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-22-25': law('《劳动合同法》第22、23、25条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-70': law('《劳动合同法》第70条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-82': law('《劳动合同法》第82条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-83': law('《劳动合同法》第83条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'LC-84': law('《劳动合同法》第84条', '2007/2012修正', 'text', 'TODO', 'TODO'),
  'EP-3': law('《就业促进法》第3条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'EP-26': law('《就业促进法》第26条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'EP-27': law('《就业促进法》第27条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'EP-28': law('《就业促进法》第28条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'EP-29': law('《就业促进法》第29条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'EP-30': law('《就业促进法》第30条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'EP-31': law('《就业促进法》第31条', '2007/2015修正', 'text', 'TODO', 'TODO'),
  'ES-14': law('《就业服务与就业管理规定》第14条', '2007/2022修正', 'memory', 'TODO', 'TODO'),
  'ES-18': law('《就业服务与就业管理规定》第18条', '2007/2022修正', 'memory', 'TODO', 'TODO'),
  'ES-19': law('《就业服务与就业管理规定》第19条', '2007/2022修正', 'memory', 'TODO', 'TODO'),
  'ES-20': law('《就业服务与就业管理规定》第20条', '2007/2022修正', 'secondhand', 'TODO', 'TODO'),
  'ES-68': law('《就业服务与就业管理规定》第68条', '2007/2022修正', 'secondhand', 'TODO', 'TODO'),
  'HR-11': law('《人力资源市场暂行条例》第11条', '2018（国务院令700号）', 'text', 'TODO', 'TODO'),
  'HR-24': law('《人力资源市场暂行条例》第24条', '2018', 'text', 'TODO', 'TODO'),
  'HR-43': law('《人力资源市场暂行条例》第43条', '2018', 'text', 'TODO', 'TODO'),
  'NR-18': law('《网络招聘服务管理规定》第17-18条', '2021', 'secondhand', 'TODO', 'TODO'),
  'NR-19': law('《网络招聘服务管理规定》第19条', '2021', 'secondhand', 'TODO', 'TODO'),
  'ON-2025': law(
    '五部门《关于规范网络平台招聘类信息发布的通知》',
    '2025-12-25印发/2026-01公布',
    'secondhand',
    'TODO',
    'TODO',
  ),
  'W-43': law('《妇女权益保障法》第43条', '2022修订/2023-01-01施行', 'text', 'TODO', 'TODO'),
  'W-83': law('《妇女权益保障法》第83条', '2023', 'text', 'TODO', 'TODO'),
  'N9-2019': law(
    '九部门《关于进一步规范招聘行为促进妇女就业的通知》（人社部发〔2019〕17号）',
    '2019',
    'memory',
    'TODO',
    'TODO',
  ),
  'D-38': law('《残疾人保障法》第3、38、64条', '1990/2018修正', 'text', 'TODO', 'TODO'),
  'M-61': law('《未成年人保护法》第61、125条', '2020/2024修正', 'text', 'TODO', 'TODO'),
  'M-62': law('《未成年人保护法》第62条', '2020/2024修正', 'text', 'TODO', 'TODO'),
  CL: law('《禁止使用童工规定》第2、4、6条', '2002', 'text', 'TODO', 'TODO'),
  'PI-6': law('《个人信息保护法》第5、6条', '2021', 'text', 'TODO', 'TODO'),
  'PI-13': law('《个人信息保护法》第13条', '2021', 'text', 'TODO', 'TODO'),
  'PI-28': law('《个人信息保护法》第28、29条', '2021', 'text', 'TODO', 'TODO'),
  'ID-15': law('《居民身份证法》第15条', '2003/2011修正', 'memory', 'TODO', 'TODO'),
  'IF-16': law('《传染病防治法》第16条', '2013/2025修订', 'text', 'TODO', 'TODO'),
  'AIDS-3': law('《艾滋病防治条例》第3条', '2006/2019修订', 'text', 'TODO', 'TODO'),
  'HBV-2010': law(
    '人社部发〔2010〕12号 乙肝表面抗原携带者入学和就业权利通知',
    '2010',
    'memory',
    'TODO',
    'TODO',
  ),
  'CR-100': law('《刑法》第100条', '1997起', 'text', 'TODO', 'TODO'),
  'CR-Q': law('《公安机关办理犯罪记录查询工作规定》第4条', '2021-12-31施行', 'secondhand', 'TODO', 'TODO'),
  'PS-136': law('《治安管理处罚法》第136条', '2025修订/2026-01-01施行', 'secondhand', 'TODO', 'TODO'),
  'SI-58': law('《社会保险法》第58、60、84条', '2010/2018修正', 'text', 'TODO', 'TODO'),
  'SPC-19': law(
    '最高法《关于审理劳动争议案件适用法律问题的解释（二）》第19条',
    '2025-09-01施行',
    'secondhand',
    'TODO',
    'TODO',
  ),
  'OT-2021': law('人社部、最高法超时加班典型案例（996条款无效）', '2021-08-26', 'text', 'TODO', 'TODO'),
  'LS-25': law('《劳动保障监察条例》第23、25条', '2004', 'text', 'TODO', 'TODO'),
  'WP-16': law('《工资支付暂行规定》第15、16条', '1994', 'text', 'TODO', 'TODO'),
  MW: law('《最低工资规定》', '2004', 'memory', 'TODO', 'TODO'),
  'GC-185': law('最高法指导案例185号 闫佳琳诉浙江喜来登', '2022-07-04发布', 'secondhand', 'TODO', 'TODO'),
  'SH-AGE': law('《上海市促进就业若干规定》', '2005-12-29', 'text', 'TODO', 'TODO'),
  'GD-HR': law('《广东省人力资源市场条例》', '2021-12-01', 'text', 'TODO', 'TODO'),
  'SD-EP': law('《山东省就业促进条例》', '2016修正', 'text', 'TODO', 'TODO'),
  'CP-2024': law(
    '中共中央、国务院《关于实施就业优先战略促进高质量充分就业的意见》',
    '2024-09',
    'secondhand',
    'TODO',
    'TODO',
  ),
  'RET-2024': law(
    '全国人大常委会《关于实施渐进式延迟法定退休年龄的决定》',
    '2024-09/2025-01-01施行',
    'secondhand',
    'TODO',
    'TODO',
  ),
  'GK-2026': law('2026年度国考报考年龄放宽至38周岁', '2025-10', 'secondhand', 'TODO', 'TODO'),
  'EDU-3': law(
    '教育部校园招聘“三严禁”（历年通知，2024-11重申）',
    '2013起，2024',
    'secondhand',
    'TODO',
    'TODO',
  ),
  'EC-17': law('《电子商务法》第17条', '2018/2019-01-01施行', 'text', 'TODO', 'TODO'),
  'AD-9': law('《广告法》第4、9、28条', '2015/2021修正', 'text', 'TODO', 'TODO'),
  BOSS: law(
    '招聘平台规则（BOSS直聘“真实薪资范围”管控、“套路收费”治理2025-11；地方人才网发布规范）',
    '2020-2025',
    'secondhand',
    'TODO',
    'TODO',
  ),
  'PI-25x': law('《个人信息保护法》第25条', '2021', 'text', 'TODO', 'TODO'),
} as const satisfies Record<string, Law>;

export type LawId = keyof typeof LAWS;
export const LAW_IDS = Object.keys(LAWS) as [LawId, ...LawId[]];
