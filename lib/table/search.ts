/** A search over titles, texts and notes that are held in memory: what a person types is answered at every key. */

/** Width, case and traditional forms of signs aside: what a person types and what stands there are the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search: all of them must be found, wherever. */
export function wordsOf(search: string): string[] {
  return folded(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Texts by posting, folded once. */
export class TextIndex {
  readonly #texts = new Map<string, string>();

  /** How many postings it holds. */
  get size(): number {
    return this.#texts.size;
  }

  /** @param parts title, company, text, notes: whatever is to be found. */
  put(key: string, parts: readonly (string | null | undefined)[]): void {
    this.#texts.set(key, folded(parts.filter((part) => part).join('\n')));
  }

  delete(key: string): void {
    this.#texts.delete(key);
  }

  /** Keys of the postings that hold all words. @param within only these, as when a word grows by a letter. */
  find(words: readonly string[], within: Iterable<string> = this.#texts.keys()): Set<string> {
    const found = new Set<string>();
    for (const key of within) {
      const text = this.#texts.get(key);
      if (text !== undefined && words.every((word) => text.includes(word))) found.add(key);
    }
    return found;
  }
}
