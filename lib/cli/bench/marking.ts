/** What the bench of marking runs in a page: bundled as one script. */
import { Painter } from '@/lib/page/highlight';
import { MARKS, type Mark } from '@/lib/page/mark-styles';
import { rangesOf } from '@/lib/page/ranges';
import { visibleText } from '@/lib/page/visible-text';

export interface MarkingBench {
  /** Milliseconds of each painting of so many ranges, with the styles that follow, and how the page was changed. */
  paints(selector: string, ranges: number, rounds: number): Painted;
}

interface Painted {
  times: number[];
  painted: number;
  mutations: number;
}

declare global {
  var markingBench: MarkingBench;
}

/** Characters of each mark. */
const LENGTH = 6;

globalThis.markingBench = {
  paints(selector, count, rounds) {
    const root = document.querySelector(selector);
    if (!root) throw new Error(`nothing is at ${selector}`);
    const text = visibleText(root);
    const apart = Math.floor(text.text.length / count);
    const byMark = new Map<Mark, Range[]>(MARKS.map((mark) => [mark, []]));
    for (let n = 0; n < count; n++)
      byMark.get(MARKS[n % MARKS.length] as Mark)?.push(...rangesOf(text, n * apart, n * apart + LENGTH));
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const painter = new Painter(document);
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      painter.paint(byMark);
      // Styles are brought up to date here and not at some later time.
      void document.body.offsetWidth;
      return performance.now() - start;
    });
    const painted = [...byMark.values()].flat().length;
    return { times, painted, mutations: observer.takeRecords().length };
  },
};
