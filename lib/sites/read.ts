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
  const wall = site && wallOf(site.walls, document, url);
  if (wall) return { ...NOTHING, site: id, kind: 'detail', state: wall.state, why: wall.why };
  const likely = site?.layouts.some(({ kind, path }) => isPostings(kind, path, url));
  return readGeneric(id, document, url, { ...options, likely }) ?? own ?? { ...NOTHING, site: id };
}

/** A site's own layouts may no longer fit; its addresses outlive them. */
function isPostings(kind: PageKind, path: string | undefined, url: URL): boolean {
  return (
    (kind === 'detail' || kind === 'split') && path !== undefined && new RegExp(path).test(addressOf(url))
  );
}

/** Whether a page is never looked at, whoever asks: told before anything on it is queried. */
export function isPrivate(url: URL, site: Site | null = siteOf(url.hostname)): boolean {
  return isNeverRead(url, site?.never, site?.read);
}
