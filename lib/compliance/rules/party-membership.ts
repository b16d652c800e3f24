import { defineRule } from '../schema';

const MEMBER =
  '(中共|共产党|中国共产党|正式)?(党员|团员|共青团员|预备党员)(或预备党员|、预备党员|（含预备）)?';

export const rule = defineRule({
  id: 'party-membership',
  name: { zh: '政治面貌要求', en: 'Party membership' },
  category: 'discrimination',
  severity: 'risky',
  law: ['EP-26', 'HR-11', 'LC-8'],
  why: {
    zh: '客服工作与政治面貌没有直接关系，写成条件可能构成身份限制。',
    en: 'Membership has no direct bearing on support work; as a condition it may be a limit by status.',
  },
  exception: {
    zh: '党务、机关及部分国企的相应岗位除外。',
    en: 'Posts of the Party, of government and some of state-owned firms.',
  },
  rewrite: {
    advice: {
      zh: '整句删去。',
      en: 'Delete the sentence.',
    },
    words: { kind: 'wording', zh: '', en: '' },
  },
  seeker: {
    zh: '不是党员也可以投；可以问这一条是不是硬性要求。',
    en: 'Apply without it too, and ask whether it is a firm condition.',
  },
  found: [
    `${MEMBER}(身份)?<put-first>`,
    `(须|需|要|得)(是|有)?${MEMBER}(!活动|发展|培训|客户|教育|服务|证明|材料|推荐|会议|学习)`,
    `${MEMBER}(、|或|和|及|/|,)…{10}(优先|加分|择优|更好|为佳|从优|先考虑)|${MEMBER}…{3}(择优|加分|先(录|面|考虑))`,
    `(<only-for>|优先(考虑|录用)?|最好(是|为)?|应为|要为)(是|为)?${MEMBER}(!活动|培训|发展|客户|教育|服务)`,
    `政治面貌(要求|限制)?(:|为|是|须为|限)?(必须|须)?(是|为)?(中共|共产)?(党员|团员|共青团|预备|清白|良好)`,
    { in: ['none', 'ask'], any: [`^${MEMBER}$`, `${MEMBER}(身份)?(及|或)?以上`] },
    '(<!<latin>)((communist )?party|cpc|ccp|youth league) members?( are| is)?( only| preferred| required)|must be a( communist)? (party|cpc|ccp) member',
    'members? of the( chinese)? (communist party|cpc|ccp|communist youth league)( of china)?( are| is)?( only| preferred| required| welcome| an? (advantage|plus))',
  ],
  exempt: {
    words: ['政治面貌(不限|无要求)|不限政治面貌|(党员|团员)(、|和|或|/)?(群众|非党员)'],
    clause: ['<work-content>|支部|之家|活动室|先锋|党建|组织关系|转接|接待|party planning'],
  },
  examples: {
    found: [
      '任职要求：需党员',
      '任职要求：党员加分',
      '任职要求：共青团员及以上',
      '党员、学生干部择优录用',
      'Members of the CPC preferred',
      '任职要求：党员优先',
      '任职要求：政治面貌：党员',
      '任职要求：限中共党员',
      '任职要求：中共党员或预备党员，会写材料',
      '任职要求：政治面貌为团员',
      'Requirements: Party members preferred',
    ],
    lookAlikes: [
      '岗位职责：协助党员材料归档',
      '党员、团员、群众都欢迎',
      '会员党员身份认证失败的优先处理',
      '福利待遇：设有党员活动室',
      '任职要求：政治面貌不限',
      '公司有党支部，党员组织关系可转接',
      '任职要求：学历、政治面貌均不限',
      '福利待遇：员工之家、党员先锋岗评选',
      'Benefits: a holiday party for all members',
    ],
  },
});
