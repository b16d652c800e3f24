/** Where a score stands among real postings: quantiles of 145 service postings from several boards, 2015-2025. */

/** Postings in the sample. */
export const SAMPLE_SIZE = 145;

/** Score at every 5 % of the sample, from the least to the best. */
const QUANTILES = [
  26, 30.5, 32.5, 34, 35.5, 38, 39.5, 41, 42, 44, 45.5, 46.5, 48, 49.5, 50.5, 52, 54.5, 56.5, 60, 64.5, 74,
] as const;
const STEP = 5;

/** Per cent of the sample below a score, 0 to 100; straight lines between the quantiles. */
export function shareBelow(score: number): number {
  const next = QUANTILES.findIndex((quantile) => quantile >= score);
  if (next < 0) return 100;
  if (next === 0) return 0;
  const from = QUANTILES[next - 1] as number;
  const to = QUANTILES[next] as number;
  return Math.round((next - 1 + (score - from) / (to - from)) * STEP);
}
