/** Pointing at title and text: the shield, the frame around what is meant, the keys, and what comes of it. */
import { render } from 'preact';
import teachCss from '@/assets/styles/teach.css?inline';
import { TeachCard, type TeachStep } from '@/components/teach/TeachCard';
import type { TeachStrings } from '@/lib/i18n/teach';
import { boxOf, tagOf } from '@/lib/page/dom';
import { shadowRootOf } from '@/lib/page/shadow';
import { type Layer, Stage } from '@/lib/page/stage';
import { readerSchema } from '@/lib/platform/readers';
import { saveReaders } from '@/lib/platform/readers-store';
import { shortText } from '@/lib/sites/fields';
import { type Taught, teach } from '@/lib/sites/own/reader';
import { placesFor, pointedAt, step, type Way, wholeText } from '@/lib/sites/own/walk';

const KEYS: Record<string, Way> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'before',
  ArrowRight: 'after',
};
const MOST_WORDS = 60;

export class Teaching {
  private readonly mounted: Layer;
  private readonly shield: HTMLElement;
  private readonly frame: HTMLElement;
  private step: TeachStep = 'title';
  private at: Element | null = null;
  private places: Element[] = [];
  private title: Element | null = null;
  private taught: Taught | null = null;
  private readonly ending = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly strings: TeachStrings,
    private readonly theme: 'light' | 'dark' | undefined,
    private readonly ended: () => void,
  ) {
    this.mounted = new Stage(document, teachCss).add(() => this.draw());
    const { root, box } = this.mounted;
    box.className = 'teach';
    if (this.theme) box.dataset.theme = this.theme;
    const around = document.createElement('div');
    around.className = 'teach';
    if (this.theme) around.dataset.theme = this.theme;
    this.shield = document.createElement('div');
    this.shield.className = 'teach-shield';
    this.frame = document.createElement('div');
    this.frame.className = 'teach-frame';
    around.append(this.shield, this.frame);
    // Behind the card.
    root.insertBefore(around, box);
  }

  start(): void {
    const { signal } = this.ending;
    this.shield.addEventListener('pointermove', ({ clientX, clientY }) => this.over(clientX, clientY));
    this.shield.addEventListener('click', (event) => {
      event.preventDefault();
      this.over(event.clientX, event.clientY);
      this.take();
    });
    // Keys go to us wherever the page has put the focus, but only those that we use.
    window.addEventListener('keydown', (event) => this.pressed(event), { capture: true, signal });
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => this.place(), { capture: true, passive: true, signal });
    this.pick('title');
  }

  private pick(wanted: 'title' | 'text'): void {
    this.step = wanted;
    this.taught = null;
    this.at = null;
    if (wanted === 'title') this.title = null;
    this.places = placesFor(this.document, wanted, (element) => {
      const { width, height } = boxOf(element);
      return width > 0 && height > 0;
    });
    this.shield.hidden = false;
    this.draw();
    this.card()?.focus();
  }

  private over(x: number, y: number): void {
    const host = this.mounted.root.host;
    const under = pointedAt(this.document.elementsFromPoint(x, y), host);
    const at = under && this.step === 'text' ? wholeText(under) : under;
    if (at !== this.at) this.mean(at);
  }

  private mean(at: Element | null): void {
    this.at = at;
    this.draw();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const picking = this.step === 'title' || this.step === 'text';
    if (event.key === 'Escape') {
      this.mine(event);
      this.leave();
      return;
    }
    if (!picking || event.altKey || event.ctrlKey || event.metaKey) return;
    const way = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : KEYS[event.key];
    if (way) {
      this.mine(event);
      const to = step(this.at, way, this.places);
      to?.scrollIntoView({ block: 'nearest' });
      this.mean(to);
    } else if (event.key === 'Enter' && !this.onButton()) {
      this.mine(event);
      this.take();
    }
  }

  private mine(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private onButton(): boolean {
    return this.mounted.root.activeElement?.tagName === 'BUTTON';
  }

  private take(): void {
    if (!this.at) return;
    if (this.step === 'title') {
      this.title = this.at;
      this.pick('text');
      return;
    }
    const { title } = this;
    if (!title) return;
    const month = new Date().toISOString().slice(0, 7);
    const url = new URL(location.href);
    this.taught = teach({ title, text: this.at, url, month }, { shadowRootOf });
    this.shield.hidden = true;
    this.show(this.taught ? 'preview' : 'lost');
  }

  private async save(): Promise<void> {
    if (!this.taught) return;
    try {
      await saveReaders([readerSchema.parse(this.taught.site)]);
      this.at = null;
      this.show('saved');
    } catch {
      this.show('failed');
    }
  }

  private show(step: TeachStep): void {
    this.step = step;
    this.draw();
    // What is to be pressed next has the focus.
    this.mounted.box.querySelector('button')?.focus();
  }

  private leave(): void {
    this.ending.abort();
    render(null, this.mounted.box);
    this.mounted.unmount();
    this.ended();
  }

  private card(): HTMLElement | null {
    return this.mounted.box.querySelector('section');
  }

  private place(): void {
    const box = this.at && boxOf(this.at);
    this.frame.hidden = !box;
    if (!box) return;
    const { left, top, width, height } = box;
    Object.assign(this.frame.style, {
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
    this.frame.classList.toggle('is-taken', this.step === 'preview');
    // The card makes room for what is meant.
    const covers = left + width > innerWidth - 370 && top + height > innerHeight - 320;
    this.card()?.classList.toggle('is-left', covers && left > 370);
  }

  private draw(): void {
    const { at, taught } = this;
    const words = at ? shortText(at) : '';
    render(
      <TeachCard
        teach={this.strings}
        step={this.step}
        place={
          at && { tag: tagOf(at).toLowerCase(), words: words.slice(0, MOST_WORDS), length: words.length }
        }
        preview={taught}
        onSave={() => void this.save()}
        onAgain={() => this.pick('title')}
        onLeave={() => this.leave()}
      />,
      this.mounted.box,
    );
    this.place();
  }
}
