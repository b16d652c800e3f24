/** Whether a folded text holds English: only then are English phrases looked for in it. */

const SPACE = 0x20;
const A = 0x61;
const Z = 0x7a;
/** Characters from here on stand for words or syllables of their own. */
const IDEOGRAPHS = 0x2e80;

/** Two Latin words in a row are a phrase; without one, English has more words than the text has other characters. */
export function hasEnglish(codes: Uint16Array): boolean {
  let words = 0;
  let others = 0;
  let isInWord = false;
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i] as number;
    const isLetter = c >= A && c <= Z;
    if (isLetter && !isInWord) {
      words++;
      // Spaces are kept between Latin words and figures only.
      if (i > 1 && codes[i - 1] === SPACE && isLetterAt(codes, i - 2)) return true;
    } else if (c >= IDEOGRAPHS) others++;
    isInWord = isLetter;
  }
  return words > others;
}

function isLetterAt(codes: Uint16Array, i: number): boolean {
  const c = codes[i] as number;
  return c >= A && c <= Z;
}
