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
    for (const raw of textsAt(rule, selector, scope)) {
      const value = rule.pattern ? new RegExp(rule.pattern).exec(raw)?.[1]?.trim() : raw;
      if (value && isPrivateUse(value)) return null;
      if (value) return value;
    }
  }
  return undefined;
}

/** Selectors in the order in which they are tried. */
export function inOrder(at: string | readonly string[]): readonly string[] {
  return typeof at === 'string' ? [at] : at;
}

/** What the rule finds by one selector, whole, and read only as far as it is asked for. */
function* textsAt(rule: FieldRule, selector: string, scope: Element): Generator<string> {
  if (selector === 'title') {
    yield titleOf(documentOf(scope)).replace(/\s+/g, ' ').trim();
    return;
  }
  // A card may itself be the link that names it.
  const found = selector === ':scope' ? [scope] : headed(selectAll(scope, selector), rule.under);
  const chosen = rule.any ? found : found.slice(rule.nth ?? 0).slice(0, 1);
  for (const element of chosen) yield rawOf(rule, element);
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
