/** The report on paper: pages, Chinese glyphs that are in the file, and nothing of the screen's controls. */
import { inflateSync } from 'node:zlib';
import { openPlayground, showScene } from '../../tools/playground.mjs';
import { expect, test } from './fixtures';

test.describe.configure({ timeout: 120_000 });

/** The streams of a PDF, unpacked where they are packed. */
function streamsOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1');
    try {
      return inflateSync(bytes).toString('latin1');
    } catch {
      return body;
    }
  });
  return [text, ...streams].join('\n');
}

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Signs of which the file says which glyph they are: what a reader can search for and copy. */
function signsIn(pdf: Buffer): Set<string> {
  const signs = new Set<string>();
  const add = (code: string, more: number) => {
    for (let i = 0; i <= more; i++) signs.add(String.fromCharCode(Number.parseInt(code, 16) + i));
  };
  for (const [, kind, block = ''] of streamsOf(pdf).matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    if (kind === 'char') for (const [, code = ''] of block.matchAll(/<\w{2,4}>\s*<(\w{4})>/g)) add(code, 0);
    else
      for (const [, from = '', to = '', code = ''] of block.matchAll(
        /<(\w{2,4})>\s*<(\w{2,4})>\s*<(\w{4})>/g,
      ))
        add(code, Number.parseInt(to, 16) - Number.parseInt(from, 16));
  }
  return signs;
}

test('a batch is printed a posting a page or more, with its Chinese in the file', async ({ page }) => {
  await openPlayground(page, { theme: 'dark' });
  await showScene(page, '#reports/report%2C%20batch');
  const words = await page.locator('.report').innerText();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  // Three postings, each on a page of its own.
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(3);
  expect(pagesIn(pdf)).toBeLessThan(20);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12]/);
  const signs = signsIn(pdf);
  const chinese = new Set(words.match(/\p{Script=Han}/gu));
  expect(chinese.size).toBeGreaterThan(200);
  // A font that shows a sign and its radical alike may name the glyph by either, as 日 and ⽇.
  const unnamed = [...chinese].filter((sign) => !signs.has(sign));
  expect(unnamed.length, unnamed.join('')).toBeLessThan(chinese.size / 10);
  // The shapes themselves: as a font, or glyph by glyph.
  expect(streamsOf(pdf)).toMatch(/\/(?:FontFile[23]?|CharProcs)\b/);
});

test('on paper there are no controls, and it is day', async ({ page }) => {
  await openPlayground(page, { theme: 'dark' });
  await showScene(page, '#reports/report%2C%20reviewed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report-bar')).toBeHidden();
  const look = await page.locator('.report').evaluate((report) => {
    const { color, backgroundColor } = getComputedStyle(report);
    return {
      color,
      backgroundColor,
      // A page breaks between what a finding rests on, and not behind its name.
      law: getComputedStyle(report.querySelector('.report-finding dd li') as Element).breakInside,
      name: getComputedStyle(report.querySelector('.report-finding h4') as Element).breakAfter,
    };
  });
  expect(look).toEqual({
    color: 'rgb(27, 36, 53)',
    backgroundColor: 'rgba(0, 0, 0, 0)',
    law: 'avoid',
    name: 'avoid',
  });
});
