import {
  type CopiedCard,
  type CopySource,
  cardsOf,
  progressOf,
  scoreWords,
  titleWords,
  topGaps,
  writtenOf,
} from './source';
import type { CopyWords } from './words';

/** Lines of a message are at most 15: so many gaps and findings. */
const GAPS = 4;
const FINDINGS = 4;

/** The result for a chat: plain lines without any mark-up, at most fifteen. */
export function message(source: CopySource, words: CopyWords): string {
  const { audit } = source;
  const title = titleWords(source, words).trim();
  const { written, missing } = writtenOf(audit);
  const gaps = audit.score === null ? [] : topGaps(source, GAPS);
  const lines = [
    ...(title === '' ? [] : [title]),
    scoreWords(source, words),
    ...(audit.score === null ? [] : [words.counts(written, missing)]),
    ...(gaps.length > 0 ? [words.gaps] : []),
    ...gaps.map(({ name, points }) => words.gap(name, String(points))),
    ...findingLines(source, words),
  ];
  return lines.join('\n');
}

function findingLines({ audit, ruleName }: CopySource, words: CopyWords): string[] {
  const all = cardsOf(audit).filter(({ rule }) => ruleName(rule) !== undefined);
  const cards = all.filter(({ state }) => state !== 'dismissed');
  const { open, confirmed, dismissed } = progressOf(all);
  const line = ({ rule, severity, state }: CopiedCard) =>
    words.finding(
      words.severity[severity],
      ruleName(rule) ?? rule,
      words.state[state as 'open' | 'confirmed'],
    );
  return [
    ...(cards.length > 0 ? [words.findings] : [words.noneFound]),
    ...cards.slice(0, FINDINGS).map(line),
    ...(cards.length > FINDINGS ? [words.more(cards.length - FINDINGS)] : []),
    ...(all.length > 0 ? [words.progress(open, confirmed, dismissed)] : []),
  ];
}
