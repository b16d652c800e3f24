import { findingCounts } from '@/lib/review/card';
import { type CopySource, cardsOf, progressOf, scoreWords, writtenOf } from './source';
import type { CopyWords } from './words';

/** A row for a spreadsheet, in the two forms that a clipboard takes at once. */
export interface CopiedRow {
  tsv: string;
  html: string;
}

/** Title, company, place, pay, score, band, written, missing, unlawful, risky, wording, review, address. */
export function tableRow(source: CopySource, words: CopyWords): CopiedRow {
  const cells = cellsOf(source, words).map(cellText);
  return {
    tsv: cells.join('\t'),
    html: `<table><tbody><tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr></tbody></table>`,
  };
}

function cellsOf(source: CopySource, words: CopyWords): (string | number | null | undefined)[] {
  const { posting, audit } = source;
  const { title, company, place, salary, url } = posting;
  const { score, band } = audit;
  const scored = score !== null && band !== null;
  const { written, missing } = writtenOf(audit);
  const cards = cardsOf(audit);
  const { illegal, risky, style } = findingCounts(audit);
  const { open, confirmed, dismissed } = progressOf(cards);
  return [
    title,
    company,
    place,
    salary,
    scored ? score : scoreWords(source, words),
    scored ? words.band[band] : null,
    written,
    scored ? missing : null,
    illegal,
    risky,
    style,
    cards.length > 0 ? words.progress(open, confirmed, dismissed) : words.noneFound,
    url,
  ];
}

/** Words with which a spreadsheet would begin to reckon. */
const FORMULA = /^[=+\-@]/;

/** One cell: no tab or line break, and nothing that a spreadsheet takes for a formula. */
function cellText(value: string | number | null | undefined): string {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return FORMULA.test(text) ? `'${text}` : text;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
