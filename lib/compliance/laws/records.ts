/** Personal data and records. */
import { type Law, law } from './law';

export const RECORDS = {
  'PI-6': law(
    '《个人信息保护法》第5、6条',
    'Personal Information Protection Law, arts. 5, 6',
    '2021',
    'text',
    '处理个人信息应合法、正当、必要，与目的直接相关，影响最小，不得过度收集。',
    'Personal data must be handled lawfully, fairly, as needed for the purpose, with least impact, and not be over-collected.',
  ),
  'PI-13': law(
    '《个人信息保护法》第13条',
    'Personal Information Protection Law, art. 13',
    '2021',
    'text',
    '处理个人信息要有法定依据，例如本人同意、订立合同或依法进行人力资源管理所必需。',
    'There must be a legal basis, such as consent, or need for a contract or for lawful staff management.',
  ),
  'PI-28': law(
    '《个人信息保护法》第28、29条',
    'Personal Information Protection Law, arts. 28, 29',
    '2021',
    'text',
    '健康、宗教信仰、生物识别、金融账户等属于敏感信息，须有特定目的和充分必要，并取得单独同意。',
    'Health, religion, biometrics, accounts and the like are sensitive: a specific purpose, strict need and separate consent.',
  ),
  'ID-15': law(
    '《居民身份证法》第15条',
    'Law on Resident Identity Cards, art. 15',
    '2003/2011修正',
    'memory',
    '除公安机关依法执行规定措施外，任何组织或个人不得扣押居民身份证。',
    'Apart from police in the stated case, nobody may hold a resident’s ID card.',
  ),
  'CR-100': law(
    '《刑法》第100条',
    'Criminal Law, art. 100',
    '1997起',
    'text',
    '受过刑事处罚的人就业时应如实报告；犯罪时不满 18 周岁且被判五年以下的免除。',
    'Those punished under criminal law must say so on taking a job; exempt if under 18 then and sentenced to five years or less.',
  ),
  'CR-Q': law(
    '《公安机关办理犯罪记录查询工作规定》第4条',
    'Rules on Criminal Record Checks by Public Security Organs, art. 4',
    '2021-12-31施行',
    'secondhand',
    '用人单位只有在法律法规规定从业禁止时，才能申请查询犯罪记录。',
    'An employer may query records only where a law or regulation bars such persons from the job.',
  ),
  'PS-136': law(
    '《治安管理处罚法》第136条',
    'Public Security Administration Punishments Law, art. 136',
    '2025修订/2026-01-01施行',
    'secondhand',
    '违反治安管理的记录予以封存，除国家规定外不得向任何单位或个人提供。',
    'Records of public-order offences are sealed and given to nobody save where State rules say so.',
  ),
  'PI-25x': law(
    '《个人信息保护法》第25条',
    'Personal Information Protection Law, art. 25',
    '2021',
    'text',
    '个人信息处理者不得公开所处理的个人信息，取得单独同意的除外。',
    'Personal data may not be made public without separate consent.',
  ),
} as const satisfies Record<string, Law>;
