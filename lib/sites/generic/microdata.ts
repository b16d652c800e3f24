/** schema.org JobPosting in microdata. */
import { attributeOf, closestOf, contains, parentOf, selectAll, selectFirst } from '@/lib/page/dom';
import { joinTexts, type VisibleText, visibleText } from '@/lib/page/visible-text';
import type { FieldName } from '@/lib/posting/fields';

export interface MicrodataPosting {
  title: string;
  text: VisibleText;
  fields: Partial<Record<FieldName, string>>;
}

/** Properties that hold the posting's text, where a site has parted it. */
const PARTS = ['description', 'responsibilities', 'qualifications', 'skills'];

/** The one JobPosting of the page; null where there is none, or a list of them. */
export function microdataPosting(document: Document): MicrodataPosting | null {
  const roots = selectAll(document, '[itemscope][itemtype*="schema.org/JobPosting" i]');
  const root = roots[0];
  if (!root || roots.length !== 1) return null;
  const parts = PARTS.flatMap((name) => ownProperties(root, name));
  // A part inside another part is read with it.
  const outer = parts.filter((one) => !parts.some((other) => other !== one && contains(other, one)));
  const text = joinTexts(outer.map((part) => visibleText(part)));
  if (!text.text.trim()) return null;
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [name, value] of Object.entries(fieldsIn(root))) {
    if (value) fields[name as FieldName] = value;
  }
  return { title: own(root, 'title') ?? own(root, 'name') ?? '', text, fields };
}

function fieldsIn(root: Element): Record<FieldName, string | null> {
  return {
    company: nameIn(root, 'hiringOrganization'),
    place: own(root, 'jobLocation') ?? addressIn(root),
    salary: own(root, 'baseSalary') ?? payIn(root),
    education: own(root, 'educationRequirements'),
    experience: own(root, 'experienceRequirements'),
    headcount: own(root, 'totalJobOpenings'),
    validity: own(root, 'validThrough') ?? own(root, 'datePosted'),
  };
}

/** The organization's own name, and not that of its address or picture. */
function nameIn(root: Element, property: string): string | null {
  const thing = ownProperties(root, property)[0];
  return thing ? (own(thing, 'name') ?? contentOf(selectFirst(thing, '[itemprop="name"]') ?? thing)) : null;
}

/** A place that only values say which nobody sees. */
function addressIn(root: Element): string | null {
  const thing = ownProperties(root, 'jobLocation')[0];
  const parts = ['addressRegion', 'addressLocality', 'streetAddress'].map(
    (name) => thing && contentOf(selectFirst(thing, `[itemprop="${name}"]`)),
  );
  return [...new Set(parts.filter(Boolean))].join(' ') || null;
}

/** The same for pay. */
function payIn(root: Element): string | null {
  const thing = ownProperties(root, 'baseSalary')[0];
  const at = (name: string) => thing && contentOf(selectFirst(thing, `[itemprop="${name}"]`));
  const range = [...new Set([at('minValue'), at('maxValue')].filter(Boolean))].join('-');
  if (!range) return null;
  return [range, at('currency') ?? own(root, 'salaryCurrency'), at('unitText')].filter(Boolean).join(' ');
}

function own(root: Element, property: string): string | null {
  return contentOf(ownProperties(root, property)[0] ?? null);
}

/** Properties of the thing itself: the organization has a description of its own. */
function ownProperties(root: Element, property: string): Element[] {
  return selectAll(root, `[itemprop~="${property}"]`).filter((element) => {
    const parent = parentOf(element);
    return parent && closestOf(parent, '[itemscope]') === root;
  });
}

function contentOf(element: Element | null): string | null {
  if (!element) return null;
  const value =
    attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? visibleText(element).text;
  return value.replace(/\s+/g, ' ').trim() || null;
}
