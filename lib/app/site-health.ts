/** Joins the readers' data with what was remembered of them: one entry a site, also of those never visited. */
import type { Basis, LayoutHealth, SiteHealth } from '@/lib/messages/health';
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Layout, Site } from '@/lib/sites/site';
import type { HealthRow } from '@/lib/store/rows';

const PARTS = ['title', 'description', 'cards', 'id', ...FIELD_NAMES];
const GENERIC = { zh: '没有读取器的站点', en: 'Sites without a reader' };

/** Sites that fail first, then those that were seen last, then the others by their name. */
export function siteHealth(
  rows: readonly HealthRow[],
  builtIn: readonly Site[],
  own: readonly Site[],
): SiteHealth[] {
  const of = (id: string) => rows.filter(({ site }) => site === id);
  const sites = [
    ...own.map((site) => entry(site, 'own', of(site.id))),
    ...builtIn.map((site) => entry(site, site.reach, of(site.id))),
  ];
  const generic = of('generic');
  if (generic.length > 0) {
    const { layouts, ...rest } = entry(
      { id: 'generic', name: GENERIC, hosts: [], layouts: [] },
      'generic',
      generic,
    );
    sites.push({ ...rest, layouts, status: rest.status === 'rescued' ? 'works' : rest.status });
  }
  const order = { fails: 0, rescued: 1, works: 2, never: 3 };
  return sites.sort(
    (a, b) =>
      order[a.status] - order[b.status] ||
      (b.lastWorked ?? 0) - (a.lastWorked ?? 0) ||
      a.id.localeCompare(b.id),
  );
}

function entry(
  { id, name, hosts, layouts }: Pick<Site, 'id' | 'name' | 'hosts' | 'layouts'>,
  kind: SiteHealth['kind'],
  rows: readonly HealthRow[],
): SiteHealth {
  const known = new Set(layouts.map((layout) => layout.id));
  const times = (pick: (row: HealthRow) => number | null) =>
    rows.reduce<number | null>((last, row) => later(last, pick(row)), null);
  const lastWorked = times((row) => row.lastWorked);
  const lastFailed = times((row) => row.lastFailed);
  const failure = rows.find((row) => lastFailed !== null && row.lastFailed === lastFailed);
  const newest = rows.find((row) => lastWorked !== null && row.lastWorked === lastWorked);
  const fails = lastFailed !== null && lastFailed > (lastWorked ?? 0);
  const status = fails ? 'fails' : !newest ? 'never' : known.has(newest.layout) ? 'works' : 'rescued';
  return {
    id,
    name,
    hosts,
    kind,
    status: status === 'rescued' && layouts.length === 0 ? 'works' : status,
    lastWorked,
    lastFailed,
    why: failure?.why ?? null,
    tried: failure?.tried ?? [],
    layouts: [
      ...layouts.map((layout) => layoutHealth(layout.id, basisOf(layout, kind), layout.evidence.at, rows)),
      // Generic readers that read this site, and layouts of an earlier version of it.
      ...rows
        .filter((row) => row.layout !== '' && !known.has(row.layout))
        .map((row) => layoutHealth(row.layout, 'generic', null, rows)),
    ],
  };
}

function basisOf(layout: Layout, kind: SiteHealth['kind']): Basis {
  return kind === 'own' ? 'person' : layout.evidence.from;
}

function layoutHealth(
  id: string,
  basis: Basis,
  since: string | null,
  rows: readonly HealthRow[],
): LayoutHealth {
  const row = rows.find(({ layout }) => layout === id);
  const parts = PARTS.flatMap((name) => {
    const wanted = row?.wanted[name] ?? 0;
    return wanted > 0 ? [{ name, wanted, got: row?.got[name] ?? 0 }] : [];
  });
  const { works = 0, lastWorked = null, lastFailed = null } = row ?? {};
  return { id, basis, since, works, lastWorked, lastFailed, parts };
}

function later(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}
