/** Shows words of a posting in its page: scrolls to them and flashes them, or selects them in the field of a form. */
import type { Span } from '@/lib/audit/types';
import { selectInField } from '@/lib/page/field';
import type { Painter } from '@/lib/page/highlight';
import { scrollToRange } from '@/lib/page/scroll';
import type { FormField } from '@/lib/sites/reading';

const FLASH_MS = [0, 500, 700, 1400] as const;
/** An outline may have to wait for the end of a smooth scroll, and does not flash. */
const OUTLINE_MS = 2200;

export class WordShower {
  private timers: ReturnType<typeof setTimeout>[] = [];

  private endOutline: (() => void) | undefined;

  /**
   * @param painter of the document that shows the posting; null where marks cannot be painted.
   * @param outline draws around words instead; what it returns ends it.
   */
  constructor(
    private readonly painter: () => Painter | null,
    private readonly outline?: (ranges: readonly Range[]) => () => void,
  ) {}

  /** @param ranges of the words, in order; nothing happens without any. */
  show(ranges: readonly Range[]): void {
    if (!ranges[0]) return;
    scrollToRange(ranges[0]);
    this.end();
    const painter = this.painter();
    if (!painter) {
      this.endOutline = this.outline?.(ranges);
      this.timers.push(setTimeout(() => this.end(), OUTLINE_MS));
      return;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const [on, off, onAgain, end] = FLASH_MS;
    const at = (ms: number, act: () => void) => this.timers.push(setTimeout(act, ms));
    at(on, () => painter.flash(ranges));
    if (!calm) {
      at(off, () => painter.unflash());
      at(onAgain, () => painter.flash(ranges));
    }
    at(end, () => painter.unflash());
  }

  /** Selects words in a form's field; what stands in it is not changed. */
  select(field: FormField, [start, end]: Span): void {
    if (isTextControl(field)) selectInField(field, start, end);
  }

  /** Ends a flash at once. */
  end(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    this.endOutline?.();
    this.endOutline = undefined;
    this.painter()?.unflash();
  }
}

function isTextControl(field: FormField): field is HTMLTextAreaElement {
  return field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';
}
