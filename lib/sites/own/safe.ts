/**
 * Selectors and regular expressions that come from a file: only such forms as cannot run away are taken. The time of
 * each grows at most with the square of what it is run on.
 */

/** What is wrong with one; null where it may be used. */
export type Problem = 'long' | 'syntax' | 'costly' | null;

const LONGEST_PATTERN = 160;
const LONGEST_SELECTOR = 300;
const MOST_STEPS = 12;
const MOST_BOUNDED = 3;
const HIGHEST_BOUND = 40;
const MOST_OPTIONAL = 6;

/**
 * Refused: backward references, looks ahead and behind, repeated groups, more than one unlimited repetition (two where
 * the expression begins with `^`), and there more than one, else any, of what fits nearly every character.
 */
export function patternProblem(source: string): Problem {
  if (source.length > LONGEST_PATTERN) return 'long';
  try {
    new RegExp(source);
  } catch {
    return 'syntax';
  }
  if (/\\[1-9k]/.test(source)) return 'costly';
  // Escapes and classes are each one character to what follows: `w` where most characters fit it, `c` where few do.
  const plain = source
    .replace(/\[\^[^\]]*\]|\\[DWS]/g, 'w')
    .replace(/\\./g, 'c')
    .replace(/\[[^\]]*\]/g, 'c')
    .replace(/\./g, 'w');
  if (/\(\?(?!:)/.test(plain)) return 'costly';
  if (/\)[*+?{]/.test(plain)) return 'costly';
  const anchored = plain.startsWith('^') && !plain.includes('|');
  const unlimited = plain.match(/.(?:[*+]|\{\d+,\})/g) ?? [];
  if (unlimited.length > (anchored ? 2 : 1)) return 'costly';
  if (unlimited.filter((one) => one.startsWith('w')).length > (anchored ? 1 : 0)) return 'costly';
  const bounds = [...plain.matchAll(/\{(\d+)(?:,(\d+))?\}/g)];
  if (bounds.length > MOST_BOUNDED) return 'costly';
  if (bounds.some(([, least, most]) => Number(most ?? least) > HIGHEST_BOUND)) return 'costly';
  const optional = plain.replace(/\(\?:/g, '(').match(/\?/g)?.length ?? 0;
  return optional > MOST_OPTIONAL ? 'costly' : null;
}

/** @param works whether a browser takes the selector; left out where there is no document. */
export function selectorProblem(selector: string, works: (selector: string) => boolean = takes): Problem {
  if (selector.length > LONGEST_SELECTOR) return 'long';
  if (selector.trim() === '') return 'syntax';
  // `:has` looks at all descendants of all elements; nested lists of selectors multiply.
  if (/:(?:has|is|where|not|host)\b/i.test(selector)) return 'costly';
  const steps = selector.replace(/\[[^\]]*\]|\([^)]*\)/g, '').split(/[\s>+~,]+/).length;
  if (steps > MOST_STEPS) return 'costly';
  return works(selector) ? null : 'syntax';
}

function takes(selector: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
