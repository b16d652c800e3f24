/** A report on a reader that failed, for pasting into an issue: names of ours and the page's structure, none of its words. */
import type { Tried } from '@/lib/messages/health';
import { browser } from '@/lib/platform/browser';

interface Report {
  site: string;
  why: string | null;
  tried: readonly Tried[];
  /** The page's outline under its scrubbed address; left out where the page is not at hand. */
  structure?: string;
  /** When it last failed, ms since the epoch. */
  at?: number | null;
}

export function reportText({ site, why, tried, structure, at }: Report): string {
  const { version } = browser.runtime.getManifest();
  return [
    `Yardstick ${version}, ${navigator.userAgent.replace(/.*?(Firefox|Chrome)\/(\d+).*/, '$1 $2')}`,
    `site: ${site}; why: ${why ?? 'unknown'}${at ? `; ${new Date(at).toISOString().slice(0, 10)}` : ''}`,
    'tried:',
    ...tried.map(({ reader, layout, end }) => `  ${reader} / ${layout}: ${end}`),
    ...(structure ? ['', structure] : []),
  ].join('\n');
}
