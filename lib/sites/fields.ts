/** Reads single values of a page by their rules. */
import { attributeOf, closestOf, documentOf, inputOf, rootOf, selectAll, selectFirst } from '@/lib/page/dom';
import { visibleText } from '@/lib/page/visible-text';
import { addressOf } from './never';
import type { AddressRule, FieldRule, Heading } from './site';

/**
 * Undefined: the page has no such value. Null: it has, and hides it.
 * @param url of the page, for values that stand in its address.
 */
export function fieldOf(rule: FieldRule | AddressRule, root: Element, url?: URL): string | null | undefined {
  if ('url' in rule) return url && new RegExp(rule.url).exec(addressOf(url))?.[1];
  const scope = rule.anywhere ? (rootOf(documentOf(root)) ?? root) : root;
  if (rule.hiddenBy && selectFirst(scope, rule.hiddenBy)) return null;
  for (const selector of inOrder(rule.at)) {
    const element = elementAt(rule, selector, scope);
    if (!element) continue;
    const raw = rawOf(rule, element);
    const value = rule.pattern ? new RegExp(rule.pattern).exec(raw)?.[1]?.trim() : raw;
    if (value && isPrivateUse(value)) return null;
    if (value) return value;
  }
  return undefined;
}

/** Selectors in the order in which they are tried. */
export function inOrder(at: string | readonly string[]): readonly string[] {
  return typeof at === 'string' ? [at] : at;
}

/** The element itself where a selector is `:scope`: a card may be the link that names it. */
function elementAt(rule: FieldRule, selector: string, scope: Element): Element | undefined {
  if (selector === ':scope') return scope;
  return headed(selectAll(scope, selector), rule.under)[rule.nth ?? 0];
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
