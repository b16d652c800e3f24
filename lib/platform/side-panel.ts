import { browser } from './browser';

/** Parts of the browsers that the polyfill's types do not know. */
interface SidePanels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = browser as unknown as SidePanels;

/** Whether the browser has a panel of its own beside the page. */
export function hasSidePanel(): boolean {
  return Boolean(panels.sidePanel ?? panels.sidebarAction);
}

/** Opens it for a tab. Must be called in the answer to a click. */
export async function openSidePanel(tabId: number): Promise<void> {
  if (panels.sidePanel) await panels.sidePanel.open({ tabId });
  else await panels.sidebarAction?.open();
}
