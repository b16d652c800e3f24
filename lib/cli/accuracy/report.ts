/** The figures as they are read in a terminal. */
import { type Context, oneLine } from '../context';
import type { MistakeKind } from './compare';
import { type Figures, FOLD_FIGURES, type Row, spreadOf } from './figures';

/** A mistake with its words in their clauses. */
export interface ToldMistake {
  kind: MistakeKind;
  posting: string;
  title: string;
  what: string;
  labelled: Context[];
  found: Context[];
}

const percent = (value: number): string => (100 * value).toFixed(1);

export function summary(all: Figures): string[] {
  const { items, evidence, compliance, role, level } = all;
  const lines: string[] = [];
  if (all.postings > 0) {
    const [low, high] = items.interval ?? [0, 0];
    lines.push(
      `items       P ${percent(items.precision)}  R ${percent(items.recall)}  micro-F1 ${percent(items.f1)} ` +
        `(95 % ${percent(low)} to ${percent(high)})  macro-F1 ${percent(items.macroF1)}; ` +
        `${items.labels} labels in ${all.postings} postings`,
      `evidence    ${percent(evidence.share)} % of the right items quote the right words ` +
        `(${evidence.meanLength.toFixed(1)} characters on average); polarity wrong ${all.polarityWrong}`,
      `compliance  P ${percent(compliance.precision)}  R ${percent(compliance.recall)}  F1 ${percent(compliance.f1)}; ` +
        `${compliance.labels} labels; ${compliance.calledUnlawful} of ${compliance.clean} clean postings called unlawful`,
    );
  }
  lines.push(
    `role        accuracy ${percent(role.accuracy)}  macro-F1 ${percent(role.macroF1)}; ${role.postings} postings`,
  );
  if (level.postings > 0)
    lines.push(
      `level       accuracy ${percent(level.accuracy)}  macro-F1 ${percent(level.macroF1)}; ${level.postings} postings`,
    );
  return lines;
}

const ID = 28;

/** Worst first; what is wholly right is only counted. */
export function table(name: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const wrong = rows.filter(({ f1 }) => f1 < 1);
  const lines = wrong.map(({ id, precision, recall, f1, labels }) =>
    [
      id.padEnd(ID),
      ...[precision, recall, f1].map((rate) => percent(rate).padStart(6)),
      `${labels}`.padStart(5),
    ].join(' '),
  );
  const rest = rows.length - wrong.length;
  return [
    '',
    `${name.padEnd(ID)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)} ${'n'.padStart(5)}`,
    ...lines,
    ...(rest > 0 ? [`(${rest} without a mistake)`] : []),
  ];
}

export function foldTable(folds: readonly Figures[]): string[] {
  const head = folds.map(({ role }, n) => `${n + 1} (${role.postings})`.padStart(10));
  const lines = Object.entries(FOLD_FIGURES).map(([name, of]) => {
    const values = folds.map(of);
    const { mean, deviation, least, most } = spreadOf(values);
    return (
      name.padEnd(16) +
      values.map((value) => percent(value).padStart(10)).join('') +
      `   mean ${percent(mean)} ± ${percent(deviation)} (${percent(least)} to ${percent(most)})`
    );
  });
  return ['', `${'fold'.padEnd(16)}${head.join('')}`, ...lines];
}

export function mistakeLines({ kind, posting, title, what, labelled, found }: ToldMistake): string[] {
  const told = (whose: string, contexts: readonly Context[]) =>
    contexts.map(({ section, clause }) => `    ${whose.padEnd(8)} ${section.padEnd(7)} ${clause}`);
  return [
    `${kind.padEnd(11)} ${what}  (${oneLine(posting)}, ${oneLine(title)})`,
    ...told('labelled', labelled),
    ...told('found', found),
  ];
}
