import { shortTime } from '@/components/ui/time';
import type { Language, Messages } from '@/lib/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `3 分钟前`; a day and more ago the time itself. */
export function agoOf(at: number, now: number, { sync }: Messages, language: Language): string {
  const gone = now - at;
  if (gone < MINUTE) return sync.now;
  if (gone < HOUR) return sync.minutes(Math.floor(gone / MINUTE));
  return gone < 24 * HOUR ? sync.hours(Math.floor(gone / HOUR)) : shortTime(at, language, now);
}
