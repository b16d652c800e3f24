/** schema.org JobPosting in microdata. */
import { selectAll, selectFirst } from '@/lib/page/dom';
import { type VisibleText, visibleText } from '@/lib/page/visible-text';
import type { FieldName } from '@/lib/posting/fields';

const PROPERTIES: Record<FieldName, string> = {
  company: '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]',
  place: '[itemprop="jobLocation"]',
  salary: '[itemprop="baseSalary"]',
  education: '[itemprop="educationRequirements"]',
  experience: '[itemprop="experienceRequirements"]',
  headcount: '[itemprop="totalJobOpenings"]',
  validity: '[itemprop="validThrough"], [itemprop="datePosted"]',
};

export interface MicrodataPosting {
  title: string;
  text: VisibleText;
  fields: Partial<Record<FieldName, string>>;
}

/** The one JobPosting of the page; null where there is none, or a list of them. */
export function microdataPosting(document: Document): MicrodataPosting | null {
  const roots = selectAll(document, '[itemscope][itemtype*="schema.org/JobPosting" i]');
  const root = roots[0];
  const description = root && roots.length === 1 ? selectFirst(root, '[itemprop="description"]') : null;
  if (!root || !description) return null;
  const text = visibleText(description);
  if (!text.text.trim()) return null;
  const fields: Partial<Record<FieldName, string>> = {};
  for (const [name, selector] of Object.entries(PROPERTIES)) {
    const value = contentOf(selectFirst(root, selector));
    if (value) fields[name as FieldName] = value;
  }
  return {
    title: contentOf(selectFirst(root, '[itemprop="title"], [itemprop="name"]')) ?? '',
    text,
    fields,
  };
}

function contentOf(element: Element | null): string | null {
  if (!element) return null;
  const value = element.getAttribute('content') ?? visibleText(element).text;
  return value.replace(/\s+/g, ' ').trim() || null;
}
