import type { Messages } from '@/lib/i18n';
import type { ReportPosting } from '@/lib/report/report';

/** The score with its band, or why there is none. */
export function scoreOf({ score, band, partial }: ReportPosting, t: Messages): string {
  if (score !== null && band !== null) return t.report.scored(score, t.band[band]);
  return partial ? t.report.partial : t.report.unscored;
}

/** `2026-12-01`: a day that is read the same wherever the paper goes. */
export function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
