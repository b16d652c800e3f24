/**
 * Finds every literal of a set at every place of a text in one pass, overlaps included. The literals stand in a trie
 * laid out as a double array (build-trie.ts): a node knows its base, and its child by a character is the cell that
 * lies so far behind the base as the class of the character says, if that cell carries the same class.
 */
export interface TrieData {
  /** The characters that literals are made of, by class from 1 on; another character has class 0. */
  readonly alphabet: string;
  /** For each cell the base of its node, whether a literal ends there, and the class of the character that leads to it. */
  readonly cells: Int32Array;
  /** For each cell the number that the literal which ends there stands for, or 0. */
  readonly ends: Uint16Array;
}

/** The low bits of a cell hold the class, the next one tells of an end, the others are the base. */
export const CLASS_BITS = 12;
export const MOST_CLASSES = 1 << CLASS_BITS;
export const IS_END = MOST_CLASSES;
export const BASE_SHIFT = CLASS_BITS + 1;
export const MOST_CELLS = 1 << (32 - BASE_SHIFT);

/** Literals found, as flat triples of number, start and end. */
export type Hits = Int32Array;

export class Trie {
  private readonly classes = new Uint16Array(0x10000);
  private readonly cells: Int32Array;
  private readonly ends: Uint16Array;
  /** Kept from text to text. */
  private hits = new Int32Array(3 * 0x800);

  constructor({ alphabet, cells, ends }: TrieData) {
    for (let i = 0; i < alphabet.length; i++) this.classes[alphabet.charCodeAt(i)] = i + 1;
    this.cells = cells;
    this.ends = ends;
  }

  /** Every literal at every place of a text, by start, shorter ones first; good until the next scan. */
  scan(codes: Uint16Array): Hits {
    const { classes, cells, ends } = this;
    const { length } = codes;
    let { hits } = this;
    let n = 0;
    for (let start = 0; start < length; start++) {
      let base = 0;
      for (let i = start; i < length; i++) {
        const c = classes[codes[i] as number] as number;
        const cell = cells[base + c] as number;
        if ((cell & (MOST_CLASSES - 1)) !== c || c === 0) break;
        if ((cell & IS_END) !== 0) {
          if (n + 3 > hits.length) hits = this.hits = enlarged(hits);
          hits[n] = (ends[base + c] as number) - 1;
          hits[n + 1] = start;
          hits[n + 2] = i + 1;
          n += 3;
        }
        base = cell >>> BASE_SHIFT;
        if (base === 0) break;
      }
    }
    return hits.subarray(0, n);
  }
}

/** A text as numbers, for one that was not folded. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

function enlarged(hits: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hits.length * 2);
  larger.set(hits);
  return larger;
}
