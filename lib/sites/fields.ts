/** Reads single values of a page by their rules. */
import {
  attributeOf,
  closestOf,
  documentOf,
  inputOf,
  rootOf,
  selectAll,
  selectFirst,
  titleOf,
} from '@/lib/page/dom';
import { visibleText } from '@/lib/page/visible-text';
import { addressOf } from './never';
import type { FieldRule, Heading, Rule, ValueRule } from './site';

/**
 * Undefined: the page has no such value. Null: it has, and hides it. What one rule finds hidden only another rule may
 * give: the next element of the same name may be another posting's.
 * @param url of the page, for values that stand in its address.
 */
export function fieldOf(rule: ValueRule, root: Element, url?: URL): string | null | undefined {
  let hidden = false;
  for (const one of [rule].flat()) {
    const value = read(one, root, url);
    if (value) return value;
    hidden ||= value === null;
  }
  return hidden ? null : undefined;
}

function read(rule: Rule, root: Element, url?: URL): string | null | undefined {
  if ('url' in rule) return url && partOf(addressOf(url), rule.url);
  if ('title' in rule) return partOf(titleOf(documentOf(root)).replace(/\s+/g, ' '), rule.title);
  const scope = rule.anywhere ? (rootOf(documentOf(root)) ?? root) : root;
  if (rule.hiddenBy && selectFirst(scope, rule.hiddenBy)) return null;
  for (const selector of inOrder(rule.at)) {
    for (const element of elementsAt(rule, selector, scope)) {
      const raw = rawOf(rule, element);
      if (rule.hidden && new RegExp(rule.hidden).test(raw)) return null;
      const value = rule.pattern ? partOf(raw, rule.pattern) : raw;
      if (value) return isPrivateUse(value) ? null : value;
    }
  }
  return undefined;
}

/** Selectors in the order in which they are tried. */
export function inOrder(at: string | readonly string[]): readonly string[] {
  return typeof at === 'string' ? [at] : at;
}

/** The first group of a regular expression, if it is there. */
function partOf(text: string, pattern: string): string | undefined {
  return new RegExp(pattern).exec(text)?.[1]?.trim();
}

/** The element itself where a selector is `:scope`: a card may be the link that names it. */
function elementsAt(rule: FieldRule, selector: string, scope: Element): readonly Element[] {
  if (selector === ':scope') return [scope];
  const found = headed(selectAll(scope, selector), rule.under);
  return rule.nth === undefined ? found : found.slice(rule.nth, rule.nth + 1);
}

function rawOf({ attribute }: FieldRule, element: Element): string {
  if (attribute === 'value') return inputOf(element);
  return attribute ? (attributeOf(element, attribute) ?? '').trim() : shortText(element);
}

/** Figures in a font of the site's own: there, and not to be read. */
function isPrivateUse(value: string): boolean {
  return /[\ue000-\uf8ff]/.test(value);
}

/** Of some elements those whose section carries a heading. */
export function headed(elements: readonly Element[], under: Heading | undefined): readonly Element[] {
  if (!under) return elements;
  const says = new RegExp(under.says, 'i');
  return elements.filter((element) => {
    const section = closestOf(element, under.within);
    const heading = section && selectFirst(section, under.heading);
    return heading && says.test(shortText(heading));
  });
}

/** A line of text as a person sees it: planted words stand in headings too. */
export function shortText(element: Element): string {
  return visibleText(element).text.replace(/\s+/g, ' ').trim();
}
