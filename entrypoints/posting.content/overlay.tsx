/** The pill and the panel over a page, in one closed shadow root. */
import { render } from 'preact';
import pillCss from '@/assets/styles/pill.css?inline';
import { mixedWith } from '@/components/panel/mixed';
import { shortCounts } from '@/components/panel/model';
import { Pill, type PillState } from '@/components/panel/Pill';
import { pillMessages } from '@/lib/i18n/pill';
import { fromPanelSchema, PANEL_PORT, type ToPanel } from '@/lib/messages/requests';
import type { PageView } from '@/lib/messages/view';
import { buttonBoxes, panelSide, pillTop, type Side } from '@/lib/page/dock';
import { type Mounted, mountOverlay } from '@/lib/page/mount';
import { browser, type Runtime } from '@/lib/platform/browser';
import { loadSettings, saveSettings } from '@/lib/platform/settings-store';
import { SITES } from '@/lib/sites/registry';
import type { Visit } from '@/lib/visit/visit';

const PANEL = { width: 400, margin: 12 };
const PILL = { width: 190, height: 40 };
const DEFAULT_TOP = 0.4;

export class Overlay {
  private mounted: Mounted | null = null;
  private frame: HTMLIFrameElement | null = null;
  private view: PageView | null = null;
  private place: { side: Side; top: number } = { side: 'right', top: DEFAULT_TOP };
  private hidden = false;
  private orphaned = false;
  private readonly panels = new Set<Runtime.Port>();
  private strings = pillMessages(browser.i18n.getUILanguage(), 'auto');

  constructor(
    private readonly document: Document,
    private readonly visit: Visit,
  ) {
    browser.runtime.onConnect.addListener((port) => this.connect(port));
    loadSettings().then(({ pill, language }) => {
      this.strings = pillMessages(browser.i18n.getUILanguage(), language);
      const kept = pill[location.hostname];
      if (kept) this.place = kept;
      if (this.mounted) this.draw();
    });
  }

  /** Shows what is known of the page; where there is nothing to say, nothing stands on it. */
  show(view: PageView, speaks: boolean): void {
    this.view = view;
    for (const port of this.panels) port.postMessage({ type: 'view', view } satisfies ToPanel);
    if (speaks || this.frame) this.draw();
    else this.remove();
  }

  /** Opens the panel over the page. */
  open(): boolean {
    if (this.frame) return true;
    // The old script of an updated extension cannot reach the panel's page any more.
    if (!browser.runtime?.id) this.orphan();
    if (this.orphaned) return false;
    this.hidden = false;
    const frame = this.document.createElement('iframe');
    const side = panelSide(this.buttons(), PANEL.width, PANEL.margin, {
      width: innerWidth,
      height: innerHeight,
    });
    frame.className = `panel-frame is-${side}`;
    frame.title = this.strings.panel;
    frame.src = browser.runtime.getURL('sidepanel.html');
    // The address is a dynamic one, the document's origin is not: the right goes to whatever stands in the frame.
    frame.allow = 'clipboard-write *';
    this.frame = frame;
    this.draw();
    return true;
  }

  close(): void {
    this.frame?.remove();
    this.frame = null;
    if (this.view && this.visit.speaks) this.draw();
    else this.remove();
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
    this.frame?.remove();
    this.frame = null;
    if (this.mounted) this.draw();
  }

  private connect(port: Runtime.Port): void {
    if (port.name !== PANEL_PORT) return;
    this.panels.add(port);
    port.onDisconnect.addListener(() => this.panels.delete(port));
    port.onMessage.addListener((message) => {
      const parsed = fromPanelSchema.safeParse(message);
      if (!parsed.success) return;
      switch (parsed.data.type) {
        case 'locate':
          return this.visit.locate(parsed.data.item, parsed.data.span);
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
    port.postMessage({ type: 'view', view: this.visit.view } satisfies ToPanel);
  }

  private buttons() {
    return buttonBoxes(this.document, SITES.find(({ id }) => id === this.view?.site)?.buttons ?? []);
  }

  private draw(): void {
    if (this.hidden || !this.view) return;
    this.mounted ??= mountOverlay(this.document, pillCss);
    const { root, box } = this.mounted;
    if (this.frame && !this.frame.isConnected) root.append(this.frame);
    const top = pillTop(this.buttons(), this.place.side, this.place.top * innerHeight, PILL, {
      width: innerWidth,
      height: innerHeight,
    });
    render(
      <Pill
        state={this.pillState()}
        score={this.view.audit?.score ?? null}
        band={this.view.audit?.band ?? null}
        gaps={this.view.audit ? shortCounts(this.view.audit).missing : 0}
        findings={this.view.audit?.findings.length ?? 0}
        mixedWith={this.view.audit ? mixedWith(this.view.audit.role.reasons) : 'other'}
        inset={this.panelInset()}
        side={this.place.side}
        top={top}
        expanded={this.frame !== null}
        strings={this.strings}
        onOpen={() => (this.orphaned ? location.reload() : this.frame ? this.close() : this.open())}
        onMove={(side, top) => this.move(side, top)}
        onHide={() => this.hide()}
      />,
      box,
    );
  }

  /** An open panel pushes the pill on its side inwards. */
  private panelInset(): number {
    const frame = this.frame;
    return frame?.classList.contains(`is-${this.place.side}`) ? frame.offsetWidth + PANEL.margin : 0;
  }

  private pillState(): PillState {
    if (this.orphaned) return 'orphaned';
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
    render(null, this.mounted.box);
    this.mounted.unmount();
    this.mounted = null;
  }
}
