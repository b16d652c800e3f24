/** Pages that speak of jobs and are no posting: lists, articles, and texts that are mostly links. */
import { attributeOf, documentOf, selectAll, selectFirst, titleOf } from '@/lib/page/dom';
import { type Line, type PageLines, wordsOf } from './lines';
import { lengthOf } from './sections';

/** Of a text that is a posting no more than this stands in links. */
const MOST_LINKS = 0.35;

const ARTICLE =
  /范[本文例]|模板|怎么写|如何|是什么|什么是|有哪些|哪些|攻略|指南|面试题|大全|技巧|心得|经验分享|培训资料|百科|话术|总结|[？?]|how to|what (?:is|does|are)|template|guide|examples?|tips|interview questions|checklist|best practices|\bfaq\b/i;
/** Words by which a page says that somebody is sought. */
export const OFFER = /招聘|诚聘|急聘|诚招|急招|高薪聘|招人|hiring|careers?|jobs?\b|vacanc|join us|加入我们/i;
const APPLY =
  /^(?:立即|马上|我要|在线|一键|快速|点击)?(?:申请|投递|应聘|报名|投简历|沟通|聊一聊|聊聊)(?:此|该|这个|本)?(?:职位|岗位|简历)?$|^(?:立即|马上)沟通$|^(?:easy |quick )?apply(?: (?:now|for|here|online|to|on).{0,40})?$|^i(?:'|’)m interested$|^投个?简历$/i;

export function isMostlyLinks(page: PageLines, lines: readonly number[]): boolean {
  const linked = lines.reduce((sum, at) => sum + (page.all[at] as Line).linked, 0);
  return linked > lengthOf(page, lines) * MOST_LINKS;
}

/** A control by which one applies: only postings have it. */
export function hasApply(page: PageLines): boolean {
  return selectAll(page.root, 'button,a,[role="button"],input[type="submit"],input[type="button"]')
    .slice(0, 400)
    .some((control) => APPLY.test(attributeOf(control, 'value') ?? wordsOf(control)));
}

/** The page writes about such work and seeks nobody. */
export function isArticle(page: PageLines, heading: string): boolean {
  const document = documentOf(page.root);
  const named = `${titleOf(document)} ${heading}`;
  if (hasApply(page)) return false;
  if (ARTICLE.test(heading) || (ARTICLE.test(titleOf(document)) && !OFFER.test(named))) return true;
  const type = selectFirst(document, 'meta[property="og:type"]');
  return type !== null && attributeOf(type, 'content') === 'article' && !OFFER.test(named);
}

/** The posting that was here is closed, and what else the page shows is not it. */
export function isGone(page: PageLines): boolean {
  return page.all.some(({ text, linked }) => text.length <= 40 && linked === 0 && GONE.test(text));
}

const GONE =
  /(?:职位|岗位|页面|信息|招聘).{0,8}已?(?:经)?(?:停止招聘|停招|下线|关闭|过期|失效|被?删除|不存在|结束|招满)|(?:页面|职位)(?:似乎)?不存在|(?:job|position|posting|page|listing|role).{0,24}(?:no longer|has (?:expired|closed|been (?:filled|removed))|(?:is|was) (?:closed|not found)|doesn(?:'|’)t exist)/i;

/** Somebody tells of themselves: a posting speaks of the firm and to its reader. */
export function isStory(text: string): boolean {
  const own = text.match(/我(?!们|司|公司|店|院|校|行|处|厂|方|集团)|\bI\b/g)?.length ?? 0;
  return own >= 3;
}
