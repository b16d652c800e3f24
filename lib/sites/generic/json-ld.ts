/** schema.org JobPosting in JSON-LD, also where the JSON is broken. */
import { jsonrepair } from 'jsonrepair';
import { bodyOf, selectAll, textOf } from '@/lib/page/dom';
import type { FieldName } from '@/lib/posting/fields';

/** What structured data says; the description as plain text. */
export interface StructuredPosting {
  title: string;
  description: string;
  url: string | null;
  identifier: string | null;
  fields: Partial<Record<FieldName, string>>;
}

type Json = Record<string, unknown>;

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
    if (value) fields[name] = value;
  };
  put('company', nameOf(node.hiringOrganization));
  put('place', placeOf(node.jobLocation));
  put('salary', salaryOf(node.baseSalary));
  put('education', nameOf(node.educationRequirements, 'credentialCategory'));
  put('experience', nameOf(node.experienceRequirements, 'monthsOfExperience'));
  put('headcount', string(node.totalJobOpenings));
  put('validity', string(node.validThrough) ?? string(node.datePosted));
  return {
    title: plain(string(node.title) ?? string(node.name) ?? ''),
    description: plain(string(node.description) ?? ''),
    url: string(node.url),
    identifier: nameOf(node.identifier, 'value'),
    fields,
  };
}

function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function nameOf(value: unknown, key = 'name'): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null)
    return string((first as Json)[key]) ?? string((first as Json).name);
  return string(first);
}

function placeOf(value: unknown): string | null {
  const first = (Array.isArray(value) ? value[0] : value) as Json | undefined;
  if (typeof first !== 'object' || first === null) return string(first);
  const address = first.address;
  if (typeof address !== 'object' || address === null) return string(address) ?? string(first.name);
  const parts = ['addressRegion', 'addressLocality', 'streetAddress'].map((key) =>
    string((address as Json)[key]),
  );
  return [...new Set(parts.filter(Boolean))].join(' ') || null;
}

function salaryOf(value: unknown): string | null {
  const first = (Array.isArray(value) ? value[0] : value) as Json | undefined;
  if (typeof first !== 'object' || first === null) return string(first);
  const amount = first.value;
  if (typeof amount !== 'object' || amount === null) return string(amount);
  const { minValue, maxValue, value: exact, unitText } = amount as Json;
  const range = [string(minValue), string(maxValue)].filter(Boolean).join('-') || string(exact);
  if (!range) return null;
  return [range, string(first.currency), string(unitText)].filter(Boolean).join(' ');
}

/** HTML, also escaped twice, as text with its line breaks. */
function plain(html: string): string {
  let text = html;
  for (let i = 0; i < 2 && /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(text); i++) {
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
