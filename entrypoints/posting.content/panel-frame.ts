/** The frame over a page in which the panel stands. */
import type { PanelPlace } from '@/lib/page/dock';
import { browser } from '@/lib/platform/browser';

/**
 * A frame that has loaded and holds our panel calls within this time. In Firefox it calls by way of the background,
 * which may have to be woken first.
 */
const CALL_MS = import.meta.env.FIREFOX ? 3_000 : 1_500;
/** A frame that never says that it has loaded is given up after this time. */
const LOAD_MS = 6_000;
/** A panel that was put away is kept so long: opened again, it is there at once, as it was left. */
const KEEP_MS = 120_000;

/** How the frame is named and coloured. */
export interface Dress {
  title: string;
  /** Without it the browser's own. */
  theme: 'light' | 'dark' | undefined;
}

export class PanelFrame {
  private element: HTMLIFrameElement | null = null;
  /** The panel in the frame has made itself known. */
  private hasCalled = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private away = false;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  /** @param refused told when nobody calls from the frame: the page's rules forbid it. The frame is gone then. */
  constructor(
    private readonly document: Document,
    private readonly refused: () => void,
  ) {}

  get isOpen(): boolean {
    return this.element !== null && !this.away;
  }

  /** @param focus whether what is typed next goes there. */
  open(focus: boolean): void {
    clearTimeout(this.keeping);
    if (this.element && this.away) {
      this.away = false;
      this.element.hidden = false;
      if (focus) this.element.focus();
      return;
    }
    const frame = this.document.createElement('iframe');
    frame.src = browser.runtime.getURL('sidepanel.html');
    // The address is a dynamic one, the document's origin is not: the right goes to whatever stands in the frame.
    frame.allow = 'clipboard-write *';
    frame.addEventListener('load', () => {
      if (this.element !== frame) return;
      if (focus) frame.focus();
      this.awaitCall(CALL_MS);
    });
    this.element = frame;
  }

  dress({ title, theme }: Dress): void {
    if (!this.element) return;
    this.element.title = title;
    if (theme) this.element.dataset.theme = theme;
    else delete this.element.dataset.theme;
  }

  dock({ side, top }: PanelPlace): void {
    if (!this.element) return;
    this.element.className = `panel-frame is-${side}`;
    this.element.style.setProperty('--top', `${top}px`);
  }

  /** Puts it where it stands, also after the page threw it out. */
  attach(root: ShadowRoot, hidden: boolean): void {
    if (!this.element) return;
    this.element.hidden = hidden || this.away;
    if (this.element.isConnected) return;
    root.append(this.element);
    this.awaitCall(LOAD_MS);
  }

  isFocused(root: ShadowRoot | undefined): boolean {
    return this.isOpen && root?.activeElement === this.element;
  }

  /** The panel in it has called. */
  called(): void {
    if (!this.element) return;
    this.hasCalled = true;
    clearTimeout(this.waiting);
  }

  /** Puts it away for the time being. One that never called is of no use later. */
  close(): void {
    if (!this.element || this.away) return;
    if (!this.hasCalled) {
      this.drop();
      return;
    }
    this.away = true;
    this.element.hidden = true;
    this.keeping = setTimeout(() => this.drop(), KEEP_MS);
  }

  /** Takes it out of the page. */
  drop(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.keeping);
    this.away = false;
    this.hasCalled = false;
    this.element?.remove();
    this.element = null;
  }

  /** A frame from which nobody calls is a grey hole in the page: some pages forbid frames that do not carry their rules. */
  private awaitCall(ms: number): void {
    if (this.hasCalled) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.drop();
      this.refused();
    }, ms);
  }
}
