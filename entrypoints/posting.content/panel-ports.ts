/** The panels that look at this page: the one over it, the browser's own, or both. */
import { type FromPanel, fromPanelSchema, PANEL_PORT, type ToPanel } from '@/lib/messages/panel-port';
import { browser, type Runtime } from '@/lib/platform/browser';

export class PanelPorts {
  private readonly ports = new Set<Runtime.Port>();

  /**
   * @param called told of each panel that comes; what it returns is told to the panel.
   * @param heard told what a panel asks for.
   */
  constructor(called: () => ToPanel, heard: (message: FromPanel) => unknown) {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== PANEL_PORT) return;
      this.ports.add(port);
      port.onDisconnect.addListener(() => this.ports.delete(port));
      port.onMessage.addListener((message) => {
        const parsed = fromPanelSchema.safeParse(message);
        if (parsed.success) heard(parsed.data);
      });
      this.send(port, called());
    });
  }

  get any(): boolean {
    return this.ports.size > 0;
  }

  tell(message: ToPanel): void {
    for (const port of this.ports) this.send(port, message);
  }

  private send(port: Runtime.Port, message: ToPanel): void {
    try {
      port.postMessage(message);
    } catch {
      // The panel went away and the browser has not said so yet.
      this.ports.delete(port);
    }
  }
}
