/** The parts of a posting, told by the headings that people put over them. */
import type { RuleSource } from '@/lib/lexicon/compile';

/** duty: what the holder does. ask: what is asked. offer: what the employer gives. company: who they are. */
export const SECTIONS = ['none', 'duty', 'ask', 'offer', 'company'] as const;
export type Section = (typeof SECTIONS)[number];

const HEADINGS: Record<Exclude<Section, 'none'>, string[]> = {
  duty: [
    '(岗位|工作|主要|职位|职务|核心)?职责(描述|范围|说明)?',
    '(岗位|工作|主要|职位|核心)(内容|任务|描述)',
    '(你|您)(将|要|需要)?(负责|做)(什么|的工作|的事)?',
    '(做什么|干什么|负责什么)',
    '(职责|岗位)(概述|要点)',
    '岗位说明',
    '(key )?responsibilities',
    'job description',
    'duties',
    "what you('| wi)ll do",
  ],
  ask: [
    '(任职|岗位|职位|应聘|招聘|工作|录用|基本|用人|能力|技能|人员|专业)(要求|资格|条件|标准)',
    '任职资格(要求|条件)?',
    '(岗位|任职)(需求|素质)',
    '(我们|公司)?(希望|期待)(你|您)',
    '(你|您)(需要|要)?(具备|是谁|是这样的人)',
    '(要求|条件|资格)',
    '(加分|优先)(项|条件)',
    'requirements?',
    'qualifications?',
    "what we( a|')re looking for",
    'who you are',
  ],
  offer: [
    '(福利|薪资|薪酬|工资|薪金|员工|公司)?(福利)?(待遇|福利)(保障|说明|体系|及福利|和福利)?',
    '(薪资|薪酬|工资|薪金|收入|待遇)(福利|待遇|构成|结构|范围|说明|标准|组成)?',
    '(工作|上班|作息|班次|休息)(时间|地点|地址|安排|制度)',
    '(我们|公司)(能)?(提供|给你|给您)(什么|的)?',
    '(你|您)(将|可以)?(获得|得到)',
    '(培训|晋升|发展|职业发展)(机会|机制|空间|体系|通道|与发展|及发展)',
    '(福利|加入我们你将获得|岗位亮点|职位亮点|职位诱惑|岗位福利|岗位优势)',
    'benefits',
    'what we offer',
  ],
  company: [
    '(公司|企业|单位|团队|品牌|集团|关于)(简介|介绍|概况|我们|背景|文化)',
    '(联系|投递|应聘|面试)(方式|我们|流程|须知|电话|邮箱|地址)',
    'about (us|the company)',
  ],
};

/** The headings as rules of the lexicon: keys `section:duty` and so on. */
export const SECTION_RULES: RuleSource[] = Object.entries(HEADINGS).map(([section, patterns]) => ({
  key: `section:${section}`,
  patterns,
}));
