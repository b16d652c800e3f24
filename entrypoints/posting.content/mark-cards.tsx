/** The card beside marked words under the pointer, or at the words that the keyboard has gone to. */
import { render } from 'preact';
import { MarkCard } from '@/components/marks/MarkCard';
import { FROM_PAGE } from '@/lib/messages/from-page';
import type { MarkCardWords } from '@/lib/messages/marks';
import { askBackground } from '@/lib/messages/wire';
import { CARD_GAP, type CardBox, cardPlace, isNear } from '@/lib/page/card-place';
import { boxOf, viewOf } from '@/lib/page/dom';
import { PointerRest } from '@/lib/page/pointer-rest';
import type { Layer, Stage } from '@/lib/page/stage';
import type { Settings } from '@/lib/platform/settings';
import type { Hit } from '@/lib/visit/painting';
import type { Proof } from '@/lib/visit/proofs';
import type { Visit } from '@/lib/visit/visit';

const REST_MS = 250;
/** Time to get from the words to the card. */
const LEAVE_MS = 220;
/** A smooth scroll to words has ended by then. */
const SCROLL_MS = 700;
/** More than these say nothing in passing. */
const MOST = 3;

/** What is shown, and by what: of the keyboard's card the pointer does not take care. */
interface Open {
  hit: Hit;
  words: MarkCardWords;
  byKey: boolean;
}

export class MarkCards {
  private readonly rest = new PointerRest(
    {
      rested: (x, y) => this.look(x, y),
      moved: (x, y) => this.moved(x, y),
      left: () => this.close(),
    },
    REST_MS,
  );
  private shown: Open | null = null;
  private layer: Layer | null = null;
  private card: HTMLElement | null = null;
  private theme: 'light' | 'dark' | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private coming: ReturnType<typeof setTimeout> | undefined;
  /** Ends what is listened to while marks are painted, and while a card is open. */
  private following: AbortController | null = null;
  private opened: AbortController | null = null;
  /** Goes up with every look: the last one counts. */
  private turn = 0;

  /** @param toPanel told which proof a person wants to see there. */
  constructor(
    private readonly document: Document,
    private readonly stage: Stage,
    private readonly visit: () => Visit,
    private readonly toPanel: (proof: Proof) => void,
  ) {}

  apply({ theme }: Pick<Settings, 'theme'>): void {
    this.theme = theme === 'auto' ? undefined : theme;
    // What it says may be in another language now, or of a meaning that was switched off.
    this.close();
  }

  /** Marks are painted in this document now; null: in none, and nothing of ours listens there. */
  follow(painted: Document | null): void {
    this.rest.follow(painted);
    if (!painted) {
      this.close();
      this.following?.abort();
      this.following = null;
    } else if (!this.following) {
      this.following = new AbortController();
      const { signal } = this.following;
      // A page that clears its registry changes no node: whoever comes back to it sees the marks again.
      this.document.addEventListener('visibilitychange', () => this.visit().freshen(), { signal });
      viewOf(this.document).addEventListener('focus', () => this.visit().freshen(), { signal });
    }
  }

  /** Beside words that the keyboard has gone to, as soon as the page has come to rest there. */
  showAt(proofs: Proof[]): void {
    const [first] = proofs;
    this.close();
    if (!first) return;
    const mine = ++this.turn;
    this.coming = setTimeout(() => {
      const [box] = this.visit().textBoxes(first.span);
      if (box) void this.open({ proofs, box }, true, mine);
    }, SCROLL_MS);
  }

  close(): void {
    this.turn++;
    clearTimeout(this.leaving);
    clearTimeout(this.coming);
    this.leaving = undefined;
    this.shown = null;
    this.opened?.abort();
    this.opened = null;
    if (!this.layer) return;
    render(null, this.layer.box);
    this.layer.unmount();
    this.layer = null;
  }

  private look(x: number, y: number): void {
    if (this.isOver(x, y)) return;
    const hit = this.visit().hit(x, y);
    if (!hit) return;
    clearTimeout(this.coming);
    void this.open(hit, false, ++this.turn);
  }

  private async open(hit: Hit, byKey: boolean, mine: number): Promise<void> {
    const proofs = distinct(hit.proofs).slice(0, MOST);
    const proven = proofs.map(({ span: _, ...proof }) => proof);
    const words = await askBackground(FROM_PAGE, 'marks.words', { proven }).catch(() => null);
    if (mine !== this.turn || !words || words.entries.length === 0) return;
    clearTimeout(this.leaving);
    this.leaving = undefined;
    this.shown = { hit: { ...hit, proofs }, words, byKey };
    this.listen();
    this.draw();
  }

  private listen(): void {
    if (this.opened) return;
    this.opened = new AbortController();
    const { signal } = this.opened;
    const pressed = ({ key, isComposing }: KeyboardEvent) => key === 'Escape' && !isComposing && this.close();
    // On the window: a focus in the card is ours too, and its keys go no further than our own host.
    viewOf(this.document).addEventListener('keydown', pressed, { capture: true, passive: true, signal });
    viewOf(this.document).addEventListener('resize', () => this.close(), { signal });
  }

  /** It stays while the pointer is on the words, on the card, or on its way between them. */
  private moved(x: number, y: number): void {
    if (!this.shown || this.shown.byKey) return;
    if (this.isOver(x, y)) {
      clearTimeout(this.leaving);
      this.leaving = undefined;
    } else this.leaving ??= setTimeout(() => this.close(), LEAVE_MS);
  }

  private isOver(x: number, y: number): boolean {
    if (!this.shown) return false;
    const boxes: CardBox[] = [this.shown.hit.box, ...(this.card ? [boxOf(this.card)] : [])];
    return boxes.some((box) => isNear(box, x, y, CARD_GAP / 2));
  }

  private draw(): void {
    if (!this.shown) return;
    this.layer ??= this.stage.add(() => this.close(), { className: 'mark-cards' });
    const { hit } = this.shown;
    this.render(null);
    if (!this.card) return;
    const { innerWidth: width, innerHeight: height } = viewOf(this.document);
    this.render(cardPlace(hit.box, boxOf(this.card), { width, height }));
  }

  private render(at: { left: number; top: number } | null): void {
    if (!this.shown || !this.layer) return;
    const { words, hit, byKey } = this.shown;
    render(
      <MarkCard
        words={words}
        at={at}
        theme={this.theme}
        spoken={byKey}
        cardRef={(card) => {
          this.card = card;
        }}
        onDoor={(n) => {
          const proof = hit.proofs[n];
          this.close();
          if (proof) this.toPanel(proof);
        }}
      />,
      this.layer.box,
    );
  }
}

/** One entry for all words of an item or a rule. */
function distinct(proofs: readonly Proof[]): Proof[] {
  const key = ({ meaning, item, rule }: Proof) => `${meaning} ${item} ${rule}`;
  return proofs.filter((proof, n) => proofs.findIndex((other) => key(other) === key(proof)) === n);
}
