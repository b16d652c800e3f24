import { render } from 'preact';
import { Badge } from '@/components/list/Badge';
import type { BadgeModel } from '@/components/list/badge';
import { documentOf, selectAll } from '@/lib/page/dom';
import type { Size } from '@/lib/page/free-place';

interface Sizes {
  wide: Size;
  narrow: Size;
}

/** As in badge.css. */
const HEIGHT = 24;

/** How much room badges take: laid out once for all that say the same. */
export class BadgeSizes {
  private readonly known = new Map<string, Sizes>();

  /** Of one that was measured. */
  of(badge: BadgeModel): Sizes {
    return this.known.get(wordsOf(badge)) as Sizes;
  }

  /** Lays out what was not yet said in this page, unseen, in a layer of ours. */
  measure(badges: readonly BadgeModel[], layer: HTMLElement): void {
    const fresh = new Map(badges.map((badge) => [wordsOf(badge), badge]));
    for (const words of this.known.keys()) fresh.delete(words);
    if (fresh.size === 0) return;
    const scratch = documentOf(layer).createElement('div');
    layer.append(scratch);
    const each = [...fresh.values()].flatMap((badge) => [
      <Badge key={`${wordsOf(badge)} wide`} badge={badge} narrow={false} theme="light" />,
      <Badge key={`${wordsOf(badge)} narrow`} badge={badge} narrow theme="light" />,
    ]);
    render(each, scratch);
    const sizes = selectAll<HTMLElement>(scratch, '.badge').map(({ offsetWidth }) => ({
      width: offsetWidth,
      height: HEIGHT,
    }));
    [...fresh.keys()].forEach((words, n) => {
      this.known.set(words, { wide: sizes[2 * n] as Size, narrow: sizes[2 * n + 1] as Size });
    });
    render(null, scratch);
    scratch.remove();
  }

  clear(): void {
    this.known.clear();
  }
}

function wordsOf({ kind, score, parts }: BadgeModel): string {
  return [kind, score, ...parts.map(({ words }) => words)].join('\n');
}
