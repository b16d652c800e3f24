import { defineItem } from '../schema';

export const item = defineItem({
  id: 'data-privacy-confidentiality',
  group: 'basic',
  name: { zh: '客户信息保密', en: 'Customer-data confidentiality' },
  definition: {
    zh: '要求保守客户或公司的信息、数据与秘密；只要求薪资保密不算。',
    en: 'Asks to keep customer or company data and secrets confidential; secrecy about pay alone does not count.',
  },
  sources: [],
  weight: 1,
  frame: 'ask',
  covered: [
    '(保护|保障|维护|尊重|确保|注重|重视|守护|保证|遵守|妥善保管)…{10}(隐私|信息安全|数据(的)?安全|资料(的)?安全|保密)(安全|性|制度|规定|规范|协议)?',
    '(保守|严守|恪守|守住|保护)…{8}(秘密|机密|商业秘密|商业机密|保密)',
    '(不得|不可|不能|不会|不|禁止|严禁|防止|避免|杜绝|勿|不准|不允许)(随意|擅自|对外|向外|私自|向他人|将|把)?…{8}(泄露|外泄|泄漏|透露|外传|泄密)(…{8}(信息|资料|数据|隐私|秘密|机密|内容|文件))?',
    '(信息|资料|数据|隐私|秘密|机密|档案|文件)(的)?(进行|做好|严格|要|予以|必须|安全)?…{4}(保密|不外泄|不泄露|不外传)(工作|制度|性)?',
    '保密(意识|协议|制度|工作|义务|责任|原则|规定|规范|承诺|要求|条款|措施|观念|精神)|(隐私|信息安全|数据安全)(保护)?(意识|制度|规范|规定|协议|要求|准则)',
    '保密性(强|好)?|(保护|守护|维护)…{4}(个人信息|客户信息|用户信息|客户资料|用户资料)',
    '(严格|对外|注意|做到|签署|签订)…{4}保密|守口如瓶',
    '妥善保管…{4}(客户|用户|顾客|个人)(的)?(资料|信息)',
    'confidential|non-disclosure|data (privacy|protection|security)|customer privacy|gdpr',
    '(保守|保护|守护|严守|恪守|尊重|注重)…{6}(隐私|秘密|机密|(客户|顾客|用户|患者|个人|业主|旅客|会员)(的)?信息)(!面单|系统|化)',
  ],
  waived: [],
  vetoes: [
    '(薪资|工资|薪酬|薪水|收入|待遇|薪金)…{6}保密(制度|协议|规定)?|保密(薪资|工资|薪酬)',
    '(简历|应聘|投递|你的|您的|求职|面试|候选人)…{10}保密|(我们|我司|公司)(会|将|承诺)…{8}(保密|保护)',
    '隐私(面单|险|护理|部位|手机|膜|贴)|(信息|数据)安全(行业|公司|产品|领域|专业|技术|工程|企业|厂商)',
  ],
  suggestion: {
    kind: 'wording',
    zh: '妥善保管客户资料，不外泄订单与个人信息，遵守公司保密规定。',
    en: 'Keeps customer files safe, leaks no order or personal data and follows the confidentiality rules.',
  },
  seeker: {
    zh: '读一遍个人信息保护法的基本要求，面试能说出两三条就是加分。',
    en: 'Read up on the basics of the personal-information law; two or three points at the interview already count for you.',
  },
  examples: {
    covered: [
      '任职要求：能保守患者隐私',
      '任职要求：尊重顾客隐私',
      '任职要求：严守用户信息',
      '任职要求：有较强的保密意识',
      '岗位职责：保护客户隐私',
      '任职要求：不得泄露买家的订单信息',
      '岗位职责：对用户资料严格保密',
      '任职要求：严守公司商业机密',
      '任职要求：入职签署保密协议',
      '任职要求：具备信息安全意识',
      'Requirements: keep customer information confidential',
    ],
    waived: [],
    lookAlikes: [
      '福利待遇：实行薪资保密制度',
      '公司简介：主营隐私面单打印机',
      '投递须知：您的简历我们会严格保密',
      '公司简介：国内领先的数据安全厂商',
      '岗位职责：客户信息的录入与整理',
    ],
  },
});
