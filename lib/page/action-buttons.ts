/** The buttons that a job site is for: its chat, apply, save and publish buttons. What is ours must leave them free. */
import type { Box } from './dock';
import { textOf } from './dom';

const CONTROLS =
  'button,[role="button"],input[type="submit"],input[type="button"],a[class*="btn" i],a[class*="button" i],a[class*="apply" i]';
/** Words on such buttons, and on few others. */
const ACTION =
  /沟通|聊一?聊|投递|投个?简历|申请|报名|应聘|感兴趣|收藏|保存|发布|提交|预览|拨打|打电话|联系|\b(?:apply|save|publish|submit|post (?:job|now)|chat|message|contact)\b/i;
/** Names of buttons are short; what is longer is a text with a link around it. */
const LONGEST = 28;
/** Of a page with more controls only the first are looked at. */
const MOST = 600;

/** @param selectors of the site's own data, whatever its buttons are called. */
export function actionBoxes(document: Document, selectors: readonly string[]): Box[] {
  const known = selectors.length > 0 ? [...document.querySelectorAll(selectors.join(','))] : [];
  const named = [...document.querySelectorAll(CONTROLS)].slice(0, MOST).filter(isAction);
  return [...new Set([...known, ...named])]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
}

function isAction(control: Element): boolean {
  const name = control instanceof HTMLInputElement ? control.value : textOf(control).trim();
  const words = name || (control.getAttribute('aria-label') ?? '');
  return words.length <= LONGEST && ACTION.test(words);
}
