/** Selectors that hold: from what a site's authors name things by, and not from where a thing happens to stand. */
import { attributeOf, documentOf, parentOf, selectAll, tagOf } from '@/lib/page/dom';

/** A name without figures is written by people; one with figures is often made anew at every build or for every posting. */
const PLAIN = /^[A-Za-z][A-Za-z_-]{1,40}$/;
/** The changing tail of a class of CSS modules and the like: `title_a1B2c`, `Job-title__3xYz9`. */
const TAIL = /^([A-Za-z][A-Za-z_-]{3,40}?[_-]{1,2})[A-Za-z0-9]{4,12}$/;
/** Classes of frameworks that say how a thing looks, or that are made from its styles. */
const LOOKS =
  /^(?:css|sc|jsx|emotion|chakra|tw|svelte|is|has|js|col|row|flex|grid|hidden|block|active|hover|open|show|fade|clearfix|container|wrap|wrapper|left|right|main|inner|box|p|m|w|h)(?:[-_]|$)|^text-/i;
const MOST_HOOKS = 8;
/** How far above an element a second hook is looked for. */
const MOST_UP = 8;

/** Selectors that name an element by itself, the surest first. */
export function hooksOf(element: Element): string[] {
  const tag = tagOf(element).toLowerCase();
  const attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
  const data = attributes
    .filter(({ name, value }) => (/^data-[a-z-]+$/.test(name) || name === 'itemprop') && PLAIN.test(value))
    .filter(({ name }) => !/^data-(?:v|reactid|astro)/.test(name))
    .map(({ name, value }) => `[${name}="${value}"]`);
  const id = attributeOf(element, 'id') ?? '';
  const byId = PLAIN.test(id) ? [`#${id}`] : [];
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => !LOOKS.test(name));
  const byClass = classes.flatMap((name) => classHook(name) ?? []);
  return [...data, ...byId, ...byClass.map((hook) => `${tag}${hook}`)].slice(0, MOST_HOOKS);
}

/** A class, or the lasting beginning of one; null for one that is made by a machine. */
function classHook(name: string): string | null {
  const [, start] = TAIL.exec(name) ?? [];
  const tail = start ? name.slice(start.length) : '';
  if (start && (/\d/.test(tail) || /[a-z][A-Z]/.test(tail))) return `[class*="${start}"]`;
  return PLAIN.test(name) ? `.${name}` : null;
}

/** Selectors that fit this element and no other in the document, the surest first. */
export function uniqueSelectors(element: Element): string[] {
  const root = documentOf(element);
  const fitsOnly = (selector: string) => {
    const found = selectAll(root, selector);
    return found.length === 1 && found[0] === element;
  };
  const own = [...hooksOf(element), tagOf(element).toLowerCase()];
  const found = own.filter(fitsOnly);
  let above = parentOf(element);
  for (let up = 0; up < MOST_UP && above && found.length < MOST_HOOKS; up++) {
    for (const outer of hooksOf(above)) {
      for (const inner of own) {
        const selector = `${outer} ${inner}`;
        if (fitsOnly(selector)) found.push(selector);
      }
    }
    above = parentOf(above);
  }
  return [...new Set(found)];
}

/** Names that others have too, and that this element has first in the page: readers take the first. */
export function firstSelectors(element: Element): string[] {
  return hooksOf(element).filter((hook) => selectAll(documentOf(element), hook)[0] === element);
}

/** By its place under the nearest thing that has a name: where nothing else holds. */
export function placeSelector(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [hook] =
      at === element ? [] : hooksOf(at).filter((one) => selectAll(documentOf(at), one).length === 1);
    if (hook) return [hook, ...steps].join(' > ');
    const tag = tagOf(at).toLowerCase();
    if (tag === 'body' || tag === 'html') return [tag, ...steps].join(' > ');
    const parent = parentOf(at);
    const same = parent ? [...parent.children].filter((one) => tagOf(one) === tagOf(at)) : [];
    steps.unshift(same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(at) + 1})` : tag);
  }
  return steps.join(' > ');
}
