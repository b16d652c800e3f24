/**
 * Writes a page anew, destroys it as a redesign does, and reads it: bundled as one script, for the test of survival.
 * All in one call and without loading it again, for there are thousands of readings.
 */

import { choices } from '../random';
import type { PlainReading } from '../read/page';
import { rewordHeadings } from './headings';
import type { Step } from './steps';

interface Survived {
  /** Headings and the words that stand in their place now. */
  reworded: Record<string, string>;
  reading: PlainReading;
}

declare global {
  var survivePage: (html: string, url: string, step: Step, salt: number) => Promise<Survived>;
}

globalThis.survivePage = async (html, url, step, salt) => {
  document.open();
  document.write(html);
  document.close();
  await Promise.all([...document.querySelectorAll('iframe')].map(loaded));
  const reworded = destroy(step, salt);
  return { reworded, reading: readerPage.read(url) };
};

/** A frame with a document of its own is filled a moment later. */
function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    if (!frame.srcdoc) resolve();
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, 2_000);
  });
}

type Choose = (below: number) => number;

function destroy(step: Step, salt: number): Record<string, string> {
  const choose = choices(salt);
  const all = step === 'all';
  let reworded: Record<string, string> = {};
  if (all || step === 'json-ld') removeData();
  if (all || step === 'headings') reworded = rewordHeadings(document, choose);
  if (all || step === 'attributes') renameAttributes(choose);
  if (all || step === 'ids') removeIds(choose);
  if (all || step === 'classes') scrambleClasses(choose);
  if (all || step === 'wrappers') addWrappers(choose);
  return reworded;
}

function removeData(): void {
  for (const script of document.querySelectorAll('script[type*="json" i]')) script.remove();
}

const nameOf = (choose: Choose) =>
  `_${Array.from({ length: 7 }, () => 'abcdefghijkmnpqrstuvwxyz23456789'[choose(32)]).join('')}`;

/** The page's own style goes by the new names: what it hides stays hidden. */
function restyle(pattern: RegExp, rename: (name: string) => string | undefined): void {
  for (const style of document.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(
      pattern,
      (whole, name: string) => rename(name) ?? whole,
    );
}

function scrambleClasses(choose: Choose): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    for (const old of element.classList) if (!names.has(old)) names.set(old, nameOf(choose));
    element.setAttribute('class', [...element.classList].map((old) => names.get(old)).join(' '));
  }
  restyle(/\.([a-z_][\w-]*)/gi, (old) => (names.has(old) ? `.${names.get(old)}` : undefined));
}

/** An id by which the page's style hides something becomes a class. */
function removeIds(choose: Choose): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[id]')) {
    const name = nameOf(choose);
    names.set(element.id, name);
    element.removeAttribute('id');
    element.classList.add(name);
  }
  restyle(/#([a-z_][\w-]*)(?=[^{}]*\{)/gi, (old) => (names.has(old) ? `.${names.get(old)}` : undefined));
}

/** What makes an element what it is, and leads where it leads. */
const KEPT =
  /^(?:class|id|href|src|srcdoc|style|type|value|charset|content|name|property|rel|lang|hidden|colspan|rowspan|contenteditable|placeholder|media|http-equiv|open|start|width|height|align)$/;

function renameAttributes(choose: Choose): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('body, body *')) {
    for (const { name, value } of [...element.attributes]) {
      if (KEPT.test(name)) continue;
      const other = names.get(name) ?? `data-${nameOf(choose).slice(1)}`;
      names.set(name, other);
      element.removeAttribute(name);
      element.setAttribute(other, value);
    }
  }
  restyle(/\[([a-z][\w-]*)/gi, (old) => (names.has(old) ? `[${names.get(old)}` : undefined));
}

/** Elements whose parents must be what they are. */
const BOUND =
  /^(?:HTML|HEAD|BODY|LI|DT|DD|TR|TD|TH|TBODY|THEAD|TFOOT|CAPTION|COL|COLGROUP|OPTION|SUMMARY|SCRIPT|STYLE|LINK|META|TITLE|BR|LEGEND|SOURCE|SLOT)$/;

function addWrappers(choose: Choose): void {
  for (const element of [...document.querySelectorAll<HTMLElement>('body *')]) {
    if (BOUND.test(element.tagName) || element instanceof SVGElement || choose(3) > 0) continue;
    const { display } = getComputedStyle(element);
    if (/^(?:UL|OL|DL|TABLE|SELECT|TR)$/.test(element.parentElement?.tagName ?? '')) continue;
    const wrapper = document.createElement(/^inline/.test(display) || display === 'none' ? 'span' : 'div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}
