/** schema.org JobPosting in JSON-LD, also where the JSON is broken. */
import { jsonrepair } from 'jsonrepair';
import { bodyOf, selectAll, textOf } from '@/lib/page/dom';
import type { FieldName } from '@/lib/posting/fields';
import {
  educationOf,
  experienceOf,
  type Json,
  nameOf,
  placeOf,
  salaryOf,
  string,
  urlOf,
} from './json-ld-fields';

/** What structured data says; the description as plain text. */
export interface StructuredPosting {
  title: string;
  description: string;
  url: string | null;
  identifier: string | null;
  fields: Partial<Record<FieldName, string>>;
}

/** All JobPostings of the page's JSON-LD. Blocks that cannot be mended are passed over. */
export function jsonLdPostings(document: Document): StructuredPosting[] {
  return selectAll(document, 'script[type="application/ld+json" i]').flatMap((script) => {
    const data = parseLenient(textOf(script));
    return jobPostings(data).map(readPosting);
  });
}

/** Strict first; raw line breaks in strings, trailing commas and the like are mended. Undefined where hopeless. */
export function parseLenient(text: string): unknown {
  const body = text.trim().replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$/g, '');
  if (!body) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    try {
      return JSON.parse(jsonrepair(body));
    } catch {
      return undefined;
    }
  }
}

function jobPostings(data: unknown, depth = 0): Json[] {
  if (depth > 6 || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((entry) => jobPostings(entry, depth + 1));
  const node = data as Json;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /jobposting$/i.test(type))) return [node];
  return [node['@graph'], node.mainEntity].flatMap((entry) => jobPostings(entry, depth + 1));
}

function readPosting(node: Json): StructuredPosting {
  const fields: Partial<Record<FieldName, string>> = {};
  const put = (name: FieldName, value: string | null) => {
    const text = value && plain(value).replace(/\n/g, ' ');
    if (text) fields[name] = text;
  };
  put('company', nameOf(node.hiringOrganization));
  put('place', placeOf(node));
  put('salary', salaryOf(node.baseSalary));
  put('education', educationOf(node.educationRequirements));
  put('experience', experienceOf(node.experienceRequirements));
  put('headcount', string(node.totalJobOpenings));
  put('validity', string(node.validThrough) ?? string(node.datePosted));
  return {
    title: plain(string(node.title) ?? string(node.name) ?? ''),
    description: [node.description]
      .flat()
      .map((part) => plain(string(part) ?? ''))
      .filter(Boolean)
      .join('\n'),
    url: urlOf(node),
    identifier: nameOf(node.identifier, 'value'),
    fields,
  };
}

/** HTML, also escaped more than once, as text with its line breaks. */
function plain(html: string): string {
  let text = html;
  for (let i = 0; i < 3 && /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(text); i++) {
    const broken = text.replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n$&');
    const body = bodyOf(new DOMParser().parseFromString(broken, 'text/html'));
    text = body ? textOf(body) : '';
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
