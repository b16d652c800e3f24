/** Whether a folded text holds English: only then are English phrases looked for in it. */

const SPACE = 0x20;
const A = 0x61;
const Z = 0x7a;

/** Two Latin words in a row are a phrase; without one, English has more words than the text has other characters. */
export function hasEnglish(codes: Uint16Array): boolean {
  let words = 0;
  let others = 0;
  let isInWord = false;
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i] as number;
    if (c > Z) {
      others++;
      isInWord = false;
    } else if (c < A) isInWord = false;
    else if (!isInWord) {
      words++;
      isInWord = true;
      // Spaces are kept between Latin words and figures only.
      if (i > 1 && codes[i - 1] === SPACE && isLetter(codes[i - 2] as number)) return true;
    }
  }
  return words > others;
}

function isLetter(c: number): boolean {
  return c >= A && c <= Z;
}
