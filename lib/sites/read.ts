/** Reads a page: the site's own layouts first, then the generic readers, then the wall that stands in the way. */
import { readGeneric } from './generic/generic';
import { interpret, wallOf } from './interpret';
import { addressOf, isNeverRead } from './never';
import { NOTHING, type PageKind, type Reading, type ReadOptions } from './reading';
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
  // A search may say of one of its postings that it is gone.
  const walls = site?.walls.filter(({ state }) => own?.kind !== 'list' || state !== 'offline');
  const wall = walls && wallOf(walls, document, url);
  const walled = wall && { ...NOTHING, site: id, kind: 'detail' as const, state: wall.state, why: wall.why };
  if (walled && wall.state !== 'login') return walled;
  const likely = site ? expectsPosting(site, url, ['detail', 'split']) : false;
  // What stands on a list is other postings' text. A posting that can be read wins over words about a log-in.
  const posting = own?.kind === 'list' ? null : readGeneric(id, document, url, { ...options, likely });
  return posting ?? walled ?? own ?? { ...NOTHING, site: id };
}

/** Whether a site shows a posting of these kinds under an address: its layouts may no longer fit, its addresses outlive them. */
export function expectsPosting(
  { layouts }: Site,
  url: URL,
  kinds: readonly PageKind[] = ['detail'],
): boolean {
  return layouts.some(
    ({ kind, path }) => kinds.includes(kind) && path !== undefined && new RegExp(path).test(addressOf(url)),
  );
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
  return site?.except?.includes(url.hostname) || isNeverRead(url, site?.never, site?.read);
}
