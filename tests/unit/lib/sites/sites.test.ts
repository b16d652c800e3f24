/** What every site's data must hold. */
import { expect, test } from 'vitest';
import { isPrivate } from '@/lib/sites/read';
import { patternsOf, SITES, siteOf, sitePatterns } from '@/lib/sites/registry';

const files = Object.keys(import.meta.glob('/lib/sites/sites/*.ts'));

test('every site is called as its file, and no two share a host', () => {
  expect(SITES.map(({ id }) => `/lib/sites/sites/${id}.ts`).sort()).toEqual(files.sort());
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test.each(SITES.map((site) => [site.id, site] as const))('%s: its data can be run', (_, site) => {
  expect(site.address ?? '{id}').toContain('{id}');
  const patterns = [
    ...(site.never ?? []),
    ...(site.read ?? []),
    ...site.walls.flatMap(({ path, title, says }) => [path, title, says]),
  ];
  for (const pattern of patterns) if (pattern) expect(() => new RegExp(pattern)).not.toThrow();
  expect(new Set(site.layouts.map(({ id }) => id)).size).toBe(site.layouts.length);
  for (const layout of site.layouts) {
    expect(layout.evidence.at).toMatch(/^20\d\d(?:-\d\d)?$/);
    if (layout.path) expect(() => new RegExp(layout.path as string)).not.toThrow();
    if (layout.kind === 'list') expect(layout.cards).toBeTruthy();
    else if (layout.kind === 'edit') expect(layout.form && layout.root).toBeTruthy();
    else expect(layout.description && layout.root && layout.title).toBeTruthy();
  }
});

test.each(SITES.map((site) => [site.id, site] as const))(
  '%s: a host that is left out is one of its hosts',
  (_, site) => {
    for (const host of site.except ?? []) {
      expect(siteOf(host)).toBe(site);
      expect(isPrivate(new URL(`https://${host}/job/1`))).toBe(true);
    }
  },
);

test('only the sites that are read on sight stand in the manifest', () => {
  for (const site of SITES)
    expect(sitePatterns().includes(patternsOf(site)[0] as string)).toBe(site.reach === 'listed');
});
