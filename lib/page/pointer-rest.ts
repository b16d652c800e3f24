/** Tells where the pointer rests on a page, and where a finger taps. It listens only, and keeps nothing from the page. */
export interface RestTold {
  /** The pointer has not moved for a while; or a finger has tapped. */
  rested(x: number, y: number): void;
  /** Any movement. */
  moved(x: number, y: number): void;
  /** The words under the pointer have moved, or it left the page. */
  left(): void;
}

export class PointerRest {
  private listening: AbortController | null = null;
  private document: Document | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly told: RestTold,
    private readonly restMs: number,
  ) {}

  /** Listens on this document and no other; null: on none. */
  follow(document: Document | null): void {
    if (document === this.document) return;
    this.stop();
    this.document = document;
    if (!document) return;
    this.listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.listening.signal };
    document.addEventListener('pointermove', this.moved, options);
    document.addEventListener('click', this.tapped, options);
    document.addEventListener('pointerout', this.out, options);
    document.addEventListener('scroll', this.scrolled, options);
  }

  private stop(): void {
    this.listening?.abort();
    this.listening = null;
    this.document = null;
    clearTimeout(this.timer);
  }

  private readonly moved = ({ clientX, clientY, pointerType, buttons }: PointerEvent) => {
    clearTimeout(this.timer);
    this.told.moved(clientX, clientY);
    // Fingers tap, and who drags selects words.
    if (pointerType === 'touch' || buttons !== 0) return;
    this.timer = setTimeout(() => this.told.rested(clientX, clientY), this.restMs);
  };

  private readonly tapped = (event: Event) => {
    const { clientX, clientY, pointerType } = event as PointerEvent;
    if (pointerType !== 'touch') return;
    this.told.moved(clientX, clientY);
    this.told.rested(clientX, clientY);
  };

  private readonly out = ({ relatedTarget, pointerType }: PointerEvent) => {
    // A finger that is lifted has not gone elsewhere.
    if (relatedTarget !== null || pointerType === 'touch') return;
    clearTimeout(this.timer);
    this.told.left();
  };

  private readonly scrolled = () => {
    clearTimeout(this.timer);
    this.told.left();
  };
}
