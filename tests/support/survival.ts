/** What is left of a reading when a page changes: told by what must be read from the page as it was. */
import type { PlainReading } from '@/lib/cli/read/page';
import type { Step } from '@/lib/cli/survival/steps';
import type { Expected } from './site-pages';

export type Verdict = 'right' | 'honest' | 'wrong';

export interface Outcome {
  page: string;
  site: string;
  step: Step;
  verdict: Verdict;
  /** What is wrong with it. */
  why: string;
}

const tight = (text: string) => text.replace(/[\s\u200b]+/g, '');
/** Longest heading that may stand before the text that was expected: sites keep it out, a general reader may not. */
const LONGEST_HEADING = 24;

/** @param reworded headings of the page, and what stands in their place. */
export function judge(
  expected: Expected,
  { state, posting }: PlainReading,
  reworded: Record<string, string> = {},
): { verdict: Verdict; why: string } {
  const wrong = (why: string) => ({ verdict: 'wrong' as const, why });
  if (!expected.posting) return posting ? wrong('a posting was made up') : { verdict: 'right', why: '' };
  if (!posting) return { verdict: 'honest', why: `nothing read (${state ?? 'none'})` };
  const { title } = posting;
  if (title !== '' && tight(title) !== tight(expected.posting.title)) return wrong(`another title: ${title}`);
  const text = tight(posting.description);
  const { starts = '', ends = '', without = [] } = expected.text ?? {};
  const planted = without.find((words) => text.includes(tight(words)));
  if (planted) return wrong(`not the posting’s: ${planted}`);
  const opening = reword(starts, reworded);
  // Nor is the site's own heading above the text asked for.
  const [heading = '', ...rest] = opening.split('\n');
  const bare =
    rest.length > 0 && heading.length <= LONGEST_HEADING && !/[。；;，,.!?]/.test(heading)
      ? rest.join('\n')
      : opening;
  const begin = Math.max(text.indexOf(tight(opening)), text.indexOf(tight(bare)));
  const before = text.slice(0, Math.max(0, begin));
  if (begin < 0 || begin > LONGEST_HEADING || /[。；;，,!?]/.test(before))
    return wrong(`begins with: ${posting.description.slice(0, 30)}`);
  if (!text.endsWith(tight(reword(ends, reworded)))) {
    if (state === 'partial') return { verdict: 'honest', why: 'less, and said so' };
    return wrong(`ends with: ${posting.description.slice(-30)}`);
  }
  if (expected.state === 'partial' && state !== 'partial') return wrong('cut, and not said so');
  if (expected.state === 'ready' && state === 'partial')
    return { verdict: 'honest', why: 'whole, called partial' };
  return { verdict: 'right', why: '' };
}

function reword(text: string, reworded: Record<string, string>): string {
  return text
    .split('\n')
    .map((line) => {
      const from = Object.keys(reworded).find(
        (words) => line.includes(words) && line.length <= words.length + 6,
      );
      return from ? line.replace(from, reworded[from] as string) : line;
    })
    .join('\n');
}

/** Shares of right, honest and wrong readings, one line a key. */
export function table(outcomes: readonly Outcome[], key: 'step' | 'site'): string {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(outcome[key], [...(groups.get(outcome[key]) ?? []), outcome]);
  const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
  const rows = [...groups].map(([name, all]) => {
    const count = (verdict: Verdict) => all.filter((one) => one.verdict === verdict).length;
    return `| ${name} | ${all.length} | ${share(count('right'), all.length)} | ${share(count('honest'), all.length)} | ${count('wrong')} |`;
  });
  return [`| ${key} | readings | right | honest | wrong |`, '|---|---:|---:|---:|---:|', ...rows].join('\n');
}
