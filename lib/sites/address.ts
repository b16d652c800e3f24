import { hostMatches, SITES } from './registry';
import type { Site } from './site';

/**
 * Who reads pages of an address, and the id that the site gives its posting, told by the form of the site's canonical
 * addresses; null where none has that form.
 */
export function identify(url: string, sites: readonly Site[] = SITES): { reader: string; id: string } | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  for (const { id: reader, hosts, address } of sites) {
    if (!address || !hosts.some((pattern) => hostMatches(hostname, pattern))) continue;
    const id = idIn(`${pathname}${search}`, address);
    if (id !== null) return { reader, id };
  }
  return null;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** @param form such as `https://{host}/job/{id}.html`. */
function idIn(path: string, form: string): string | null {
  const [before, after] = form
    .replace(/^https?:\/\/[^/]+/, '')
    .split('{id}')
    .map((part) => part.replace(SPECIAL, '\\$&'));
  if (before === undefined || after === undefined) return null;
  return new RegExp(`^${before}([^/?#&]+)${after}`).exec(path)?.[1] ?? null;
}
