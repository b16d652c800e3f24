/**
 * A flat trie over UTF-16 code units: finds every literal of a set at every place of a text in one pass,
 * overlaps included. Built at bundle time for the built-in vocabulary (so that a page never pays for it) and
 * at run time for a person's own terms; both are the same structure, and both are checked against `indexOf`.
 *
 * Nodes are numbered breadth first, so the children of a node are neighbours and two strings hold all of it.
 */
export interface TrieData {
  /** The character on the edge into each node but the root, in order. */
  readonly labels: string;
  /** For each node a character with the code 32 + 2 · (number of children) + (1 when a literal ends here). */
  readonly shape: string;
}

const SHAPE_BASE = 32;

/** Literals found, as flat triples of number (the place in the order of `buildTrie`), start and end. */
export type Hits = Int32Array;

/** So many children are looked at one by one. */
const FEW = 4;

interface Building {
  children: Map<string, Building>;
  literal: string | null;
}

/**
 * Builds the trie. Literals are numbered in the order in which the breadth-first walk meets their ends.
 * @returns the data and the literals in that order.
 */
export function buildTrie(literals: Iterable<string>): { data: TrieData; order: string[] } {
  const root: Building = { children: new Map(), literal: null };
  for (const literal of [...new Set(literals)].sort()) {
    if (!literal) throw new Error('an empty literal cannot be looked for');
    let node = root;
    for (const c of literal.split('')) {
      let next = node.children.get(c);
      if (!next) {
        next = { children: new Map(), literal: null };
        node.children.set(c, next);
      }
      node = next;
    }
    node.literal = literal;
  }
  const order: string[] = [];
  let labels = '';
  let shape = '';
  for (let queue = [root]; queue.length > 0; ) {
    const level: Building[] = [];
    for (const node of queue) {
      shape += String.fromCharCode(SHAPE_BASE + 2 * node.children.size + (node.literal === null ? 0 : 1));
      if (node.literal !== null) order.push(node.literal);
      for (const [c, child] of node.children) {
        labels += c;
        level.push(child);
      }
    }
    queue = level;
  }
  return { data: { labels, shape }, order };
}

/** Reads the data into typed arrays, ready to scan. */
export class Trie {
  /** Children of node n are the nodes first[n] to first[n + 1] (exclusive). */
  private readonly first: Uint16Array;
  private readonly label: Uint16Array;
  /** Number of the literal that ends at a node, plus one; 0 where none does. */
  private readonly ends: Uint16Array;
  /** The root's child by character: most characters fail here, in one look. */
  private readonly root = new Uint16Array(0x10000);

  constructor(data: TrieData) {
    const nodes = data.shape.length;
    if (nodes > 0xfffe) throw new Error('the trie is too large for 16-bit nodes');
    this.first = new Uint16Array(nodes + 1);
    this.label = new Uint16Array(nodes);
    this.ends = new Uint16Array(nodes);
    let child = 1;
    let literal = 0;
    for (let n = 0; n < nodes; n++) {
      const code = data.shape.charCodeAt(n) - SHAPE_BASE;
      this.first[n] = child;
      child += code >> 1;
      if (code & 1) this.ends[n] = ++literal;
      if (n > 0) this.label[n] = data.labels.charCodeAt(n - 1);
    }
    this.first[nodes] = child;
    const last = nodes > 0 ? (this.first[1] as number) : 1;
    for (let n = 1; n < last; n++) this.root[this.label[n] as number] = n;
  }

  /** Every literal at every place of `text`, by start, shorter ones first. */
  scan(text: string): Hits {
    const { first, label, ends, root } = this;
    const length = text.length;
    let hits = new Int32Array(6 * length + 3);
    let n = 0;
    for (let start = 0; start < length; start++) {
      let node = root[text.charCodeAt(start)] as number;
      let end = start + 1;
      while (node !== 0) {
        const literal = ends[node] as number;
        if (literal !== 0) {
          if (n + 3 > hits.length) hits = enlarged(hits);
          hits[n++] = literal - 1;
          hits[n++] = start;
          hits[n++] = end;
        }
        if (end >= length) break;
        const c = text.charCodeAt(end++);
        // Children stand by code unit: halve while they are many, then look at each.
        let low = first[node] as number;
        let high = first[node + 1] as number;
        while (high - low > FEW) {
          const middle = (low + high) >> 1;
          if ((label[middle] as number) <= c) low = middle;
          else high = middle;
        }
        node = 0;
        for (; low < high; low++) {
          if (label[low] === c) {
            node = low;
            break;
          }
        }
      }
    }
    return hits.subarray(0, n);
  }
}

function enlarged(hits: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hits.length * 2);
  larger.set(hits);
  return larger;
}
