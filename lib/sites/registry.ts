/** All site readers, and which of them an address belongs to. No DOM: the manifest's matches come from here. */
import type { Site } from './site';

const files = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'site' });

export const SITES: readonly Site[] = Object.values(files);

/**
 * The demo stands on loopback under names such as www.zhipin.localhost, which browsers resolve themselves;
 * demo and end-to-end builds read them as the site of that name.
 */
export function readableHost(host: string, loopback: boolean): string {
  return loopback ? host.replace(/\.localhost$/, '.com') : host;
}

export function hostMatches(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

export function siteOf(host: string, sites: readonly Site[] = SITES): Site | null {
  return sites.find((site) => site.hosts.some((pattern) => hostMatches(host, pattern))) ?? null;
}

/** Match patterns of a site's hosts. */
export function patternsOf({ hosts }: Site): string[] {
  return hosts.map((host) => `*://${host}/*`);
}

/** Match pattern of one page's host. */
export function patternOf({ hostname }: URL): string {
  return `*://${hostname}/*`;
}

/** Match patterns of the sites that are read on sight, for the manifest. */
export function sitePatterns(): string[] {
  return SITES.filter(({ reach }) => reach === 'listed').flatMap(patternsOf);
}
