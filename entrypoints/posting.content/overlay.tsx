/** The pill and the panel over a page, in one closed shadow root. */
import { render } from 'preact';
import { mixedWith } from '@/components/panel/mixed';
import { shortCounts } from '@/components/panel/model';
import { Pill, type PillState } from '@/components/panel/Pill';
import { countFit } from '@/lib/fit/counts';
import { pillMessages } from '@/lib/i18n/pill';
import { FROM_PAGE } from '@/lib/messages/from-page';
import type { FromPanel } from '@/lib/messages/panel-port';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { actionBoxes } from '@/lib/page/action-buttons';
import { panelPlace, pillTop, type Side } from '@/lib/page/dock';
import type { Layer, Stage } from '@/lib/page/stage';
import { browser } from '@/lib/platform/browser';
import type { Settings } from '@/lib/platform/settings';
import { loadSettings, saveSettings } from '@/lib/platform/settings-store';
import { findingCounts } from '@/lib/review/card';
import { SITES } from '@/lib/sites/registry';
import { itemSpans, ruleSpans } from '@/lib/visit/proofs';
import { ScoreChange } from '@/lib/visit/score-change';
import type { Visit } from '@/lib/visit/visit';
import type { Claimed } from './levels';
import { PanelFrame } from './panel-frame';
import { PanelPorts } from './panel-ports';

const PANEL = { width: 400, margin: 12 };
/** Of small windows; as in pill.css. */
const NARROW = { width: 320, below: { width: 960, height: 600 } };
const PILL = { width: 216, height: 40 };
const DEFAULT_TOP = 0.4;
/** Rest between two looks at a window that is being resized. */
const RESIZE_MS = 100;

