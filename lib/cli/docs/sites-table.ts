/** What of each layout is read, as the pages of tests/pages prove it: the table at the head of docs/sites.md. */
import { FIELD_NAMES, type FieldName } from '@/lib/posting/fields';
import type { Layout, Site } from '@/lib/sites/site';
import { code, plain, table } from './markdown';

/** What a test page says must be read from it (tests/support/site-pages.ts). */
interface Proof {
  site: string;
  layout: string | null;
  posting?: Partial<Record<FieldName, string | null>>;
  cards?: unknown[];
}

const PROOFS = Object.values(
  import.meta.glob<Proof>('/tests/pages/**/*.json', { eager: true, import: 'default' }),
);

export const TABLE_KEY =
  '✓ read, and a page of ours in `tests/pages` proves it; ○ there and hidden by the site; ? looked for, not proved yet; an empty cell: not looked for.';

export function fieldsTable(sites: readonly Site[]): string {
  return table(
    ['Site', 'Layout', 'Kind', 'Text', 'Cards', ...FIELD_NAMES, 'Rests on'],
    sites.flatMap((site) => site.layouts.map((layout) => rowOf(site, layout))),
  );
}

function rowOf({ id, name }: Site, layout: Layout): string[] {
  const proofs = PROOFS.filter((proof) => proof.site === id && proof.layout === layout.id);
  const { kind, evidence } = layout;
  const hasText = kind !== 'list';
  return [
    plain(name.zh),
    code(layout.id),
    kind,
    hasText ? mark(proofs.some(({ posting }) => posting)) : '',
    layout.cards ? mark(proofs.some(({ cards }) => cards?.length)) : '',
    ...FIELD_NAMES.map((field) => fieldMark(layout, field, proofs)),
    evidence.from === 'page' ? `saved page ${evidence.at}` : `published ${evidence.at}, unverified`,
  ];
}

function fieldMark(layout: Layout, field: FieldName, proofs: readonly Proof[]): string {
  const values = proofs.map(({ posting }) => posting?.[field]);
  if (values.some((value) => typeof value === 'string')) return '✓';
  if (values.includes(null)) return '○';
  return layout.fields?.[field] ? mark(false) : '';
}

function mark(isProved: boolean): string {
  return isProved ? '✓' : '?';
}
