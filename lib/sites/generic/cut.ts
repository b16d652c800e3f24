/** Signs that a page shows the beginning of a text, and keeps the rest for those who log in or go elsewhere. */
import { attributeOf, selectAll, tagOf } from '@/lib/page/dom';
import { visibleText } from '@/lib/page/visible-text';
import type { Line, PageLines } from './lines';
import { upFrom, wordsOf } from './lines';

const WALL =
  /(?:登录|登陆|注册|扫码|下载|打开|前往)(?:后|即可|以后|之后|\/注册)?.{0,10}?(?:查看|阅读|看到?|解锁|显示|浏览|展开)(?:完整|全部(?!职位|岗位)|全文|更多(?!职位|岗位|工作|机会|招聘|推荐)|剩余|详情|详细|职位(?:描述|详情|信息|内容)|后续)|(?:查看|阅读|显示|展开)(?:完整|全部|全文|更多|剩余).{0,10}请?(?:先)?(?:登录|登陆|注册|扫码|下载|打开)|(?:剩余|还有).{0,8}(?:登录|扫码|下载)|(?:sign|log) ?in .{0,16}(?:to|and) (?:see|view|read|unlock|continue)(?: (?:the )?(?:full|rest|more|entire|whole|complete|all|reading|job))|(?:full|rest of|complete|remaining).{0,40}(?:sign|log) ?in\b|register to (?:see|view|read)/i;
const UNFOLD =
  /^(?:\.{3}|…)?(?:展开|显示|查看|阅读)(?:全部|全文|更多|完整|剩余|详情)?(?:内容|职位描述|描述)?$|^(?:show|read|see|view) (?:more|full.{0,30})$/i;
/** A control that stands for the rest of the sentence. */
const FOLDED = /^(?:\.{3}|…)\s*(?:(?:see |show |read )?more|展开|更多|查看更多|全文)$/i;
/** How many lines after the text a wall may stand in, and how far above the text's own element. */
const NEAR = 4;

/** Why the text is cut; null where nothing says so. */
export function cutReason(page: PageLines, lines: readonly number[]): string | null {
  const [first, last] = [lines[0] as number, lines.at(-1) as number];
  const around = page.around(first, last);
  const near = page.all.slice(last, last + 1 + NEAR).map(({ text }) => text);
  const inside = page.all.slice(first, last + 1).filter(({ block }) => !/^(?:P|LI)$/.test(tagOf(block)));
  const outer = upFrom(around) ?? around;
  const controls = selectAll(outer === page.root ? around : outer, 'button,a,[role="button"],span')
    .filter((control) => control.childElementCount === 0)
    .map((control) => ({ control, words: wordsOf(control) }));
  const says = (words: string) => words.length <= 60 && WALL.test(words);
  if ([...near, ...inside.map(({ text }) => text)].some(says)) return 'login-wall';
  if (controls.some(({ control, words }) => says(words) && isShown(control))) return 'login-wall';
  if (controls.some(({ control, words }) => FOLDED.test(words) && isShown(control))) return 'folded';
  const broken = /(?:\.{3}|…)$/.test((page.all[last] as Line).text);
  return broken &&
    controls.some(({ control, words }) => UNFOLD.test(words) && leads(control) && isShown(control))
    ? 'cut'
    : null;
}

/** To another page: what unfolds in place is read unfolded or not at all. */
function leads(control: Element): boolean {
  const href = tagOf(control) === 'A' ? attributeOf(control, 'href') : null;
  return tagOf(control) !== 'SPAN' && (href === null || !/^(?:#|javascript:)/i.test(href));
}

function isShown(control: Element): boolean {
  // Words of a button are left out of texts, wherever it stands.
  return tagOf(control) === 'BUTTON' ? control.getClientRects().length > 0 : visibleText(control).text !== '';
}
