/** The headings of postings in their many wordings, and those that begin something else. */

/**
 * opens: what follows is the posting's text. duties, wants: its main parts. more: a part that other pages have too.
 * ends: what follows is no part of it.
 */
export type HeadingKind = 'opens' | 'duties' | 'wants' | 'more' | 'ends';

const OPENS = `(?:职位|岗位|工作|招聘|职缺|职务|岗位工作)(?:描述|详情|详细|信息|介绍|说明|简介|概述|概要|详细信息|详细描述)|(?:职位|岗位|招聘)内容
|关于(?:这个|这份|该|此|本)?(?:职位|岗位|工作)|职位职责与要求|岗位职责(?:与|和|及|/|、|&)(?:任职|岗位)?(?:要求|资格)|(?:岗位|职位|工作)?职责(?:与|和|及|/|、|&)(?:任职)?要求
|(?:full |the )?(?:job|position|role|opportunity) (?:description|summary|overview|details|purpose|profile)|description
|about (?:the|this|your) (?:job|role|position|opportunity|work)|the (?:role|job|position|opportunity)|role|overview|your role|job summary`;

const DUTIES = `(?:岗位|工作|职位|主要|核心|日常|具体|基本)?(?:工作)?(?:职责|责任|任务)(?:描述|说明|概述|范围|内容)?|(?:主要|日常|具体|核心)?工作内容|日常工作|主要工作
|(?:在这里|加入我们)?[,，]?(?:你|您)(?:将|要|会|需要|来)?(?:要)?(?:负责|做)(?:什么|的|的事|的事情|哪些事)?|(?:你|您)的(?:工作|职责|任务)(?:内容)?|要做(?:什么|的事)|做什么
|(?:key |main |your |core |primary |essential |general |job )?(?:duties|responsibilities|tasks|accountabilities)(?: (?:and|&) (?:duties|responsibilities|accountabilities|tasks))?
|(?:here(?:'|’)s )?what you(?:(?:'|’)ll| will)(?: actually)? (?:do|be doing|own|be responsible for|work on)|what you do|in this role,? you will|you will|a day in the life|how you(?:(?:'|’)ll| will) make an impact|your (?:mission|impact|tasks|day)|the work|what (?:the|this) (?:job|role) involves`;

const WANTS = `(?:任职|岗位|职位|招聘|应聘|入职|录用|录取|聘用|基本|能力|技能|素质|人员|用人)(?:要求|资格|条件|需求|标准)|职位要求|(?:资格|要求|条件)(?:要求|说明|描述)?|任职资格(?:要求|条件)?
|我们(?:希望|期望|期待)(?:你|您)?|(?:我们)?需要(?:你|您)?(?:具备)?|希望(?:你|您)|(?:你|您)(?:需要|应该|要)(?:具备|有|会)?(?:什么)?|(?:你|您)具备|对(?:你|您)的要求|(?:你|您)是(?:谁|这样的人)|加分项|优先(?:条件|考虑)?|我们在找(?:这样的)?(?:你|您|人)|(?:我们)?(?:想|要)找(?:什么样|怎样)的(?:你|人)
|(?:key |minimum |basic |preferred |required |desired |your |job |role )?(?:requirements|qualifications)(?: (?:and|&) (?:skills|experience|requirements|qualifications))?|what we(?:(?:'|’)re| are)? (?:look for|looking for|need|expect)|what you(?:(?:'|’)ll| will)? (?:need|bring|have)(?: to the table)?|who you are|who we(?:(?:'|’)re| are) looking for|about you|your (?:profile|skills|experience|background)|you (?:have|bring|are)|(?:required |key )?skills(?: (?:and|&) (?:experience|qualifications))?|experience(?: (?:and|&) skills)?|must[- ]haves?|nice[- ]to[- ]haves?|bonus points|what it takes`;

