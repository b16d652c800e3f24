/** Ways into what is closed to pages: the pill and the panel's frame stand in a closed shadow root. */
import type { CDPSession, Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';

interface CdpNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

function closedRoots(node: CdpNode): CdpNode[] {
  const here = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...here, ...(node.children ?? []).flatMap(closedRoots)];
}

function textOf(node: CdpNode): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}

function find(node: CdpNode, is: (node: CdpNode) => boolean): CdpNode | undefined {
  if (is(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, is);
    if (found) return found;
  }
  return undefined;
}

/** The closed roots of elements that hang on the page's root itself, where a page has none of its own. */
async function overlays(cdp: CDPSession): Promise<CdpNode[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  return (html?.children ?? [])
    .filter(({ nodeName }) => nodeName === 'DIV')
    .flatMap((host) => (host.shadowRoots ? closedRoots(host as CdpNode) : []));
}

async function withCdp<T>(page: Page, act: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await act(cdp);
  } finally {
    await cdp.detach();
  }
}

/** How many overlays of ours stand over a page. */
export function overlayCount(page: Page): Promise<number> {
  return withCdp(page, async (cdp) => (await overlays(cdp)).length);
}

/** The words of our own elements over a page; null where there are none. */
export function overlayText(page: Page): Promise<string | null> {
  return withCdp(page, async (cdp) => (await overlays(cdp)).map(textOf).join('') || null);
}

/** The middle of the pill, in CSS pixels. */
export async function pillPlace(page: Page): Promise<{ x: number; y: number }> {
  return withCdp(page, async (cdp) => {
    const isPill = (node: CdpNode) => node.nodeName === 'BUTTON';
    const pill = (await overlays(cdp)).map((root) => find(root, isPill)).find(Boolean);
    if (!pill) throw new Error('no pill on this page');
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: pill.backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** Clicks the pill as a person does. */
export async function clickPill(page: Page): Promise<void> {
  await expect.poll(() => overlayText(page)).toContain('缺');
  const { x, y } = await pillPlace(page);
  await page.mouse.click(x, y);
}

/** The panel over a page: the extension's own side panel page in a frame. */
export async function panelFrame(page: Page): Promise<Frame> {
  let frame: Frame | undefined;
  await expect
    .poll(
      () => {
        frame = page.frames().find((one) => one.url().startsWith('chrome-extension://'));
        return frame !== undefined;
      },
      { message: 'the panel over the page' },
    )
    .toBe(true);
  await (frame as Frame).getByRole('complementary').first().waitFor();
  return frame as Frame;
}
