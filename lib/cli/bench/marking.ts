/** What the bench of marking runs in a page: bundled as one script. */
import { Painter } from '@/lib/page/highlight';
import { MARKS, type Mark } from '@/lib/page/mark-styles';
import { rangesOf } from '@/lib/page/ranges';
import { visibleText } from '@/lib/page/visible-text';

export interface MarkingBench {
  /** Milliseconds of each painting of so many ranges, and how many changes of the page were seen. */
  paints(selector: string, ranges: number, rounds: number): Painted;
}

interface Painted {
  /** Where nothing was painted before, and once more. */
  times: number[];
  again: number[];
  painted: number;
  mutations: number;
}

declare global {
  var markingBench: MarkingBench;
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Characters of each mark. */
const LENGTH = 6;

globalThis.markingBench = {
  paints(selector, count, rounds) {
    const root = document.querySelector(selector);
    if (!root) throw new Error(`nothing is at ${selector}`);
    const text = visibleText(root);
    const apart = Math.ceil(text.text.length / count);
    const byMark = new Map<Mark, Range[]>(MARKS.map((mark) => [mark, []]));
    for (let n = 0; n < count; n++)
      byMark.get(MARKS[n % MARKS.length] as Mark)?.push(...rangesOf(text, n * apart, n * apart + LENGTH));
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const painter = new Painter(document);
    // Styles are up to date when a page is painted: it was read just before.
    const settle = () => millisecondsOf(() => void document.body.offsetWidth);
    const times = Array.from({ length: rounds }, () => {
      painter.clear();
      settle();
      return millisecondsOf(() => painter.paint(byMark));
    });
    settle();
    const again = Array.from({ length: rounds }, () => millisecondsOf(() => painter.paint(byMark)));
    const painted = [...byMark.values()].flat().length;
    return { times, again, painted, mutations: observer.takeRecords().length };
  },
};