const MORE = `(?:薪酬|薪资|工资|薪水|福利|待遇|薪金)(?:福利|待遇|范围|结构|说明|构成|体系|及福利|与福利|和福利|&福利)*|(?:公司|岗位|员工|我们的|职位)(?:福利|待遇|亮点|优势|诱惑)|(?:我们)?(?:能|可以|将)?(?:提供|给你|给到你)(?:什么|的|的福利)?|我们(?:为你|为您)提供|(?:你|您)(?:将|会|能|可以)(?:获得|得到)(?:什么|的)?|职业发展|晋升(?:空间|通道|机制|发展)|培训(?:机制|体系)?
|(?:工作|上班|作息|班次|休息|轮班)(?:时间|安排|制度)|班次|上班地点及时间
|(?:our |employee )?benefits(?: (?:and|&) perks)?|perks(?: (?:and|&) benefits)?|what we offer(?: you)?|what(?:'|’)s in it for you|why (?:join (?:us|.{2,24})|you(?:(?:'|’)ll| will) (?:love|enjoy|flourish).{0,24}|us)|compensation(?: (?:and|&) benefits)?|pay(?: (?:and|&) benefits)?|our offer|we offer|(?:working |work )?(?:hours|schedule|shifts?)|the way we work|how we work`;

/** Told by a part of a short line that is built as a heading. */
const ENDS =
  /(?:公司|企业|单位|团队|品牌|集团|雇主|店铺)(?:基本)?(?:介绍|简介|信息|概况|资料|文化|规模|风采|照片|相册|环境)|关于(?:我们|公司|本公司|企业)|工商信息|(?:工作|上班|面试|办公|公司|联系)(?:地址|地点|位置)|相似|类似|推荐|猜你|感兴趣|看过|还在看|其[他它](?:职位|岗位|信息|招聘)|在招职位|热[门招]|最新(?:职位|招聘)|发布者|招聘(?:者|方|人)|联系(?:方式|我们|人|电话)|(?:温馨|安全|防骗|特别|重要|友情|求职|风险)提[示醒]|举报|分享|评论|留言|回复|竞争力|透镜|面试(?:评价|经验|流程)|薪[资酬]分析|职能类别|关键[字词]|职位标签|申请(?:方式|职位|流程)|如何申请|投递|应聘方式|扫码|免责|声明|更多(?:职位|信息|岗位)|招聘(?:流程|程序)|相关(?:职位|阅读|文章|搜索|推荐)|上一[篇条]|下一[篇条]|职场|求职工具|登录|^(?:about (?:us|the company|our company|the team|the employer)|company (?:overview|description|info.*|profile)|who we are|our (?:company|story)|similar|related|recommended|people (?:also|who)|more (?:jobs|roles|from)|other (?:jobs|roles|openings)|open (?:roles|positions)|share|how to apply|apply|interested\?|ready to apply|seniority level|employment type|job function|industries|location|job (?:type|alerts?|id)|get notified|comments?|reviews?|salar(?:y|ies)|contact(?: us)?|sign in|log in|explore|you may (?:also )?like|jobs? you might)/i;

const whole = (words: string) => new RegExp(`^(?:${words.replace(/\n/g, '')})$`, 'i');
const KINDS: readonly [HeadingKind, RegExp][] = [
  ['opens', whole(OPENS)],
  ['duties', whole(DUTIES)],
  ['wants', whole(WANTS)],
  ['more', whole(MORE)],
];

const ORNAMENT = '[\\s【\\[「『《<＜（(■●◆◇▎▍|｜▶►★☆※•·\\-—–*#>✦❖✨🔥💼📌📋]';
const NUMBER =
  '(?:第?[一二三四五六七八九十]{1,2}(?:部分)?[、.．:：)）]|[(（][一二三四五六七八九十\\d]{1,2}[)）]|\\d{1,2}[、.．)）])';
const BEFORE = new RegExp(`^${ORNAMENT}*(?:${NUMBER})?${ORNAMENT}*`, 'u');
const AFTER = /(?:[\s】\]」』》>＞）):：\-—–|｜*~～…。✦❖✨🔥💼📌📋]|\ufe0f)+$/u;
/** Longest line that can be a heading. */
const LONGEST = 44;

/** A line without its ornaments and its number. */
export function bareHeading(line: string): string {
  return line.replace(BEFORE, '').replace(AFTER, '').trim();
}

