/** Which of many elements are in the window or near it: the others cost nothing in a frame. */

/** Around the window: what comes in while one scrolls is known before. */
const MARGIN = '200px 0px';

export class Near {
  private observer: IntersectionObserver | null = null;
  private observed = new Set<Element>();
  private readonly near = new Set<Element>();

  /** @param came told when others are near. */
  constructor(private readonly came: () => void) {}

  has(element: Element): boolean {
    return this.near.has(element);
  }

  /** Watches these and no others. */
  watch(elements: Iterable<Element>): void {
    this.observer ??= new IntersectionObserver((entries) => this.told(entries), { rootMargin: MARGIN });
    const wanted = new Set(elements);
    for (const element of this.observed) if (!wanted.has(element)) this.drop(element);
    for (const element of wanted) if (!this.observed.has(element)) this.observer.observe(element);
    this.observed = wanted;
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.observed.clear();
    this.near.clear();
  }

  private drop(element: Element): void {
    this.observer?.unobserve(element);
    this.near.delete(element);
  }

  private told(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.observed.has(target)) this.near.add(target);
      else this.near.delete(target);
    }
    this.came();
  }
}
