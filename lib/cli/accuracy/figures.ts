/** From comparisons to figures. */
import type { Comparison, TextComparison } from './compare';
import { bootstrapF1 } from './interval';
import { addTallies, macroF1, type Rates, rates, share, type Tallies, total } from './tally';

/** An item or a level counts for its mean from so many labels on. */
const LEAST_LABELS = 3;

export interface Row extends Rates {
  id: string;
}

export interface Figures {
  /** Postings whose text is labelled. */
  postings: number;
  items: Rates & { macroF1: number; interval: readonly [number, number] | null };
  polarityWrong: number;
  /** Right items that quote the right words, as a share; the mean length of all quotes. */
  evidence: { share: number; meanLength: number };
  compliance: Rates & { clean: number; calledUnlawful: number };
  role: { accuracy: number; macroF1: number; postings: number };
  level: { accuracy: number; macroF1: number; postings: number };
  /** Worst first. */
  byItem: Row[];
  byRule: Row[];
  byRole: Row[];
  byLevel: Row[];
}

export function figures(comparisons: readonly Comparison[]): Figures {
  const texts = comparisons.flatMap(({ text }) => text ?? []);
  const items = sum(texts.map((text) => text.items));
  const rules = sum(texts.map((text) => text.rules));
  const roles = sum(comparisons.map((one) => one.roles));
  const levels = sum(comparisons.map((one) => one.levels));
  const of = (part: (text: TextComparison) => number) => texts.reduce((all, text) => all + part(text), 0);
  const right = of(({ evidence }) => evidence.right);
  return {
    postings: texts.length,
    items: {
      ...rates(total(items)),
      macroF1: macroF1(items, LEAST_LABELS),
      interval: bootstrapF1(texts.map((text) => total(text.items))),
    },
    polarityWrong: of((text) => text.polarityWrong),
    evidence: {
      share: share(right, right + of(({ evidence }) => evidence.wrong)),
      meanLength: share(
        of(({ evidence }) => evidence.characters),
        of(({ evidence }) => evidence.spans),
      ),
    },
    compliance: {
      ...rates(total(rules)),
      clean: of(({ clean }) => Number(clean)),
      calledUnlawful: of(({ calledUnlawful }) => Number(calledUnlawful)),
    },
    role: named(roles, 1),
    level: named(levels, LEAST_LABELS),
    byItem: rows(items),
    byRule: rows(rules),
    byRole: rows(roles),
    byLevel: rows(levels),
  };
}

function sum(all: readonly Tallies[]): Tallies {
  const out: Tallies = new Map();
  for (const tallies of all) addTallies(out, tallies);
  return out;
}

/** Each posting is of one role and of one level at most: its label is hit or missed. */
function named(tallies: Tallies, least: number): Figures['role'] {
  const { hit, miss } = total(tallies);
  return { accuracy: share(hit, hit + miss), macroF1: macroF1(tallies, least), postings: hit + miss };
}

function rows(tallies: Tallies): Row[] {
  return [...tallies]
    .map(([id, tally]) => ({ id, ...rates(tally), wrong: tally.extra + tally.miss }))
    .sort((a, b) => a.f1 - b.f1 || b.wrong - a.wrong || b.labels - a.labels || (a.id < b.id ? -1 : 1))
    .map(({ wrong: _, ...row }) => row);
}

/** A figure over the folds: the mean, the standard deviation, the least and the largest. */
export interface Spread {
  mean: number;
  deviation: number;
  least: number;
  most: number;
}

/** The figures that are told fold by fold. */
export const FOLD_FIGURES = {
  'items micro-F1': ({ items }) => items.f1,
  'items macro-F1': ({ items }) => items.macroF1,
  evidence: ({ evidence }) => evidence.share,
  'compliance F1': ({ compliance }) => compliance.f1,
  'role accuracy': ({ role }) => role.accuracy,
  'level accuracy': ({ level }) => level.accuracy,
} as const satisfies Record<string, (figures: Figures) => number>;

/** Cuts the postings into k parts by their ids: a posting stays in its part whatever else the file holds. */
export function foldsOf<T extends { id: string }>(all: readonly T[], k: number): T[][] {
  const folds: T[][] = Array.from({ length: k }, () => []);
  for (const one of all) folds[hashOf(one.id) % k]?.push(one);
  return folds;
}

/** FNV-1a, with its bits mixed once more: ids that differ in the last letter alone would share a part too often. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function spreadOf(values: readonly number[]): Spread {
  const mean = share(
    values.reduce((all, value) => all + value, 0),
    values.length,
  );
  const squares = values.reduce((all, value) => all + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(share(squares, values.length - 1));
  return { mean, deviation, least: Math.min(...values), most: Math.max(...values) };
}
