/** Reads a page: the site's own layouts first, then the generic readers, then the wall that stands in the way. */
import { readGeneric } from './generic/generic';
import { interpret, wallOf } from './interpret';
import { addressOf, isNeverRead } from './never';
import { NOTHING, type PageKind, type Reading, type ReadOptions } from './reading';
import { siteOf } from './registry';
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
  const own = site && interpret(site, document, url, options);
  if (own && own.state !== 'unreadable') return own;
  // A search may say of one of its postings that it is gone.
  const walls = site?.walls.filter(({ state }) => own?.kind !== 'list' || state !== 'offline');
  const wall = walls && wallOf(walls, document, url);
  const walled = wall && { ...NOTHING, site: id, kind: 'detail' as const, state: wall.state, why: wall.why };
  if (walled && wall.state !== 'login') return walled;
  const likely = site?.layouts.some(({ kind, path }) => isPostings(kind, path, url));
  // What stands on a list is other postings' text. A posting that can be read wins over words about a log-in.
  const posting = own?.kind === 'list' ? null : readGeneric(id, document, url, { ...options, likely });
  return posting ?? walled ?? own ?? { ...NOTHING, site: id };
}

/** A site's own layouts may no longer fit; its addresses outlive them. */
function isPostings(kind: PageKind, path: string | undefined, url: URL): boolean {
  return (
    (kind === 'detail' || kind === 'split') && path !== undefined && new RegExp(path).test(addressOf(url))
  );
}

/** Whether a page is never looked at, whoever asks: told before anything on it is queried. */
export function isPrivate(url: URL, site: Site | null = siteOf(url.hostname)): boolean {
  return site?.except?.includes(url.hostname) || isNeverRead(url, site?.never, site?.read);
}
