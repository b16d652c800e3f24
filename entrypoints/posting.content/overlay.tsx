/** The pill and the panel over a page, in one closed shadow root. */
import { render } from 'preact';
import { findingCounts } from '@/components/panel/findings';
import { mixedWith } from '@/components/panel/mixed';
import { shortCounts } from '@/components/panel/model';
import { Pill, type PillState } from '@/components/panel/Pill';
import { pillMessages } from '@/lib/i18n/pill';
import { fromPanelSchema, PANEL_PORT, type ToPanel } from '@/lib/messages/requests';
import type { PageView } from '@/lib/messages/view';
import { buttonBoxes, panelPlace, pillTop, type Side } from '@/lib/page/dock';
import type { Layer, Stage } from '@/lib/page/stage';
import { browser, type Runtime } from '@/lib/platform/browser';
import type { Settings } from '@/lib/platform/settings';
import { loadSettings, saveSettings } from '@/lib/platform/settings-store';
import { SITES } from '@/lib/sites/registry';
import { ScoreChange } from '@/lib/visit/score-change';
import type { Visit } from '@/lib/visit/visit';

const PANEL = { width: 400, margin: 12 };
/** Of small windows; as in pill.css. */
const NARROW = { width: 320, below: { width: 960, height: 600 } };
const PILL = { width: 190, height: 40 };
const DEFAULT_TOP = 0.4;
/**
 * A frame that has loaded and holds our panel calls within this time. In Firefox it calls by way of the background,
 * which may have to be woken.
 */
const CALL_MS = import.meta.env.FIREFOX ? 3_000 : 1_500;
/** A frame that never says that it has loaded is given up after this time. */
const LOAD_MS = 6_000;
/** Rest between two looks at a window that is being resized. */
const RESIZE_MS = 100;

export class Overlay {
  private mounted: Layer | null = null;
  private frame: HTMLIFrameElement | null = null;
  private view: PageView | null = null;
  private place: { side: Side; top: number } = { side: 'right', top: DEFAULT_TOP };
  private hidden = false;
  private orphaned = false;
  /** The page's rules forbid our frame in it. */
  private refused = false;
  /** The pill says so, until the page shows another posting. */
  private advises = false;
  /** The panel in the frame has made itself known. */
  private hasCalled = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private resizing: ReturnType<typeof setTimeout> | undefined;
  private theme: 'light' | 'dark' | undefined;
  private readonly panels = new Set<Runtime.Port>();
  private strings = pillMessages(browser.i18n.getUILanguage(), 'auto');

  private readonly change = new ScoreChange();
  private changed = 0;
  /** Ends the listeners in the page that stand there as long as something of ours does. */
  private listening: AbortController | null = null;

  /** @param outdated whether the extension was updated under the page: nobody tells its old script. */
  constructor(
    private readonly document: Document,
    private readonly stage: Stage,
    private readonly visit: Visit,
    private readonly outdated: () => boolean,
  ) {
    browser.runtime.onConnect.addListener((port) => this.connect(port));
    loadSettings().then((settings) => {
      const kept = settings.pill[location.hostname];
      if (kept) this.place = kept;
      this.apply(settings);
    });
  }

  /** Takes over the person's language and theme. */
  apply({ language, theme }: Settings): void {
    this.strings = pillMessages(browser.i18n.getUILanguage(), language);
    this.theme = theme === 'auto' ? undefined : theme;
    if (this.frame) this.dress(this.frame);
    if (this.mounted) this.draw();
  }

  /** Shows what is known of the page; where there is nothing to say, nothing stands on it. */
  show(view: PageView, speaks: boolean): void {
    if (view.key !== this.view?.key) this.advises = false;
    if (view.kind !== 'edit') this.change.reset();
    this.changed = view.kind === 'edit' ? this.change.next(view.audit?.score ?? null, performance.now()) : 0;
    this.view = view;
    for (const port of this.panels) this.tell(port, view);
    if (speaks || this.frame) this.draw();
    else this.remove();
  }

