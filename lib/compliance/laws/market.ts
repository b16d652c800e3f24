/** Trade, advertising and the platforms’ own rules. */
import { type Law, law } from './law';

export const MARKET = {
  'EC-17': law(
    '《电子商务法》第17条',
    'E-commerce Law, art. 17',
    '2018/2019-01-01施行',
    'text',
    '电子商务经营者不得虚构交易、编造评价来欺骗、误导消费者。',
    'E-commerce operators may not fabricate trade or reviews to mislead consumers.',
  ),
  'AD-9': law(
    '《广告法》第4、9、28条',
    'Advertising Law, arts. 4, 9, 28',
    '2015/2021修正',
    'text',
    '广告不得虚假，不得使用“国家级”“最高级”“最佳”等用语；招聘信息是否算广告有争议。',
    'Adverts may not be false or use words such as “national”, “highest” or “best”; whether postings are adverts is disputed.',
  ),
  BOSS: law(
    '招聘平台规则（BOSS直聘“真实薪资范围”管控、“套路收费”治理2025-11；地方人才网发布规范）',
    'Rules of job platforms (BOSS Zhipin on real pay ranges and fee traps; local job sites on postings)',
    '2020-2025',
    'secondhand',
    '招聘平台一般不允许收费、虚假薪资、站外联系方式和引流内容，违者下架或封号。',
    'Job sites as a rule take down fees, false pay, outside contacts and lures, and close accounts.',
  ),
} as const satisfies Record<string, Law>;
