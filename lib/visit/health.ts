/** How reading went on a page, told once it has settled: once for a posting, not for every read. */
import type { Look } from '@/lib/messages/health';
import type { PageView } from '@/lib/messages/view';
import { FIELD_NAMES } from '@/lib/posting/fields';
import { expectsPosting, isPrivate } from '@/lib/sites/read';
import { SITES, siteOf } from '@/lib/sites/registry';
import type { Layout, Site } from '@/lib/sites/site';
import type { Tried } from '@/lib/sites/tried';

/** A posting that still stands after this time has settled. */
const SETTLED_MS = 1_000;
/** A page that is to show a posting is given so long to do it. */
const PATIENCE_MS = 8_500;
/** Whys that are not the reader's fault: nobody judged what it had read. */
const NOT_THE_READER = new Set(['no-answer']);
const MOST_TRIED = 40;

export interface HealthWatchOptions {
  address: () => URL;
  own: () => readonly Site[];
  /** Reads the page once more and says what was tried. */
  trace: () => Tried[];
  tell: (look: Look) => void;
  now: () => number;
}

export class HealthWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = '';

  constructor(private readonly options: HealthWatchOptions) {}

  /** What is known of the page has changed. */
  saw(view: PageView): void {
    clearTimeout(this.timer);
    const waits = view.kind === 'none' ? PATIENCE_MS : SETTLED_MS;
    this.timer = setTimeout(() => this.settled(view), waits);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private settled(view: PageView): void {
    const { address, own, trace, tell, now } = this.options;
    const url = address();
    const look = lookOf(view, url, own());
    if (!look) return;
    const { wanted: _, ...told } = look;
    const signature = JSON.stringify([view.key ?? url.href, told]);
    if (signature === this.last) return;
    this.last = signature;
    tell({ ...look, tried: failed(look) ? trace().slice(0, MOST_TRIED) : [], at: now() });
  }
}

/** Whether a look is of a page that could not be read. */
export function failed({ why }: Pick<Look, 'why'>): boolean {
  return why !== null;
}

/** What a page says of its reader; null where it says nothing, as on pages that are not to show a posting. */
export function lookOf(view: PageView, url: URL, own: readonly Site[]): Omit<Look, 'at' | 'tried'> | null {
  const { kind, layout, state, posting } = view;
  if (isPrivate(url) || layout === 'selection' || NOT_THE_READER.has(view.why ?? '')) return null;
  const site = [...own, ...SITES].find(({ id }) => id === view.site) ?? siteOf(url.hostname);
  const id = site?.id ?? 'generic';
  if (state === 'unreadable') {
    // Of pages of no site that is known nothing was promised.
    return site && { site: id, kind, layout, why: view.why ?? 'unreadable', wanted: [], got: [] };
  }
  if (kind === 'none') {
    const expected = site && expectsPosting(site, url);
    return expected ? { site: id, kind, layout: null, why: 'no-layout', wanted: [], got: [] } : null;
  }
  if (layout === null) return null;
  if (kind === 'list') {
    const got = view.cards.length > 0 ? ['cards'] : [];
    return { site: id, kind, layout, why: null, wanted: ['cards'], got };
  }
  if (!posting || (state !== 'ready' && state !== 'partial')) return null;
  const has = ['title', 'description', 'id', ...FIELD_NAMES].filter((name) =>
    // A field that the page hides was found, and is told apart from one that is lost.
    name === 'title' || name === 'description' || name === 'id'
      ? Boolean(posting[name])
      : posting[name as (typeof FIELD_NAMES)[number]] !== undefined,
  );
  const wanted = wantedOf(site?.layouts.find((one) => one.id === layout));
  return { site: id, kind, layout, why: null, wanted, got: has.filter((name) => wanted.includes(name)) };
}

/** The parts that a layout looks for; of a generic reader no more is promised than a title and a text. */
export function wantedOf(layout: Layout | undefined): string[] {
  if (!layout) return ['title', 'description'];
  const { title, description, form, identity, fields, cards, kind } = layout;
  if (kind === 'list') return cards ? ['cards'] : [];
  return [
    ...(title || form ? ['title'] : []),
    ...(description || form ? ['description'] : []),
    ...(identity ? ['id'] : []),
    ...Object.keys(fields ?? {}),
  ];
}