  /**
   * Opens the panel over the page.
   * @param focus whether what is typed next goes there: it was opened by a key.
   * @returns false where it cannot be.
   */
  open(focus = false): boolean {
    if (this.frame) return true;
    // The old script of an updated extension cannot reach the panel's page any more.
    if (!browser.runtime?.id) this.orphan();
    if (this.orphaned) return false;
    this.hidden = false;
    if (this.refused) {
      this.advises = true;
      this.draw();
      return false;
    }
    const frame = this.document.createElement('iframe');
    this.dress(frame);
    this.dock(frame);
    frame.src = browser.runtime.getURL('sidepanel.html');
    // The address is a dynamic one, the document's origin is not: the right goes to whatever stands in the frame.
    frame.allow = 'clipboard-write *';
    frame.addEventListener('load', () => {
      if (this.frame !== frame) return;
      if (focus) frame.focus();
      this.awaitCall(CALL_MS);
    });
    this.frame = frame;
    this.draw();
    return true;
  }

  close(): void {
    const focused = this.frame !== null && this.mounted?.root.activeElement === this.frame;
    this.dropFrame();
    if (this.view && this.visit.speaks) this.draw();
    else this.remove();
    // Who typed in the panel goes on from the pill and not from the top of the page.
    if (focused) this.mounted?.box.querySelector('button')?.focus();
  }

  /** A person put the pill away: it stays away on this page until it is asked for. */
  hide(): void {
    this.hidden = true;
    this.close();
    this.remove();
  }

  switchOff(): void {
    this.close();
    this.remove();
    this.view = null;
  }

  switchOn(): void {
    this.hidden = false;
  }

  /** The extension was updated or switched off: this script can do no more than say so. */
  orphan(): void {
    this.orphaned = true;
    this.dropFrame();
    if (this.mounted) this.draw();
  }

  private connect(port: Runtime.Port): void {
    if (port.name !== PANEL_PORT) return;
    this.panels.add(port);
    this.called();
    port.onDisconnect.addListener(() => this.panels.delete(port));
    port.onMessage.addListener((message) => {
      const parsed = fromPanelSchema.safeParse(message);
      if (!parsed.success) return;
      switch (parsed.data.type) {
        case 'locate':
          return this.visit.locate(parsed.data.item, parsed.data.span);
        case 'locate-finding':
          return this.visit.locateFinding(parsed.data.rule, parsed.data.index);
        case 'marks':
          return void saveSettings({ marks: parsed.data.on });
        case 'reread':
          return this.visit.read(true);
        case 'anyway':
          return void this.visit.audit();
        case 'close':
          return this.close();
      }
    });
    this.tell(port, this.visit.view);
  }

  private tell(port: Runtime.Port, view: PageView): void {
    try {
      port.postMessage({ type: 'view', view } satisfies ToPanel);
    } catch {
      // The panel went away and the browser has not said so yet.
      this.panels.delete(port);
    }
  }

  private buttons() {
    return buttonBoxes(this.document, SITES.find(({ id }) => id === this.view?.site)?.buttons ?? []);
  }

