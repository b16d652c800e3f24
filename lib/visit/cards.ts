/** The cards of the list that a page shows, and what is known of each. Knows no browser API and no store. */
import type { CardFacts, NamedCard, Opened } from '@/lib/messages/cards';
import { MOST_CARDS } from '@/lib/messages/cards';
import { contains, documentOf, parentOf } from '@/lib/page/dom';
import { postingKey } from '@/lib/posting/identity';
import { isTitleOf } from '@/lib/posting/title';
import type { CardName, Reading } from '@/lib/sites/reading';

/** A card with what is known of its posting; null while nobody has answered. */
export interface ListedCard extends NamedCard {
  element: Element;
  facts: CardFacts | null;
}

export interface CardListOptions {
  document: Document;
  /** Asked once for all cards that are new. @throws when nobody answers. */
  look: (cards: NamedCard[]) => Promise<CardFacts[]>;
  /** Told when an answer says something new of a card. */
  changed: () => void;
}

/** An opened posting, as the page that showed it knows it. */
type OpenedHere = Omit<Opened, 'changed'> & { title: string };

/** Between the parts of a name: stands in no title. */
const BREAK = '\u0000';
/** Answers of so many postings are remembered while the page stands. */
const MOST_FACTS = 5_000;

export class CardList {
  /** What an element shows: the name belongs to the posting, and elements are used again for others. */
  private names = new Map<Element, NamedCard>();
  /** The elements of the last reading, also those that are nobody's card just now. */
  private elements = new Set<Element>();
  private readonly facts = new Map<string, CardFacts>();
  /** The newest question about a name: an older one's answer does not replace its answer. */
  private readonly asked = new Map<string, number>();
  private readonly waiting = new Set<string>();
  private readonly opened = new Map<string, OpenedHere>();
  private questions = 0;
  private site = '';
  private recard: (card: Element) => CardName | null = () => null;

  constructor(private readonly options: CardListOptions) {}

  get size(): number {
    return this.names.size;
  }

  *[Symbol.iterator](): Generator<ListedCard> {
    for (const [element, name] of this.names) yield { ...name, element, facts: this.factsOf(name) };
  }

  /**
   * Takes over what was read; null: nothing any more.
   * @param recard reads one card again. Where it cannot, a card that changes is nobody's until the next reading.
   */
  take(reading: Reading | null, recard: (card: Element) => CardName | null = () => null): void {
    this.site = reading?.site ?? '';
    this.recard = recard;
    const { document } = this.options;
    const here = (reading?.cards ?? []).filter(({ element }) => documentOf(element) === document);
    this.names = new Map(here.slice(0, MOST_CARDS).map((card) => [card.element, this.named(card)]));
    this.elements = new Set(this.names.keys());
    this.ask();
  }

  /** The page has changed some nodes. @returns the cards in which it did. */
  mutated(records: readonly MutationRecord[]): Set<Element> {
    const touched = new Set<Element>();
    for (const { target } of records) {
      for (let up: Node | null = target; up; up = parentOf(up))
        if (this.elements.has(up as Element)) touched.add(up as Element);
    }
    for (const element of touched) {
      const card = this.recard(element);
      if (card) this.names.set(element, this.named(card));
      else this.names.delete(element);
    }
    if (touched.size > 0) this.ask();
    return touched;
  }

  /** Whether any card stands inside an element. */
  standsIn(element: Node): boolean {
    const [first] = this.names.keys();
    return first !== undefined && contains(element, first);
  }

  /** What is kept of a posting, or of many (null), has changed. */
  renew(key: string | null): void {
    const isStale = (card: { key: string }) => key === null || card.key === key;
    const stale = [...this.names.values()].filter(isStale);
    const shown = new Set(stale.map(nameOf));
    // What is shown stays until the answer is there; other cards are asked for when they come.
    for (const name of [...this.facts.keys()])
      if (isStale({ key: name.slice(0, name.indexOf(BREAK)) }) && !shown.has(name)) this.facts.delete(name);
    this.send(stale);
  }

  /** A posting was opened in this very page: that is known here, also where nothing is kept. */
  open(key: string, opened: OpenedHere): void {
    this.opened.set(key, opened);
  }

  private named({ id, title }: CardName): NamedCard {
    const posting = { reader: this.site, id, url: null, title };
    return { key: postingKey(posting), title };
  }

  private factsOf(card: NamedCard): CardFacts | null {
    const facts = this.facts.get(nameOf(card)) ?? null;
    const here = this.opened.get(card.key);
    if (!facts || !here || (facts.opened?.at ?? 0) >= here.at) return facts;
    const { title, ...opened } = here;
    return { ...facts, opened: { ...opened, changed: !isTitleOf(card.title, title) } };
  }

  private ask(): void {
    if (this.facts.size > MOST_FACTS) this.facts.clear();
    this.send(
      [...this.names.values()].filter((card) => {
        const name = nameOf(card);
        return !this.facts.has(name) && !this.waiting.has(name);
      }),
    );
  }

  private async send(cards: readonly NamedCard[]): Promise<void> {
    const unique = [...new Map(cards.map((card) => [nameOf(card), card])).values()];
    if (unique.length === 0) return;
    const question = ++this.questions;
    const names = unique.map(nameOf);
    for (const name of names) {
      this.waiting.add(name);
      this.asked.set(name, question);
    }
    try {
      const facts = await this.options.look(unique);
      names.forEach((name, at) => {
        const told = facts[at];
        if (told && this.asked.get(name) === question) this.facts.set(name, told);
      });
      this.options.changed();
    } catch {
      // Nobody answered: the next reading asks again.
    } finally {
      for (const name of names) {
        if (this.asked.get(name) !== question) continue;
        this.waiting.delete(name);
        this.asked.delete(name);
      }
    }
  }
}

/** The title stands in it too: another title of the same posting is another question. */
function nameOf({ key, title }: NamedCard): string {
  return key + BREAK + title;
}
