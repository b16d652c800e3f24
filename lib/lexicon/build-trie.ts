/** Lays a trie of literals out as a double array: see trie.ts. */
import { BASE_SHIFT, IS_END, MOST_CELLS, MOST_CLASSES, type TrieData } from './trie';

/** The ends of literals are told in 16 bits, of which 0 is none. */
const MOST_NUMBERS = 0xffff;

interface Building {
  children: Map<number, Building>;
  /** What the literal that ends here stands for, plus one; 0 where none ends. */
  end: number;
  name?: string;
}

/** @param literals each with the number that it stands for. */
export function buildTrie(literals: ReadonlyMap<string, number>): TrieData {
  const alphabet = alphabetOf(literals.keys());
  if (alphabet.length >= MOST_CLASSES) throw new Error('the trie is too large: too many characters');
  const classOf = new Map(alphabet.map((c, i) => [c, i + 1]));
  const root: Building = { children: new Map(), end: 0 };
  for (const [literal, number] of literals) {
    if (!literal) throw new Error('an empty literal cannot be looked for');
    if (number >= MOST_NUMBERS) throw new Error('the trie is too large: too many meanings');
    let node = root;
    for (const c of literal.split('')) node = childOf(node, classOf.get(c) as number);
    node.end = number + 1;
  }
  const layout = new Layout();
  layout.place(root, alphabet.length);
  return {
    alphabet: alphabet.join(''),
    cells: Int32Array.from(layout.cells),
    ends: Uint16Array.from(layout.ends),
  };
}

/** Frequent characters come first, so that the children of a node lie close together. */
function alphabetOf(literals: Iterable<string>): string[] {
  const count = new Map<string, number>();
  for (const literal of literals) for (const c of literal.split('')) count.set(c, (count.get(c) ?? 0) + 1);
  return [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([c]) => c);
}

function childOf(node: Building, c: number): Building {
  let child = node.children.get(c);
  if (!child) {
    child = { children: new Map(), end: 0 };
    node.children.set(c, child);
  }
  return child;
}

/**
 * Gives every node a base at which all its children find a free cell. Nodes under which all is alike share theirs: many
 * literals end alike and mean the same (沟通能力, 交流能力).
 */
class Layout {
  readonly cells: number[] = [];
  readonly ends: number[] = [];
  private readonly isBase: boolean[] = [true];
  /** No cell before this one is free. */
  private free = 1;
  private last = 0;
  /** The base of each kind of node, by what stands under it. */
  private readonly known = new Map<string, number>();

  /** @param classes so many cells lie behind the last base, so that a look for any class stays inside. */
  place(root: Building, classes: number): void {
    this.reserve(root, 0);
    this.fill(root, 0);
    const length = this.last + classes + 1;
    if (length > MOST_CELLS) throw new Error('the trie is too large');
    for (let i = 0; i < length; i++) {
      this.cells[i] ??= 0;
      this.ends[i] ??= 0;
    }
  }

  private fill(node: Building, base: number): void {
    this.last = Math.max(this.last, base);
    for (const [c, child] of node.children) {
      this.cells[base + c] = c | (child.end > 0 ? IS_END : 0) | (this.baseOf(child) << BASE_SHIFT);
      this.ends[base + c] = child.end;
    }
  }

  private baseOf(node: Building): number {
    if (node.children.size === 0) return 0;
    const known = this.known.get(nameOf(node));
    if (known !== undefined) return known;
    const base = this.baseFor(node);
    this.known.set(nameOf(node), base);
    this.fill(node, base);
    return base;
  }

  private reserve(node: Building, base: number): void {
    for (const c of node.children.keys()) this.cells[base + c] = c;
  }

  private baseFor(node: Building): number {
    const classes = [...node.children.keys()];
    while (this.cells[this.free] !== undefined) this.free++;
    let base = Math.max(1, this.free - Math.min(...classes));
    while (this.isBase[base] || classes.some((c) => this.cells[base + c] !== undefined)) base++;
    this.isBase[base] = true;
    this.reserve(node, base);
    return base;
  }
}

/** The same for nodes under which the same literals end with the same meanings. */
function nameOf(node: Building): string {
  node.name ??= [...node.children]
    .sort(([a], [b]) => a - b)
    .map(([c, child]) => `${c}=${child.end}(${nameOf(child)})`)
    .join();
  return node.name;
}
