/** Shows words of a posting in its page: scrolls to them and flashes them, or selects them in the field of a form. */
import type { Span } from '@/lib/audit/types';
import { selectInField } from '@/lib/page/field';
import type { Painter } from '@/lib/page/highlight';
import { scrollToRange } from '@/lib/page/scroll';
import type { FormField } from '@/lib/sites/reading';

const FLASH_MS = [0, 500, 700, 1400] as const;

export class WordShower {
  private timers: ReturnType<typeof setTimeout>[] = [];

  /** @param painter of the document that shows the posting; null where marks cannot be painted. */
  constructor(private readonly painter: () => Painter | null) {}

  /** @param ranges of the words, in order; nothing happens without any. */
  show(ranges: readonly Range[]): void {
    if (!ranges[0]) return;
    scrollToRange(ranges[0]);
    const painter = this.painter();
    if (!painter) return;
    this.end();
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
    this.painter()?.unflash();
  }
}

function isTextControl(field: FormField): field is HTMLTextAreaElement {
  return field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';
}