export class Overlay {
  private mounted: Layer | null = null;
  private readonly frame: PanelFrame;
  private view: PageView | null = null;
  private claimed: Claimed | null = null;
  private place: { side: Side; top: number } = { side: 'right', top: DEFAULT_TOP };
  private hidden = false;
  private orphaned = false;
  /** The page's rules forbid our frame in it. */
  private refused = false;
  /** The pill says so, until the page shows another posting. */
  private advises = false;
  /** The person wants the panel on the other side. */
  private flipped = false;
  private resizing: ReturnType<typeof setTimeout> | undefined;
  private theme: 'light' | 'dark' | undefined;
  private readonly panels: PanelPorts;
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
    this.frame = new PanelFrame(document, () => {
      this.refused = true;
      this.advises = true;
      this.draw();
    });
    this.panels = new PanelPorts(
      () => {
        this.frame.called();
        return { type: 'view', view: this.visit.view };
      },
      (message) => this.heard(message),
    );
    loadSettings().then((settings) => {
      const kept = settings.pill[location.hostname];
      if (kept) this.place = kept;
      this.apply(settings);
    });
  }

  /** Takes over what a job seeker says of themselves; null for a recruiter. */
  setClaimed(claimed: Claimed | null): void {
    this.claimed = claimed;
    if (this.mounted) this.draw();
  }

  /** Takes over the person's language and theme. */
  apply({ language, theme }: Settings): void {
    this.strings = pillMessages(browser.i18n.getUILanguage(), language);
    this.theme = theme === 'auto' ? undefined : theme;
    this.dress();
    if (this.mounted) this.draw();
  }

  /** Shows what is known of the page; where there is nothing to say, nothing stands on it. */
  show(view: PageView, speaks: boolean): void {
    if (view.key !== this.view?.key) this.advises = false;
    if (view.kind !== 'edit') this.change.reset();
    this.changed = view.kind === 'edit' ? this.change.next(view.audit?.score ?? null, performance.now()) : 0;
    this.view = view;
    this.panels.tell({ type: 'view', view });
    if (speaks || this.isOpen) this.draw();
    else this.remove();
  }

  /** Whether the panel stands over the page. */
  get isOpen(): boolean {
    return this.frame.isOpen;
  }

  /** Whether a panel looks at this page, over it or beside it. */
  get isSeen(): boolean {
    return this.isOpen || this.panels.any;
  }

  /**
   * Opens the panel over the page; where it would be in the way, the browser's own panel beside it if the browser
   * lets us.
   * @param focus whether what is typed next goes there: it was opened by a key.
   * @returns false where it cannot be.
   */
  open(focus = false): boolean {
    if (this.isOpen) return true;
    // The old script of an updated extension cannot reach the panel's page any more.
    if (!browser.runtime?.id) this.orphan();
    if (this.orphaned) return false;
    this.hidden = false;
    if (this.refused) {
      this.advises = true;
      this.draw();
      return false;
    }
    if (this.panelPlace().crowded) this.openAside(focus);
    else this.openOver(focus);
    return true;
  }

  /** Browsers open their own panel only in the answer to a click or a key. */
  private openAside(focus: boolean): void {
    askBackground(FROM_PAGE, 'panel.aside', {}).then(
      ({ opened }) => opened || this.openOver(focus),
      () => this.openOver(focus),
    );
  }

  private openOver(focus: boolean): void {
    if (this.isOpen) return;
    this.frame.open(focus);
    this.dress();
    this.frame.dock(this.panelPlace());
    this.draw();
  }

  close(): void {
    const focused = this.frame.isFocused(this.mounted?.root);
    this.frame.close();
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
    this.frame.drop();
    if (this.mounted) this.draw();
  }

  private heard(message: FromPanel): unknown {
    switch (message.type) {
      case 'locate':
        return this.visit.locate((audit) =>
          itemSpans(audit, message.item).slice(message.span, message.span + 1),
        );
      case 'locate-words':
        return this.visit.locate(() => [[message.start, message.end]]);
      case 'locate-finding':
        return this.visit.locate((audit) =>
          ruleSpans(audit, message.rule).slice(message.index, message.index + 1),
        );
      case 'marks':
        return saveSettings({ marks: message.marks });
      case 'step':
        return this.visit.step(message.by);
      case 'reread':
        return this.visit.read(true);
      case 'anyway':
        return this.visit.audit();
      case 'close':
        return this.close();
      case 'flip':
        this.flipped = !this.flipped;
        this.frame.dock(this.panelPlace());
        return this.draw();
    }
  }

  private buttons() {
    return actionBoxes(this.document, SITES.find(({ id }) => id === this.view?.site)?.buttons ?? []);
  }

  private dress(): void {
    this.frame.dress({ title: this.strings.panel, theme: this.theme });
  }

  private panelPlace() {
    const view = { width: innerWidth, height: innerHeight };
    const small = view.width < NARROW.below.width || view.height < NARROW.below.height;
    const width = Math.min(small ? NARROW.width : PANEL.width, view.width - 2 * PANEL.margin);
    const place = panelPlace(this.buttons(), this.visit.textBoxes(), width, PANEL.margin, view);
    if (!this.flipped) return place;
    return { side: place.side === 'left' ? 'right' : 'left', top: PANEL.margin, crowded: false } as const;
  }

  private resized(): void {
    this.resizing ??= setTimeout(() => {
      this.resizing = undefined;
      if (!this.mounted) return;
      if (this.isOpen) this.frame.dock(this.panelPlace());
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
    // Whoever looks at something in full size wants to see nothing else.
    box.hidden = this.document.fullscreenElement !== null;
    this.frame.attach(root, box.hidden);
    render(this.pillShown() ? this.pill(this.view) : null, box);
  }

  private mount(): Layer {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.document.defaultView?.addEventListener('resize', () => this.resized(), { signal });
    const look = () => this.outdated() && !this.orphaned && this.orphan();
    this.document.addEventListener('visibilitychange', look, { signal });
    this.document.addEventListener('fullscreenchange', () => this.draw(), { signal });
    return this.stage.add(() => this.redraw());
  }

  /** Beside the panel it would say the same, over the page's words; and a posting of another role has none. */
  private pillShown(): boolean {
    return (this.visit.speaks && !this.isOpen) || this.orphaned || this.advises;
  }

  private pill({ audit }: PageView) {
    const { side } = this.place;
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
        fit={audit && this.claimed && countFit(audit, this.claimed.askable, this.claimed.levels)}
        mixedWith={audit ? mixedWith(audit.role.reasons) : 'other'}
        side={side}
        top={pillTop(this.buttons(), side, wished, PILL, view)}
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
    else this.open(byKey);
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
    this.frame.drop();
    if (!this.mounted) return;
    this.listening?.abort();
    clearTimeout(this.resizing);
    this.resizing = undefined;
    render(null, this.mounted.box);
    this.mounted.unmount();
    this.mounted = null;
  }
}
