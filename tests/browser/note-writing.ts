import type { Frame, Locator, Page } from '@playwright/test';

/** The editor that is open in a panel's tab of notes. */
export const noteField = (panel: Frame | Page): Locator => panel.getByRole('textbox', { name: '笔记内容' });

/** The notes as they are read, the last begun first. */
export const noteCards = (panel: Frame | Page): Locator => panel.locator('.note-card .md');

/** Begins a note on the whole posting. */
export async function beginNote(panel: Frame | Page): Promise<Locator> {
  await panel.getByRole('button', { name: '记一条' }).click();
  return noteField(panel);
}
