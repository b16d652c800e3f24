/** Makes a reader from the two places that a person has pointed at, and proves it by reading the page with it. */
import { documentOf, parentOf, selectFirst, tagOf } from '@/lib/page/dom';
import { visibleText } from '@/lib/page/visible-text';
import { shortText } from '../fields';
import { interpret } from '../interpret';
import type { ReadOptions } from '../reading';
import type { DescriptionRule, Layout, Site } from '../site';
import { firstSelectors, hooksOf, placeSelector, uniqueSelectors } from './hooks';

export interface Taught {
  site: Site;
  /** What the reader got from the page. */
  title: string;
  text: string;
  /** What the text is found by. */
  hook: string;
  /** Found by its place alone: a change of the site may break it. */
  fragile: boolean;
}

export interface Pointed {
  title: Element;
  text: Element;
  url: URL;
  /** `2026-11`. */
  month: string;
}

/** Above this a heading is no line of its own. */
const LONGEST_HEADING = 40;
const MOST_UP = 4;

/** Null where the words could not be read back: the page has changed meanwhile. */
export function teach({ title, text, url, month }: Pointed, options: ReadOptions): Taught | null {
  const wanted = {
    title: shortText(title),
    text: visibleText(text, { shadowRootOf: options.shadowRootOf }).text,
  };
  const titles = [...new Set([...uniqueSelectors(title), ...firstSelectors(title)])].slice(0, 3);
  const at = titles.length > 0 ? titles : [placeSelector(title)];
  for (const { rule, fragile } of descriptionRules(text)) {
    const layout: Layout = {
      id: 'taught',
      kind: 'detail',
      evidence: { from: 'page', at: month },
      ...pathOf(url),
      anchor: rule.at,
      root: 'body',
      title: { at },
      description: rule,
    };
    const site = siteFor(url.hostname, layout);
    const posting = interpret(site, documentOf(text), url, options)?.posting;
    if (posting?.title === wanted.title && posting.description === wanted.text)
      return {
        site,
        ...wanted,
        hook: rule.under ? `${rule.at} · “${plainOf(rule.under.says)}”` : rule.at,
        fragile: fragile || titles.length === 0,
      };
  }
  return null;
}

/** One selector finds the text. */
type TextRule = DescriptionRule & { at: string };

/** The ways to find the text again, the surest first. */
function descriptionRules(text: Element): { rule: TextRule; fragile: boolean }[] {
  const under = headingAbove(text);
  return [
    ...uniqueSelectors(text)
      .slice(0, 4)
      .map((at) => ({ rule: { at }, fragile: false })),
    ...(under ? [{ rule: under, fragile: false }] : []),
    ...firstSelectors(text).map((at) => ({ rule: { at }, fragile: false })),
    { rule: { at: placeSelector(text) }, fragile: true },
  ];
}

/** Several parts look alike, and each stands in a section with a heading of its own: the heading tells them apart. */
function headingAbove(text: Element): TextRule | null {
  const own = hooksOf(text)[0] ?? tagOf(text).toLowerCase();
  let section = parentOf(text);
  for (let up = 0; up < MOST_UP && section; up++) {
    const heading = selectFirst(section, 'h2,h3,h4,h5,dt,legend');
    const says = heading && !text.contains(heading) ? shortText(heading) : '';
    const within = hooksOf(section)[0];
    if (heading && within && says && says.length <= LONGEST_HEADING) {
      return { at: own, under: { within, heading: tagOf(heading).toLowerCase(), says: escaped(says) } };
    }
    section = parentOf(section);
  }
  return null;
}

function escaped(words: string): string {
  return `^${words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}$`;
}

function plainOf(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replace(/\\(.)/g, '$1');
}

/** Other postings stand beside this one: the path as far as it has no figures. */
function pathOf({ pathname }: URL): { path?: string } {
  const parts = pathname.split('/').slice(1, -1);
  const named = [];
  for (const part of parts) {
    if (!/^[a-z][a-z_-]{0,30}$/i.test(part)) break;
    named.push(part);
  }
  return named.length > 0 ? { path: `^/${named.slice(0, 3).join('/')}/`.replace(/-/g, '\\-') } : {};
}

function siteFor(host: string, layout: Layout): Site {
  return {
    id: `own-${host}`,
    name: { zh: host, en: host },
    hosts: [host],
    reach: 'asked',
    address: null,
    buttons: [],
    layouts: [layout],
    walls: [],
  };
}
