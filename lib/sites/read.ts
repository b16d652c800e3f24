/** Reads a page: the site's own layouts first, then the generic readers, then the wall that stands in the way. */
import { readGeneric } from './generic/generic';
import { interpret, wallOf } from './interpret';
import { isNeverRead } from './never';
import { NOTHING, type Reading, type ReadOptions } from './reading';
import { hostMatches, siteOf } from './registry';
import type { Site } from './site';

/**
 * @param url the address by which the page is known, its host as `readableHost` gives it.
 * @param sites other than the built-in ones, for tests and for a person's own readers.
 */
export function readPage(
  document: Document,
  url: URL,
  options: ReadOptions = {},
  sites?: readonly Site[],
): Reading {
  const site = siteOf(url.hostname, sites);
  const id = site?.id ?? 'generic';
  if (isPrivate(url, site)) return { ...NOTHING, site: id };
  const taught = readOwn(document, url, options);
  if (taught) return taught;
  const own = site && interpret(site, document, url, options);
  if (own && own.state !== 'unreadable') return own;
  const wall = site && wallOf(site.walls, document, url);
  if (wall) return { ...NOTHING, site: id, kind: 'detail', state: wall.state, why: wall.why };
  return readGeneric(id, document, url, options) ?? own ?? { ...NOTHING, site: id };
}

/** What a person's own readers make of the page; null leaves it to the built-in ones. */
function readOwn(document: Document, url: URL, options: ReadOptions): Reading | null {
  for (const site of options.own ?? []) {
    if (!site.hosts.some((pattern) => hostMatches(url.hostname, pattern))) continue;
    const reading = interpret(site, document, url, options);
    if (reading?.posting) return reading;
  }
  return null;
}

/** Whether a page is never looked at, whoever asks: told before anything on it is queried. */
export function isPrivate(url: URL, site: Site | null = siteOf(url.hostname)): boolean {
  return isNeverRead(url, site?.never, site?.read);
}
