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
  private readonly first: Uint32Array;
  private readonly label: Uint16Array;
  /** Number of the literal that ends at a node, plus one; 0 where none does. */
  private readonly ends: Uint16Array;
  /** The root's child by character: many characters fail here, in one look. */
  private readonly root = new Uint32Array(0x10000);
  private readonly pairs: Pairs;
  /** Kept from text to text. */
  private hits = new Int32Array(3 * 0x800);

  constructor(data: TrieData) {
    const nodes = data.shape.length;
    this.first = new Uint32Array(nodes + 1);
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
    const level = nodes > 0 ? (this.first[1] as number) : 1;
    this.pairs = new Pairs((this.first[level] as number) - level);
    for (let n = 1; n < level; n++) {
      const c = this.label[n] as number;
      this.root[c] = n;
      for (let m = this.first[n] as number; m < (this.first[n + 1] as number); m++)
        this.pairs.add(c, this.label[m] as number, m);
    }
  }

  /** Every literal at every place of `text`, by start, shorter ones first; good until the next scan. */
  scan(text: string): Hits {
    const { first, label, ends, root, pairs } = this;
    const { length } = text;
    let { hits } = this;
    let n = 0;
    let next = length > 0 ? text.charCodeAt(0) : 0;
    for (let start = 0; start < length; start++) {
      const c = next;
      next = start + 1 < length ? text.charCodeAt(start + 1) : 0;
      let node = root[c] as number;
      let end = start + 1;
      while (node !== 0) {
        const literal = ends[node] as number;
        if (literal !== 0) {
          if (n + 3 > hits.length) hits = this.hits = enlarged(hits);
          hits[n++] = literal - 1;
          hits[n++] = start;
          hits[n++] = end;
        }
        if (end >= length) break;
        if (end === start + 1) node = pairs.get(c, next);
        else {
          const wanted = text.charCodeAt(end);
          const last = first[node + 1] as number;
          let child = first[node] as number;
          while (child < last && label[child] !== wanted) child++;
          node = child < last ? child : 0;
        }
        end++;
      }
    }
    return hits.subarray(0, n);
  }
}

/** The nodes of the second level, which has the widest branches, by the two characters that lead there. */
class Pairs {
  private readonly keys: Int32Array;
  private readonly nodes: Uint32Array;
  private readonly shift: number;

  constructor(count: number) {
    // At least half of the places stay empty, so that a look ends soon.
    const bits = Math.max(1, Math.ceil(Math.log2(2 * count + 1)));
    this.keys = new Int32Array(1 << bits);
    this.nodes = new Uint32Array(1 << bits);
    this.shift = 32 - bits;
  }

  add(a: number, b: number, node: number): void {
    const key = (a << 16) | b;
    let i = Math.imul(key, SPREAD) >>> this.shift;
    while (this.nodes[i] !== 0) i = (i + 1) & (this.nodes.length - 1);
    this.keys[i] = key;
    this.nodes[i] = node;
  }

  /** The node, or 0. */
  get(a: number, b: number): number {
    const { keys, nodes } = this;
    const key = (a << 16) | b;
    let i = Math.imul(key, SPREAD) >>> this.shift;
    while (nodes[i] !== 0) {
      if (keys[i] === key) return nodes[i] as number;
      i = (i + 1) & (nodes.length - 1);
    }
    return 0;
  }
}

/** 2³² over the golden ratio: neighbours are spread far apart. */
const SPREAD = 0x9e3779b1;

function enlarged(hits: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hits.length * 2);
  larger.set(hits);
  return larger;
}
