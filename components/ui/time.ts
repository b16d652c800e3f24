import type { Language } from '@/lib/i18n';

const two = (n: number) => String(n).padStart(2, '0');

/** `11-21 16:38`, with the year where it is not this one. */
export function shortTime(at: number, language: Language, now = Date.now()): string {
  const date = new Date(at);
  const day = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const here = new Date(now);
  if (date.getFullYear() !== here.getFullYear()) return `${date.getFullYear()}-${day}`;
  if (date.toDateString() === here.toDateString()) return `${language === 'zh' ? '今天' : 'today'} ${clock}`;
  return `${day} ${clock}`;
}

/** `11-21`, with the year where it is not this one; today by that word. */
export function shortDay(at: number, language: Language, now = Date.now()): string {
  const date = new Date(at);
  const here = new Date(now);
  if (date.toDateString() === here.toDateString()) return language === 'zh' ? '今天' : 'today';
  const day = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return date.getFullYear() === here.getFullYear() ? day : `${date.getFullYear()}-${day}`;
}