/** A page's lines are asked about again and again; only the last few thousand are kept. */
function remembered<T>(judge: (line: string) => T): (line: string) => T {
  const known = new Map<string, T>();
  return (line) => {
    if (known.has(line)) return known.get(line) as T;
    if (known.size > 4_000) known.clear();
    const verdict = judge(line);
    known.set(line, verdict);
    return verdict;
  };
}

/** What kind of heading a line is as a whole; `ends` is told by `endsPosting`. */
export const headingKind = remembered(wholeKind);

function wholeKind(line: string): Exclude<HeadingKind, 'ends'> | null {
  if (line.length > LONGEST) return null;
  const bare = bareHeading(line);
  const kind = kindOf(bare);
  if (kind || !/[\u4e00-\u9fff]/.test(bare) || !/[a-z]/i.test(bare)) return kind;
  // In two languages: 岗位职责 / Responsibilities.
  const chinese = bare.replace(/[^\u4e00-\u9fff]+/g, '');
  const other = bare.replace(/[\u4e00-\u9fff/|（）()：:·]+/g, ' ').trim();
  return kindOf(other) ? kindOf(chinese) : null;
}

function kindOf(bare: string): Exclude<HeadingKind, 'ends'> | null {
  const plain = bare.replace(/^[“"']|[”"'?？]$/g, '');
  const tight = /[\u4e00-\u9fff]/.test(plain) ? plain.replace(/\s+/g, '') : plain.replace(/\s+/g, ' ');
  return (KINDS.find(([, words]) => words.test(tight))?.[0] as Exclude<HeadingKind, 'ends'>) ?? null;
}

/** A heading and what it opens on one line: 岗位职责：1、接待…. */
export function inlineKind(line: string): Exclude<HeadingKind, 'ends'> | null {
  const found = /^(.{2,14}?)(?:[】\]」』》]\s*[:：]?|[:：])\s*\S/.exec(line.replace(BEFORE, ''));
  const kind = found ? kindOf((found[1] as string).trim()) : null;
  return kind === 'more' ? null : kind;
}

/** Whether a short line begins what is no part of a posting. */
export const endsPosting = remembered(
  (line: string): boolean =>
    line.length <= LONGEST && headingKind(line) === null && ENDS.test(bareHeading(line)),
);

/** Lines of a page's own among the words: to share, to report, to apply, rights and numbers of registration. */
const PAGE_OWN =
  /^(?:职能|职位|岗位)类别[:：]|^(?:关键[字词]|职位标签)[:：]|^[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐|老师)(?:\s*[·•|｜]?\s*[\u4e00-\u9fffA-Z]{1,10})?$|^we (?:may )?use (?:artificial|ai\b|(?:automated )?tools)|^(?:微信|扫码|点击|我要|一键|立即)?.{0,4}(?:分享|举报|收藏|投诉|纠错|打印|转发|投递|申请|沟通|报名|应聘|登录|注册|聊一聊|感兴趣)(?:到|给|该|此|本)?(?:朋友圈|职位|岗位|简历|好友|微信|扫码|一下|通知)?$|版权所有|ICP备|ICP证|公网安备|^copyright\b|^©|all rights reserved|^(?:(?:easy |quick )?apply(?: now| here| online)?|(?:share|report|save|print|apply for|apply to) (?:this |the )?(?:job|position|role|posting|listing|opening)|apply with .{2,16}|share|report|save|print|back)$|扫(?:一扫|码|描)?.{0,8}(?:二维码|分享|下载|关注)|^(?:发布|更新|刷新)(?:时间|于|日期)|联系我时.{0,12}看到|(?:用人单位|招聘单位|该公司|发布者).{0,30}(?:收取费用|违规|虚假|扣押)|^(?:点击)?(?:展开|收起)(?:全部|全文|更多|详情)?$|^(?:show|see|read) (?:more|less)$|^(?:查看|阅读)(?:更多|全部|全文|详情|地图)/i;

export const isPagesOwn = remembered((line) => line.length <= 90 && PAGE_OWN.test(line.trim()));
