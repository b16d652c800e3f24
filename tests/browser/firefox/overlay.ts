/** What of ours stands over a page: the closed shadow roots, as only the browser's own tools hand them out. */
import { expect } from '@playwright/test';
import type { BadgeSeen, Box } from '../overlay';
import type { Tab } from './tab';

/** Asks our roots. @param about a function of one root. */
async function ask<T>(tab: Tab, about: string): Promise<T[]> {
  const roots = await tab.closedRoots();
  return roots.length === 0 ? [] : tab.call<T[]>(`(...roots) => roots.map(${about})`, roots);
}

/** How many overlays of ours stand over a page. */
export async function overlayCount(tab: Tab): Promise<number> {
  return (await tab.closedRoots()).length;
}

/** The words of our own elements over a page; null where there are none. */
export async function overlayText(tab: Tab): Promise<string | null> {
  return (await ask<string>(tab, '(root) => root.textContent')).join('') || null;
}

const BOX_OF = `({ left, top, right, bottom }) => ({ left, top, right, bottom })`;

/** Boxes of the elements of ours that a selector finds. */
export async function overlayBoxes(tab: Tab, selector: string): Promise<Box[]> {
  const boxes = `(root) => [...root.querySelectorAll(${JSON.stringify(selector)})]
    // A panel that was put away is kept for a while, and has no box.
    .filter((element) => element.checkVisibility())
    .map((element) => (${BOX_OF})(element.getBoundingClientRect()))`;
  return (await ask<Box[]>(tab, boxes)).flat();
}

/** The badges over a page, as they stand now. */
export async function badgesOn(tab: Tab): Promise<BadgeSeen[]> {
  const badges = `(root) => [...root.querySelectorAll('.badge:not(.is-measured)')].map((badge) => ({
    name: badge.getAttribute('aria-label'),
    text: badge.textContent,
    look: badge.className + ' ' + badge.dataset.theme,
    ...(${BOX_OF})(badge.getBoundingClientRect()),
  }))`;
  return (await ask<BadgeSeen[]>(tab, badges)).flat();
}

/** Clicks an element of ours as a person does, once it is there and stands still. */
async function clickOurs(tab: Tab, selector: string): Promise<void> {
  let last = '';
  let box: Box | undefined;
  const stands = async () => {
    [box] = await overlayBoxes(tab, selector);
    const before = last;
    last = JSON.stringify(box);
    return box !== undefined && last === before;
  };
  await expect.poll(stands, { intervals: [100], message: `${selector} of ours` }).toBe(true);
  const { left, right, top, bottom } = box as Box;
  await tab.clickAt({ x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** Opens the panel from the pill. @returns the panel's page. */
export async function openPanel(tab: Tab, address: string): Promise<Tab> {
  await expect.poll(() => overlayText(tab)).toContain('缺');
  await clickOurs(tab, 'button');
  let panel: Tab | null = null;
  const heading = async () => {
    panel = await tab.frameAt(address);
    // The frame's first, empty place goes away while it loads.
    return panel?.evaluate(`document.querySelector('aside h2')?.textContent ?? ''`).catch(() => '');
  };
  await expect.poll(heading, { message: 'the panel over the page' }).toBeTruthy();
  return panel as unknown as Tab;
}