  /** A frame from which nobody calls is a grey hole in the page: some pages forbid frames that do not carry their rules. */
  private awaitCall(ms: number): void {
    if (this.hasCalled) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.refused = true;
      this.advises = true;
      this.dropFrame();
      this.draw();
    }, ms);
  }

  private called(): void {
    if (!this.frame) return;
    this.hasCalled = true;
    clearTimeout(this.waiting);
  }

  private dropFrame(): void {
    clearTimeout(this.waiting);
    this.hasCalled = false;
    this.frame?.remove();
    this.frame = null;
  }

  private dress(frame: HTMLIFrameElement): void {
    frame.title = this.strings.panel;
    if (this.theme) frame.dataset.theme = this.theme;
    else delete frame.dataset.theme;
  }

  private dock(frame: HTMLIFrameElement): void {
    const view = { width: innerWidth, height: innerHeight };
    const small = view.width < NARROW.below.width || view.height < NARROW.below.height;
    const width = Math.min(small ? NARROW.width : PANEL.width, view.width - 2 * PANEL.margin);
    const { side, top } = panelPlace(this.buttons(), this.visit.textBoxes(), width, PANEL.margin, view);
    frame.className = `panel-frame is-${side}`;
    frame.style.setProperty('--top', `${top}px`);
  }

  private resized(): void {
    this.resizing ??= setTimeout(() => {
      this.resizing = undefined;
      if (!this.mounted) return;
      if (this.frame) this.dock(this.frame);
      this.draw();
    }, RESIZE_MS);
  }

  /** A document that was written anew has taken the listeners of our elements too. */
  private redraw(): void {
    if (this.mounted) render(null, this.mounted.box);
    this.draw();
  }

  private draw(): void {
    if (this.hidden || !this.view) return;
    this.mounted ??= this.mount();
    const { root, box } = this.mounted;
    if (this.frame && !this.frame.isConnected) {
      root.append(this.frame);
      this.awaitCall(LOAD_MS);
    }
    render(this.pillShown() ? this.pill(this.view) : null, box);
  }

  private mount(): Layer {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.document.defaultView?.addEventListener('resize', () => this.resized(), { signal });
    const look = () => this.outdated() && !this.orphaned && this.orphan();
    this.document.addEventListener('visibilitychange', look, { signal });
    return this.stage.add(() => this.redraw());
  }

  /** A posting of another role has no pill, though a person looks at it in the panel. */
  private pillShown(): boolean {
    return this.visit.speaks || this.orphaned || this.advises;
  }

  private pill({ audit }: PageView) {
    const { side } = this.place;
    const inset = this.panelInset();
    const wished = this.place.top * innerHeight;
    const view = { width: innerWidth, height: innerHeight };
    const found = audit && findingCounts(audit);
    return (
      <Pill
        state={this.pillState()}
        score={audit?.score ?? null}
        change={this.changed}
        band={audit?.band ?? null}
        gaps={audit ? shortCounts(audit).missing : 0}
        unlawful={found?.illegal ?? 0}
        risky={found?.risky ?? 0}
        mixedWith={audit ? mixedWith(audit.role.reasons) : 'other'}
        inset={inset}
        side={side}
        top={pillTop(this.buttons(), side, wished, PILL, view, inset)}
        expanded={this.frame !== null}
        strings={this.strings}
        theme={this.theme}
        onOpen={(byKey) => this.press(byKey)}
        onMove={(side, top) => this.move(side, top)}
        onHide={() => this.hide()}
      />
    );
  }

  private press(byKey: boolean): void {
    if (this.orphaned) location.reload();
    else if (this.frame) this.close();
    else this.open(byKey);
  }

  /** An open panel pushes the pill on its side inwards. */
  private panelInset(): number {
    const frame = this.frame;
    return frame?.classList.contains(`is-${this.place.side}`) ? frame.offsetWidth + PANEL.margin : 0;
  }

  private pillState(): PillState {
    if (this.orphaned) return 'orphaned';
    if (this.advises) return 'refused';
    const { state, audit } = this.view as PageView;
    if (audit && state === 'partial') return 'partial';
    if (audit) return audit.role.role === 'mixed' ? 'mixed' : 'ready';
    return 'unreadable';
  }

  private move(side: Side, top: number): void {
    this.place = { side, top: top / innerHeight };
    this.draw();
    loadSettings().then(({ pill }) => saveSettings({ pill: { ...pill, [location.hostname]: this.place } }));
  }

  private remove(): void {
    if (!this.mounted) return;
    this.listening?.abort();
    clearTimeout(this.resizing);
    this.resizing = undefined;
    render(null, this.mounted.box);
    this.mounted.unmount();
    this.mounted = null;
  }
}
