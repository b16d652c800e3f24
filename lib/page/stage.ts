/** One host for all that is ours over a page, in layers: it stands there as long as any of them does. */
import { type Mounted, mountOverlay } from './mount';

/** A part of what stands over the page. */
export interface Layer {
  root: ShadowRoot;
  /** For what is rendered: renderers own all children of what they render into. */
  box: HTMLElement;
  unmount(): void;
}

export class Stage {
  private mounted: Mounted | null = null;
  private readonly layers = new Map<HTMLElement, () => void>();

  constructor(
    private readonly document: Document,
    private readonly css: string,
  ) {}

  /**
   * @param deafened told when the page took the listeners of what was rendered: it must be rendered from nothing.
   * @param below under the layers that are there.
   */
  add(deafened: () => void, { below = false, className = '' } = {}): Layer {
    this.mounted ??= mountOverlay(this.document, this.css, () => {
      for (const tell of this.layers.values()) tell();
    });
    const { root } = this.mounted;
    const box = this.document.createElement('div');
    if (className) box.className = className;
    if (below) root.prepend(box);
    else root.append(box);
    this.layers.set(box, deafened);
    return { root, box, unmount: () => this.drop(box) };
  }

  private drop(box: HTMLElement): void {
    box.remove();
    if (!this.layers.delete(box) || this.layers.size > 0) return;
    this.mounted?.unmount();
    this.mounted = null;
  }
}
