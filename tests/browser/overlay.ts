/** Ways into what is closed to pages: the pill and the panel's frame stand in a closed shadow root. */
import type { CDPSession, Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Extension } from './extension';

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

/** A box on screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of the elements of ours that have a tag: the pill is the only button, the panel the only frame. */
export function overlayBoxes(page: Page, tag: 'BUTTON' | 'IFRAME'): Promise<Box[]> {
  return withCdp(page, async (cdp) => {
    const nodes = (await overlays(cdp)).flatMap(
      (root) => find(root, ({ nodeName }) => nodeName === tag) ?? [],
    );
    const boxes = nodes.map(async ({ backendNodeId }) => {
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { left, top, right, bottom };
    });
    return Promise.all(boxes);
  });
}

function findAll(node: CdpNode, is: (node: CdpNode) => boolean): CdpNode[] {
  return [...(is(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => findAll(child, is))];
}

function attribute(node: CdpNode, name: string): string {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

export interface BadgeSeen extends Box {
  /** What is spoken. */
  name: string;
  text: string;
  /** Its classes and its theme. */
  look: string;
}

/** The badges over a page, as they stand now. */
export function badgesOn(page: Page): Promise<BadgeSeen[]> {
  return withCdp(page, async (cdp) => {
    const is = (node: CdpNode) => /^badge\b/.test(attribute(node, 'class'));
    const nodes = (await overlays(cdp)).flatMap((root) => findAll(root, is));
    const badges = nodes.map(async (node) => {
      const { backendNodeId } = node;
      const found = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
      // It went away meanwhile.
      if (!found) return [];
      const [left = 0, top = 0, , , right = 0, bottom = 0] = found.model.border;
      const look = `${attribute(node, 'class')} ${attribute(node, 'data-theme')}`;
      return [{ name: attribute(node, 'aria-label'), text: textOf(node), look, left, top, right, bottom }];
    });
    return (await Promise.all(badges)).flat();
  });
}

/** How many outlines are drawn around words, on a page that cannot mark them. */
export function outlineCount(page: Page): Promise<number> {
  const is = (node: CdpNode) => attribute(node, 'class') === 'outline';
  return withCdp(page, async (cdp) => (await overlays(cdp)).flatMap((root) => findAll(root, is)).length);
}

/** Clicks the pill as a person does. */
export async function clickPill(page: Page): Promise<void> {
  // What is missing, or for a job seeker what is met.
  await expect.poll(() => overlayText(page)).toMatch(/缺|符合|还没填/);
  const [pill] = await overlayBoxes(page, 'BUTTON');
  if (!pill) throw new Error('no pill on this page');
  await page.mouse.click((pill.left + pill.right) / 2, (pill.top + pill.bottom) / 2);
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

/** Waits until the panel over the page is put away. */
export async function panelAway(page: Page): Promise<void> {
  await expect
    .poll(async () => (await overlayBoxes(page, 'IFRAME').catch(() => [])).length, { message: 'no panel' })
    .toBe(0);
}

/** What the pill says, of a page whose panel is open: the panel is put away for a moment, for the pill stands back. */
export async function pillBehind(page: Page, extension: Extension): Promise<string | null> {
  await (await panelFrame(page)).getByRole('button', { name: '收起面板' }).click();
  await panelAway(page);
  const words = await overlayText(page);
  await extension.openPanel(page);
  await panelFrame(page);
  return words;
}
