/**
 * Puts a text on the clipboard.
 * @param html the same with its form, put there beside it; where the browser takes no two, the text alone is.
 * @throws when the browser refuses.
 */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html !== undefined && typeof ClipboardItem !== 'undefined') {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
      return;
    } catch {
      // The plain text may be let in all the same.
    }
  }
  await navigator.clipboard.writeText(text);
}
