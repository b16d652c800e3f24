/** Figures of pages, held against their aims on a machine of any speed. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { bundle } from '../../tools/cli.mjs';
import { DESCRIPTION } from '../posting';

/** The short form takes fewer rounds and, beside all that a busy machine runs, only notices gross loss. */
const SHORT = Boolean(process.env.YARDSTICK_BENCH_SHORT);
const SHORT_FACTOR = 4;

/** @param full rounds of the long form. */
export function rounds(full: number): number {
  return SHORT ? Math.max(3, Math.ceil(full / 8)) : full;
}

/** The aims are for a machine that looks at a character in 1 ns; a slower one has as much more time. */
export async function slowness(page: Page): Promise<number> {
  await page.evaluate(readFileSync(await bundle('bench/reading', 'page'), 'utf8'));
  return Math.max(1, await page.evaluate((text) => readingBench.floor(text), DESCRIPTION));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}
/** What else runs on the machine only ever adds to a time: the least of many is the nearest to the truth. */
export const least = (values: readonly number[]): number => Math.min(...values);
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Prints a figure as one line of JSON, and fails where it is above its aim. @param slow as `slowness` gives it. */
export function hold(what: string, found: number, aim: number, unit: string, slow = 1): void {
  const limit = aim * slow * (SHORT ? SHORT_FACTOR : 1);
  const round = (value: number) => Number(value.toPrecision(3));
  console.log(
    JSON.stringify({ what, found: round(found), aim, unit, slowness: round(slow), limit: round(limit) }),
  );
  expect(found, what).toBeLessThanOrEqual(limit);
}
