/** The parts of a posting, told by the headings that people put over them. */
import type { RuleSource } from '@/lib/lexicon/compile';

/** duty: what the holder does. ask: what is asked. offer: what the employer gives. company: who they are. */
export const SECTIONS = ['none', 'duty', 'ask', 'offer', 'company'] as const;
export type Section = (typeof SECTIONS)[number];

const HEADINGS: Record<Exclude<Section, 'none'>, string[]> = {
  duty: [
    '(岗位|工作|主要|职位|职务|核心|具体|日常|你的|您的)?职责(描述|范围|说明|概述|要点|内容)?',
    '(岗位|工作|主要|职位|核心|日常|具体)(内容|任务|描述|详情|说明)',
    '(你|您)(将|要|需要|会)?(负责|做)(什么|的工作|的事|的是)?',
    '(做什么|干什么|负责什么)',
    '(你|您)?(要|该|来|会)?(怎么|如何)做',
    '工作|(岗位|职位|工作)(要求|资格)(和|与|及|、)(职责|内容)',
    '岗位(概述|要点)',
    '(key |main |core |job |primary |your |the |daily )?(responsibilit(y|ies)|duties|tasks)',
    '(key |main |job )?(roles?|duties)( and |&)responsibilities',
    '(duties|responsibilities|tasks) (will )?(include|are)',
    '(role|job|position) (description|summary|overview|purpose|profile|scope|duties)',
    'about (the|this) (role|job|position|opportunity)',
    '(the|your) (role|job|position|opportunity|mission|day|day-to-day)',
    'what you(<apos>| wi)ll (do|be doing|own|be responsible for)',
    'what you do|in this role|you will( be)?|you<apos>ll( be)?|scope of work|a day in the life',
  ],
  ask: [
    '(任职|岗位|职位|应聘|招聘|工作|录用|基本|用人|人才|选人|能力|技能|人员|专业|职责|入职|招录|其他|其它|硬性|个人)(要求|资格|条件|标准)',
    '任职资格(要求|条件)',
    '(相关)?(经验|技能|学历|能力)(及|和|与)(技能|经验|能力|素质)要求',
    '岗位职责要求',
    '(岗位|任职)(需求|素质)',
    '(我们|公司)?(希望|期待)(中的?)?(你|您)(是)?',
    '(你|您)(需要|要)?(具备|是谁|是这样的人)',
    '我们(需要|要)(这样的)?(你|您)',
    '我们要(找)?(的人)?',
    '(你|您)(应该|应当|必须)(是|有|具备|会)?',
    '(我们的?|你的|您的|公司)?(要求|条件|资格)',
    '(job |key |basic |minimum |essential |candidate )?(requirements?|qualifications?)',
    '(required |key |essential )?(skills|experience|competencies)( required)?',
    '(skills|experience|education|qualifications|requirements)( and |&)(skills|experience|qualifications|abilities)',
    'what (we( a|<apos>)re looking for|you(<apos>| wi)ll (need|bring)|you (need|bring)|it takes|we (do )?(need|expect|ask)( from you| of you)?)',
    'who (you are|we( a|<apos>)re looking for)|about you|your (profile|skills|background)',
    '(the )?ideal candidate|the person|person specification|to succeed|you (have|bring|are)|must( |-)haves?|eligibility|required',
  ],
  offer: [
    '(福利|薪资|薪酬|工资|薪金|员工|公司|岗位|职位|其他|其它|相关|额外)?(待遇|福利)(保障|说明|体系|制度|政策)?',
    '(薪资|薪酬|工资|薪金|员工|岗位|公司)?福利(待遇|和待遇|及待遇|与待遇)(保障|说明|体系)?',
    '(薪资|薪酬|工资|薪金|待遇)(及|和|与)?福利(待遇)?',
    '待遇(及|和|与)福利',
    '(我们|公司)(能|将|可以)?(提供|给你|给您)(什么|的|的福利)?',
    '(你|您)(将|可以|能)?(获得|得到|享受到?)(什么|的)?',
    '(我们)?(能)?给(你|您)的(待遇|福利)?',
    '(加入我们)?(你|您)将获得',
    '(岗位|职位|公司)(亮点|优势|诱惑)',
    '(employee |company |our |key )?(benefits|perks)',
    '(benefits|perks|salary|compensation|pay)( and |&)(benefits|perks)',
    '(what )?we (offer|give|provide)|on offer|what you(<apos>ll| will)? get|what<apos>?s in it for you',
    'why (join us|work with us|us|join|you<apos>ll love)|(the )?package|remuneration',
  ],
  company: [
    '(公司|企业|单位|团队|品牌|集团)(简介|介绍|概况|背景|文化)',
    '关于我们',
    '(联系|投递|应聘|面试)(我们|流程|须知|地址)',
    '(应聘|招聘)流程',
    'about (us|the company|our company)|who we are|our (story|values|company|culture)|company (overview|profile)',
    'how to apply|(application|interview|hiring) process',
  ],
};

/** Headings of the employer's offer that with what follows them are a statement themselves (工作地点：杭州). */
const LABELS = [
  '(工作|上班|作息|班次|休息)(时间|地点|地址|安排|制度)',
  '(薪资|薪酬|工资|薪金|收入|待遇)(构成|结构|范围|说明|标准|组成|体系|水平)?',
  '(薪资|薪酬|工资|薪金|收入)待遇',
  '(培训|晋升|发展|职业发展)(机会|机制|空间|体系|通道|与发展|及发展|与培养|和培养)',
];

/** The same at the end of a posting: how to reach someone (联系电话：010-…). */
const CONTACTS = ['(联系|投递|应聘|面试|招聘)(方式|电话|邮箱|热线)'];

/** Headings over what is asked for as a plus only. */
const PLUS = [
  '(加分|优先)(项目?|条件)',
  '(nice( |-)to( |-)haves?|preferred (qualifications|skills|experience)|bonus points|good to have|desirable)',
];

/** The headings as rules of the lexicon: keys `section:duty` and so on, with `:label` or `:plus` behind. */
export const SECTION_RULES: RuleSource[] = [
  ...Object.entries(HEADINGS).map(([section, patterns]) => ({
    key: `section:${section}`,
    patterns,
    plain: true,
  })),
  { key: 'section:offer:label', patterns: LABELS, plain: true },
  { key: 'section:company:label', patterns: CONTACTS, plain: true },
  { key: 'section:ask:plus', patterns: PLUS, plain: true },
];

/** Reads a key of `SECTION_RULES`; null for the key of another rule. */
export function readSectionRule(key: string): { section: Section; label: boolean; plus: boolean } | null {
  if (!key.startsWith('section:')) return null;
  const [, section, kind] = key.split(':');
  return { section: section as Section, label: kind === 'label', plus: kind === 'plus' };
}
