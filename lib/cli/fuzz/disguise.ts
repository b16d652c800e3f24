/** Other ways to write the same text, that a reader hardly notices. */
import { Converter } from 'opencc-js/cn2t';
import { choices } from '../random';

/** A text written in another way. */
export interface Disguised {
  text: string;
  /** For each code unit the index in the first text that it stands for; what was put in stands for what follows. */
  from: number[];
}

export type Disguise = (text: string, salt: number) => Disguised;

const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const SPACES = ['\u3000', '\u00a0', '\t', '  '];

const traditional = Converter({ from: 'cn', to: 't' });

export const DISGUISES: Readonly<Record<string, Disguise>> = {
  /** Zero-width characters between any two. */
  invisible: (text, salt) => {
    const below = choices(salt);
    return rewrite(text, (c) => (below(3) === 0 ? (INVISIBLE[below(INVISIBLE.length)] as string) + c : c));
  },
  /** Letters, figures and signs in full width. */
  wide: (text) =>
    rewrite(text, (c) => (/^[!-~]$/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)),
  /** Traditional script, where it has as many characters. */
  traditional: (text) =>
    rewrite(text, (c) => {
      const other = traditional(c);
      return other.length === c.length ? other : c;
    }),
  /** Line ends as Windows writes them. */
  lineEnds: (text) => rewrite(text, (c, before) => (c === '\n' && before !== '\r' ? '\r\n' : c)),
  /** Other spaces in place of plain ones. */
  spaces: (text, salt) => {
    const below = choices(salt);
    return rewrite(text, (c) => (c === ' ' ? (SPACES[below(SPACES.length)] as string) : c));
  },
  /** Spaces between the Chinese characters of a run: 沟 通 能 力. Two beside a figure (2次 二、) may be two words. */
  letterSpaced: (text) =>
    rewrite(text, (c, before, at) => (isChinese(c) && isChinese(before) && isInRun(text, at) ? ` ${c}` : c)),
};

function isChinese(c: string): boolean {
  return /^[\u3400-\u9fff]$/.test(c);
}

/** Whether the Chinese character at a place is one of three or more in a row. */
function isInRun(text: string, at: number): boolean {
  const before = /[\u3400-\u9fff]*$/.exec(text.slice(Math.max(0, at - 2), at)) as RegExpExecArray;
  const after = /^[\u3400-\u9fff]*/.exec(text.slice(at, at + 3)) as RegExpExecArray;
  return before[0].length + after[0].length >= 3;
}

/** Writes each character (surrogate pairs whole) anew. */
function rewrite(text: string, write: (c: string, before: string, at: number) => string): Disguised {
  const from: number[] = [];
  let out = '';
  let at = 0;
  let before = '';
  for (const c of text) {
    const written = write(c, before, at);
    // The character's own units stand last; what was put before it stands for its first one.
    for (let k = 0; k < written.length; k++) from.push(at + Math.max(0, k - (written.length - c.length)));
    out += written;
    at += c.length;
    before = c;
  }
  return { text: out, from };
}
